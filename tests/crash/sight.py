"""What a reader sees in a dataset that is being written, and what of it is wrong."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from flows.dataset.layout import Table

_COLUMNS: Final = {
    Table.ARTICLES: ["source", "path", "raw_sha256", "text", "ruleset_id"],
    Table.REJECTIONS: ["source", "path", "raw_sha256", "reason", "ruleset_id"],
}

Row = tuple[str | None, ...]
Reader = Callable[[Path, list[str]], list[Row]]


def _read_with_arrow(folder: Path, columns: list[str]) -> list[Row]:
    files = sorted(folder.glob("*.parquet"))
    tables = [pq.read_table(file, page_checksum_verification=True, use_threads=False) for file in files]
    rows = pa.concat_tables(tables).select(columns).to_pydict().values() if tables else []
    return list(zip(*rows, strict=True))


def _read_with_duckdb(folder: Path, columns: list[str]) -> list[Row]:
    with duckdb.connect() as connection:
        return connection.execute(f"SELECT {', '.join(columns)} FROM '{folder}/*.parquet'").fetchall()


def _read_with_polars(folder: Path, columns: list[str]) -> list[Row]:
    return pl.scan_parquet(f"{folder}/*.parquet").select(columns).collect().rows()


def _read_with_polars_from_open_files(folder: Path, columns: list[str]) -> list[Row]:
    with ExitStack() as stack:
        files = [stack.enter_context(file.open("rb")) for file in sorted(folder.glob("*.parquet"))]
        return pl.concat([pl.read_parquet(file).select(columns) for file in files]).rows() if files else []


def _read_with_duckdb_by_arrow(folder: Path, columns: list[str]) -> list[Row]:
    with duckdb.connect() as connection:
        connection.register("rows", ds.dataset(folder))
        return connection.execute(f"SELECT {', '.join(columns)} FROM rows").fetchall()


def _read_with_polars_by_arrow(folder: Path, columns: list[str]) -> list[Row]:
    return pl.scan_pyarrow_dataset(ds.dataset(folder)).select(columns).collect().rows()


def _read_with_pandas(folder: Path, columns: list[str]) -> list[Row]:
    return list(pd.read_parquet(folder, columns=columns)[columns].itertuples(index=False, name=None))


READERS: Final[Mapping[str, Reader]] = {
    "pyarrow": _read_with_arrow,
    "duckdb": _read_with_duckdb,
    "polars": _read_with_polars,
    "polars, open files": _read_with_polars_from_open_files,
    "duckdb, by Arrow": _read_with_duckdb_by_arrow,
    "polars, by Arrow": _read_with_polars_by_arrow,
    "pandas": _read_with_pandas,
}


class Sight(NamedTuple):
    """The rows of both tables as one reader found them; a table without a folder has none."""

    rows: Mapping[Table, list[Row]]

    def paths(self, table: Table) -> Counter[Row]:
        """Return how often each source and path stands in a table."""
        return Counter(row[:2] for row in self.rows[table])


def look(output: Path, reader: Reader = _read_with_arrow) -> Sight:
    """Read both tables by a plain glob."""
    folders = {table: output / table for table in Table}
    return Sight({table: _rows(folder, reader, table) for table, folder in folders.items()})


def _rows(folder: Path, reader: Reader, table: Table) -> list[Row]:
    return [tuple(row) for row in reader(folder, _COLUMNS[table])] if folder.exists() else []


def wrongs(found: Sight, old: Sight, new: Sight) -> list[str]:
    """Return what of a sight is wrong between two states, in words.

    Each row is of the old or the new dataset, none stands twice, and one that stands in a table before and after
    stands there in between.
    """
    return [f"{table}: {wrong}" for table in Table for wrong in _wrongs_of(table, found, old, new)]


def _wrongs_of(table: Table, found: Sight, old: Sight, new: Sight) -> Iterator[str]:
    paths = found.paths(table)
    yield from (f"{path} stands {count} times" for path, count in paths.items() if count > 1)
    yield from (
        f"{row} is neither old nor new"
        for row in {*found.rows[table]} - {*old.rows[table]} - {*new.rows[table]}
    )
    yield from (f"{path} is gone" for path in (old.paths(table) & new.paths(table)) - paths)


def in_both(found: Sight) -> set[Row]:
    """Return the inputs that stand in both tables."""
    return set(found.paths(Table.ARTICLES) & found.paths(Table.REJECTIONS))
