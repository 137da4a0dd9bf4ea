"""The bytes of one input, or why there are none."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from flows.listing import LINK, NOT_A_FILE, Obstacle
from schemas.kinds import Reason

# Without blocking: a pipe that took the file's place since the listing would hold the run for ever.
_FLAGS: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC

_VANISHED: Final = Obstacle(Reason.VANISHED, "gone between listing and reading")
_TOLD_BY_ERROR: Final = {
    errno.ENOENT: _VANISHED,
    errno.ENOTDIR: _VANISHED,
    errno.ELOOP: LINK,
    errno.EISDIR: NOT_A_FILE,
    errno.ENXIO: NOT_A_FILE,  # a socket
}


def read_input(location: Path, most_bytes: int) -> bytes | Obstacle:
    """Return the content of a file; an obstacle if there is none to be had, or more than `most_bytes` of it."""
    try:
        descriptor = os.open(location, _FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                return NOT_A_FILE
            if status.st_size > most_bytes:
                return too_large(status.st_size, most_bytes)
            data = file.read(most_bytes + 1)  # it may have grown since
    except OSError as error:
        unreadable = Obstacle(Reason.UNREADABLE, f"it cannot be read: {error.strerror}")
        return _TOLD_BY_ERROR.get(error.errno or 0, unreadable)
    return data if len(data) <= most_bytes else too_large(len(data), most_bytes)


def too_large(size: int, most_bytes: int) -> Obstacle:
    """Return why a file of that size is not read."""
    return Obstacle(Reason.TOO_LARGE, f"{size:,} bytes; at most {most_bytes:,} are read", size)
