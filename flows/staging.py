"""Where files stand until they are whole, and how a new table comes into the dataset at once."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from flows.changes import settle_changes
from flows.dataset import Table
from flows.errors import StorageError
from flows.storage import sync_folder, told_storage_errors

UNFINISHED: Final = ".tmp-"
"""How the names of folders begin that the next run sweeps."""

_UNFINISHED_FILES: Final = ("changes/*.tmp", "runs/*.tmp", "report/[0-9]*.tmp", ".state/*.tmp")


@contextmanager
def staging_folder(root: Path, run_id: str) -> Iterator[Path]:
    """Make a folder for the unfinished files of a run beside the tables, gone at the end of the block.

    The caller holds the lock: what runs that were killed have left is swept first. The changes that a run has
    published are told before its folder goes, however it ends.
    """
    folder = root / f"{UNFINISHED}{run_id}"
    with told_storage_errors(folder):
        for stale in sorted(root.glob(f"{UNFINISHED}*")):
            settle_changes(stale, stale.name.removeprefix(UNFINISHED), root)
            shutil.rmtree(stale)
        for pattern in _UNFINISHED_FILES:
            for file in root.glob(pattern):
                file.unlink()
        for table in Table:
            (folder / table).mkdir(parents=True)
    try:
        yield folder
    finally:
        with suppress(StorageError):  # the next run has another try
            settle_changes(folder, run_id, root)
            shutil.rmtree(folder, ignore_errors=True)


def publish_table(staged: Path, folder: Path) -> None:
    """Put all parts of a new table in place in one step."""
    with told_storage_errors(folder):
        sync_folder(staged)
        staged.rename(folder)
        sync_folder(folder.parent)
