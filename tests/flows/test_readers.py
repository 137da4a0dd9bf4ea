"""Readers while parts are replaced, in the ways that the docs give."""

from pathlib import Path

import duckdb
import polars as pl
import pyarrow.dataset as ds
import pytest

from tests.documentation import named
from tests.flows.conftest import MakeSource, ingest


@pytest.mark.parametrize("reader", ["duckdb", "polars"])
def test_what_arrow_opens_may_be_replaced_before_it_is_read(
    reader: str, make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", {f"{n}.txt": f"text {n}" for n in range(8)})
    ingest(output, folder)
    articles = ds.dataset(output / "articles")
    for number, file in enumerate(sorted(folder.iterdir())):
        file.write_text(f"a longer text {number}\n" * (10 + number))
    ingest(output, folder)
    if reader == "duckdb":
        found = duckdb.execute("SELECT path FROM articles WHERE word_count > 20 ORDER BY path").fetchall()
    else:
        scan = pl.scan_pyarrow_dataset(articles).filter(pl.col("word_count") > 20)
        found = scan.select("path").sort("path").collect().rows()
    assert found == [(file.name,) for file in sorted(folder.iterdir())]


def test_the_way_that_the_docs_show_counts_the_articles(
    make_source: MakeSource,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ingest(tmp_path / "output", make_source("harbour", {"a.txt": "one", "b.txt": "two"}))
    monkeypatch.chdir(tmp_path)
    exec(compile(named("through-arrow"), "dataset.md", "exec"), {})
    assert capsys.readouterr().out.count("2") >= 2
