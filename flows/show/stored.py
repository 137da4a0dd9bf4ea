"""A row of a dataset by its id, or by the path of its input."""

import re
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from flows.dataset.layout import Table
from flows.dataset.rows import OpenTable, Place, existing_dataset
from flows.errors import UsageError
from flows.paths import shown
from schemas.article import Article
from schemas.rejection import Rejection
from schemas.stored import stored_record

_ID: Final = re.compile("[0-9a-f]{4,32}")
_NAMES: Final = ("id", "source", "path", "key")
_MOST_TOLD: Final = 8


class _Found(NamedTuple):
    """A row that is so called, and where it stands."""

    id: str
    name: str
    table: Table
    place: Place


def stored_row(output: Path, wanted: str) -> Article | Rejection:
    """Return the row of that id, of the only id that begins so, or of the input with that path.

    A path may have its source before it, and behind it the key of a record: `harbour/2026/4.jsonl#0000000017`.

    Raises:
        UsageError: there is no dataset of this version, no such row, or there are several.
    """
    dataset = existing_dataset(output)
    tables = {table: OpenTable(dataset, table) for table in Table}
    found = [each for table, rows in tables.items() for each in _called(rows, table, wanted)]
    if not found:
        message = f"neither a file nor a row of {shown(output)}: {wanted!r}"
        raise UsageError(message)
    if len(found) > 1:
        told = "; ".join(f"{each.id} is {each.name}" for each in found[:_MOST_TOLD])
        more = f"; and {len(found) - _MOST_TOLD} more" if len(found) > _MOST_TOLD else ""
        message = f"{wanted!r} is the name of {len(found)} rows: {told}{more}"
        raise UsageError(message)
    ((_, row),) = tables[found[0].table].rows([found[0].place])
    is_article = found[0].table is Table.ARTICLES
    return stored_record(Article, row) if is_article else stored_record(Rejection, row)


def _called(table: OpenTable, name: Table, wanted: str) -> Iterator[_Found]:
    for batch in table.batches(_NAMES):
        for row in pc.indices_nonzero(_are_meant(batch.rows, wanted)).to_pylist():
            told = {column: batch.rows[column][row].as_py() for column in _NAMES}
            full = f"{told['source']}/{told['path']}" + (f"#{told['key']}" if told["key"] else "")
            yield _Found(told["id"], full, name, Place(batch.place.part, batch.place.row + row))


def _are_meant(rows: pa.RecordBatch, wanted: str) -> pa.Array:
    path, source = rows["path"], rows["source"]
    with_key = pc.binary_join_element_wise(path, rows["key"], "#")  # null where there is none
    names = [path, with_key, *(pc.binary_join_element_wise(source, name, "/") for name in (path, with_key))]
    meant = reduce(pc.or_, (pc.fill_null(pc.equal(name, wanted), fill_value=False) for name in names))
    return pc.or_(meant, pc.starts_with(rows["id"], wanted)) if _ID.fullmatch(wanted) else meant
