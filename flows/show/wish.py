"""What a person wants to see of a document."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Form(StrEnum):
    """How a document is shown."""

    VIEW = "view"
    ORIGINAL = "original"
    JSON = "json"


class Wish(NamedTuple):
    """Which document, and what of it."""

    wanted: str
    """A file, an id or its beginning, or a path of the dataset."""
    output: Path
    form: Form
    line: int | None
    """The number of the line whose story is told; counted from 1."""
