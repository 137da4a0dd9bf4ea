"""The rows of a dataset for who reads it: some columns of all of them, or some of them as records."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset.layout import Dataset, Table, open_dataset, part_files, part_name
from flows.errors import DatasetError, UsageError
from flows.paths import shown

_ROWS_AT_ONCE: Final = 256
MOST_OPEN: Final = 256
"""Parts of a table that stay open; of more, each is opened when it is read."""


class Place(NamedTuple):
    """Where a row stands: the number of its part, and its own in there, from 0."""

    part: int
    row: int


class Batch(NamedTuple):
    """Rows that stand together, and the place of the first."""

    place: Place
    rows: pa.RecordBatch


class OpenTable:
    """The parts of a table, opened once: a run that replaces them meanwhile is not seen.

    Few rows are in memory at a time. Of more parts than a process may hold open, one that was replaced is an error.
    """

    def __init__(self, dataset: Dataset, table: Table) -> None:
        files = (dataset.folder(table) / part_name(part) for part in range(dataset.parts))
        self._paths = {part: file for part, file in enumerate(files) if file.exists()}
        self._stamps = {part: _stamp(file) for part, file in self._paths.items()}
        self._open: dict[int, pq.ParquetFile] = {}
        self.row_count: int = sum(self._file(part).metadata.num_rows for part in self._paths)

    def batches(self, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield some columns of all rows, in the order of the parts."""
        for part in self._paths:
            yield from self.part_batches(part, columns)

    def part_batches(self, part: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield some columns of the rows of a part, in order; nothing where the part has no file."""
        if part not in self._paths:
            return
        row = 0
        for rows in self._file(part).iter_batches(_ROWS_AT_ONCE, columns=list(columns), use_threads=False):
            yield Batch(Place(part, row), rows)
            row += rows.num_rows

    def rows(self, places: Iterable[Place]) -> Iterator[tuple[Place, Mapping[str, object]]]:
        """Yield the rows at some places, whole, in the order of the places; row groups without any are not read."""
        wanted: dict[int, set[int]] = defaultdict(set)
        for place in places:
            wanted[place.part].add(place.row)
        for part in sorted(wanted):
            for row, values in _rows(self._file(part), wanted[part]):
                yield Place(part, row), values

    def _file(self, part: int) -> pq.ParquetFile:
        if part in self._open:
            return self._open[part]
        path = self._paths[part]
        file = pq.ParquetFile(path)
        if _stamp(path) != self._stamps[part]:
            message = f"{shown(path)} was replaced while it was read: try again when no run is under way"
            raise DatasetError(message)
        if len(self._paths) <= MOST_OPEN:
            self._open[part] = file
        return file


def existing_dataset(root: Path) -> Dataset:
    """Return the dataset in a folder.

    Raises:
        UsageError: there is none, or it is none that this version reads.
    """
    if not part_files(root):
        message = f"there is no dataset in {shown(root)}"
        raise UsageError(message)
    return open_dataset(root, None)


def _stamp(file: Path) -> tuple[int, int, int]:
    status = file.stat()
    return status.st_ino, status.st_size, status.st_mtime_ns


def _rows(file: pq.ParquetFile, wanted: set[int]) -> Iterator[tuple[int, Mapping[str, object]]]:
    first = 0
    for number in range(file.num_row_groups):
        end = first + file.metadata.row_group(number).num_rows
        if any(first <= row < end for row in wanted):
            for batch in file.iter_batches(_ROWS_AT_ONCE, row_groups=[number], use_threads=False):
                for row in range(first, first + batch.num_rows):
                    if row in wanted:
                        (values,) = batch.slice(row - first, 1).to_pylist()
                        yield row, values
                first += batch.num_rows
        first = end
