"""Rows whose files are gone: the guard, and rows that are kept."""

from pathlib import Path

import pytest

from flows.errors import UsageError
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.flows.stub import stub_cleaning


def lose(folder: Path, count: int) -> None:
    for file in sorted(folder.iterdir())[:count]:
        file.unlink()


def test_many_deletions_are_refused_and_nothing_is_touched(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(50)})
    other = make_source("market", {"a.txt": "text"})
    ingest(output, folder, other)
    lose(folder, 11)
    (other / "b.txt").write_text("new")
    before = digests(output), sorted(output.rglob("*"))
    with pytest.raises(
        UsageError, match="files of 11 of the 50 rows of 'harbour' are gone: the dataset stays"
    ):
        ingest(output, folder, other)
    assert (digests(output), sorted(output.rglob("*"))) == before
    record = ingest(output, folder, other, allow_deletions=True)
    assert (record.counts.deleted, record.counts.new) == (11, 1)


def test_a_fifth_or_a_handful_may_go(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(60)})
    small = make_source("market", {f"{n:02}.txt": f"text {n}" for n in range(11)})
    ingest(output, folder, small)
    lose(folder, 12)
    lose(small, 10)
    assert ingest(output, folder, small).counts.deleted == 22


def test_rows_are_kept_when_their_files_are_gone(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(30)} | {"no.txt": "REJECT"})
    ingest(output, folder)
    before = digests(output)
    lose(folder, 30)
    (folder / "no.txt").unlink()
    record = ingest(output, folder, keep_deleted=True)
    assert (record.counts.inputs, record.counts.kept, record.counts.files_written) == (0, 31, 0)
    assert digests(output) == before


def test_kept_rows_are_cleaned_from_themselves_when_the_rules_change(
    make_source: MakeSource, output: Path
) -> None:
    folder = make_source(
        "harbour", {"a.txt": "text", "b.txt": "REJECT", "c.txt": "NO LONGER an article", "d.txt": "here"}
    )
    ingest(output, folder)
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).unlink()
    record = ingest(output, folder, cleaning=stub_cleaning("others"), keep_deleted=True)
    assert (record.counts.kept, record.counts.redone) == (3, 1)
    assert column(output, "articles", "ruleset_id") == {
        ("harbour", "a.txt"): "others-ledger",
        ("harbour", "c.txt"): "stub",
        ("harbour", "d.txt"): "others",
    }
    assert column(output, "rejections", "ruleset_id") == {("harbour", "b.txt"): "stub"}
    before = digests(output)
    ingest(output, folder, cleaning=stub_cleaning("others"), keep_deleted=True)
    assert digests(output) == before


def test_a_file_that_is_back_is_cleaned_from_its_own_bytes(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "stays"})
    ingest(output, folder)
    (folder / "a.txt").rename(output.parent / "a.txt")
    ingest(output, folder, cleaning=stub_cleaning("others"), keep_deleted=True)
    (output.parent / "a.txt").rename(folder / "a.txt")
    record = ingest(output, folder, cleaning=stub_cleaning("others"))
    assert (record.counts.redone, record.counts.unchanged) == (1, 1)
    ingest(output.with_name("scratch"), folder, cleaning=stub_cleaning("others"))
    assert digests(output) == digests(output.with_name("scratch"))


def test_kept_rows_go_in_the_next_run_that_keeps_none(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "stays"})
    ingest(output, folder)
    (folder / "a.txt").unlink()
    assert ingest(output, folder, keep_deleted=True).counts.kept == 1
    assert ingest(output, folder).counts.deleted == 1
    assert set(column(output, "articles", "text").values()) == {"stays"}
