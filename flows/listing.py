"""What a source holds: every file, and everything that stands where a file could."""

import os
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

from cleaners.given import NOTHING_GIVEN, Given
from flows.errors import SourceAwayError
from flows.paths import encode_path
from flows.sources import Source
from schemas.kinds import Reason


class Obstacle(NamedTuple):
    """Why there are no bytes to clean."""

    reason: Reason
    detail: str
    raw_bytes: int | None = None


class FileStatus(NamedTuple):
    """What the file system says of a file without reading it; when its content changes, so does one of these."""

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
    if source.is_file:
        yield Entry(source.name, source.name, status=_status(source.root))
        return
    own_output = dataset.resolve()
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            children = _children(source.root / folder)
        except OSError as error:
            if not folder:
                message = f"the source {source.name} cannot be listed: {error.strerror}"
                raise SourceAwayError(message) from error
            yield Entry(source.name, encode_path(os.fsencode(folder)), _unlistable(error))
            continue
        for child in children:
            path = f"{folder}/{child.name}" if folder else child.name
            if child.is_file(follow_symlinks=False):
                yield Entry(source.name, _encoded(path), None, _status(child))
            elif not child.is_dir(follow_symlinks=False):
                yield Entry(source.name, _encoded(path), LINK if child.is_symlink() else NOT_A_FILE)
            elif source.root / path != own_output:
                waiting.append(path)


def _children(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted(found, key=attrgetter("name"))


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
    if isinstance(error, FileNotFoundError):
        return Obstacle(Reason.VANISHED, "the folder was gone before it could be listed")
    return Obstacle(Reason.UNREADABLE, f"the folder cannot be listed: {error.strerror}")
