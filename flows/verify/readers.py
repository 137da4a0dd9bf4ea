"""The dataset as its readers see it: a plain glob must give every row."""

from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from flows.dataset.layout import Dataset, Table
from flows.verify.findings import Finding, Note, Problem


def reader_findings(dataset: Dataset, rows: Mapping[Table, int]) -> Iterator[Finding]:
    """Yield which reader fails on a table or counts other rows than there are; one that is not installed is told."""
    for name, count in _READERS.items():
        if find_spec(name) is None:
            yield Note(f"{name} is not installed: reading with it is not proved (pip install winnow[read])")
            continue
        for table in Table:
            fault = _fault(count, dataset.folder(table), rows[table])
            if fault:
                yield Problem(table, f"{name} {fault}")


def _fault(count: Callable[[Path], int], folder: Path, rows: int) -> str | None:
    try:
        found = count(folder)
    except Exception as error:  # whatever a reader raises, it cannot read
        return f"cannot read it: {str(error).splitlines()[0]}"
    return None if found == rows else f"counts {found} rows, there are {rows}"


def _by_duckdb(folder: Path) -> int:
    import duckdb  # noqa: PLC0415  (an extra, which need not be there)

    query = (
        "SELECT count(*), bit_xor(hash(found)) FROM read_parquet(?) AS found"  # the hash reads all columns
    )
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")  # each thread has a row group in memory
        ((count, _),) = connection.execute(query, [f"{folder}/*.parquet"]).fetchall()
    return int(count)


def _by_polars(folder: Path) -> int:
    import polars as pl  # noqa: PLC0415  (an extra, which need not be there)
    from polars.exceptions import PanicException  # noqa: PLC0415

    counts = pl.scan_parquet(f"{folder}/*.parquet").select(pl.all().count())
    try:
        return int(counts.collect(engine="streaming")["id"].item())
    except PanicException as error:  # no Exception: what damage to a file makes of Polars
        raise ValueError(str(error)) from error


_READERS: Final = {"duckdb": _by_duckdb, "polars": _by_polars}
