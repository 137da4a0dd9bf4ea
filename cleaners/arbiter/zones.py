"""Where the blocks of a text dump stand: before the article, in it, right behind it, or behind a mark of its end."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.groups import MARKING
from cleaners.arbiter.signs import Signs
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_SURE_CONTENT: Final = 0.5  # log odds
_MOST_LIGHT_KINDS: Final = 4
_MOST_LIGHT_MENUS: Final = 2
_MENUS: Final = frozenset(
    {Kind.NAVIGATION, Kind.FOOTER_LINKS, Kind.COPYRIGHT_LEGAL, Kind.COOKIE_NOTICE, Kind.SHARE_BAR}
)


class Zone(IntEnum):
    """A stretch of a dump."""

    HEAD = 0
    """Before the first prose that is content."""
    BODY = 1
    """From there to the last prose that is content."""
    NEAR = 2
    """Behind it, where a list or a table may still belong to the article."""
    FAR = 3
    """Behind the first line that only stands after an article: a share bar, related links, a newsletter box."""


def zones_of(signs: Signs, taken: Sequence[Rule | None], scores: Vector) -> Vector:
    """Return the zone of each block; all are body where no prose is content for sure.

    `taken` are the rules that take a block or own it; `signs.rules` may match more.
    """
    index = np.arange(len(scores))
    is_free = np.fromiter((rule is None for rule in taken), bool, len(taken))
    anchors = np.flatnonzero(signs.prose & signs.is_free & is_free & (scores > _SURE_CONTENT))
    if not len(anchors):
        return np.full(len(scores), Zone.BODY)
    first, last = anchors[0], anchors[-1]
    marks = [rule is not None and rule.kind in MARKING for rule in signs.rules]
    marked = np.flatnonzero(np.array(marks) & (index > last))
    far = marked[0] if len(marked) else len(scores)
    return np.select([index < first, index <= last, index < far], [Zone.HEAD, Zone.BODY, Zone.NEAR], Zone.FAR)


def is_light(rules: Sequence[Rule | None]) -> bool:
    """Return whether a dump holds no more than stray lines of chrome: few kinds, hardly a menu or a footer."""
    kinds = [rule.kind for rule in rules if rule is not None]
    menus = sum(kind in _MENUS for kind in kinds)
    return len(set(kinds)) <= _MOST_LIGHT_KINDS and menus <= _MOST_LIGHT_MENUS
