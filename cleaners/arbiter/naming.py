"""The name of what the arbiter takes: no rule says what the block is, but its neighbours do."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.signs import Signs
from cleaners.arbiter.verdict import Verdict
from cleaners.arbiter.zones import Zone
from cleaners.rules.rule import Rule
from cleaners.spans import Span
from schemas.kinds import Kind

_HEADLINE_WORDS: Final = 5
"""A line of so many words points to a piece; a shorter one is a menu's."""
_FOOT: Final = frozenset({Kind.FOOTER_LINKS, Kind.COPYRIGHT_LEGAL, Kind.COOKIE_NOTICE, Kind.ABOUT_SITE})


def arbiter_spans(signs: Signs, taken: Sequence[Rule | None], verdict: Verdict) -> Iterator[Span]:
    """Yield a span for each block that goes on the arbiter's word, named by its place and its neighbours."""
    foot = _foot(taken, verdict)
    for i in np.flatnonzero(verdict.goes):
        block, zone = signs.document.blocks[i], Zone(int(verdict.zones[i]))
        kind = _kind(signs, int(i), zone, is_foot=bool(i >= foot))
        yield Span(block.start, block.end, kind, f"arbiter-{zone.name.lower()}", _sureness(verdict.scores[i]))


def _kind(signs: Signs, i: int, zone: Zone, *, is_foot: bool) -> Kind:
    is_headline = signs.characters.words[i] >= _HEADLINE_WORDS
    if zone in (Zone.BODY, Zone.NEAR):
        return Kind.UNCLASSIFIED
    if is_headline:
        return Kind.RELATED_LINKS
    if zone is Zone.HEAD:
        return Kind.NAVIGATION
    return Kind.FOOTER_LINKS if is_foot else Kind.RELATED_LINKS


def _foot(taken: Sequence[Rule | None], verdict: Verdict) -> int:
    """The first block of the foot of the page: from there on, footers come without related links between them."""
    foot = len(taken)
    for i in range(len(taken) - 1, -1, -1):
        rule = taken[i]
        if verdict.zones[i] != Zone.FAR or (rule is not None and rule.kind is Kind.RELATED_LINKS):
            break
        if rule is not None and rule.kind in _FOOT:
            foot = i
    return foot


def _sureness(score: float) -> float:
    return 1 / (1 + math.exp(score))
