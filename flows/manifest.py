"""A manifest: a table, CSV or Parquet, that gives facts for the files of a source."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from flows.errors import ConfigError
from flows.facts import FACTS, FactError, Said, said_by
from flows.paths import shown
from flows.timestamps import in_microseconds
from schemas.kinds import FactSource

_PATH: Final = "path"
_PARQUET: Final = b"PAR1"
_MOST_PROBLEMS: Final = 20
_ROWS: Final = 10_000  # read at a time


class Manifest(NamedTuple):
    """What a manifest says of each path, and which of its columns say nothing to winnow."""

    rows: dict[str, Said]
    other_columns: tuple[str, ...]


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
        rows = _rows(batches)
        return Manifest(_by_path(file, rows), tuple(sorted(set(columns) - {_PATH, *FACTS})))
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


def _rows(batches: Iterator[pa.RecordBatch]) -> Iterator[dict[str, object]]:
    return chain.from_iterable(in_microseconds(batch).to_pylist() for batch in batches)


def _by_path(file: Path, rows: Iterator[dict[str, object]]) -> dict[str, Said]:
    said: dict[str, Said] = {}
    problems = _Problems(file)
    for number, row in enumerate(rows, start=1):
        path = row.pop(_PATH)
        if not isinstance(path, str) or not path:
            problems.add(number, _PATH, "it is empty" if not path else f"{path!r} is no text")
            continue
        path = path.removeprefix("./")
        try:
            found = said_by(FactSource.MANIFEST, row)
        except FactError as error:
            problems.add(number, error.fact, error.reason)
            continue
        if said.setdefault(path, found) != found:
            problems.add(number, _PATH, f"another row says something else of {path!r}")
    problems.tell()
    return said


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
