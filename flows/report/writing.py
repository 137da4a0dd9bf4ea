"""A page put in its place, at once."""

import os
from collections.abc import Iterable
from pathlib import Path

from flows.dataset.storage import told_storage_errors


def write_page(file: Path, pieces: Iterable[str]) -> None:
    """Write a page in the place of the last one, at once.

    Raises:
        StorageError: it cannot be written; the last one still stands.
    """
    unfinished = file.with_name(f".{file.name}-{os.getpid()}.tmp")
    with told_storage_errors(file):
        file.parent.mkdir(exist_ok=True)
        try:
            with unfinished.open("w", encoding="utf-8", newline="\n") as out:
                out.writelines(pieces)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)
