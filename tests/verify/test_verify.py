"""What stands beside the rows, what is no fault, and the command itself."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.cli import _run
from flows.dataset.layout import part_name
from flows.errors import UsageError
from flows.verify.findings import Note
from flows.verify.survey import survey
from schemas.arrow import arrow_schema
from schemas.change import Change
from schemas.identity import record_id
from tests.flows.conftest import MakeSource, digests, ingest
from tests.flows.stub import stub_cleaning
from tests.golden.records import HERE
from tests.verify.proof import findings, ingest_really, problems
from tests.verify.tampering import ARTICLES, REPORT, rows_of, sly


def test_a_dataset_of_many_row_groups_is_proved(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 3)
    folder = make_source(
        "harbour", {f"{number}.txt": f"The ferry left at {number} past eight." for number in range(40)}
    )
    ingest_really(output, folder, parts=2)
    (folder / "7.txt").unlink()
    (folder / "9.txt").write_text("Another text, which is longer than the one before.")
    ingest_really(output, folder, parts=2)
    assert problems(output) == []
    monkeypatch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 4)
    assert len(problems(output)) == 2


def test_the_command_ends_without_a_word_to_standard_error(make_source: MakeSource, output: Path) -> None:
    """DuckDB, where it is installed, reads the tables too; it must have nothing to complain of at the end."""
    ingest_really(output, make_source("harbour", {"a.txt": "The ferry left at eight."}))
    command = [sys.executable, "-m", "flows.cli", "verify", "-o", str(output)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert done.stderr == ""


def test_a_folder_without_a_dataset_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError, match="there is no dataset in"):
        survey(tmp_path)
    assert _run(["verify", "-o", str(tmp_path / "none")]) == 2
    assert "there is no dataset in" in capsys.readouterr().err


def test_an_older_dataset_is_told_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["verify", "-o", str(HERE / "datasets" / "v1")]) == 2
    assert (
        "has schema version 1, this winnow reads 2: the next `winnow ingest` into it"
        in capsys.readouterr().err
    )


def test_the_command_tells_each_problem_in_a_line(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["verify", "-o", str(dataset)]) == 0
    assert capsys.readouterr().out == "12 rows in 4 parts: all is as it must be\n"
    sly("char_count", 1)(dataset)
    before = digests(dataset)
    assert _run(["verify", "-o", str(dataset)]) == 1
    told = capsys.readouterr()
    assert told.out.startswith(f"{ARTICLES} harbour/{REPORT}: char_count is 1, the row gives ")
    assert f"harbour/{REPORT}: has another row_sha256 than the last run told\n" in told.out
    assert told.out.count("\n") == 2
    assert told.err.startswith("winnow: 2 problems in ")
    assert digests(dataset) == before


def test_sources_are_not_taken_without_being_asked_for(
    dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for tokens, words in (
        (["somewhere"], "only when --source is given"),
        (["--source"], "at least one source"),
    ):
        assert _run(["verify", "-o", str(dataset), *tokens]) == 2
        assert words in capsys.readouterr().err


def test_rows_of_two_rulesets_are_told_and_no_fault(dataset: Path, make_source: MakeSource) -> None:
    ingest(dataset, make_source("bay", {"a.txt": "REJECT"}), cleaning=stub_cleaning("others"))
    (note,) = findings(dataset)
    assert isinstance(note, Note)
    assert "the rows were made by 2 rulesets" in str(note)


def test_a_reader_that_is_not_installed_is_told(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.verify.readers.find_spec", lambda _: None)
    notes = list(map(str, findings(dataset)))
    assert [note.split()[0] for note in notes] == ["duckdb", "polars"]
    assert all("is not installed" in note for note in notes)


def test_parts_of_another_arrow_are_told_and_no_fault(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.verify.rewriting.pa.cpp_version", "1.0.0")
    (note,) = map(str, findings(dataset))
    assert note == "the layout of 8 files is not proved: another version of Arrow wrote them"


def test_what_a_killed_run_left_is_told_and_no_fault(dataset: Path) -> None:
    (dataset / ".tmp-x").mkdir()
    assert [isinstance(found, Note) for found in findings(dataset)] == [True]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda file: file.write_text("{"), "is no record of a run"),
        (lambda file: file.write_text("{}"), "is no record of a run"),
        (lambda file: file.write_bytes(b"\xff"), "is no record of a run"),
        (lambda file: file.rename(file.with_name("other.json")), "is not called as its run"),
        (lambda file: _edit(file, "inputs", 7), "its counts do not add up"),
        (lambda file: _edit(file, "reasons", {"empty": 9}), "its rejections by reason do not add up"),
        (lambda file: _edit(file, "reasons", {"bored": 2}), "is no record of a run"),
    ],
)  # fmt: skip
def test_records_of_runs_are_read(change: Callable[[Path], object], words: str, dataset: Path) -> None:
    (file,) = (dataset / "runs").iterdir()
    change(file)
    assert any(line.startswith("runs/") and words in line for line in problems(dataset))


def _edit(file: Path, name: str, value: object) -> None:
    record = json.loads(file.read_text())
    record["counts"][name] = value
    file.write_text(json.dumps(record))


def test_a_record_of_an_older_version_needs_no_more_than_its_name(dataset: Path) -> None:
    (dataset / "runs" / "old.json").write_text('{"run_id": "old", "schema_version": 1, "mood": "good"}')
    assert problems(dataset) == []


def told_changes(dataset: Path) -> list[dict[str, object]]:
    """The changes that a first run tells."""
    rows = [row for part in range(4) for row in rows_of(dataset / "articles" / part_name(part))]
    names = ("id", "source", "path", "key", "row_sha256")
    found = [{name: row[name] for name in names} | {"change": "added"} for row in rows]
    return sorted(found, key=lambda row: (row["source"], row["path"]))


_AFTER = "99990101T000000Z"
"""A run after the one that made the dataset."""


def write_changes(dataset: Path, rows: list[dict[str, object]], run: str = _AFTER) -> None:
    (dataset / "changes").mkdir(exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows, arrow_schema(Change)), dataset / "changes" / f"{run}.parquet")


def gone(path: str) -> dict[str, object]:
    return {"id": record_id("harbour", path, None), "source": "harbour", "path": path, "change": "removed"}


def test_changes_that_fit_the_rows_are_right(dataset: Path) -> None:
    write_changes(
        dataset,
        [*[row | {"row_sha256": "0"} for row in told_changes(dataset)[:3]], gone("9.txt")],
        f"{_AFTER}1",
    )
    write_changes(dataset, [*told_changes(dataset)[:3]], f"{_AFTER}2")
    assert problems(dataset) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda rows: rows[::-1], "changes are sorted by"),
        (lambda rows: [rows[0], *rows], "changes are sorted by"),
        (lambda rows: [rows[0] | {"id": "0" * 32}, *rows[1:]], "harbour/0.txt has another id"),
        (lambda rows: [rows[0] | {"change": "removed"}], "harbour/0.txt is removed, which its row_sha256 does not fit"),
        (lambda rows: [rows[0] | {"change": "lost"}], "harbour/0.txt is lost, which"),
        (lambda rows: [rows[0] | {"row_sha256": "0" * 64}], "harbour/0.txt: has another row_sha256"),
        (lambda _: [gone("0.txt")], "harbour/0.txt: was removed by the last run"),
        (lambda _: [gone("9.txt") | {"change": "added", "row_sha256": "0" * 64}], "harbour/9.txt: is told to be there"),
    ],
)  # fmt: skip
def test_changes_that_do_not_fit_are_named(
    change: Callable[[list[dict[str, object]]], list[dict[str, object]]], words: str, dataset: Path
) -> None:
    write_changes(dataset, change(told_changes(dataset)))
    assert any(line.startswith("changes/") and words in line for line in problems(dataset)), problems(dataset)


def test_changes_that_cannot_be_read_are_named(dataset: Path) -> None:
    write_changes(dataset, told_changes(dataset))
    file = dataset / "changes" / f"{_AFTER}.parquet"
    file.write_bytes(file.read_bytes()[:-9])
    shutil.copy(dataset / ARTICLES, file.with_name("0.parquet"))
    first, second, *_ = problems(dataset)
    assert first.startswith("changes/0.parquet: columns are missing: change")
    assert "columns that do not belong" in second
    assert any(f"changes/{_AFTER}" in line and "cannot be read" in line for line in problems(dataset))
