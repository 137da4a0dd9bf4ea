"""What is expected of sources: what a breach says, and what becomes of the dataset."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.cli import _run
from flows.errors import UsageError
from flows.runs.expectations import breaches, ensure_met
from flows.settings.parameters import IngestParameters
from flows.settings.run_sources import given_expectations, given_sources
from flows.sources.config import Expectations
from flows.verify.census import Census
from flows.verify.command import verify
from flows.verify.dataset import dataset_findings
from flows.verify.survey import survey
from schemas.run import RunRecord, SourceRecord, SourceRows
from tests.flows.conftest import MakeSource, column, digests, ingest

GOOD = SourceRows(
    articles=90, rejections=10, titles=81, words_median=200, characters=900, removed_characters=100
)


@pytest.mark.parametrize(
    ("expect", "told"),
    [
        ({"max_rejected": 0.1}, None),
        ({"max_rejected": 0.09}, "10.0% of the inputs are rejected, at most 9.0% expected (max_rejected)"),
        ({"min_title": 0.9}, None),
        ({"min_title": 0.95}, "90.0% of the articles have a title, at least 95.0% expected (min_title)"),
        ({"min_articles": 90}, None),
        ({"min_articles": 91}, "90 articles, at least 91 expected (min_articles)"),
        ({"min_words_median": 200}, None),
        (
            {"min_words_median": 201},
            "half of the articles have at most 200 words, at least 201 expected (min_words_median)",
        ),
        ({"max_removed_share_shift": 0.11}, None),
        (
            {"max_removed_share_shift": 0.05},
            "10.0% of the characters are removed, 20.0% at the run before, "
            "a difference of at most 5.0 points expected (max_removed_share_shift)",
        ),
    ],
)
def test_a_breach_says_what_was_expected_and_what_is(expect: dict[str, float], told: str | None) -> None:
    before = GOOD.model_copy(update={"characters": 800, "removed_characters": 200})
    source = SourceRecord(name="har\x1bbour", root="/x", inputs=100, rows=GOOD, rows_before=before)
    expected = {source.name: Expectations.model_validate(expect)}
    found = [breach.message for breach in breaches([source], expected)]
    assert found == ([] if told is None else [rf"har\x1bbour: {told}"])


def test_nothing_is_a_share_of_nothing() -> None:
    none = SourceRows(
        articles=0, rejections=0, titles=0, words_median=None, characters=0, removed_characters=0
    )
    everything = Expectations(max_rejected=0, min_title=1, min_words_median=9, max_removed_share_shift=0)
    source = SourceRecord(name="a", root="/a", inputs=0, rows=none)
    assert not list(breaches([source], {"a": everything}))


def test_a_source_says_more_than_the_file(tmp_path: Path, make_source: MakeSource) -> None:
    for name in ("desk", "wire", "other"):
        make_source(name, {"a.txt": "text"})
    file = configured(
        tmp_path,
        "[expect]\nmax_rejected = 0.2\nhold = true\n"
        '[[source]]\nname = "desk"\nroot = "desk"\n[source.expect]\nmin_articles = 3\nhold = false\n'
        '[[source]]\nname = "wire"\nroot = "wire"\n',
    )
    parameters = IngestParameters(sources=(Path("desk"), Path("wire"), tmp_path / "other"), config=file)
    names = [source.name for source in given_sources(parameters)]
    general = Expectations(max_rejected=0.2, hold=True)
    assert given_expectations(parameters, names) == {
        "desk": Expectations(max_rejected=0.2, min_articles=3, hold=False),
        "other": general,
        "wire": general,
    }


def test_a_file_without_sources_describes_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="give at least one source"):
        given_sources(IngestParameters(config=configured(tmp_path, "[expect]\nmin_articles = 3\n")))


def configured(folder: Path, text: str) -> Path:
    file = folder / "winnow.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_rows_of_unchanged_inputs_count_and_those_of_deleted_ones_do_not(
    make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", {"a.txt": "Title\none two", "b.txt": "one", "c.txt": "REJECT"})
    make_source("wire", {"a.txt": "of another source"})
    ingest(output, folder.parent / "wire")
    first = rows_of(ingest(output, folder))
    assert first == SourceRows(
        articles=2, rejections=1, titles=1, words_median=1, characters=16, removed_characters=8
    )
    again = ingest(output, folder, folder.parent / "wire")
    assert (rows_of(again), again.sources[0].rows_before) == (first, first)
    (folder / "b.txt").unlink()
    kept = ingest(output, folder, keep_deleted=True)
    assert rows_of(kept) == SourceRows(
        articles=1, rejections=1, titles=1, words_median=3, characters=13, removed_characters=4
    )
    assert len(column(output, "articles", "path")) == 3


def rows_of(record: RunRecord) -> SourceRows:
    rows = record.sources[0].rows
    assert rows
    return rows


def test_a_breach_publishes_says_so_and_exits_with_3(
    make_source: MakeSource, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time.", "b.txt": ""})
    config = configured(folder.parent, "[expect]\nmax_rejected = 0.2\n")
    command = ["ingest", str(folder), "-o", str(output), "--runner", "plain", "--config", str(config)]
    assert _run(command) == 3
    said = capsys.readouterr()
    told = "harbour: 50.0% of the inputs are rejected, at most 20.0% expected (max_rejected)"
    assert (said.out.count(told), said.err.count(f"winnow: {told}")) == (1, 1)
    assert column(output, "rejections", "reason") == {("harbour", "b.txt"): "empty"}
    (report,) = (output / "report").iterdir()
    assert told in report.read_text()
    verify(output, None)


HELD = "[expect]\nmax_rejected = 0.5\nhold = true\n"


def test_a_run_that_is_held_back_changes_nothing(make_source: MakeSource, output: Path) -> None:
    good = {"a.txt": "Title\ntext", "b.txt": "text of b", "c.txt": "REJECT", "d.txt": "text of d"}
    folder = make_source("harbour", good)
    config = configured(folder.parent, HELD)
    ingest(output, folder, config=config)
    before, changes = digests(output), sorted((output / "changes").iterdir())
    make_source("harbour", dict.fromkeys(good, "REJECT now"))
    held = ingest(output, folder, config=config, snapshot=True)
    assert (held.is_held, held.counts.rejections, held.counts.files_written) == (True, 4, 0)
    assert digests(output) == before
    assert not list(output.glob(".tmp-*"))
    assert not (output / "snapshots").exists()
    (told,) = set((output / "changes").iterdir()) - {*changes}
    assert not pq.read_metadata(told).num_rows
    assert not problems_beside_the_rows(output)
    make_source("harbour", good | {"a.txt": "REJECT", "c.txt": "text of c"})
    healed = ingest(output, folder, config=config)
    assert (healed.is_held, healed.counts.changed) == (False, 2)
    assert healed.sources[0].rows_before == GOOD_ROWS
    ingest(output.with_name("scratch"), folder)
    assert digests(output) == digests(output.with_name("scratch"))
    assert not problems_beside_the_rows(output)


def problems_beside_the_rows(output: Path) -> list[str]:
    """What the proof finds wrong with the runs and their changes; the rows are the stub's."""
    found = dataset_findings(survey(output), Census())
    lines = [str(finding) for finding in found]
    return [line for line in lines if line.startswith(("runs/", "changes/"))]


GOOD_ROWS = SourceRows(
    articles=3, rejections=1, titles=1, words_median=3, characters=28, removed_characters=12
)


def test_a_first_run_that_is_held_back_leaves_no_dataset(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "REJECT"})
    config = configured(folder.parent, HELD)
    assert ingest(output, folder, config=config).is_held
    assert not (output / "articles").exists()
    make_source("harbour", {"b.txt": "text", "c.txt": "text"})
    record = ingest(output, folder, config=config)
    ensure_met(record)
    ingest(output.with_name("scratch"), folder)
    assert digests(output) == digests(output.with_name("scratch"))
    assert record.counts.files_written == len(digests(output))


def test_a_late_publication_tells_its_changes(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})
    config = configured(folder.parent, HELD)
    ingest(output, folder, config=config)
    make_source("harbour", {"a.txt": "other text", "b.txt": "text at last", "c.txt": "new"})
    record = ingest(output, folder, config=config)
    told = pq.read_table(output / "changes" / f"{record.run_id}.parquet").to_pylist()
    assert [(row["path"], row["change"]) for row in told] == [
        ("a.txt", "changed"),
        ("b.txt", "added"),
        ("c.txt", "added"),
    ]
