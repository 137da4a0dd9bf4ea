"""Which files a dataset has, and what does not belong into its folders."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset.layout import Dataset, PartMetadata, Table, as_made, other_schema, part_metadata, part_name
from flows.errors import DatasetError, UsageError
from flows.paths import shown
from flows.upgrade.swap import is_swapping
from flows.verify.findings import Finding, Note, Problem, place_of
from schemas.article import SCHEMA_VERSION


class Survey(NamedTuple):
    """A dataset as far as its files tell, and the parts of its tables that can be opened."""

    dataset: Dataset
    readable: frozenset[Path]
    findings: tuple[Finding, ...]


def survey(root: Path) -> Survey:
    """Return what the folders of a dataset hold; what most files say of the dataset is believed.

    Raises:
        UsageError: there is no dataset, none of its files can be read, or it has another schema version.
    """
    files = [file for table in Table for file in _children(root / table)]
    faults = {file: _fault(file) for file in files}
    readable = [file for file in files if faults[file] is None]
    if not readable:
        message = f"there is no dataset in {shown(root)}, or none that can be read"
        raise UsageError(message)
    dataset = _usual(root, map(part_metadata, readable))
    findings: list[Finding] = [
        Problem(place_of(file, root), fault) for file, fault in faults.items() if fault is not None
    ]
    findings += _membership(dataset, files)
    findings += _surroundings(root)
    parts = {dataset.folder(table) / part_name(part) for table in Table for part in range(dataset.parts)}
    return Survey(dataset, frozenset(parts.intersection(readable)), tuple(findings))


def _children(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _fault(file: Path) -> str | None:
    """Why a file is no part that can be opened."""
    if file.is_symlink():
        return "is a symbolic link"
    if not file.is_file():
        return "is no file"
    try:
        part_metadata(file)
        pq.read_schema(file)
    except DatasetError as error:
        return str(error).removeprefix(shown(file)).strip()
    except (OSError, pa.ArrowException) as error:
        return f"cannot be read: {str(error).splitlines()[0]}"
    return None


def _usual(root: Path, found: Iterable[PartMetadata]) -> Dataset:
    """The dataset that most files say they are of."""
    ((usual, _),) = Counter(found).most_common(1)
    if usual.version != SCHEMA_VERSION:
        raise other_schema(root, usual.version)
    return as_made(root, usual)


def _membership(dataset: Dataset, files: Iterable[Path]) -> Iterator[Problem]:
    expected = {part_name(part) for part in range(dataset.parts)}
    for table in Table:
        folder = dataset.folder(table)
        if folder.is_symlink():
            yield Problem(table, "is a symbolic link")
        names = {file.name for file in files if file.parent == folder}
        for name in sorted(expected - names):
            yield Problem(f"{table}/{name}", "is missing")
        for file in sorted(folder / name for name in names - expected):
            yield Problem(place_of(file, dataset.root), f"is none of the {dataset.parts} parts of its table")


def _surroundings(root: Path) -> Iterator[Finding]:
    if is_swapping(root):
        yield Problem(".", "an upgrade was interrupted between two tables; the next run of ingest ends it")
    if any(root.glob(".tmp-*")):
        yield Note("there are unfinished files of a run that was killed or is under way")
