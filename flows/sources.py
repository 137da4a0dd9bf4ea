"""The sources that a run was given: folders and single files, each with its name."""

import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from flows.errors import UsageError
from flows.paths import decode_path, encode_path, shown


class Source(NamedTuple):
    """A folder of raw files, or a single one, under the name that its rows carry."""

    name: str
    root: Path
    is_file: bool

    def locate(self, path: str) -> Path:
        """Return where the input with a path of the dataset lies."""
        return self.root if self.is_file else self.root / os.fsdecode(decode_path(path))


def resolve_sources(paths: Sequence[Path], output: Path) -> tuple[Source, ...]:
    """Return the sources at some paths, sorted by name.

    A source is called as its folder; a single file is a source of its own, called as the file.

    Raises:
        UsageError: one is missing, unreadable, neither folder nor file, or inside the dataset; or two share
            a name.
    """
    sources = sorted(_source(path) for path in paths)
    for former, latter in pairwise(sources):
        if former.name == latter.name:
            both = f"{shown(former.root)} and {shown(latter.root)}"
            message = f"two sources are called {former.name!r}: {both}; rename one or ingest it alone"
            raise UsageError(message)
    dataset = output.resolve()
    for source in sources:
        if source.root.is_relative_to(dataset):
            message = f"the source {shown(source.root)} lies inside the dataset {shown(output)}"
            raise UsageError(message)
    return tuple(sources)


def _source(path: Path) -> Source:
    # The name that the user knows it by, also through a link: so not the resolved one, where there is a choice.
    name = path.name if path.name not in {"", ".."} else path.resolve().name
    if not name:
        message = f"the source {shown(path)} has no name to call its rows by; give a folder inside it"
        raise UsageError(message)
    try:
        root = path.resolve(strict=True)
        if root.is_dir():
            os.scandir(root).close()
        elif root.is_file():
            root.open("rb").close()
        else:
            message = f"the source {shown(path)} is neither a folder nor a file"
            raise UsageError(message)
    except FileNotFoundError as error:
        message = f"there is no source {shown(path)}"
        raise UsageError(message) from error
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: links in a circle; ValueError: a NUL
        message = f"the source {shown(path)} cannot be read: {getattr(error, 'strerror', None) or error}"
        raise UsageError(message) from error
    return Source(encode_path(os.fsencode(name)), root, root.is_file())
