"""The bytes of one input, or why there are none."""

import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

from flows.paths import decode_path
from flows.sources.beneath import open_beneath
from flows.sources.listing import LINK, NOT_A_FILE, Obstacle
from flows.sources.source import Source
from flows.sources.streams import ObstacleError, OpenInput, told_stream
from flows.stores.uri import StoreUri
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


def content_of(opened: OpenInput, most_bytes: int) -> bytes | Obstacle:
    """Return what an open input holds; an obstacle if that is more than `most_bytes`.

    Raises:
        ObstacleError: it can no longer be read.
    """
    if opened.size > most_bytes:
        return too_large(opened.size, most_bytes)
    content = opened.stream.read(most_bytes + 1)  # it may have grown since
    return content if len(content) <= most_bytes else too_large(len(content), most_bytes)


@contextmanager
def open_input(source: Source, path: str) -> Iterator[OpenInput]:
    """Open the input of a source with a path of the dataset, for the block.

    Raises:
        ObstacleError: it cannot be opened or, by the stream, no longer read; or, at the end, it was replaced meanwhile.
        StoreError: its object store fails.
    """
    location = source.locate(path)
    with _opened_object(location) if isinstance(location, StoreUri) else _opened_file(source, path) as opened:
        yield opened


def etag_of(source: Source, path: str) -> str | None:
    """Return the ETag that an input has now; None for a file, and where there is no such object.

    Raises:
        StoreError: its object store fails.
    """
    location = source.locate(path)
    if not isinstance(location, StoreUri):
        return None
    from flows.stores.objects import object_etag  # noqa: PLC0415  (brings the client)

    try:
        return object_etag(location)
    except ObstacleError:
        return None


def _opened_object(uri: StoreUri) -> AbstractContextManager[OpenInput]:
    from flows.stores.objects import open_object  # noqa: PLC0415  (brings the client)

    return open_object(uri)


@contextmanager
def _opened_file(source: Source, path: str) -> Iterator[OpenInput]:
    try:
        file = io.FileIO(_descriptor(source, path))
    except OSError as error:
        raise ObstacleError(_obstacle(error)) from error
    with file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ObstacleError(NOT_A_FILE)
        yield OpenInput(told_stream(file, _obstacle, io.DEFAULT_BUFFER_SIZE), status.st_size)


def _descriptor(source: Source, path: str) -> int:
    assert isinstance(source.root, Path)
    if source.is_file:
        return os.open(source.root, _FLAGS)
    return open_beneath(source.root, decode_path(path), _FLAGS)


def _obstacle(error: OSError) -> Obstacle:
    unreadable = Obstacle(Reason.UNREADABLE, f"it cannot be read: {error.strerror}")
    return _TOLD_BY_ERROR.get(error.errno or 0, unreadable)


def too_large(size: int, most_bytes: int) -> Obstacle:
    """Return why a file of that size is not read."""
    return Obstacle(Reason.TOO_LARGE, f"{size:,} bytes; at most {most_bytes:,} are read", size)
