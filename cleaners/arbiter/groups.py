"""Kinds of chrome that tell the same of their neighbourhood, and the rules' marks on the blocks of a document."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

GROUPS: Final[tuple[frozenset[Kind], ...]] = (
    frozenset({Kind.NAVIGATION, Kind.INTERFACE_TEXT, Kind.SECTION_LABEL}),
    frozenset(
        {
            Kind.FOOTER_LINKS,
            Kind.COPYRIGHT_LEGAL,
            Kind.COOKIE_NOTICE,
            Kind.ABOUT_SITE,
            Kind.DISCLAIMER_AFFILIATE,
        }
    ),
    frozenset({Kind.RELATED_LINKS}),
    frozenset({Kind.SHARE_BAR, Kind.COMMENTS, Kind.TAGS_TOPICS, Kind.POLL_RATING}),
    frozenset({Kind.NEWSLETTER, Kind.SUBSCRIBE_PAYWALL, Kind.ADVERTISEMENT, Kind.APP_PROMO}),
    frozenset({Kind.BYLINE, Kind.DATELINE, Kind.AUTHOR_BIO}),
    frozenset({Kind.IMAGE_CAPTION, Kind.IMAGE_CREDIT, Kind.IMAGE_PLACEHOLDER, Kind.MEDIA_PLAYER}),
)
MARKERS: Final[tuple[frozenset[Kind], ...]] = (
    frozenset({Kind.RELATED_LINKS}),
    frozenset({Kind.SHARE_BAR, Kind.COMMENTS, Kind.TAGS_TOPICS}),
    frozenset({Kind.AUTHOR_BIO}),
    frozenset({Kind.NEWSLETTER, Kind.SUBSCRIBE_PAYWALL, Kind.ADVERTISEMENT, Kind.APP_PROMO}),
    frozenset({Kind.NAVIGATION}),
    frozenset({Kind.FOOTER_LINKS, Kind.COPYRIGHT_LEGAL, Kind.COOKIE_NOTICE, Kind.ABOUT_SITE}),
)
"""Kinds that tell that an article has not begun yet, or is over."""
MARKING: Final[frozenset[Kind]] = frozenset().union(*MARKERS)


def membership(rules: Sequence[Rule | None], groups: Sequence[frozenset[Kind]]) -> Matrix:
    """Return one row a block, one column a group: 1 where a rule of the group's kinds takes the block."""
    columns = {
        kind: [i for i, group in enumerate(groups) if kind in group] for kind in frozenset().union(*groups)
    }
    found = np.zeros((len(rules), len(groups)))
    for row, rule in enumerate(rules):
        if rule is not None:
            found[row, columns.get(rule.kind, [])] = 1
    return found


def headings(rules: Sequence[Rule | None]) -> Vector:
    """Return for each block whether a rule takes it for the heading of a box."""
    return np.array([rule is not None and rule.scope is Scope.HEADING for rule in rules], float)
