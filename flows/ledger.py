"""The rows that a part holds already: the dataset is its own ledger of what was done."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset import Table
from schemas.kinds import Reason

_KEYS: Final = ("source", "path", "raw_sha256", "raw_bytes", "given_sha256", "ruleset_id", "schema_version")
_COLUMNS: Final = {Table.ARTICLES: list(_KEYS), Table.REJECTIONS: [*_KEYS, "reason", "detail"]}


class OldRow(NamedTuple):
    """What must be known of a row to tell whether it still stands."""

    table: Table
    position: int
    source: str
    path: str
    raw_sha256: str | None
    raw_bytes: int | None
    given_sha256: str | None
    ruleset_id: str
    schema_version: int
    reason: Reason | None
    detail: str | None


class OldPart:
    """One part file as the last run left it; without a file it has no rows."""

    def __init__(self, table: Table, file: Path) -> None:
        self._table = table
        self._file = pq.ParquetFile(file, page_checksum_verification=True) if file.exists() else None
        self.row_count: int = self._file.metadata.num_rows if self._file else 0

    def rows(self) -> Iterator[OldRow]:
        """Yield the rows in order, read row group by row group."""
        position = 0
        for group in self._groups(_COLUMNS[self._table]):
            columns = [column.to_pylist() for column in group.columns]
            if self._table is Table.ARTICLES:
                columns += [[None] * len(group), [None] * len(group)]
            for *keys, reason, detail in zip(*columns, strict=True):
                known = Reason(reason) if reason else None
                yield OldRow._make((self._table, position, *keys, known, detail))
                position += 1

    def kept_rows(self, kept: bytearray) -> Iterator[tuple[int, pa.Table]]:
        """Yield each row group's first position and its rows, where any of them is kept."""
        position = 0
        if self._file is None:
            return
        for number in range(self._file.num_row_groups):
            size = self._file.metadata.row_group(number).num_rows
            if any(kept[position : position + size]):
                yield position, self._file.read_row_group(number, use_threads=False)
            position += size

    def _groups(self, columns: list[str]) -> Iterator[pa.Table]:
        if self._file is None:
            return
        for number in range(self._file.num_row_groups):
            yield self._file.read_row_group(number, columns=columns, use_threads=False).select(columns)
