"""Readers while parts are replaced, in the ways that the docs give."""

from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.documentation import named
from tests.flows.conftest import MakeSource, ingest


@pytest.mark.parametrize("reader", ["duckdb", "polars"])
def test_what_was_opened_may_be_replaced_before_it_is_read(
    reader: str, make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", {f"{n}.txt": f"text {n}" for n in range(8)})
    ingest(output, folder)
    before = {file.name: file.read_text() for file in folder.iterdir()}
    parts = [pq.ParquetFile(file.open("rb")) for file in sorted((output / "articles").glob("*.parquet"))]
    for number, file in enumerate(sorted(folder.iterdir())):
        file.write_text(f"a longer text {number}\n" * (10 + number))
    ingest(output, folder)
    articles = pa.concat_tables(part.read(["path", "text"]) for part in parts)
    if reader == "duckdb":
        found = duckdb.execute("SELECT path, text FROM articles").fetchall()
    else:
        found = pl.DataFrame(articles).rows()
    assert dict(found) == before


def test_the_way_that_the_docs_show_counts_the_articles(
    make_source: MakeSource,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ingest(tmp_path / "output", make_source("harbour", {"a.txt": "one", "b.txt": "two"}))
    monkeypatch.chdir(tmp_path)
    exec(compile(named("open-once"), "dataset.md", "exec"), {})
    assert capsys.readouterr().out.count("2") >= 2
