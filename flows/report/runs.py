"""The records of the runs, as far as this version reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from schemas.run import RunRecord


class Runs(NamedTuple):
    """The runs of a dataset, oldest first, and how many records cannot be read."""

    records: tuple[RunRecord, ...]
    unread: int


def read_runs(root: Path) -> Runs:
    """Return the runs of the dataset in a folder; a record of another version is counted and passed over."""
    found = list(_records(root / "runs"))
    records = tuple(record for record in found if record)
    return Runs(records, len(found) - len(records))


def _records(folder: Path) -> Iterator[RunRecord | None]:
    for file in sorted(folder.glob("*.json")):
        try:
            yield RunRecord.model_validate_json(file.read_bytes())
        except (OSError, ValidationError):
            yield None
