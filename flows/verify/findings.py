"""What a verification has to say: a problem, or a note about what it could not or need not prove."""

from pathlib import Path
from typing import NamedTuple

from flows.dataset.ledger import KeyOrder, key_order
from flows.paths import shown


class RowName(NamedTuple):
    """A row as the dataset calls it; in this order the rows of a part are sorted."""

    source: str
    path: str
    key: str | None

    def __str__(self) -> str:
        name = f"{self.source}/{self.path}"
        return name if self.key is None else f"{name}#{self.key}"

    @property
    def order(self) -> tuple[str, str, KeyOrder]:
        """What rows are sorted by."""
        return self.source, self.path, key_order(self.key)


class Problem(NamedTuple):
    """Something that is not as it must be, and where."""

    place: str
    """A file or folder of the dataset, relative to it, or the name of a source."""
    what: str
    row: RowName | None = None

    def __str__(self) -> str:
        row = f" {self.row}" if self.row else ""
        return f"{self.place}{row}: {self.what}"


class Note(NamedTuple):
    """Something to know about the proof that is no fault of the dataset."""

    what: str

    def __str__(self) -> str:
        return self.what


Finding = Problem | Note


def place_of(file: Path, root: Path) -> str:
    """Return how findings call a file of the dataset."""
    return shown(file.relative_to(root))
