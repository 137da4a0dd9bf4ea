"""Runs over containers: each record its fate, later runs as honest as over files, and every dataset as from scratch."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from time import time_ns

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.errors import UsageError
from flows.ruleset import Cleaning
from flows.runs.forecast import forecast
from flows.settings.only import Only
from flows.settings.parameters import IngestParameters
from schemas.kinds import Reason
from tests.flows.conftest import HOUR_NS, digests, ingest
from tests.flows.stub import load_nothing, stub_cleaning
from tests.flows.test_incremental import fates

NOTHING_TO_CLEAN = Cleaning(stub_cleaning().ruleset_id, load_nothing)
Lines = Sequence[str | None]


def write(file: Path, texts: Lines) -> None:
    """Write a document a line; None is a broken line."""
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join("{\n" if text is None else json.dumps({"text": text}) + "\n" for text in texts))


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    file = tmp_path / "wire" / "spool.jsonl"
    write(file, [f"text {n}" for n in range(40)])
    return file


def rows(output: Path, table: str, name: str) -> dict[tuple[str, str | None], object]:
    """Return a column of a table by path and key."""
    found = pq.read_table(output / table, columns=["path", "key", name]).to_pylist()
    return {(row["path"], row["key"] and row["key"].lstrip("0")): row[name] for row in found}


def assert_as_from_scratch(output: Path, *sources: Path) -> None:
    scratch = output.with_name("scratch")
    ingest(scratch, *sources)
    assert digests(output) == digests(scratch)


def test_each_record_has_its_fate(spool: Path, output: Path) -> None:
    write(spool, ["one", None, "REJECT", "four"])
    (spool.parent / "plain.txt").write_text("a file")
    (spool.parent / "empty.jsonl").write_text("{}"[:0])
    record = ingest(output, spool.parent)
    assert fates(record.counts) == {"new": 6}
    assert (record.counts.articles, record.counts.rejections) == (3, 3)
    assert record.sources[0].inputs == 3
    assert rows(output, "articles", "text") == {
        ("spool.jsonl", "1"): "one", ("spool.jsonl", "4"): "four", ("plain.txt", None): "a file",
    }  # fmt: skip
    assert rows(output, "rejections", "reason") == {
        ("spool.jsonl", "2"): Reason.DAMAGED, ("spool.jsonl", "3"): Reason.NO_CONTENT, ("empty.jsonl", None): Reason.NO_CONTENT,
    }  # fmt: skip


@pytest.mark.usefixtures("later")
def test_a_container_that_the_state_knows_is_not_read(
    spool: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(spool, ["one", None, "REJECT"])
    write(spool.with_name("none.jsonl"), [])
    spool.with_name("none.csv").write_text("no column\n")
    ingest(output, spool.parent)
    monkeypatch.setattr("flows.parts.inputs.open_input", None)
    record = ingest(output, spool.parent, cleaning=NOTHING_TO_CLEAN)
    assert fates(record.counts) == {"unchanged": 5}
    assert (record.counts.articles, record.counts.rejections, record.counts.files_written) == (1, 4, 0)


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("forget", [False, True])
def test_one_changed_line_is_one_changed_document(spool: Path, output: Path, *, forget: bool) -> None:
    ingest(output, spool.parent)
    write(spool, [*(f"text {n}" for n in range(20)), "other", *(f"text {n}" for n in range(21, 39))])
    if forget:
        for file in (output / ".state").iterdir():
            file.unlink()
    record = ingest(output, spool.parent)
    assert fates(record.counts) == {"changed": 1, "unchanged": 38, "deleted": 1}
    (changes,) = sorted((output / "changes").iterdir())[1:]
    told = pq.read_table(changes).select(["key", "change"]).to_pylist()
    assert told == [{"key": "0000000021", "change": "changed"}, {"key": "0000000040", "change": "removed"}]
    assert_as_from_scratch(output, spool.parent)


def test_a_touched_container_writes_nothing(
    spool: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(output, spool.parent)
    os.utime(spool)
    monkeypatch.setattr("flows.parts.new_files.PartWriter", None)
    record = ingest(output, spool.parent, cleaning=NOTHING_TO_CLEAN)
    assert (fates(record.counts), record.counts.files_written) == ({"unchanged": 40}, 0)


@pytest.mark.usefixtures("later")
def test_other_rules_clean_every_record_again(spool: Path, output: Path) -> None:
    ingest(output, spool.parent)
    record = ingest(output, spool.parent, cleaning=stub_cleaning("other"))
    assert fates(record.counts) == {"redone": 40}


@pytest.mark.usefixtures("later")
def test_a_moved_container_moves_all_its_documents(spool: Path, output: Path) -> None:
    ingest(output, spool.parent)
    spool.rename(spool.with_name("elsewhere.jsonl"))
    record = ingest(output, spool.parent, allow_deletions=True)
    assert fates(record.counts) == {"moved": 40}
    assert_as_from_scratch(output, spool.parent)


def test_a_container_that_is_gone_is_guarded_as_all_its_rows(spool: Path, output: Path) -> None:
    other = spool.with_name("other.txt")
    other.write_text("a file")
    ingest(output, spool.parent)
    spool.unlink()
    with pytest.raises(UsageError, match="40 of the 41 rows"):
        ingest(output, spool.parent)
    kept = ingest(output, spool.parent, keep_deleted=True, cleaning=stub_cleaning("other"))
    assert (kept.counts.kept, fates(kept.counts)) == (40, {"redone": 1})
    assert set(rows(output, "articles", "title").values()) == {"other-ledger", None}
    gone = ingest(output, spool.parent, allow_deletions=True)
    assert gone.counts.deleted == 40
    assert_as_from_scratch(output, spool.parent)


def test_rows_of_records_that_are_gone_are_kept_if_so_told(spool: Path, output: Path) -> None:
    ingest(output, spool.parent)
    write(spool, [f"text {n}" for n in range(10)])
    record = ingest(output, spool.parent, keep_deleted=True, cleaning=stub_cleaning("other"))
    assert (record.counts.kept, fates(record.counts)) == (30, {"redone": 10})
    titles = rows(output, "articles", "title")
    assert (titles["spool.jsonl", "10"], titles["spool.jsonl", "40"]) == (None, "other-ledger")


def test_a_file_becomes_a_container_and_back(spool: Path, output: Path) -> None:
    spool.write_text("The ferry ran.\n")
    ingest(output, spool.parent)
    assert rows(output, "rejections", "reason") == {("spool.jsonl", None): Reason.NO_CONTENT}
    write(spool, ["one", "two"])
    assert fates(ingest(output, spool.parent).counts) == {"new": 2, "deleted": 1}
    spool.write_text("The ferry ran again.\n")
    assert fates(ingest(output, spool.parent).counts) == {"new": 1, "deleted": 2}
    assert_as_from_scratch(output, spool.parent)


def test_a_record_that_kills_its_worker_costs_itself_only(spool: Path, output: Path) -> None:
    write(spool, ["one", "CRASH", "three", "SPIN", "five"])
    record = ingest(output, spool.parent, workers=1, cpu_seconds=0.5)
    assert (record.counts.articles, record.counts.reasons) == (3, {Reason.WORKER_DIED: 1, Reason.TIMEOUT: 1})
    assert rows(output, "articles", "text") == {
        ("spool.jsonl", key): text for key, text in (("1", "one"), ("3", "three"), ("5", "five"))
    }


def test_reading_that_takes_too_long_ends_the_container_and_keeps_what_stands_before(
    spool: Path, output: Path
) -> None:
    heavy = b'{"text": "two", "numbers": [' + b"0," * 20_000_000 + b"0]}\n"
    spool.write_bytes(b'{"text": "one"}\n' + heavy + b'{"text": "three"}\n')
    record = ingest(output, spool.parent, workers=1, cpu_seconds=0.1)
    assert rows(output, "articles", "text") == {("spool.jsonl", "1"): "one"}
    assert rows(output, "rejections", "reason") == {("spool.jsonl", "2"): Reason.TIMEOUT}
    assert record.counts.inputs == 2


def test_only_rejected_records_are_taken_up_again(spool: Path, output: Path) -> None:
    write(spool, ["one", None, "three", "REJECT"])
    ingest(output, spool.parent)
    write(spool, ["changed, and not looked at", "an article now", "three", "REJECT", "new"])
    record = ingest(output, spool.parent, only=Only.REJECTED)
    assert (record.counts.inputs, fates(record.counts)) == (4, {"changed": 1, "redone": 1, "unchanged": 2})
    assert rows(output, "articles", "text") == {
        ("spool.jsonl", key): text for key, text in (("1", "one"), ("2", "an article now"), ("3", "three"))
    }
    ingest(output, spool.parent)
    assert_as_from_scratch(output, spool.parent)


def test_the_plan_tells_of_each_record_what_the_run_will_do(spool: Path, output: Path) -> None:
    ingest(output, spool.parent, parts=4)
    spool.rename(spool.with_name("moved.jsonl"))
    write(spool, [f"text {n}" for n in range(40, 70)])
    spool.with_name("a.txt").write_text("a file")
    parameters = IngestParameters(sources=(spool.parent,), output=output, allow_deletions=True)
    told = forecast(parameters, NOTHING_TO_CLEAN).sources["wire"]
    counts = ingest(output, spool.parent, allow_deletions=True).counts
    planned = {fate.value: count for fate, count in told.fates.items() if count}
    assert planned | {"deleted": told.deleted} == fates(counts) | {"deleted": counts.deleted}
    assert told.examples["changed"][0] == "spool.jsonl#0000000001"


texts = st.sampled_from(["REJECT", "one", "two words", "Title\nand more of it", None, ""])
spools = st.dictionaries(st.sampled_from(["a.jsonl", "b.jsonl"]), st.lists(texts, max_size=7))


@settings(max_examples=25, deadline=None)
@given(history=st.lists(spools, min_size=1, max_size=5), is_late=st.booleans())
def test_any_history_equals_a_run_from_scratch(
    tmp_path_factory: pytest.TempPathFactory, history: list[dict[str, Lines]], *, is_late: bool
) -> None:
    root = tmp_path_factory.mktemp("history")
    folder = root / "wire"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 3)
        if is_late:
            patch.setattr("flows.runs.overview.time_ns", lambda: time_ns() + HOUR_NS)
        for files in history:
            for file in folder.glob("*"):
                file.unlink()
            write(folder / "always.jsonl", ["here"])
            for name, lines in files.items():
                write(folder / name, lines)
            ingest(root / "grown", folder, parts=2, allow_deletions=True)
        ingest(root / "scratch", folder, parts=2)
    assert digests(root / "grown") == digests(root / "scratch")
    held = {name: [*rows(root / "grown", name, "path")] for name in ("articles", "rejections")}
    assert not set(held["articles"]) & set(held["rejections"])
