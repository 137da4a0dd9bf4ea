"""What a source holds: every file, and everything that stands where a file could."""

import errno
import os
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

from cleaners.given import NOTHING_GIVEN, Given
from flows.errors import SourceAwayError, StoreError
from flows.paths import encode_path
from flows.sources.beneath import scanned_beneath
from flows.sources.source import Source
from flows.stores.uri import StoreUri
from schemas.kinds import Reason


class Obstacle(NamedTuple):
    """Why there are no bytes to clean."""

    reason: Reason
    detail: str
    raw_bytes: int | None = None


class FileStatus(NamedTuple):
    """What the file system, or an object store, says of a file without reading it; when its content changes, so does one of these."""

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


class Entry(NamedTuple):
    """One input: its name in the dataset, why it cannot be read where that is known already, and what is given of it."""

    source: str
    path: str
    obstacle: Obstacle | None = None
    status: FileStatus | None = None
    """As listed; null where there is no file, or none any more."""
    given: Given = NOTHING_GIVEN


LINK: Final = Obstacle(Reason.LINK, "a symbolic link; links are not followed")
NOT_A_FILE: Final = Obstacle(Reason.NOT_A_FILE, "neither a file nor a folder")


def list_source(source: Source, dataset: Path) -> Iterator[Entry]:
    """Yield the inputs of a source; hidden ones are inputs like all others.

    A link is never followed, a folder is no input of its own, and one that cannot be listed becomes an input
    with an obstacle. The dataset, when it lies inside the source, is passed over.

    Raises:
        SourceAwayError: the source itself can no longer be listed.
    """
    if isinstance(source.root, StoreUri):
        yield from _in_store(source, source.root)
    elif source.is_file:
        yield Entry(source.name, source.name, status=_status(source.root))
    else:
        yield from _in_folder(source, source.root, dataset)


def holds_anything(root: StoreUri) -> bool:
    """Return whether anything lies at an address or below it, without listing all that does.

    Raises:
        SourceAwayError: its object store cannot be used.
    """
    from flows.stores.client import is_vacant  # noqa: PLC0415  (brings the client)

    try:
        return not is_vacant(root)
    except StoreError as error:
        raise SourceAwayError(str(error)) from None


def _in_store(source: Source, root: StoreUri) -> Iterator[Entry]:
    from flows.stores.objects import list_objects, object_status  # noqa: PLC0415  (brings the client)

    try:
        if source.is_file:
            yield Entry(source.name, source.name, status=object_status(root))
            return
        for path, status in list_objects(root):
            yield Entry(source.name, path, status=status)
    except StoreError as error:
        message = f"the source {source.name} cannot be listed: {error}"
        raise SourceAwayError(message) from None


def _in_folder(source: Source, root: Path, dataset: Path) -> Iterator[Entry]:
    own_output = dataset.resolve()
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            children = _children(root, folder)
        except OSError as error:
            if not folder:
                message = f"the source {source.name} cannot be listed: {error.strerror}"
                raise SourceAwayError(message) from error
            yield Entry(source.name, encode_path(os.fsencode(folder)), _unlistable(error))
            continue
        for child in children:
            path = f"{folder}/{child.name}" if folder else child.name
            if not child.is_folder:
                yield Entry(source.name, _encoded(path), child.obstacle, child.status)
            elif root / path != own_output:
                waiting.append(path)


class _Child(NamedTuple):
    """What stands in a folder."""

    name: str
    is_folder: bool
    obstacle: Obstacle | None = None
    status: FileStatus | None = None


def _children(root: Path, folder: str) -> list[_Child]:
    with scanned_beneath(root, os.fsencode(folder)) as found:
        return sorted(map(_child, found), key=attrgetter("name"))


def _child(found: os.DirEntry[str]) -> _Child:
    """What an entry of a folder is; to be asked while the folder is open."""
    if found.is_file(follow_symlinks=False):
        return _Child(found.name, is_folder=False, status=_status(found))
    if found.is_dir(follow_symlinks=False):
        return _Child(found.name, is_folder=True)
    return _Child(found.name, is_folder=False, obstacle=LINK if found.is_symlink() else NOT_A_FILE)


def _encoded(path: str) -> str:
    """The path as the dataset shows it; most are so already."""
    return path if path.isascii() and "\\" not in path else encode_path(os.fsencode(path))


def _status(file: os.DirEntry[str] | Path) -> FileStatus | None:
    try:
        found = file.stat(follow_symlinks=False)
    except OSError:
        return None  # whoever reads it will be told why
    return FileStatus(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def _unlistable(error: OSError) -> Obstacle:
    if isinstance(error, FileNotFoundError | NotADirectoryError) or error.errno == errno.ELOOP:
        return Obstacle(Reason.VANISHED, "the folder was gone before it could be listed")
    return Obstacle(Reason.UNREADABLE, f"the folder cannot be listed: {error.strerror}")
