"""How a complete new dataset takes the place of an old one: two renames a table, in a folder that tells how far it is.

While the folder `.upgrade` stands in the dataset, whatever table it holds is complete and still to come; a run that
finds it goes on from there. Between the two renames of a table a reader finds no file of it: the one such moment.
"""

import shutil
from pathlib import Path
from typing import Final

from flows.dataset.changes import publish_changes
from flows.dataset.layout import Table
from flows.dataset.staging import UNFINISHED
from flows.dataset.storage import sync_folder, told_storage_errors

_COMING: Final = ".upgrade"
_OLD: Final = "old-"
TOLD: Final = "told"
"""Where in the staging folder the changes of an upgrade wait for the tables: not where journals of parts stand."""


def swap_tables(staged: Path, root: Path) -> None:
    """Put the complete tables of a staging folder in the place of those of the dataset; they are synced already.

    Raises:
        StorageError: a folder could not be renamed; the next run goes on.
    """
    with told_storage_errors(root):
        staged.rename(root / _COMING)
        sync_folder(root)
    finish_swap(root)


def finish_swap(root: Path) -> None:
    """Bring to its end what a run was killed in; nothing happens where there is none.

    Raises:
        StorageError: a folder could not be renamed.
    """
    if not is_swapping(root):
        return
    coming = root / _COMING
    with told_storage_errors(root):
        for table in Table:
            if (coming / table).exists():
                _swap_table(coming, root, table)
        publish_changes(coming / TOLD, root)
        done = root / f"{UNFINISHED}upgraded"  # swept by the next run, if this one does not come so far
        coming.rename(done)
        sync_folder(root)
        shutil.rmtree(done)


def is_swapping(root: Path) -> bool:
    """Return whether a swap was begun and not ended."""
    return (root / _COMING).exists()


def _swap_table(coming: Path, root: Path, table: Table) -> None:
    if (root / table).exists():
        (root / table).rename(coming / f"{_OLD}{table}")
    (coming / table).rename(root / table)
    sync_folder(coming)
    sync_folder(root)
