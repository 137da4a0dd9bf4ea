"""The engine as a whole; the workers have tests of their own."""

import json
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import polars as pl
import pytest

from flows.dataset.layout import Table
from flows.dataset.staging import publish_table
from flows.errors import StorageError, UsageError
from flows.ruleset import Cleaning
from schemas.run import RunRecord
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.flows.stub import load_nothing, stub_cleaning


def test_every_input_has_its_fate(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "inner/b.txt": "REJECT", "c.txt": ""})
    (folder / "link").symlink_to("a.txt")
    record = ingest(output, folder)
    assert (record.counts.inputs, record.counts.articles, record.counts.rejections) == (4, 1, 3)
    assert column(output, "articles", "text") == {("harbour", "a.txt"): "text"}
    assert column(output, "rejections", "reason") == {
        ("harbour", "c.txt"): "no_content",
        ("harbour", "inner/b.txt"): "no_content",
        ("harbour", "link"): "link",
    }
    (file,) = (output / "runs").iterdir()
    assert RunRecord.model_validate_json(file.read_text()) == record
    assert json.loads(file.read_text())["counts"]["removed"] == {"share_bar": 4}
    assert sorted(child.name for child in output.iterdir()) == [
        ".lock",
        "articles",
        "changes",
        "rejections",
        "report",
        "runs",
    ]


def test_a_run_without_news_writes_and_cleans_nothing(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})
    ingest(output, folder)
    times = _times(output)
    os.utime(folder / "a.txt", (1, 1))
    record = ingest(output, folder, cleaning=Cleaning(stub_cleaning().ruleset_id, load_nothing))
    assert (record.counts.unchanged, record.counts.files_written) == (2, 0)
    assert _times(output) == times


def _times(output: Path) -> dict[Path, int]:
    files = (file for table in Table for file in (output / table).iterdir())
    return {file: file.stat().st_mtime_ns for file in files}


def test_a_run_touches_only_its_sources(make_source: MakeSource, output: Path) -> None:
    north = make_source("north", {"a.txt": "one", "b.txt": "REJECT"})
    south = make_source("south", {"a.txt": "two"})
    ingest(output, north)
    ingest(output, south)
    (north / "a.txt").write_text("three")
    (north / "b.txt").unlink()
    (south / "a.txt").unlink()
    (south / "c.txt").write_text("four")
    record = ingest(output, north, parts=None)
    assert (record.counts.changed, record.counts.deleted, record.parts) == (1, 1, 4)
    assert column(output, "articles", "text") == {("north", "a.txt"): "three", ("south", "a.txt"): "two"}
    ingest(output, south)
    assert column(output, "articles", "text") == {("north", "a.txt"): "three", ("south", "c.txt"): "four"}
    ingest(output.with_name("scratch"), north, south)
    assert digests(output) == digests(output.with_name("scratch"))


def test_an_empty_source_empties_nothing(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    ingest(output, folder)
    before = digests(output)
    (folder / "a.txt").rename(output.parent / "elsewhere")
    (folder / "left" / "over").mkdir(parents=True)
    with pytest.raises(UsageError, match="is empty; the dataset stays"):
        ingest(output, folder)
    assert digests(output) == before


def test_nothing_is_made_for_an_empty_source(make_source: MakeSource, output: Path) -> None:
    with pytest.raises(UsageError, match="is empty"):
        ingest(output, make_source("harbour", {}))
    assert not output.exists()


def test_the_dataset_may_lie_inside_the_source(make_source: MakeSource) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    ingest(folder / "output", folder)
    record = ingest(folder / "output", folder)
    assert (record.counts.inputs, record.counts.unchanged) == (1, 1)


def test_what_a_killed_run_left_is_swept(make_source: MakeSource, output: Path) -> None:
    (output / ".tmp-old" / "articles").mkdir(parents=True)
    (output / ".tmp-old" / "articles" / "part-0000.parquet").write_text("torn")
    ingest(output, make_source("harbour", {"a.txt": "text"}))
    assert not list(output.glob(".tmp-*"))


def test_a_first_run_that_was_killed_between_its_tables_heals(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})

    def stop_after_articles(staged: Path, target: Path) -> None:
        if target.name == Table.REJECTIONS:
            raise KeyboardInterrupt
        publish_table(staged, target)

    monkeypatch.setattr("flows.dataset.publication.publish_table", stop_after_articles)
    with pytest.raises(KeyboardInterrupt):
        ingest(output, folder)
    assert not (output / "rejections").exists()
    monkeypatch.undo()
    record = ingest(output, folder)
    assert (record.counts.unchanged, record.counts.new) == (1, 1)
    ingest(output.with_name("scratch"), folder)
    assert digests(output) == digests(output.with_name("scratch"))


def test_an_output_that_is_no_folder_is_told(make_source: MakeSource, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file cannot be written"):
        ingest(tmp_path / "file", make_source("harbour", {"a.txt": "text"}))


def test_a_full_disk_is_one_line_and_the_dataset_stays(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    ingest(output, folder)
    before = digests(output)
    (folder / "a.txt").write_text("text and more")
    with pytest.raises(StorageError, match="cannot be written"), _files_end_at(1000):
        ingest(output, folder)
    assert digests(output) == before


@contextmanager
def _files_end_at(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, in this process and its workers: as a full disk, only sooner."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_readers_need_no_more_than_a_glob(make_source: MakeSource, output: Path) -> None:
    files = {f"{number}.txt": f"Title {number}\ntext" for number in range(40)}
    ingest(output, make_source("harbour", files))
    articles, rejections = f"{output}/articles/*.parquet", f"{output}/rejections/*.parquet"
    query = "SELECT count(*), count(DISTINCT id), sum(removals[1].start) FROM read_parquet(?)"
    assert duckdb.execute(query, [articles]).fetchall() == [(40, 40, 0)]
    assert duckdb.execute("SELECT count(*) FROM read_parquet(?)", [rejections]).fetchall() == [(0,)]
    assert pl.scan_parquet(articles).select("title").collect().to_series().sort()[0] == "Title 0"
    assert pl.read_parquet(rejections).is_empty()
