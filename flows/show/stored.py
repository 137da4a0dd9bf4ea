"""A row of a dataset by its id, or by the path of its input."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.dataset import Table, part_files, part_metadata
from flows.errors import DatasetError, UsageError
from flows.paths import shown
from schemas.article import SCHEMA_VERSION, Article
from schemas.rejection import Rejection
from schemas.stored import stored_record

_ID: Final = re.compile("[0-9a-f]{4,32}")
_NAMES: Final = ("id", "source", "path", "key")
_MOST_TOLD: Final = 8


class _Place(NamedTuple):
    """Where a row stands."""

    id: str
    name: str
    file: Path
    position: int


def stored_row(output: Path, wanted: str) -> Article | Rejection:
    """Return the row of that id, of the only id that begins so, or of the input with that path.

    A path may have its source before it: `harbour/2026/4.txt`.

    Raises:
        UsageError: there is no dataset, no such row, or there are several.
        DatasetError: the dataset is not of this version.
    """
    files = part_files(output)
    if not files:
        message = f"there is neither a file {wanted!r} nor a dataset in {shown(output)}"
        raise UsageError(message)
    found = [place for file in files for place in _places(file, wanted)]
    if not found:
        message = f"neither a file nor a row of {shown(output)}: {wanted!r}"
        raise UsageError(message)
    if len(found) > 1:
        told = "; ".join(f"{place.id} is {place.name}" for place in found[:_MOST_TOLD])
        more = f"; and {len(found) - _MOST_TOLD} more" if len(found) > _MOST_TOLD else ""
        message = f"{wanted!r} is the name of {len(found)} rows: {told}{more}"
        raise UsageError(message)
    return _row(found[0])


def _places(file: Path, wanted: str) -> Iterator[_Place]:
    if (version := part_metadata(file).version) != SCHEMA_VERSION:
        message = f"{shown(file)} is of schema version {version}: `winnow ingest` upgrades it"
        raise DatasetError(message)
    rows = pq.ParquetFile(file).read(list(_NAMES))
    for position in pc.indices_nonzero(_are_meant(rows, wanted)).to_pylist():
        told = {name: rows[name][position].as_py() for name in _NAMES}
        name = "/".join(told[part] for part in _NAMES[1:] if told[part] is not None)
        yield _Place(told["id"], name, file, position)


def _are_meant(rows: pa.Table, wanted: str) -> pa.ChunkedArray:
    with_source = pc.binary_join_element_wise(rows["source"], rows["path"], "/")
    meant = pc.or_(pc.equal(rows["path"], wanted), pc.equal(with_source, wanted))
    return pc.or_(meant, pc.starts_with(rows["id"], wanted)) if _ID.fullmatch(wanted) else meant


def _row(place: _Place) -> Article | Rejection:
    """Read no more than the row group that holds it."""
    part = pq.ParquetFile(place.file)
    first = 0
    for number in range(part.num_row_groups):
        size = part.metadata.row_group(number).num_rows
        if place.position < first + size:
            rows = part.read_row_group(number).slice(place.position - first, 1).to_pylist()
            is_article = place.file.parent.name == Table.ARTICLES
            return stored_record(Article, rows[0]) if is_article else stored_record(Rejection, rows[0])
        first += size
    raise IndexError(place.position)
