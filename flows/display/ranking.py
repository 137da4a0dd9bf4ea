"""Counts in the order in which people are shown them."""

from collections.abc import Mapping
from typing import TypeVar

Counted = TypeVar("Counted", bound=str | tuple[object, ...])


def by_count(counts: Mapping[Counted, int]) -> list[tuple[Counted, int]]:
    """Return what was counted, the most first; what was counted as often is in its own order."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
