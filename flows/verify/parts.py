"""Proof of one part: its two files, and every row in them."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import ValidationError

from flows.dataset.layout import Dataset, Table, part_name
from flows.verify.article_laws import article_problems
from flows.verify.columns import column_problems, metadata_problems
from flows.verify.findings import Problem, RowName, place_of
from flows.verify.names import PartNames
from flows.verify.rejection_laws import rejection_problems
from flows.verify.rewriting import (
    is_written_as_it_must_be,
    row_groups,
    written_by_arrow,
    written_by_this_arrow,
)
from schemas.article import SCHEMA_VERSION, Article
from schemas.identity import row_sha256
from schemas.rejection import Rejection
from schemas.stored import SCORE_DECIMALS, as_stored, stored_record

_ROWS_AT_ONCE: Final = 256
Hear = Callable[[Article | Rejection], None]


def part_problems(dataset: Dataset, part: int, readable: frozenset[Path], hear: Hear) -> Iterator[Problem]:
    """Yield what is wrong with a part; `hear` is told of every row that is a record."""
    names = PartNames(dataset, part)
    for table in Table:
        file = dataset.folder(table) / part_name(part)
        if file in readable:
            yield from _file_problems(dataset, table, file, names, hear)


def _file_problems(
    dataset: Dataset, table: Table, file: Path, names: PartNames, hear: Hear
) -> Iterator[Problem]:
    place = place_of(file, dataset.root)
    schema, expected = pq.read_schema(file), dataset.schema(table)
    wrong = list(column_problems(schema, expected))
    if wrong:  # the rows would be no records, each for the same reason
        yield from (Problem(place, what) for what in wrong)
        return
    yield from (Problem(place, what) for what in metadata_problems(schema, expected))
    try:
        for row in stored_rows(file):
            name = row_name(row)
            for what in (*names.problems(table, name, str(row["id"])), *_row_problems(table, row, hear)):
                yield Problem(place, what, name)
        yield from (Problem(place, what) for what in _layout_problems(file, expected))
    except (OSError, pa.ArrowException, UnicodeDecodeError) as error:
        yield Problem(place, f"cannot be read: {str(error).splitlines()[0]}")


def _layout_problems(file: Path, schema: pa.Schema) -> Iterator[str]:
    if not written_by_arrow(file):
        yield "was written by something else than Arrow"
    elif written_by_this_arrow(file) and not is_written_as_it_must_be(file, schema):
        yield "is not the bytes that its rows give: it was written in another way"


def stored_rows(file: Path) -> Iterator[Mapping[str, object]]:
    """Yield the rows of a file as they are stored, few in memory at a time.

    Raises:
        OSError: the file is torn, or a page has another checksum than it says.
        pyarrow.ArrowException: it holds what cannot be read.
    """
    for rows in row_groups(pq.ParquetFile(file, page_checksum_verification=True)):
        for batch in rows.to_batches(_ROWS_AT_ONCE):
            yield from batch.to_pylist()


def row_name(row: Mapping[str, object]) -> RowName:
    """Return the name of a stored row."""
    key = row["key"]
    return RowName(str(row["source"]), str(row["path"]), None if key is None else str(key))


def _row_problems(table: Table, row: Mapping[str, object], hear: Hear) -> Iterator[str]:
    try:
        record = stored_record(table.model, row)
    except ValidationError as error:
        for fault in error.errors():
            yield f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"
        return
    assert isinstance(record, Article | Rejection)
    hear(record)
    if record.schema_version != SCHEMA_VERSION:
        yield f"schema_version is {record.schema_version}, the columns are those of {SCHEMA_VERSION}"
    if not record.ruleset_id:
        yield "ruleset_id is empty"
    yield from _score_problems(row)
    if record.row_sha256 != row_sha256(record):
        yield "row_sha256 is not that of the row"
    if isinstance(record, Article):
        yield from article_problems(record)
    else:
        yield from rejection_problems(record)


def _score_problems(row: Mapping[str, object]) -> Iterator[str]:
    """Yield which scores are none of 3 decimals: a record would not show it."""
    scores = {"language_score": row.get("language_score")}
    removals = row.get("removals")
    if isinstance(removals, list):
        scores |= {f"removals[{number}].score": removal["score"] for number, removal in enumerate(removals)}
    for name, score in scores.items():
        if isinstance(score, float) and as_stored(round(score, SCORE_DECIMALS)) != score:
            yield f"{name} is {score}, of more than {SCORE_DECIMALS} decimals"
