"""A manifest: a table, CSV or Parquet, that gives facts for the files of a source."""

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet as pq

from flows.errors import ConfigError
from flows.paths import shown
from flows.sources.facts import FACTS, FactError, Said, said_by
from flows.sources.timestamps import in_microseconds
from schemas.kinds import FactSource

_PATH: Final = "path"
_PARQUET: Final = b"PAR1"
_MOST_PROBLEMS: Final = 20
_ROWS: Final = 10_000  # read at a time


class Manifest:
    """What a manifest says of each path, and which of its columns say nothing to winnow.

    Kept as columns, for it may be long: what a row says is read from them when its path is asked for.
    """

    def __init__(self, rows: pa.Table, other_columns: tuple[str, ...]) -> None:
        self._rows = rows
        self._paths = rows[_PATH].combine_chunks()
        self.path_count: int = pc.count_distinct(self._paths).as_py()
        self.other_columns = other_columns

    def said(self, paths: Sequence[str]) -> Iterator[Said | None]:
        """Yield what is said of each of some paths; None where nothing is."""
        positions = pc.index_in(pa.array(paths, pa.string()), value_set=self._paths)
        for start in range(0, len(positions), _ROWS):
            chosen = positions.slice(start, _ROWS)
            rows = self._rows.take(chosen).to_pylist()
            for row, position in zip(rows, chosen.to_pylist(), strict=True):
                yield None if position is None else said_by(FactSource.MANIFEST, row)


def read_manifest(file: Path) -> Manifest:
    """Return what a manifest says; the order of its rows does not matter.

    Raises:
        ConfigError: it cannot be read, has no column `path`, a value is no such fact, or two rows say
            different things of one path; every problem is told, up to 20.
    """
    try:
        with file.open("rb") as start:
            is_parquet = start.read(len(_PARQUET)) == _PARQUET
        columns, batches = _parquet(file) if is_parquet else _csv(file)
        if _PATH not in columns:
            message = f"{shown(file)}: it has no column {_PATH!r}"
            raise ConfigError(message)
        rows = _checked(file, batches)
        return Manifest(rows, tuple(sorted(set(columns) - {_PATH, *FACTS})))
    except FileNotFoundError as error:
        message = f"there is no manifest {shown(file)}"
        raise ConfigError(message) from error
    except (OSError, pa.ArrowException) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        message = f"the manifest {shown(file)} cannot be read: {reason}"
        raise ConfigError(message) from error


def _parquet(file: Path) -> tuple[Sequence[str], Iterator[pa.RecordBatch]]:
    table = pq.ParquetFile(file)
    columns = table.schema_arrow.names
    return columns, table.iter_batches(_ROWS, columns=_wanted(columns), use_threads=False)


def _csv(file: Path) -> tuple[Sequence[str], Iterator[pa.RecordBatch]]:
    reading = pyarrow.csv.ReadOptions(use_threads=False)
    parsing = pyarrow.csv.ParseOptions(newlines_in_values=True)
    with pyarrow.csv.open_csv(file, reading, parsing) as table:
        columns = table.schema.names
    wanted = _wanted(columns)
    converting = pyarrow.csv.ConvertOptions(
        column_types=dict.fromkeys(wanted, pa.string()), include_columns=wanted, strings_can_be_null=False
    )
    return columns, iter(pyarrow.csv.open_csv(file, reading, parsing, converting)) if wanted else iter(())


def _wanted(columns: Sequence[str]) -> list[str]:
    return [name for name in (_PATH, *FACTS) if name in columns]


def _checked(file: Path, batches: Iterator[pa.RecordBatch]) -> pa.Table:
    """The rows with their paths as the dataset writes them, once each of their values was read."""
    problems = _Problems(file)
    kept: list[pa.RecordBatch] = []
    numbers = count(1)
    for batch in map(in_microseconds, batches):
        for row in batch.to_pylist():
            _check(row, next(numbers), problems)
        kept.append(batch)
    problems.tell()
    if not kept:
        return pa.table({_PATH: pa.array([], pa.string())})
    rows = pa.Table.from_batches(kept)
    paths = pc.replace_substring_regex(pc.cast(rows[_PATH], pa.string()), r"^\./", "")
    rows = rows.set_column(rows.column_names.index(_PATH), _PATH, paths)
    _check_twins(rows, problems)
    problems.tell()
    return rows


def _check(row: dict[str, object], number: int, problems: "_Problems") -> None:
    path = row.pop(_PATH)
    if not isinstance(path, str) or not path:
        problems.add(number, _PATH, "it is empty" if not path else f"{path!r} is no text")
        return
    try:
        said_by(FactSource.MANIFEST, row)
    except FactError as error:
        problems.add(number, error.fact, error.reason)


def _check_twins(rows: pa.Table, problems: "_Problems") -> None:
    """Find rows of one path that say different things."""
    counts = pc.value_counts(rows[_PATH])
    shared = counts.field("values").filter(pc.greater(counts.field("counts"), 1))
    positions = pc.indices_nonzero(pc.is_in(rows[_PATH], value_set=shared))
    said: dict[str, Said] = {}
    for position, row in zip(positions.to_pylist(), rows.take(positions).to_pylist(), strict=True):
        path, found = row.pop(_PATH), said_by(FactSource.MANIFEST, row)
        if said.setdefault(path, found) != found:
            problems.add(position + 1, _PATH, f"another row says something else of {path!r}")


class _Problems:
    """What is wrong with a manifest, cell by cell."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._told: list[str] = []
        self._count = 0

    def add(self, row: int, column: str, reason: str) -> None:
        self._count += 1
        if self._count <= _MOST_PROBLEMS:
            self._told.append(f"{shown(self._file)}: row {row}, column {column!r}: {reason}")

    def tell(self) -> None:
        """Raise what was found, if anything was."""
        if self._count > _MOST_PROBLEMS:
            self._told.append(f"{shown(self._file)}: and {self._count - _MOST_PROBLEMS:,} problems more")
        if self._told:
            raise ConfigError(*self._told)
