"""Which part of the dataset an input belongs to: a hash, so that it never depends on the other inputs."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from flows.sources.listing import Entry


class Partition(StrEnum):
    """What decides on the part of an input; kept in the metadata of every file of a dataset."""

    PATH = "path"
    """Source and path: all parts are of about one size."""
    FOLDER = "folder"
    """Source and the folder that holds the file: a new folder, as of a day, changes its own part alone."""


DEFAULT_PARTS: Final = 16
MOST_PARTS: Final = 10_000  # four digits in a file name


_FOLDERS_REMEMBERED: Final = 1024


def part_of(source: str, path: str, parts: int, partition: Partition = Partition.PATH) -> int:
    """Return the number of the part that holds an input, from 0 to below `parts`."""
    if partition is Partition.FOLDER:
        return _folder_part(source, path.rpartition("/")[0], parts)
    return _hashed(source, path, parts)


def _hashed(source: str, name: str, parts: int) -> int:
    digest = sha256(f"{source}\0{name}".encode()).digest()
    return int.from_bytes(digest[:8]) % parts


_folder_part = lru_cache(_FOLDERS_REMEMBERED)(_hashed)


def by_part(
    entries: "Iterable[Entry]", parts: int, partition: Partition = Partition.PATH
) -> "list[list[Entry]]":
    """Return the inputs of each part, sorted by source and path as the rows will be."""
    divided: list[list[Entry]] = [[] for _ in range(parts)]
    for entry in entries:
        divided[part_of(entry.source, entry.path, parts, partition)].append(entry)
    for part in divided:
        part.sort()  # no two have one source and path, so nothing else is ever compared
    return divided
