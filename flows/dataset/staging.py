"""Where files stand until they are whole, and how a new table comes into the dataset at once."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from flows.dataset.changes import settle_changes
from flows.dataset.layout import Table
from flows.dataset.storage import sync_folder, told_storage_errors
from flows.errors import StorageError

UNFINISHED: Final = ".tmp-"
"""How the names of folders begin that the next run sweeps."""

_RETIRED: Final = ".retired"
"""How the names of folders end from which nothing is published any more."""

_UNFINISHED_FILES: Final = ("changes/*.tmp", "runs/*.tmp", "report/[0-9]*.tmp", ".state/*.tmp")


def was_killed(root: Path) -> bool:
    """Return whether a run before has left unfinished files, which the next one sweeps: it was killed."""
    return any(root.glob(f"{UNFINISHED}*"))


@contextmanager
def staging_folder(root: Path, run_id: str) -> Iterator[Path]:
    """Make a folder for the unfinished files of a run beside the tables, gone at the end of the block.

    The caller holds the lock: what runs that were killed have left is swept first. The changes that a run has
    published are told before its folder goes, however it ends.
    """
    folder = root / f"{UNFINISHED}{run_id}"
    with told_storage_errors(folder):
        for stale in sorted(root.glob(f"{UNFINISHED}*")):
            shutil.rmtree(_settled(stale, root))
        for pattern in _UNFINISHED_FILES:
            for file in root.glob(pattern):
                file.unlink()
        for table in Table:
            (folder / table).mkdir(parents=True)
    try:
        yield folder
    finally:
        with suppress(StorageError):  # the next run has another try
            shutil.rmtree(_settled(folder, root), ignore_errors=True)


def _settled(folder: Path, root: Path) -> Path:
    """Tell what was published from a staging folder, for good, and return what it is called now.

    Its name changes first. A worker on another machine may outlive its run, with nobody to stop it; it then has
    no file to publish any more.
    """
    run_id = folder.name.removeprefix(UNFINISHED).removesuffix(_RETIRED)
    retired = folder.with_name(f"{UNFINISHED}{run_id}{_RETIRED}")
    with told_storage_errors(folder):
        folder.rename(retired)
    settle_changes(retired, run_id, root)
    return retired


def publish_table(staged: Path, folder: Path) -> None:
    """Put all parts of a new table in place in one step."""
    with told_storage_errors(folder):
        sync_folder(staged)
        staged.rename(folder)
        sync_folder(folder.parent)
