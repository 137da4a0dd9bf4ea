"""Parquet files that are the same bytes for the same rows, and their way into the dataset."""

import filecmp
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.errors import StorageError
from flows.paths import shown
from schemas.arrow import record_batch
from schemas.record import Record

ROW_GROUP_ROWS: Final = 5_000
ROW_GROUP_RAW_BYTES: Final = 256 * 2**20
"""A row group ends early when its inputs reach this size: it must fit into memory, and into an Arrow column."""

_SETTLED_RAW_BYTES: Final = 4 * 2**20
"""New rows become columns when their inputs reach this size: as records they take ten times the memory."""

_WEIGHT_COLUMN: Final = "raw_bytes"


class PartWriter:
    """Writes the rows of a part into a file that nobody reads yet.

    Where a row group ends is told by its rows alone, and each goes out as one chunk a column: chunks and row
    groups show in the bytes, and the bytes must not tell which rows were new.
    """

    def __init__(self, file: Path, schema: pa.Schema) -> None:
        self._schema = schema
        self._ready: list[pa.RecordBatch] = []
        self._records: list[Record] = []
        self._unsettled = 0
        self._rows = 0
        self._weight = 0
        self._file = file
        with told_storage_errors(file):
            self._writer = pq.ParquetWriter(
                file,
                schema,
                compression="zstd",
                compression_level=3,
                write_page_index=True,
                write_page_checksum=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with told_storage_errors(self._file):
            if kind is None:
                self._flush()
            self._writer.close()
            if kind is None:
                sync_file(self._file)

    def add(self, record: Record, raw_bytes: int | None) -> None:
        """Append a new row, of an input of that size."""
        self._records.append(record)
        self._unsettled += raw_bytes or 0
        if self._unsettled >= _SETTLED_RAW_BYTES:
            self._settle_records()
        self._count(1, raw_bytes or 0)

    def copy(self, rows: pa.Table) -> None:
        """Append rows of an older file."""
        self._settle_records()
        weights = pc.fill_null(rows[_WEIGHT_COLUMN], 0).to_pylist()
        start = 0
        while start < len(weights):
            stop, weight = self._room(weights, start)
            self._ready += rows.slice(start, stop - start).to_batches()
            self._count(stop - start, weight)
            start = stop

    def _room(self, weights: list[int], start: int) -> tuple[int, int]:
        """Where the rows from `start` reach the end of the row group, and their weight up to there."""
        weight = 0
        stop = start
        while stop < len(weights):
            weight += weights[stop]
            stop += 1
            if self._is_full(self._rows + stop - start, self._weight + weight):
                break
        return stop, weight

    def _count(self, rows: int, weight: int) -> None:
        self._rows += rows
        self._weight += weight
        if self._is_full(self._rows, self._weight):
            self._flush()

    @staticmethod
    def _is_full(rows: int, weight: int) -> bool:
        return rows >= ROW_GROUP_ROWS or weight >= ROW_GROUP_RAW_BYTES

    def _settle_records(self) -> None:
        if self._records:
            self._ready.append(record_batch(self._records, self._schema))
            self._records, self._unsettled = [], 0

    def _flush(self) -> None:
        self._settle_records()
        if self._rows:
            table = pa.Table.from_batches(self._ready, self._schema).combine_chunks()
            with told_storage_errors(self._file):
                self._writer.write_table(table, row_group_size=self._rows)
        self._ready, self._rows, self._weight = [], 0, 0


def publish(file: Path, target: Path) -> bool:
    """Put a finished file in the place of another and return True; the same bytes are not written again."""
    with told_storage_errors(target):
        if target.exists() and filecmp.cmp(file, target, shallow=False):
            return False
        file.replace(target)
        sync_folder(target.parent)
        return True


def write_text(file: Path, text: str) -> None:
    """Put a text in place, whole or not at all; its folder is made where there is none.

    Raises:
        StorageError: it could not be written.
    """
    unfinished = file.with_suffix(".tmp")
    with told_storage_errors(file):
        file.parent.mkdir(exist_ok=True)
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(file)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    sync_file(folder)


@contextmanager
def told_storage_errors(file: Path) -> Iterator[None]:
    """Turn what the operating system says about writing a file into one line.

    Raises:
        StorageError: instead of any OSError.
    """
    try:
        yield
    except OSError as error:
        message = f"{shown(file)} cannot be written: {error.strerror or str(error).splitlines()[0]}"
        raise StorageError(message) from error


def sync_file(path: Path) -> None:
    """Make the content of a file survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
