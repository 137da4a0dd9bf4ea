"""The spans of what the arbiter takes."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.verdict import Verdict
from cleaners.arbiter.zones import Zone
from cleaners.document import Document
from cleaners.spans import Span
from schemas.kinds import Kind

_RULES: Final = {zone: f"arbiter-{zone.name.lower()}" for zone in Zone}


def arbiter_spans(document: Document, kinds: Sequence[Kind | None], verdict: Verdict) -> Iterator[Span]:
    """Yield a span for each block that goes on the arbiter's word; its rule names the block's zone."""
    for i in map(int, np.flatnonzero(verdict.goes)):
        block, zone = document.blocks[i], verdict.zones[i]
        kind = kinds[i]
        assert kind is not None
        yield Span(block.start, block.end, kind, _RULES[zone], sureness(verdict.scores[i]))


def sureness(score: float) -> float:
    """Return how sure a block of some score is chrome, from 0 to 1."""
    return 1 / (1 + math.exp(score))
