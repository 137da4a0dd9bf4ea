"""Runs after the first: what is told new, changed, moved, deleted or the same, and what the state may and may not do."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.dataset.state import read_state
from flows.ruleset import Cleaning
from schemas.run import Counts
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.flows.stub import load_nothing, stub_cleaning

LONG_AGO = 1_600_000_000
NOTHING_TO_READ = Cleaning(stub_cleaning().ruleset_id, load_nothing)


def files(count: int = 20) -> dict[str, str]:
    return {f"day-{n % 3}/{n:02}.txt": f"text {n}" for n in range(count)}


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on, reading any input fails the test."""

    def refuse(*_: object) -> bytes:
        raise AssertionError

    return lambda: monkeypatch.setattr("flows.parts.inputs.open_input", refuse)


def fates(counts: Counts) -> dict[str, int]:
    told = {
        name: getattr(counts, name) for name in ("new", "moved", "changed", "redone", "unchanged", "deleted")
    }
    return {name: count for name, count in told.items() if count}


def assert_as_from_scratch(output: Path, *sources: Path) -> None:
    scratch = output.with_name("scratch")
    ingest(scratch, *sources)
    assert digests(output) == digests(scratch)


@pytest.mark.usefixtures("later")
def test_what_has_not_changed_is_not_read(
    make_source: MakeSource, output: Path, unreadable: Callable[[], None]
) -> None:
    folder = make_source("harbour", files() | {"no.txt": "REJECT"})
    (folder / "link").symlink_to("no.txt")
    ingest(output, folder)
    before = digests(output)
    unreadable()
    record = ingest(output, folder, cleaning=NOTHING_TO_READ)
    assert fates(record.counts) == {"unchanged": 22}
    assert (record.counts.articles, record.counts.rejections, record.counts.files_written) == (20, 2, 0)
    assert digests(output) == before


@pytest.mark.usefixtures("later")
def test_each_kind_of_change_is_told_by_content(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", files())
    ingest(output, folder)
    (folder / "day-0/00.txt").write_text("other text")
    (folder / "day-1/01.txt").unlink()
    (folder / "day-2/02.txt").rename(folder / "elsewhere.txt")
    (folder / "new.txt").write_text("new text")
    os.utime(folder / "day-0/03.txt", (1, 1))
    record = ingest(output, folder)
    assert fates(record.counts) == {"new": 1, "moved": 1, "changed": 1, "unchanged": 17, "deleted": 1}
    assert_as_from_scratch(output, folder)


def test_a_content_is_moved_as_often_as_it_has_gone(make_source: MakeSource, output: Path) -> None:
    folder = make_source(
        "harbour", {f"{n}.txt": f"text {n}" for n in range(30)} | {"a.txt": "same", "b.txt": "same"}
    )
    other = make_source("market", {"x.txt": "y"})
    ingest(output, folder, other)
    for name in ("a.txt", "b.txt"):
        (folder / name).unlink()
    for name in ("c.txt", "d.txt", "e.txt"):
        (folder / name).write_text("same")
    (other / "same.txt").write_text("same")
    record = ingest(output, folder, other)
    assert fates(record.counts) == {"new": 2, "moved": 2, "unchanged": 31}


@pytest.mark.usefixtures("later")
def test_other_bytes_of_the_same_size_and_time_are_seen(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", files())
    file = folder / "day-0/00.txt"
    os.utime(file, (LONG_AGO, LONG_AGO))
    ingest(output, folder)
    file.write_text("ruse 0")
    os.utime(file, (LONG_AGO, LONG_AGO))
    record = ingest(output, folder)
    assert fates(record.counts) == {"changed": 1, "unchanged": 19}
    assert column(output, "articles", "text")["harbour", "day-0/00.txt"] == "ruse 0"


@pytest.mark.usefixtures("later")
def test_a_touched_file_is_the_same_file(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", files())
    ingest(output, folder)
    for file in folder.rglob("*.txt"):
        os.utime(file)
    record = ingest(output, folder, cleaning=NOTHING_TO_READ)
    assert (fates(record.counts), record.counts.files_written) == ({"unchanged": 20}, 0)


def test_files_touched_just_now_or_in_the_future_are_not_believed(
    make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", files(3))
    future = 4_000_000_000
    os.utime(folder / "day-0/00.txt", (future, future))
    ingest(output, folder, parts=1)
    assert not len(read_state(output / ".state" / "part-0000.parquet"))


def _delete(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()


def _overwrite(folder: Path) -> None:
    for file in folder.iterdir():
        file.write_bytes(b"PAR1 and no more PAR1")


def _damage(folder: Path) -> None:
    for file in folder.iterdir():
        content = bytearray(file.read_bytes())
        content[len(content) // 4] ^= 0xFF
        file.write_bytes(content)


def _swap(folder: Path) -> None:
    first, *_, last = sorted(folder.iterdir())
    first.write_bytes(last.read_bytes())


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("harm", [_delete, _overwrite, _damage, _swap])
def test_the_state_costs_time_and_nothing_else(
    make_source: MakeSource, output: Path, harm: Callable[[Path], None]
) -> None:
    folder = make_source("harbour", files())
    ingest(output, folder)
    before = digests(output)
    whole = {file: read_state(file) for file in (output / ".state").iterdir()}
    harm(output / ".state")
    record = ingest(output, folder, cleaning=NOTHING_TO_READ)
    assert fates(record.counts) == {"unchanged": 20}
    assert digests(output) == before
    assert {file: read_state(file).sort_by("path") for file in whole} == {
        file: state.sort_by("path") for file, state in whole.items()
    }


@pytest.mark.usefixtures("later")
def test_the_state_of_other_sources_stays(
    make_source: MakeSource, output: Path, unreadable: Callable[[], None]
) -> None:
    north, south = make_source("north", files(8)), make_source("south", files(8))
    ingest(output, north)
    ingest(output, south)
    unreadable()
    assert fates(ingest(output, north, south).counts) == {"unchanged": 16}


def test_other_rules_clean_again_what_is_unchanged(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", files())
    ingest(output, folder)
    record = ingest(output, folder, cleaning=stub_cleaning("others"))
    assert fates(record.counts) == {"redone": 20}
    assert set(column(output, "articles", "ruleset_id").values()) == {"others"}


@pytest.mark.usefixtures("later")
def test_a_state_that_cannot_be_written_is_a_warning(
    make_source: MakeSource, output: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_source("harbour", files())
    output.mkdir()
    (output / ".state").write_text("no folder")
    ingest(output, folder)
    assert "what was read of 4 parts could not be noted" in caplog.text
    assert_as_from_scratch(output, folder)


def test_what_a_killed_run_left_unfinished_is_swept(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", files())
    ingest(output, folder)
    for name in (
        "changes/run.tmp",
        "runs/run.tmp",
        ".state/part-0000.tmp",
        ".tmp-run/articles/part-0000.parquet",
    ):
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text("half")
    ingest(output, folder)
    assert not [*output.rglob("*.tmp"), *output.glob(".tmp-*")]
