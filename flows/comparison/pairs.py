"""Rows of two datasets side by side, by their names."""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from typing import Generic, NamedTuple, Protocol, TypeVar

from flows.verify.findings import RowName


class Named(Protocol):
    """What has the name of a row."""

    @property
    def name(self) -> RowName:
        """How the dataset calls it."""


Row = TypeVar("Row", bound=Named)


class Pair(NamedTuple, Generic[Row]):
    """The rows of one name; a side has more than one only where a run was killed between the tables."""

    name: RowName
    old: tuple[Row, ...]
    new: tuple[Row, ...]


def paired(old: Iterable[Row], new: Iterable[Row]) -> Iterator[Pair[Row]]:
    """Yield the rows of two sides by name; each side is sorted by it already, and few rows are in memory."""
    both = merge(
        _tagged(old, is_new=False), _tagged(new, is_new=True), key=lambda tagged: tagged[1].name.order
    )
    for name, group in groupby(both, key=lambda tagged: tagged[1].name):
        rows = list(group)
        yield Pair(
            name,
            tuple(row for is_new, row in rows if not is_new),
            tuple(row for is_new, row in rows if is_new),
        )


def _tagged(rows: Iterable[Row], *, is_new: bool) -> Iterator[tuple[bool, Row]]:
    return ((is_new, row) for row in rows)
