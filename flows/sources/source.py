"""The sources that a run was given: folders, single files and addresses of object stores, each with its name."""

import os
from collections.abc import Container, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from flows.errors import SourceAwayError, StoreError, UsageError
from flows.paths import decode_path, encode_path, shown
from flows.sources.config import NO_CONFIG, NO_SETTINGS, Config, SourceSettings, SourceTable
from flows.stores.uri import StoreUri


class Source(NamedTuple):
    """A folder of raw files, or a single one, here or in an object store, under the name that its rows carry."""

    name: str
    root: Path | StoreUri
    is_file: bool
    settings: SourceSettings = NO_SETTINGS
    steering: tuple[Path, ...] = ()
    """Files that say how to read it: no inputs, should they lie inside it."""

    @property
    def place(self) -> str:
        """Where it lies, as text for a message."""
        return shown(self.root) if isinstance(self.root, Path) else str(self.root)

    def locate(self, path: str) -> Path | StoreUri:
        """Return where the input with a path of the dataset lies."""
        if self.is_file:
            return self.root
        if isinstance(self.root, StoreUri):
            return self.root.below(decode_path(path).decode())
        return self.root / os.fsdecode(decode_path(path))


def resolve_sources(
    given: Sequence[Path | StoreUri], output: Path, config: Config = NO_CONFIG
) -> tuple[Source, ...]:
    """Return the sources at some places, or of some names in a file, sorted by name; without any, all of the file.

    A source at a place is called as its folder; a single file is a source of its own, called as the file.

    Raises:
        UsageError: one is missing or unreadable, its object store does not answer, or it is neither folder nor file, or inside the dataset; or two share a name.
    """
    tables = {source.name: source for source in config.sources}
    wanted = given or [Path(name) for name in tables]
    sources = sorted(
        (
            _told(table, config) if (table := tables.get(str(each))) else _source_at(each, tables, config)
            for each in wanted
        ),
        key=lambda source: source.name,
    )
    for former, latter in pairwise(sources):
        if former.name == latter.name:
            both = f"{former.place} and {latter.place}"
            message = f"two sources are called {former.name!r}: {both}; rename one or ingest it alone"
            raise UsageError(message)
    dataset = output.resolve()
    for source in sources:
        if isinstance(source.root, Path) and source.root.is_relative_to(dataset):
            message = f"the source {source.place} lies inside the dataset {shown(output)}"
            raise UsageError(message)
    return tuple(sources)


def _told(table: SourceTable, config: Config) -> Source:
    """The source that a file describes."""
    found = _source(table.root)
    if found.is_file:
        message = f"the root of the source {table.name!r} is no folder: {found.place}"
        raise SourceAwayError(message)
    settings = SourceSettings(**{name: getattr(table, name) for name in SourceSettings.model_fields})
    steering = tuple(file for file in (config.file, table.manifest) if file)
    return found._replace(name=table.name, settings=settings, steering=steering)


def _source_at(place: Path | StoreUri, tables: Container[str], config: Config) -> Source:
    source = _source(place)
    if config.file and source.name in tables:
        message = (
            f"{source.place} would be called {source.name!r}, as a source of {shown(config.file)} is: "
            "give that name, or rename the folder"
        )
        raise UsageError(message)
    return source


def _source(place: Path | StoreUri) -> Source:
    return _in_store(place) if isinstance(place, StoreUri) else _on_disk(place)


def _in_store(uri: StoreUri) -> Source:
    from flows.stores.client import is_object  # noqa: PLC0415  (brings the client, for which few ask)

    try:
        return Source(encode_path(uri.name.encode()), uri, is_object(uri))
    except StoreError as error:
        raise UsageError(str(error)) from None


def _on_disk(path: Path) -> Source:
    # The name that the user knows it by, also through a link: so not the resolved one, where there is a choice.
    name = path.name if path.name not in {"", ".."} else path.resolve().name
    if not name:
        message = f"the source {shown(path)} has no name to call its rows by; give a folder inside it"
        raise UsageError(message)
    root = _checked_root(path)
    return Source(encode_path(os.fsencode(name)), root, root.is_file())


def _checked_root(path: Path) -> Path:
    """Where a path leads, if a folder or a file is there that can be read."""
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
        raise SourceAwayError(message) from error
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: links in a circle; ValueError: a NUL
        message = f"the source {shown(path)} cannot be read: {getattr(error, 'strerror', None) or error}"
        raise SourceAwayError(message) from error
    return root
