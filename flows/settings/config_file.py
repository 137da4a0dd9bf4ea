"""The file `winnow.toml`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from cleaners.authoring.toml_tables import Reading, Table, UnsoundTomlError, listed, read_table, toml_document
from flows.errors import ConfigError
from flows.paths import shown
from flows.settings.toml_file import toml_text
from flows.sources.config import Alert, Config, Expectations, SourceTable
from schemas.record import Record

INGEST: Final = "ingest"
"""The table with the settings of runs."""

_SOURCE: Final = "source"
_EXPECT: Final = "expect"
_ALERT: Final = "alert"

Read = TypeVar("Read", bound=Record)


def read_config(path: Path) -> Config:
    """Return what a file says.

    Raises:
        ConfigError: it cannot be read, or says something that no source can be; every problem is told.
    """
    try:
        said = _config(toml_document(toml_text(path, "file", ConfigError)))
    except UnsoundTomlError as error:
        raise ConfigError(*(f"{shown(path)}: {problem}" for problem in error.args)) from error
    file = path.absolute()
    sources = tuple(_settled(source, said.expect, file.parent) for source in said.sources)
    return said.model_copy(update={"file": file, "sources": sources})


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


def _settled(source: SourceTable, general: Expectations, folder: Path) -> SourceTable:
    """The source with all that is expected of it, and with paths that do not depend on the current folder."""
    manifest = source.manifest and folder / source.manifest
    root = folder / source.root if isinstance(source.root, Path) else source.root
    expect = source.expect.over(general)
    return source.model_copy(update={"root": root, "manifest": manifest, "expect": expect})


def _config(document: Table) -> Config:
    readings = [_reading(number, table) for number, table in enumerate(listed(document, _SOURCE), start=1)]
    sources = [reading.record for reading in readings if reading.record]
    expect, alert = _table(document, _EXPECT, Expectations), _table(document, _ALERT, Alert)
    problems = [
        *_misplaced(document),
        *(problem for reading in readings for problem in reading.problems),
        *expect.problems,
        *alert.problems,
        *_clashes(sources),
    ]
    if problems:
        raise UnsoundTomlError(*problems)
    return Config(sources=tuple(sources), expect=expect.record or Expectations(), alert=alert.record)


def _misplaced(document: Table) -> Iterator[str]:
    for key in sorted(document.keys() - {_SOURCE, _EXPECT, _ALERT, INGEST}):
        yield f"unknown key {key!r}: a file holds [[source]] tables, [expect], [alert] and [{INGEST}]"
    sources = document.get(_SOURCE, ())
    if _SOURCE in document and not isinstance(sources, list):
        yield "each source is a table under [[source]], in double brackets"
    elif not sources and not document.keys() & {_EXPECT, _ALERT, INGEST}:
        yield "it holds no source"


def _table(owner: Table, key: str, model: type[Read]) -> Reading[Read]:
    """The record of a table that may be missing."""
    table = owner.get(key)
    if table is None:
        return Reading(None, ())
    if not isinstance(table, dict):
        return Reading(None, (f"{key} is a table: [{key}]",))
    record, problems = read_table(model, table)
    return Reading(record, tuple(f"{key}: {problem}" for problem in problems))


def _reading(number: int, table: object) -> Reading[SourceTable]:
    if not isinstance(table, dict):
        return Reading(None, (f"source {number}: each source is a table under [[source]]",))
    name = table.get("name")
    label = f"source {name!r}" if isinstance(name, str) else f"source {number}"
    expect, faults = _table(table, _EXPECT, Expectations)
    source, problems = read_table(SourceTable, {key: table[key] for key in table if key != _EXPECT})
    if source and expect:
        source = source.model_copy(update={"expect": expect})
    return Reading(source, tuple(f"{label}: {problem}" for problem in (*problems, *faults)))


def _clashes(sources: Sequence[SourceTable]) -> Iterator[str]:
    for name, count in Counter(source.name for source in sources).items():
        if count > 1:
            yield f"source {name!r}: {count} sources have this name"
