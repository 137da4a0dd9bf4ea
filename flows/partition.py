"""Which part of the dataset an input belongs to: a hash, so that it never depends on the other inputs."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from flows.listing import Entry

PARTITION_MODE: Final = "path"
"""Kept in the metadata of every file: parts by the hash of source and path."""

DEFAULT_PARTS: Final = 16
MOST_PARTS: Final = 10_000  # four digits in a file name


def part_of(source: str, path: str, parts: int) -> int:
    """Return the number of the part that holds an input, from 0 to below `parts`."""
    digest = sha256(f"{source}\0{path}".encode()).digest()
    return int.from_bytes(digest[:8]) % parts


def by_part(entries: Iterable[Entry], parts: int) -> list[list[Entry]]:
    """Return the inputs of each part, sorted by source and path as the rows will be."""
    divided: list[list[Entry]] = [[] for _ in range(parts)]
    for entry in entries:
        divided[part_of(entry.source, entry.path, parts)].append(entry)
    for part in divided:
        part.sort(key=lambda entry: (entry.source, entry.path))
    return divided
