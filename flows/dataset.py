"""Where a dataset keeps what, and whether a folder is one that this version may write into."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from flows.errors import DatasetError
from flows.partition import DEFAULT_PARTS, Partition
from flows.paths import shown
from schemas.arrow import arrow_schema
from schemas.article import SCHEMA_VERSION, Article
from schemas.record import Record
from schemas.rejection import Rejection

_VERSION_KEY: Final = "winnow.schema_version"
_MODE_KEY: Final = "winnow.partition"
_PARTS_KEY: Final = "winnow.parts"


class Table(StrEnum):
    """The two tables of a dataset; each is a folder of parts."""

    ARTICLES = "articles"
    REJECTIONS = "rejections"

    @property
    def model(self) -> type[Record]:
        """The record that a row of this table is."""
        return Article if self is Table.ARTICLES else Rejection


@dataclass(frozen=True)
class Dataset:
    """A dataset folder, the number of its parts and what decides on them, fixed when it was made."""

    root: Path
    parts: int
    partition: Partition = Partition.PATH

    def folder(self, table: Table) -> Path:
        """Return the folder of a table: Parquet files and nothing else."""
        return self.root / table

    def schema(self, table: Table) -> pa.Schema:
        """Return the Arrow schema of a table, with what the dataset was made with in its metadata."""
        metadata = {
            _VERSION_KEY: str(SCHEMA_VERSION),
            _MODE_KEY: self.partition,
            _PARTS_KEY: str(self.parts),
        }
        return arrow_schema(table.model, metadata)


def part_name(part: int) -> str:
    """Return the file name of a part."""
    return f"part-{part:04}.parquet"


def open_dataset(root: Path, parts: int | None, partition: Partition | None = None) -> Dataset:
    """Return the dataset in a folder; where there is none yet, one that is still to be written.

    `parts` is how many it shall have and `partition` what decides on them; None leaves it to the dataset.

    Raises:
        DatasetError: foreign files, unreadable parts, another schema, or other parts.
    """
    files = [file for table in Table for file in _part_files(root / table)]
    metadata = {file: _metadata(file) for file in files}
    if not files:
        return Dataset(root, parts or DEFAULT_PARTS, partition or Partition.PATH)
    dataset = _as_made(root, files[0], metadata[files[0]])
    for file, found in metadata.items():
        if (found[_MODE_KEY], found[_PARTS_KEY]) != (dataset.partition, str(dataset.parts)):
            message = (
                f"{shown(file)} has other parts than the rest: {found[_PARTS_KEY]} by {found[_MODE_KEY]}"
            )
            raise DatasetError(message)
        _ensure_columns(dataset, file)
    if parts not in {None, dataset.parts}:
        message = f"{shown(root)} was made with {dataset.parts} parts; it cannot have {parts}"
        raise DatasetError(message)
    if partition not in {None, dataset.partition}:
        message = (
            f"{shown(root)} was made with parts by {dataset.partition}; it cannot have them by {partition}"
        )
        raise DatasetError(message)
    expected = {part_name(part) for part in range(dataset.parts)}
    for file in files:
        if file.name not in expected:
            message = f"{shown(file)} is none of the {dataset.parts} parts of this dataset"
            raise DatasetError(message)
    return dataset


def _as_made(root: Path, file: Path, found: Mapping[str, str]) -> Dataset:
    try:
        return Dataset(root, int(found[_PARTS_KEY]), Partition(found[_MODE_KEY]))
    except ValueError as error:
        message = f"{shown(file)} has parts by {found[_MODE_KEY]}, which this winnow does not know: update it"
        raise DatasetError(message) from error


def _part_files(folder: Path) -> list[Path]:
    if not folder.exists():
        return []
    files = sorted(folder.iterdir()) if folder.is_dir() else [folder]
    for file in files:
        if not file.name.startswith("part-") or file.suffix != ".parquet" or not file.is_file():
            message = f"{shown(file)} is no part of a dataset; choose another output folder"
            raise DatasetError(message)
    return files


def _metadata(file: Path) -> dict[str, str]:
    try:
        raw = pq.read_metadata(file).metadata or {}
    except (OSError, pa.ArrowException) as error:
        message = f"{shown(file)} cannot be read: {str(error).splitlines()[0]}"
        raise DatasetError(message) from error
    found = {key.decode(): value.decode() for key, value in raw.items() if key.startswith(b"winnow.")}
    version = found.get(_VERSION_KEY, "")
    if not version.isdecimal() or not found.get(_PARTS_KEY, "").isdecimal() or _MODE_KEY not in found:
        message = f"{shown(file)} was not written by winnow; choose another output folder"
        raise DatasetError(message)
    if int(version) != SCHEMA_VERSION:
        advice = "update winnow" if int(version) > SCHEMA_VERSION else "ingest into a new output folder"
        message = f"{shown(file)} has schema version {version}, this winnow writes {SCHEMA_VERSION}: {advice}"
        raise DatasetError(message)
    return found


def _ensure_columns(dataset: Dataset, file: Path) -> None:
    table = Table(file.parent.name)
    if not pq.read_schema(file).equals(dataset.schema(table)):
        message = f"{shown(file)} has other columns than this winnow writes: ingest into a new output folder"
        raise DatasetError(message)
