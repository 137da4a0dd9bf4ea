"""A dataset that is published to an object store is whole there for whoever follows its pointer."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import duckdb
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from pyarrow.fs import S3FileSystem

from flows.dataset.layout import Table
from flows.errors import StoreError, UsageError
from flows.stores.uri import StoreUri, store_uri
from tests.documentation import named
from tests.flows.conftest import MakeSource, digests, ingest
from tests.stores.conftest import Bucket


def pointer(bucket: Bucket) -> Mapping[str, object]:
    told: Mapping[str, object] = json.loads(bucket.get("pub/current.json"))
    return told


def titles(bucket: Bucket, endpoint: str) -> list[str]:
    """Return what a reader finds that follows the pointer."""
    told = json.loads(bucket.get("pub/current.json"))
    files = [f"{bucket.name}/pub/{part['path']}" for part in told["tables"]["articles"]]
    table = ds.dataset(files, filesystem=S3FileSystem(endpoint_override=endpoint)).to_table(["text"])
    return sorted(table["text"].to_pylist())


@pytest.fixture
def target(bucket: Bucket) -> StoreUri:
    return store_uri(f"{bucket.uri}/pub")


def test_a_published_dataset_is_the_dataset(
    bucket: Bucket, target: StoreUri, make_source: MakeSource, output: Path, store: str
) -> None:
    folder = make_source("harbour", {"a.txt": "one", "b.txt": "REJECT"})
    record = ingest(output, folder, publish=target)
    told = json.loads(bucket.get("pub/current.json"))
    assert (told["run_id"], told["prefix"]) == (record.run_id, f"runs/{record.run_id}")
    parts = {part["path"]: part["sha256"] for table in Table for part in told["tables"][table]}
    assert parts == {f"{told['prefix']}/{name}": digest for name, digest in digests(output).items()}
    for path in parts:
        local = output / path.removeprefix(told["prefix"] + "/")
        assert bucket.get(f"pub/{path}") == local.read_bytes()
    assert titles(bucket, store) == ["one"]


def test_a_run_that_changed_nothing_publishes_nothing(
    bucket: Bucket, target: StoreUri, make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", {"a.txt": "one"})
    ingest(output, folder, publish=target)
    before, told = bucket.held(), pointer(bucket)
    ingest(output, folder, publish=target)
    assert (bucket.held(), pointer(bucket)) == (before, told)
    bucket.delete(next(key for key in before if key.endswith("part-0000.parquet")))
    record = ingest(output, folder, publish=target)
    assert pointer(bucket)["run_id"] == record.run_id


def test_a_dataset_may_have_a_bucket_of_its_own(
    bucket: Bucket, make_source: MakeSource, output: Path
) -> None:
    record = ingest(output, make_source("harbour", {"a.txt": "one"}), publish=store_uri(bucket.uri))
    assert json.loads(bucket.get("current.json"))["run_id"] == record.run_id
    assert {key.split("/")[0] for key in bucket.held()} == {"current.json", "runs"}


def test_a_part_that_stands_there_is_not_sent_again(
    bucket: Bucket,
    target: StoreUri,
    make_source: MakeSource,
    output: Path,
    store: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[object] = []
    copy = shutil.copyfileobj

    def noted(content: BinaryIO, *told: Any) -> None:
        sent.append(content.name)
        copy(content, *told)

    monkeypatch.setattr("flows.runs.publishing.shutil.copyfileobj", noted)
    ingest(output, make_source("harbour", {"a.txt": "one", "b.txt": "two", "c.txt": "three"}), publish=target)
    sent.clear()
    ingest(output, make_source("harbour", {"a.txt": "ONE"}), publish=target)
    assert titles(bucket, store) == ["ONE", "three", "two"]
    assert len(sent) == 1
    told = pointer(bucket)
    # Also a part of the last run that somebody took away.
    bucket.delete(f"pub/{told['prefix']}/articles/part-0001.parquet")
    ingest(output, make_source("harbour", {"a.txt": "One"}), publish=target)
    assert titles(bucket, store) == ["One", "three", "two"]


@pytest.mark.parametrize("fatal", ["shutil.copyfileobj", "write_pointer"])
def test_a_run_that_dies_while_it_publishes_shows_to_no_reader(
    fatal: str,
    bucket: Bucket,
    target: StoreUri,
    make_source: MakeSource,
    output: Path,
    store: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ingest(output, make_source("harbour", {"a.txt": "one"}), publish=target)
    told = pointer(bucket)
    with monkeypatch.context() as patch:
        patch.setattr(f"flows.runs.publishing.{fatal}", die)
        with pytest.raises(KeyboardInterrupt):
            ingest(output, make_source("harbour", {"b.txt": "two"}), publish=target)
    assert pointer(bucket) == told
    assert titles(bucket, store) == ["one"]
    ingest(output, output.parent / "harbour", publish=target)
    assert titles(bucket, store) == ["one", "two"]


def die(*_: object) -> None:
    raise KeyboardInterrupt


def test_the_last_three_runs_stay(
    bucket: Bucket, target: StoreUri, make_source: MakeSource, output: Path, store: str
) -> None:
    dead = "20200101T000000000000Z-abcdef"
    bucket.put({f"pub/runs/{dead}/articles/part-0000.parquet": "x", "pub/runs/notes/mine.txt": "x"})
    runs = [
        ingest(output, make_source("harbour", {"a.txt": f"text {number}"}), publish=target).run_id
        for number in range(5)
    ]
    stand = {key.split("/")[2] for key in bucket.held("pub/runs/")} - {""}
    assert stand == {"notes", *runs[-3:]}
    assert titles(bucket, store) == ["text 4"]


def test_what_cannot_be_published_leaves_a_finished_dataset(
    bucket: Bucket, target: StoreUri, make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", {"a.txt": "one"})
    bucket.put({"taken/current.json": '{"name": "of somebody else"}'})
    for place, words in (
        (store_uri(f"{bucket.uri}-gone/pub"), "no bucket"),
        (store_uri(f"{bucket.uri}/taken"), "not written by winnow"),
    ):
        with pytest.raises(StoreError, match=f"the dataset is done, but not published.*{words}"):
            ingest(output, folder, publish=place)
        assert pq.read_table(output / "articles").num_rows == 1
    assert bucket.held() == ["taken/current.json"]
    ingest(output, folder, publish=target)
    assert pointer(bucket)["tables"]


def test_a_dataset_is_not_published_into_its_source(bucket: Bucket, output: Path) -> None:
    bucket.put({"spool/a.txt": "x"})
    source = store_uri(f"{bucket.uri}/spool")
    for place in (source, source.below("pub"), store_uri(bucket.uri)):
        with pytest.raises(UsageError, match="cannot be published"):
            ingest(output, source, publish=place)
    assert not output.exists()


def test_the_docs_say_how_to_follow_the_pointer(
    bucket: Bucket, target: StoreUri, make_source: MakeSource, output: Path, store: str
) -> None:
    ingest(output, make_source("harbour", {"a.txt": "one", "b.txt": "two"}), publish=target)
    code = named("follow-pointer").replace("bucket/news", f"{bucket.name}/pub")
    told: dict[str, object] = {}
    exec(compile(code, "dataset.md", "exec"), told)
    assert isinstance(told["counted"], duckdb.DuckDBPyRelation)
    assert told["counted"].fetchall() == [(2,)]
    assert isinstance(told["frame"], pl.DataFrame)
    assert told["frame"].height == 2
