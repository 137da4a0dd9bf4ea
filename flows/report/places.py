"""Where the pages of a dataset stand."""

from enum import StrEnum
from pathlib import Path


class Page(StrEnum):
    """A page of a dataset, by the name of its file."""

    REVIEW = "index.html"
    COMPARISON = "against.html"

    def file(self, root: Path) -> Path:
        """Return where it stands in the folder of a dataset."""
        return root / "report" / self

    def link(self, root: Path) -> str | None:
        """Return what a page beside it links to it by; None where there is none yet."""
        return self.value if self.file(root).exists() else None
