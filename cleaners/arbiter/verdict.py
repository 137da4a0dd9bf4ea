"""What the arbiter says of a text dump: which blocks go though no rule names them, and which stay though one does."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.thresholds import THRESHOLDS
from cleaners.arbiter.zones import Zone, is_light, zones_of
from cleaners.rules.rule import Rule
from schemas.preset import Preset

_ZONES: Final = tuple(Zone)


class Verdict(NamedTuple):
    """What was found; one entry a block in each vector."""

    scores: Vector
    """How sure it is content, in log odds."""
    zones: tuple[Zone, ...]
    goes: Vector
    """Whether it goes on the arbiter's word alone."""
    head: int
    """How many blocks stand before the article."""

    def without(self, block: int) -> "Verdict":
        """Return the same, but for a block that stays."""
        goes = self.goes.copy()
        goes[block] = False
        return self._replace(goes=goes)


def verdict_on(signs: Signs, taken: Sequence[Rule | None], scores: Vector, preset: Preset) -> Verdict:
    """Return what goes without a rule's name: nothing of a light dump, which is left to wording.

    `taken` are the rules that take or own each block already.
    """
    zones = zones_of(signs, taken, scores)
    limits = THRESHOLDS[preset]
    lines = np.array([limits.lines[zone] for zone in Zone])[zones]
    prose = np.array([limits.prose[zone] for zone in Zone])[zones]
    below = np.where(signs.prose, prose, lines)
    is_free = np.fromiter((rule is None for rule in taken), bool, len(taken))
    light = is_light(signs.rules)
    has_head = Zone.HEAD in zones and not light
    head = _first(zones != Zone.HEAD) if has_head else _first(signs.prose & signs.is_free)
    named = tuple(map(_ZONES.__getitem__, zones.tolist()))
    return Verdict(scores, named, is_free & (scores < below) & (not light), head)


def _first(marks: Vector) -> int:
    """The first marked block; 0 where none is."""
    return int(np.argmax(marks))
