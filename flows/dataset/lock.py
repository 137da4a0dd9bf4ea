"""One run at a time on a dataset."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.dataset.storage import told_storage_errors
from flows.errors import LockedError
from flows.paths import shown


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the lock of the dataset in a folder, which is made where there is none.

    The operating system takes the lock from a dead holder. The file stays: removing it would let two runs hold
    two files of one name.

    Raises:
        LockedError: another run holds it.
        StorageError: the folder cannot be written.
    """
    with told_storage_errors(root):
        root.mkdir(parents=True, exist_ok=True)
        # Closed on exec, so that no worker outlives the run with the lock in its hands.
        descriptor = os.open(root / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(descriptor, 20, 0).decode(errors="replace").strip() or "unknown"
            message = (
                f"{shown(root)} is being written by another run (process {holder}); try again when it ends"
            )
            raise LockedError(message) from error
        with told_storage_errors(root):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)
