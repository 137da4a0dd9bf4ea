"""The life of the schema: old datasets become current ones, whatever happens on the way."""

import shutil
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.dataset.layout import Table
from flows.errors import DatasetError
from flows.upgrade.steps import STEPS, Added, Step, stepped
from flows.upgrade.swap import is_swapping
from schemas.article import SCHEMA_VERSION
from tests.crash.replay import replay_wrongs
from tests.flows.conftest import MakeSource, column, digests
from tests.golden.records import HERE, SEEDS
from tests.verify.proof import ingest_really, problems

DATASETS = HERE / "datasets"
GOLDEN = sorted(DATASETS.glob("v*"))
SOURCES = (SEEDS, HERE / "pages", DATASETS / "rejected")
KEPT = ("text", "title", "removals", "raw_sha256", "ruleset_id")


@pytest.fixture(params=GOLDEN, ids=lambda folder: folder.name)
def old(request: pytest.FixtureRequest, output: Path) -> Path:
    """A copy of each golden dataset of an older version."""
    shutil.copytree(request.param, output)
    return output


@pytest.fixture
def other(make_source: MakeSource) -> Path:
    return make_source("harbour", {"a.txt": "The ferry left the harbour on time, and the pier was empty."})


def versions(output: Path) -> set[bytes]:
    files = output.glob("*/part-*.parquet")
    return {pq.read_metadata(file).metadata[b"winnow.schema_version"] for file in files}


def test_there_is_a_golden_dataset_of_every_older_version() -> None:
    assert [folder.name for folder in GOLDEN] == [f"v{number}" for number in range(1, SCHEMA_VERSION)]
    assert all(versions(folder) == {folder.name[1:].encode()} for folder in GOLDEN)


def test_with_its_raw_files_an_old_dataset_becomes_that_of_a_first_run(old: Path) -> None:
    record = ingest_really(old, *SOURCES)
    assert (record.counts.new, record.counts.deleted, record.counts.unchanged) == (0, 0, 0)
    ingest_really(old.with_name("scratch"), *SOURCES)
    assert digests(old) == digests(old.with_name("scratch"))
    assert problems(old) == []


def test_without_its_raw_files_an_old_dataset_keeps_what_it_knows(old: Path, other: Path) -> None:
    known = {name: column(old, "articles", name) for name in KEPT}
    rejected = column(old, "rejections", "detail")
    ingest_really(old, other)
    for name, values in known.items():
        held = column(old, "articles", name)
        assert len(held) == len(values) + 1
        assert {key: held[key] for key in values} == values
    assert column(old, "rejections", "detail") == rejected
    assert versions(old) == {str(SCHEMA_VERSION).encode()}
    assert problems(old) == []


def test_a_dataset_of_this_version_with_other_columns_is_upgraded(other: Path, output: Path) -> None:
    ingest_really(output, other)
    expected = digests(output)
    for file in (output / "articles").iterdir():
        table = pq.read_table(file)
        pq.write_table(table.drop_columns(["tags"]).append_column("mood", table["title"]), file)
    ingest_really(output, other)
    assert digests(output) == expected


def test_rows_of_other_sources_are_told_as_changed(
    other: Path, make_source: MakeSource, output: Path
) -> None:
    sentence = "The pier was empty all day, and nobody knew why the boats had left so early. "
    pier = make_source("pier", {"b.txt": sentence * 3})
    ingest_really(output, other, pier)
    before = column(output, "articles", "row_sha256")
    for file in (output / "articles").iterdir():
        pq.write_table(pq.read_table(file).drop_columns(["language"]), file)
    ingest_really(output, other)
    after = column(output, "articles", "row_sha256")
    assert before["pier", "b.txt"] != after["pier", "b.txt"]
    assert not replay_wrongs(output)


def test_what_cannot_be_upgraded_is_told_and_stays(other: Path, output: Path) -> None:
    ingest_really(output, other)
    for file in (output / "articles").iterdir():
        pq.write_table(pq.read_table(file).drop_columns(["text"]), file)
    before = digests(output)
    with pytest.raises(DatasetError, match="cannot be upgraded, ingest into a new output folder: text: "):
        ingest_really(output, other)
    assert digests(output) == before
    assert not list(output.glob(".tmp-*"))


RENAMES = 9
"""Of an upgrade: the new tables beside the old, two a table, and the folder that told how far it was; and of three
staging folders as they are given up: that of the upgrade (already gone), what it left, and that of the run."""


@pytest.mark.parametrize("number", range(RENAMES + 1))
def test_a_kill_at_any_rename_leaves_whole_tables_and_the_next_run_goes_on(
    number: int, output: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(DATASETS / "v1", output)
    rename, renamed = Path.rename, list[Path]()

    def killed(self: Path, target: Path) -> Path:
        if len(renamed) == number:
            raise KeyboardInterrupt
        renamed.append(self)
        return rename(self, target)

    def no_cleaning_up(folder: Path, **_: object) -> None:
        """What is killed does not sweep behind itself."""

    monkeypatch.setattr(Path, "rename", killed)
    monkeypatch.setattr("flows.dataset.staging.shutil.rmtree", no_cleaning_up)
    if number < RENAMES:
        with pytest.raises(KeyboardInterrupt):
            ingest_really(output, other)
    else:
        ingest_really(output, other)
    monkeypatch.undo()
    for table in Table:
        files = sorted((output / table).glob("*.parquet"))
        assert len(files) in ({0, 4} if is_swapping(output) else {4})
        assert (
            len(
                {
                    pq.read_schema(file).remove_metadata() == pq.read_schema(files[0]).remove_metadata()
                    for file in files
                }
            )
            <= 1
        )
    ingest_really(output, other)
    whole = output.with_name("whole")
    shutil.copytree(DATASETS / "v1", whole)
    ingest_really(whole, other)
    assert digests(output) == digests(whole)
    assert problems(output) == []
    left = {child.name for child in output.iterdir()} - {".state"}
    assert left == {".lock", "articles", "changes", "rejections", "report", "runs"}


def test_steps_go_from_version_to_version() -> None:
    steps = (
        Step(1, (Added(Table.ARTICLES, "words", lambda row: len(str(row["text"]).split())),)),
        Step(2, (Added(Table.ARTICLES, "is_long", lambda row: row["words"] == 2),)),
    )
    row = {"text": "two words"}
    assert stepped(row, Table.ARTICLES, 1, steps) == {**row, "words": 2, "is_long": True}
    assert stepped({**row, "words": 3}, Table.ARTICLES, 2, steps) == {**row, "words": 3, "is_long": False}
    assert stepped(row, Table.REJECTIONS, 1, steps) == stepped(row, Table.ARTICLES, 3, steps) == row


def test_a_site_of_version_1_was_found_where_its_address_was() -> None:
    row = {"site": "pier.example", "url_source": "opengraph"}
    assert stepped(row, Table.ARTICLES, 1)["site_source"] == "opengraph"
    assert stepped({**row, "site": None}, Table.ARTICLES, 1)["site_source"] is None
    assert [step.version for step in STEPS] == sorted({step.version for step in STEPS})
