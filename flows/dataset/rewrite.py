"""The new file of a part: rows that stay and new rows, in one order."""

from collections.abc import Iterator
from typing import Final

import pyarrow as pa

from flows.dataset.ledger import OldPart
from flows.dataset.storage import PartWriter
from schemas.article import Article
from schemas.rejection import Rejection

_GONE: Final = 0
_KEPT: Final = 1


class Rewrite:
    """Walks through the old rows of one file, one row group in memory at a time, and writes the new file."""

    def __init__(self, old: OldPart, kept: bytearray, writer: PartWriter) -> None:
        self._kept = kept
        self._writer = writer
        self._groups: Iterator[tuple[int, pa.Table]] = old.kept_rows(kept)
        self._start = 0
        self._group: pa.Table | None = None
        self._position = 0

    def copy_to(self, position: int) -> None:
        """Copy the kept rows up to a position of the old file."""
        while (start := self._kept.find(_KEPT, self._position, position)) >= 0:
            stop = self._kept.find(_GONE, start, position)
            self._copy(start, stop if stop >= 0 else position)
        self._position = max(self._position, position)

    def add(self, record: Article | Rejection) -> None:
        """Write a new row."""
        self._writer.add(record, record.raw_bytes)

    def _copy(self, start: int, stop: int) -> None:
        """Copy rows that stay, as far as the row group that holds the first of them goes."""
        while self._group is None or start >= self._start + len(self._group):
            self._start, self._group = next(self._groups)
        stop = min(stop, self._start + len(self._group))
        self._writer.copy(self._group.slice(start - self._start, stop - start))
        self._position = stop
