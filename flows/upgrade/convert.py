"""A dataset of an older version, written anew beside itself in the columns of the current one."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import ValidationError

from flows.dataset.changes import ArticleChange, ArticleKey, change_of, changes_table, sorted_changes
from flows.dataset.layout import Dataset, Table, part_metadata, part_name
from flows.dataset.storage import PartWriter, sync_folder
from flows.errors import DatasetError
from flows.paths import shown
from flows.upgrade.steps import stepped
from schemas.article import SCHEMA_VERSION, Article
from schemas.identity import row_sha256
from schemas.rejection import Rejection
from schemas.stored import stored_record

_ROWS_AT_ONCE: Final = 256
_COMPUTED: Final = {"row_sha256": "", "schema_version": SCHEMA_VERSION}


def write_converted(old: Dataset, staging: Path) -> pa.Table:
    """Write all parts of a dataset into the table folders of a staging folder, and return the changes of its articles.

    A part that is lost has no row.

    Raises:
        DatasetError: a part cannot be read, or its rows cannot be rows of this version.
        StorageError: a file could not be written.
    """
    changed: list[pa.Table] = []
    for table in Table:
        schema = old.schema(table)
        for part in range(old.parts):
            file = old.folder(table) / part_name(part)
            changes: dict[ArticleKey, ArticleChange] = {}
            with PartWriter(staging / table / file.name, schema) as writer:
                for before, record in _converted(file, table) if file.exists() else ():
                    writer.add(record, record.raw_bytes)
                    change = change_of(before, record.row_sha256)
                    if change and isinstance(record, Article):
                        changes[ArticleKey(record.id, record.source, record.path, record.key)] = change
            changed.append(changes_table(changes))
        sync_folder(staging / table)
    sync_folder(staging)
    return sorted_changes(changed)


def _converted(file: Path, table: Table) -> Iterator[tuple[str | None, Article | Rejection]]:
    """The records of a file, each with the hash that its row had, if rows had one."""
    version = part_metadata(file).version
    for row in _rows(file):
        whole = {**stepped(row, table, version), **_COMPUTED}
        known: Mapping[str, object] = {name: whole.get(name) for name in table.model.model_fields}
        try:
            record = stored_record(table.model, known)
        except ValidationError as error:
            fault = error.errors()[0]
            column = ".".join(map(str, fault["loc"]))
            message = (
                f"{shown(file)} cannot be upgraded, ingest into a new output folder: {column}: {fault['msg']}"
            )
            raise DatasetError(message) from error
        assert isinstance(record, Article | Rejection)
        before = row.get("row_sha256")
        assert before is None or isinstance(before, str)
        yield before, record.model_copy(update={"row_sha256": row_sha256(record)})


def _rows(file: Path) -> Iterator[Mapping[str, object]]:
    try:
        for batch in pq.ParquetFile(file, page_checksum_verification=True).iter_batches(_ROWS_AT_ONCE):
            yield from batch.to_pylist()
    except (OSError, pa.ArrowException) as error:
        message = f"{shown(file)} cannot be read: {str(error).splitlines()[0]}"
        raise DatasetError(message) from error
