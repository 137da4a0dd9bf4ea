"""`--only rejected`: the inputs whose row is a rejection are taken up again, and nothing else is touched."""

from pathlib import Path

import pytest

from flows.engine import run_ingest
from flows.errors import UsageError
from flows.runs.forecast import forecast
from flows.settings.only import Only
from flows.settings.parameters import IngestParameters
from schemas.kinds import Reason
from tests.flows.conftest import MakeSource, Silence, column, digests, ingest
from tests.flows.stub import stub_cleaning

FILES = {f"{number:02}.txt": f"text {number}" for number in range(12)} | {"a.txt": "", "b.txt": "REJECT"}


def again(output: Path, folder: Path, ruleset_id: str = "stub"):
    return ingest(output, folder, only=Only.REJECTED, cleaning=stub_cleaning(ruleset_id))


def test_only_rejections_are_cleaned_again(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FILES)
    ingest(output, folder)
    rows = column(output, "articles", "row_sha256")
    (folder / "00.txt").write_text("changed, and not looked at")
    (folder / "01.txt").unlink()
    (folder / "new.txt").write_text("new")
    (folder / "a.txt").write_text("an article now")
    record = again(output, folder, "other rules")
    counts = record.counts
    assert (counts.inputs, counts.changed, counts.redone, counts.unchanged) == (13, 1, 1, 11)
    assert (counts.articles, counts.rejections, counts.deleted, counts.kept) == (12, 1, 0, 1)
    assert record.sources[0].passed_over == 1
    after = column(output, "articles", "row_sha256")
    assert after.items() > rows.items()
    assert after.keys() - rows.keys() == {("harbour", "a.txt")}
    assert set(column(output, "rejections", "ruleset_id").values()) == {"other rules"}


def test_the_next_full_run_does_the_rest(make_source: MakeSource, output: Path, tmp_path: Path) -> None:
    folder = make_source("harbour", FILES)
    ingest(output, folder)
    (folder / "00.txt").write_text("changed")
    (folder / "01.txt").unlink()
    (folder / "new.txt").write_text("new")
    again(output, folder)
    record = ingest(output, folder)
    assert (record.counts.new, record.counts.changed, record.counts.deleted) == (1, 1, 1)
    ingest(tmp_path / "fresh", folder)
    assert digests(output) == digests(tmp_path / "fresh")


def test_what_stays_rejected_writes_no_byte(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FILES)
    ingest(output, folder)
    before = digests(output)
    assert again(output, folder).counts.files_written == 0
    assert digests(output) == before


def test_a_dataset_without_rejections_is_left_alone(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    ingest(output, folder)
    counts = again(output, folder).counts
    assert (counts.unchanged, counts.redone, counts.files_written) == (1, 0, 0)


def test_other_sources_stay(make_source: MakeSource, output: Path) -> None:
    ingest(output, make_source("harbour", FILES), make_source("valley", {"c.txt": ""}))
    again(output, make_source("harbour", {}), "other rules")
    assert column(output, "rejections", "ruleset_id") == {
        ("harbour", "a.txt"): "other rules",
        ("harbour", "b.txt"): "other rules",
        ("valley", "c.txt"): "stub",
    }


def test_without_a_dataset_there_is_nothing_to_take_up(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FILES)
    with pytest.raises(UsageError, match="no dataset"):
        again(output, folder)
    assert not (output / "articles").exists()


def test_the_plan_tells_what_would_be_taken_up(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FILES)
    ingest(output, folder)
    (folder / "new.txt").write_text("new")
    parameters = IngestParameters(sources=(folder,), output=output, only=Only.REJECTED)
    told = forecast(parameters, stub_cleaning()).sources["harbour"]
    assert told.fates == {"unchanged": 12, "redone": 2}
    assert told.reasons == {f"earlier {Reason.NO_CONTENT}": 2}
    assert told.passed_over == 1
    record = run_ingest(parameters, stub_cleaning(), Silence())
    assert (record.counts.unchanged, record.counts.redone) == (12, 2)


def test_articles_are_not_read(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FILES)
    ingest(output, folder)
    for number in range(12):
        (folder / f"{number:02}.txt").unlink()
        (folder / f"{number:02}.txt").mkdir()
        (folder / f"{number:02}.txt" / "BUG").write_text("BUG")
    assert again(output, folder).counts.kept == 12
