"""Where a dataset keeps what, and whether a folder is one that this version may write into."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset.partition import DEFAULT_PARTS, Partition
from flows.errors import DatasetError
from flows.paths import shown
from schemas.arrow import arrow_schema
from schemas.article import SCHEMA_VERSION, Article
from schemas.record import Record
from schemas.rejection import Rejection

SNAPSHOTS: Final = "snapshots"
"""The folder beside the tables where frozen views stand, each a dataset of its own."""

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


class PartMetadata(NamedTuple):
    """What a part file says of its dataset."""

    version: int
    mode: str
    parts: int


def part_name(part: int) -> str:
    """Return the file name of a part."""
    return f"part-{part:04}.parquet"


def open_dataset(root: Path, parts: int | None, partition: Partition | None = None) -> Dataset:
    """Return the dataset in a folder; where there is none yet, one that is still to be written.

    `parts` is how many it shall have and `partition` what decides on them; None leaves it to the dataset.

    Raises:
        DatasetError: foreign files, unreadable parts, another schema, or other parts.
    """
    files = part_files(root)
    metadata = {file: part_metadata(file) for file in files}
    if not files:
        return Dataset(root, parts or DEFAULT_PARTS, partition or Partition.PATH)
    dataset = as_made(root, metadata[files[0]])
    for file, found in metadata.items():
        if (found.mode, found.parts) != (dataset.partition, dataset.parts):
            message = f"{shown(file)} has other parts than the rest: {found.parts} by {found.mode}"
            raise DatasetError(message)
        if not has_current_columns(dataset, file):
            raise other_schema(root, found.version)
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


def other_schema(root: Path, version: int) -> DatasetError:
    """Return the error that tells of a dataset with other columns than this version has, and of what to do about it."""
    is_older = version < SCHEMA_VERSION
    fault = (
        f"schema version {version}, this winnow reads {SCHEMA_VERSION}"
        if is_older
        else f"other columns than schema version {version}"
    )
    is_frozen = root.absolute().parent.name == SNAPSHOTS
    advice = (
        "no run upgrades a snapshot, the winnow that wrote it reads it"
        if is_frozen
        else "the next `winnow ingest` into it upgrades it"
    )
    return DatasetError(f"{shown(root)} has {fault}: {advice}")


def as_made(root: Path, found: PartMetadata) -> Dataset:
    """Return the dataset that a part file says it is of.

    Raises:
        DatasetError: its parts are of a kind that only a newer version knows.
    """
    try:
        return Dataset(root, found.parts, Partition(found.mode))
    except ValueError as error:
        message = f"{shown(root)} has parts by {found.mode}, which this winnow does not know: update it"
        raise DatasetError(message) from error


def part_files(root: Path) -> list[Path]:
    """Return the files of both tables of a dataset.

    Raises:
        DatasetError: something else stands among them.
    """
    return [file for table in Table for file in _table_files(root / table)]


def part_metadata(file: Path) -> PartMetadata:
    """Return what a part file says of its dataset.

    Raises:
        DatasetError: it is no file of ours, or one of a newer version.
    """
    try:
        raw = pq.read_metadata(file).metadata or {}
    except (OSError, pa.ArrowException) as error:
        message = f"{shown(file)} cannot be read: {str(error).splitlines()[0]}"
        raise DatasetError(message) from error
    found = {key.decode(errors="replace"): value.decode(errors="replace") for key, value in raw.items()}
    version, parts = found.get(_VERSION_KEY, ""), found.get(_PARTS_KEY, "")
    if not version.isdecimal() or not parts.isdecimal() or _MODE_KEY not in found:
        message = f"{shown(file)} was not written by winnow; choose another output folder"
        raise DatasetError(message)
    if int(version) > SCHEMA_VERSION:
        message = (
            f"{shown(file)} has schema version {version}, this winnow writes {SCHEMA_VERSION}: update winnow"
        )
        raise DatasetError(message)
    return PartMetadata(int(version), found[_MODE_KEY], int(parts))


def has_current_columns(dataset: Dataset, file: Path) -> bool:
    """Return whether a part file has the version and the columns that this winnow writes."""
    table = Table(file.parent.name)
    is_current = part_metadata(file).version == SCHEMA_VERSION
    return is_current and bool(pq.read_schema(file).equals(dataset.schema(table)))


def _table_files(folder: Path) -> list[Path]:
    if not folder.exists():
        return []
    files = sorted(folder.iterdir()) if folder.is_dir() else [folder]
    for file in files:
        if not file.name.startswith("part-") or file.suffix != ".parquet" or not file.is_file():
            message = f"{shown(file)} is no part of a dataset; choose another output folder"
            raise DatasetError(message)
    return files
