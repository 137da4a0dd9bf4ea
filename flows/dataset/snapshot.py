"""A frozen view of a dataset: its parts under second names, which no later run touches."""

import os
import shutil
from pathlib import Path

from flows.dataset.layout import SNAPSHOTS, Dataset, Table
from flows.dataset.staging import UNFINISHED
from flows.dataset.storage import sync_folder
from flows.errors import StorageError
from flows.paths import shown


def take_snapshot(dataset: Dataset, run_id: str) -> Path:
    """Hard-link all parts into a folder of their own, put in place at once, and return it.

    Runs replace a part and never write into it, so the links keep what it was. The caller holds the lock.

    Raises:
        StorageError: the file system has no hard links, or the folder cannot be written; the dataset is complete.
    """
    folder = dataset.root / SNAPSHOTS / run_id
    unfinished = dataset.root / f"{UNFINISHED}{run_id}-snapshot"  # swept by the next run
    try:
        for table in Table:
            (unfinished / table).mkdir(parents=True)
            for file in sorted(dataset.folder(table).iterdir()):
                os.link(file, unfinished / table / file.name)
            sync_folder(unfinished / table)
        folder.parent.mkdir(exist_ok=True)
        unfinished.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        message = (
            f"the dataset is done, but {shown(folder)} could not be made: {error.strerror} "
            "(a snapshot needs hard links; copy the dataset instead)"
        )
        raise StorageError(message) from error
    return folder
