"""The rows that a part holds already: the dataset is its own ledger of what was done."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset.layout import Table
from schemas.article import Article
from schemas.kinds import Reason

_KEYS: Final = (
    "source",
    "path",
    "key",
    "raw_sha256",
    "raw_bytes",
    "given_sha256",
    "ruleset_id",
    "schema_version",
)
_COLUMNS: Final = {
    Table.ARTICLES: [*_KEYS, "row_sha256"],
    Table.REJECTIONS: [*_KEYS, "reason", "detail"],
}
_TOLD: Final = pa.schema(
    [
        *(
            pa.field(name, pa.string())
            for name in ("source", "path", "key", "raw_sha256", "given_sha256", "ruleset_id")
        ),
        pa.field("schema_version", pa.int32()),
        *(pa.field(name, pa.string()) for name in ("reason", "detail")),
    ]
)
"""What is read of both tables before a run; articles have no reason."""


class OldRow(NamedTuple):
    """What must be known of a row to tell whether it still stands."""

    table: Table
    position: int
    source: str
    path: str
    key: str | None
    raw_sha256: str | None
    raw_bytes: int | None
    given_sha256: str | None
    ruleset_id: str
    schema_version: int
    reason: Reason | None
    detail: str | None
    row_sha256: str | None
    """Of an article."""


KeyOrder = tuple[bool, str]


def key_order(key: str | None) -> KeyOrder:
    """Return what the rows of one path are sorted by: a plain file comes before the records of a container."""
    return key is not None, key or ""


class InTable(Protocol):
    """A row that knows its table."""

    @property
    def table(self) -> Table:
        """The table that it stands in."""


RowInTable = TypeVar("RowInTable", bound=InTable)


def later_row(rows: Sequence[RowInTable]) -> RowInTable:
    """Return the row of an input that counts: of two, the article, for of the tables it is the first to be published."""
    return next((row for row in rows if row.table is Table.ARTICLES), rows[0])


def read_ledger(files: Mapping[Table, Path]) -> pa.Table:
    """Return what must be known of all rows of a part in both tables, before any file is read."""
    tables = [_TOLD.empty_table()]
    for table, file in files.items():
        if file.exists():
            names = [name for name in _TOLD.names if name in table.model.model_fields]
            part = pq.ParquetFile(file, page_checksum_verification=True)
            tables.append(part.read(columns=names, use_threads=False).replace_schema_metadata())
    return pa.concat_tables(tables, promote_options="permissive").select(_TOLD.names)


class OldPart:
    """One part file as the last run left it; without a file it has no rows."""

    def __init__(self, table: Table, file: Path) -> None:
        self._table = table
        self._file = pq.ParquetFile(file, page_checksum_verification=True) if file.exists() else None
        self._latest: int | None = None
        self._rows = pa.table({})
        self.row_count: int = self._file.metadata.num_rows if self._file else 0

    def rows(self, start: int = 0, stop: int | None = None) -> Iterator[OldRow]:
        """Yield the rows from one position to another in order, read row group by row group."""
        stop = self.row_count if stop is None else stop
        for first, group in self._groups(_COLUMNS[self._table], start, stop):
            position = max(first, start)
            asked = group.slice(position - first, stop - position)
            nothing = [None] * len(asked)
            told = {name: asked[name].to_pylist() for name in asked.column_names}
            told["reason"] = [reason and Reason(reason) for reason in told.get("reason", nothing)]
            columns = [told.get(name, nothing) for name in OldRow._fields[2:]]
            for values in zip(*columns, strict=True):
                yield OldRow._make((self._table, position, *values))
                position += 1

    def ids(self) -> pa.ChunkedArray:
        """Return the id of each row."""
        return pa.chunked_array(
            [[], *(group["id"].combine_chunks() for _, group in self._groups(["id"], 0, self.row_count))],
            pa.string(),
        )

    def article(self, position: int) -> Article:
        """Return a row of the table of articles; asked in order, each row group is read once."""
        first = 0
        for number in range(self._file.num_row_groups if self._file else 0):
            assert self._file
            size = self._file.metadata.row_group(number).num_rows
            if position < first + size:
                if self._latest != number:
                    self._rows = self._file.read_row_group(number, use_threads=False)
                    self._latest = number
                (row,) = self._rows.slice(position - first, 1).to_pylist()
                return Article.model_validate(row, strict=False)
            first += size
        raise IndexError(position)

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

    def _groups(self, columns: list[str], start: int, stop: int) -> Iterator[tuple[int, pa.Table]]:
        """Each row group that has rows from one position to another, after its first position."""
        first = 0
        for number in range(self._file.num_row_groups if self._file else 0):
            assert self._file
            size = self._file.metadata.row_group(number).num_rows
            if first < stop and first + size > start:
                yield (
                    first,
                    self._file.read_row_group(number, columns=columns, use_threads=False).select(columns),
                )
            first += size
