"""The objects of a store as inputs: how they are listed, and how one is opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import DEFAULT_BUFFER_SIZE, SEEK_CUR, SEEK_END, SEEK_SET
from typing import Final

import pyarrow as pa
from pyarrow.fs import FileInfo, FileSelector, FileType

from flows.paths import encode_path
from flows.sources.listing import FileStatus, Obstacle
from flows.sources.streams import ObstacleError, OpenInput, told_stream
from flows.stores.client import info_of, object_store, told_store_errors, wording
from flows.stores.uri import StoreUri
from schemas.kinds import Reason

_MOST_APART_NS: Final = 15 * 60 * 1_000_000_000
"""So far the clocks of a store and of its clients may go apart: beyond it S3 refuses every request."""
_STRETCH: Final = 8 * 2**20
"""How much one request asks for: all of nearly every object."""

_VANISHED: Final = Obstacle(Reason.VANISHED, "gone between listing and reading")
_REPLACED: Final = Obstacle(Reason.VANISHED, "replaced by another object while it was read")
_UNASKABLE: Final = Obstacle(
    Reason.UNREADABLE, "its key has an empty part, or . or .. in it, which Arrow's client asks no store for"
)


def list_objects(root: StoreUri) -> Iterator[tuple[str, FileStatus]]:
    """Yield the path below an address, and the status, of each object; markers of folders are none.

    Raises:
        StoreError: they cannot be listed.
    """
    folder = root.folder.path
    with told_store_errors(root):
        found = object_store(root.bucket).get_file_info(
            FileSelector(folder, recursive=True, allow_not_found=True)
        )
    seen: set[str] = set()
    for info in found:
        path = info.path[len(folder) + 1 :]
        # Of a marker that has content Arrow drops the slash: it may be called as an object is.
        if info.type is FileType.File and path and path not in seen:
            seen.add(path)
            yield encode_path(path.encode()), _status(info)


def object_status(uri: StoreUri) -> FileStatus | None:
    """Return the status of a single object; None where there is none any more.

    Raises:
        StoreError: the store does not tell.
    """
    info = info_of(uri)
    return _status(info) if info.type is FileType.File else None


def _status(info: FileInfo) -> FileStatus:
    """A store tells when an object was written, by its own clock and in whole seconds.

    As the time of its last change stands the latest moment that this can have been by the clock of this machine.
    """
    return FileStatus(info.size, info.mtime_ns, info.mtime_ns + _MOST_APART_NS, 0)


@contextmanager
def open_object(uri: StoreUri) -> Iterator[OpenInput]:
    """Open an object for the block; at its end, it must still be the object that was read.

    Raises:
        ObstacleError: it is not there, not for us, or was replaced meanwhile.
        StoreError: the store itself fails.
    """
    with _asked(uri) as file:
        etag = _etag(file)
        stream = told_stream(_Stretches(file), partial(_obstacle, uri), DEFAULT_BUFFER_SIZE)
        yield OpenInput(stream, file.size(), etag)
    # The client cannot ask for one version: what it brought may be of two.
    if object_etag(uri) != etag:
        raise ObstacleError(_REPLACED)


class _Stretches:
    """An object read in stretches; the last one is kept, so that a look into the first bytes is not asked for twice."""

    def __init__(self, file: pa.NativeFile) -> None:
        self._file = file
        self._size: int = file.size()
        self._start, self._kept = 0, memoryview(b"")
        self._position = 0

    def readinto(self, buffer: memoryview, /) -> int:
        if self._position >= self._size:
            return 0
        if not self._start <= self._position < self._start + len(self._kept):
            self._file.seek(self._position)
            self._start, self._kept = self._position, memoryview(self._file.read(_STRETCH))
        offset = self._position - self._start
        piece = self._kept[offset : offset + len(buffer)]
        buffer[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        origin = {SEEK_SET: 0, SEEK_CUR: self._position, SEEK_END: self._size}[whence]
        self._position = max(0, origin + offset)
        return self._position


def object_etag(uri: StoreUri) -> str | None:
    """Return the ETag of an object, which is not read for it; None where the store gives none.

    Raises:
        ObstacleError: it is not there, or not for us.
        StoreError: the store itself fails.
    """
    with _asked(uri) as file:
        return _etag(file)


def _asked(uri: StoreUri) -> pa.NativeFile:
    """An object of which the store has told, but from which nothing was read yet."""
    if not uri.is_askable:
        raise ObstacleError(_UNASKABLE)
    try:
        return object_store(uri.bucket).open_input_file(uri.path)
    except OSError as error:
        raise ObstacleError(_obstacle(uri, error)) from None


def _etag(file: pa.NativeFile) -> str | None:
    return file.metadata().get("ETag", b"").decode() or None


def _obstacle(uri: StoreUri, error: OSError) -> Obstacle:
    """Why an object cannot be read, where its store can.

    Raises:
        StoreError: the store cannot either: a run that went on would reject whatever it has not read yet.
    """
    info_of(StoreUri(uri.bucket))
    if isinstance(error, FileNotFoundError):
        return _VANISHED
    return Obstacle(Reason.UNREADABLE, f"it cannot be read: {wording(error)}")
