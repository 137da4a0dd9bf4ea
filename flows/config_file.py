"""The file `winnow.toml`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from cleaners.toml_tables import Reading, Table, UnsoundTomlError, listed, read_table, toml_document
from flows.config import Config, SourceTable
from flows.errors import ConfigError
from flows.paths import shown
from flows.toml_file import toml_text

INGEST: Final = "ingest"
"""The table with the settings of runs."""

_SOURCE: Final = "source"


def read_config(path: Path) -> Config:
    """Return what a file says.

    Raises:
        ConfigError: it cannot be read, or says something that no source can be; every problem is told.
    """
    try:
        sources = _sources(toml_document(toml_text(path, "file", ConfigError)))
    except UnsoundTomlError as error:
        raise ConfigError(*(f"{shown(path)}: {problem}" for problem in error.args)) from error
    file = path.absolute()
    return Config(file=file, sources=tuple(_settled(source, file.parent) for source in sources))


def ingest_table(path: Path) -> Table:
    """Return the settings in a file as they stand there; none where it has none.

    Raises:
        ConfigError: it cannot be read, or is no TOML.
    """
    try:
        document = toml_document(toml_text(path, "file", ConfigError))
    except UnsoundTomlError as error:
        raise ConfigError(*(f"{shown(path)}: {problem}" for problem in error.args)) from error
    table = document.get(INGEST, {})
    if not isinstance(table, dict):
        message = f"{shown(path)}: settings stand in a table under [{INGEST}]"
        raise ConfigError(message)
    return table


def _settled(source: SourceTable, folder: Path) -> SourceTable:
    """The source with paths that do not depend on the current folder."""
    manifest = source.manifest and folder / source.manifest
    root = folder / source.root if isinstance(source.root, Path) else source.root
    return source.model_copy(update={"root": root, "manifest": manifest})


def _sources(document: Table) -> list[SourceTable]:
    readings = [_reading(number, table) for number, table in enumerate(listed(document, _SOURCE), start=1)]
    sources = [reading.record for reading in readings if reading.record]
    problems = [
        *_misplaced(document),
        *(problem for reading in readings for problem in reading.problems),
        *_clashes(sources),
    ]
    if problems:
        raise UnsoundTomlError(*problems)
    return sources


def _misplaced(document: Table) -> Iterator[str]:
    for key in sorted(document.keys() - {_SOURCE, INGEST}):
        yield f"unknown key {key!r}: a file holds [[source]] tables and [{INGEST}]"
    if INGEST in document and _SOURCE not in document:
        return  # it describes no source, and need not
    sources = document.get(_SOURCE)
    if not isinstance(sources, list):
        yield "each source is a table under [[source]], in double brackets"
    elif not sources:
        yield "it holds no source"


def _reading(number: int, table: object) -> Reading[SourceTable]:
    if not isinstance(table, dict):
        return Reading(None, (f"source {number}: each source is a table under [[source]]",))
    name = table.get("name")
    label = f"source {name!r}" if isinstance(name, str) else f"source {number}"
    source, problems = read_table(SourceTable, table)
    return Reading(source, tuple(f"{label}: {problem}" for problem in problems))


def _clashes(sources: Sequence[SourceTable]) -> Iterator[str]:
    for name, count in Counter(source.name for source in sources).items():
        if count > 1:
            yield f"source {name!r}: {count} sources have this name"
