"""A frozen view of a dataset."""

import os
import shutil
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.cli import _run
from flows.dataset.layout import SNAPSHOTS, open_dataset
from flows.dataset.rows import existing_dataset
from flows.dataset.snapshot import take_snapshot
from flows.errors import DatasetError, StorageError
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.golden.records import HERE


def test_a_snapshot_stays_as_it_was(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "old", "b.txt": "REJECT"})
    ingest(output, folder)
    before = digests(output)
    snapshot = take_snapshot(open_dataset(output, None), "first")
    assert digests(snapshot) == before
    assert {file.stat().st_nlink for file in snapshot.glob("*/*")} == {2}
    (folder / "a.txt").write_text("new")
    ingest(output, folder)
    assert digests(snapshot) == before
    assert column(snapshot, "articles", "text") == {("harbour", "a.txt"): "old"}
    assert sorted(child.name for child in snapshot.iterdir()) == ["articles", "rejections"]


def test_a_run_that_is_asked_to_takes_one(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time."})
    assert _run(["ingest", str(folder), "-o", str(output), "--runner", "plain", "--snapshot"]) == 0
    (run,) = (output / "runs").iterdir()
    (snapshot,) = (output / "snapshots").iterdir()
    assert (snapshot.name, digests(snapshot)) == (run.stem, digests(output))


def test_without_hard_links_the_dataset_is_done_and_nothing_half_stays(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(output, make_source("harbour", {"a.txt": "text"}))
    before = digests(output)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(StorageError, match=r"the dataset is done, but .*needs hard links"):
        take_snapshot(open_dataset(output, None), "first")
    assert digests(output) == before
    assert not list(output.glob(".tmp-*"))
    assert not (output / "snapshots").exists()


def test_a_snapshot_of_an_older_version_is_not_said_to_be_upgraded(tmp_path: Path) -> None:
    older = HERE / "datasets" / "v1"
    snapshot = Path(shutil.copytree(older, tmp_path / SNAPSHOTS / "first"))
    with pytest.raises(DatasetError, match=r"v1 has schema version 1, .* ingest` into it upgrades it"):
        existing_dataset(older)
    with pytest.raises(DatasetError, match=r"first has schema version 1, .* no run upgrades a snapshot"):
        existing_dataset(snapshot)


def test_columns_that_are_none_of_the_version_are_told_as_such(make_source: MakeSource, output: Path) -> None:
    ingest(output, make_source("harbour", {"a.txt": "text"}))
    for file in (output / "articles").iterdir():
        pq.write_table(pq.read_table(file).drop_columns(["tags"]), file)
    with pytest.raises(DatasetError, match="has other columns than schema version 2: the next"):
        existing_dataset(output)
