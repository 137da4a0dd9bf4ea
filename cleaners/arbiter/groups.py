"""Kinds of chrome that tell the same of their neighbourhood, and the rules' marks on the blocks of a document."""

from collections.abc import Sequence
from functools import cache
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


def membership(rules: Sequence[Rule | None], groups: tuple[frozenset[Kind], ...]) -> Matrix:
    """Return one row a block, one column a group: 1 where a rule of the group's kinds takes the block."""
    rows, nothing = _rows(groups), (0.0,) * len(groups)
    flat = [nothing if rule is None else rows[rule.kind] for rule in rules]
    return np.array(flat).reshape(-1, len(groups))


@cache
def _rows(groups: tuple[frozenset[Kind], ...]) -> dict[Kind, tuple[float, ...]]:
    """What `membership` tells of each kind."""
    return {kind: tuple(float(kind in group) for group in groups) for kind in Kind}


def headings(rules: Sequence[Rule | None]) -> Vector:
    """Return for each block whether a rule takes it for the heading of a box."""
    return np.array([rule is not None and rule.scope is Scope.HEADING for rule in rules], float)
