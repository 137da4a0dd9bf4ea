"""What lies below a root, reached without leaving it: a link on the way leads nowhere, whoever put it there and when."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_UNLISTED: Final = getattr(os, "O_PATH", os.O_RDONLY)  # a folder may be passed that must not be listed
_FOLDER: Final = os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NO_NAMES: Final = frozenset({b"", b".", b".."})


def open_beneath(root: Path, path: bytes, flags: int) -> int:
    """Return a descriptor of what has a path below a root, which may be longer than the system takes paths.

    Raises:
        OSError: it cannot be opened; ENOTDIR where something on the way is a link, or no folder.
    """
    *folders, name = _names(path)
    around = os.open(root, _UNLISTED | _FOLDER)
    try:
        for folder in folders:
            inner = os.open(folder, _UNLISTED | _FOLDER, dir_fd=around)
            os.close(around)
            around = inner
        return os.open(name, flags | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=around)
    finally:
        os.close(around)


@contextmanager
def scanned_beneath(root: Path, path: bytes) -> Iterator[Iterator["os.DirEntry[str]"]]:
    """Give what the folder with a path below a root holds, for the block; the empty path is the root itself.

    Raises:
        OSError: it cannot be listed.
    """
    flags = os.O_RDONLY | _FOLDER
    descriptor = open_beneath(root, path, flags) if path else os.open(root, flags)
    try:
        with os.scandir(descriptor) as found:
            yield found
    finally:
        os.close(descriptor)


def _names(path: bytes) -> list[bytes]:
    names = path.split(b"/")
    if not _NO_NAMES.isdisjoint(names):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), os.fsdecode(path))
    return names
