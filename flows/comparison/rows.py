"""The rows of two datasets in the same order, whatever the parts of each."""

from collections.abc import Iterator
from heapq import merge
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from flows.comparison.pairs import Pair, paired
from flows.dataset.layout import Dataset, Table
from flows.dataset.rows import MOST_OPEN, OpenTable
from flows.errors import UsageError
from flows.verify.findings import RowName
from schemas.article import Article
from schemas.rejection import Rejection
from schemas.stored import stored_record

_OF_THE_RUN: Final = ("row_sha256", "ruleset_id", "schema_version")
"""Columns that say who decided, not what."""


class StoredRow(NamedTuple):
    """A row where it stands in a batch; it becomes a record only when it is asked for."""

    name: RowName
    table: Table
    batch: pa.RecordBatch
    position: int

    def says_the_same(self, other: "StoredRow") -> bool:
        """Return whether two rows differ at most in who decided."""
        return self.table is other.table and bool(_said(self).equals(_said(other)))

    def record(self) -> Article | Rejection:
        """Return the record that the row is."""
        (values,) = self.batch.slice(self.position, 1).to_pylist()
        is_article = self.table is Table.ARTICLES
        return stored_record(Article, values) if is_article else stored_record(Rejection, values)


def _said(row: StoredRow) -> pa.RecordBatch:
    whole = row.batch.slice(row.position, 1)
    return whole.select([name for name in whole.schema.names if name not in _OF_THE_RUN])


def dataset_pairs(
    old: Dataset, new: Dataset, chosen: frozenset[str] | None = None
) -> Iterator[Pair[StoredRow]]:
    """Yield the rows of two datasets by name; `chosen` are the ids of those that are wanted, None is all.

    Part by part where both have the same parts; else each side is merged from all its parts.

    Raises:
        UsageError: the parts are others, and more than can be open at once.
    """
    before, after = _Rows(old, chosen), _Rows(new, chosen)
    if (old.parts, old.partition) == (new.parts, new.partition):
        for part in range(new.parts):
            yield from paired(before.of_part(part), after.of_part(part))
    else:
        yield from paired(before.merged(), after.merged())


class _Rows:
    """The rows of a dataset in both tables."""

    def __init__(self, dataset: Dataset, chosen: frozenset[str] | None) -> None:
        self._tables = {table: OpenTable(dataset, table) for table in Table}
        self._dataset = dataset
        self._chosen = None if chosen is None else pa.array(sorted(chosen), pa.string())

    def of_part(self, part: int) -> Iterator[StoredRow]:
        """Yield the rows of a part, by name."""
        return merge(*(self._rows(table, part) for table in Table), key=lambda row: row.name.order)

    def merged(self) -> Iterator[StoredRow]:
        """Yield all rows, by name."""
        parts = self._dataset.parts
        if parts > MOST_OPEN:
            message = f"the datasets have other parts, one of them {parts:,}: such can be compared up to {MOST_OPEN}"
            raise UsageError(message)
        return merge(*map(self.of_part, range(parts)), key=lambda row: row.name.order)

    def _rows(self, table: Table, part: int) -> Iterator[StoredRow]:
        for _, batch in self._tables[table].part_batches(part, list(table.model.model_fields)):
            rows = batch if self._chosen is None else batch.filter(pc.is_in(batch["id"], self._chosen))
            names = zip(*(rows[name].to_pylist() for name in RowName._fields), strict=True)
            for position, name in enumerate(names):
                yield StoredRow(RowName._make(name), table, rows, position)
