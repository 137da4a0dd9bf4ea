"""One worker at a time on a part."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from flows.dataset.storage import told_storage_errors

_FOLDER: Final = "turns"


@contextmanager
def turn(staging: Path, part: int) -> Iterator[None]:
    """Wait until no other worker of the run is on a part, and keep it for the block.

    A cluster gives a part to somebody else when it hears no more from a worker, who may still be at it. The
    operating system takes the turn from the dead.

    Raises:
        StorageError: the staging folder is gone, and the run with it.
    """
    file = staging / _FOLDER / f"{part:04}"
    with told_storage_errors(file):
        file.parent.mkdir(exist_ok=True)
        held = file.open("wb")
    with held:
        with told_storage_errors(file):
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
