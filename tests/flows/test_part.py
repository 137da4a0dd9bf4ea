"""Parts against a model: whatever happened to the files, the rows are those of a run from scratch, byte for byte."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.document import RawFile
from flows.dataset.layout import Dataset, Table
from flows.dataset.ledger import OldPart
from flows.dataset.partition import by_part
from flows.dataset.storage import PartWriter
from flows.parts.part import PartTask, PartWork
from flows.parts.plan import plan_part
from flows.parts.tally import Fate, Tally
from flows.parts.terms import Terms
from flows.paths import decode_path
from flows.sources.listing import list_source
from flows.sources.source import resolve_sources
from schemas.article import SCHEMA_VERSION, Article
from schemas.kinds import Reason
from schemas.rejection import Rejection
from tests.flows.conftest import MakeSource, column, digests
from tests.flows.stub import stub_clean

PARTS = 2


def run_parts(root: Path, sources: Iterable[Path], ruleset_id: str = "stub") -> tuple[Tally, list[str]]:
    """Bring a dataset up to date in this process; return the counts and what was cleaned."""
    dataset = Dataset(root, PARTS)
    resolved = resolve_sources(list(sources), root)
    cleaned: list[str] = []

    def clean(raw: RawFile) -> Article | Rejection:
        cleaned.append(raw.path)
        return stub_clean(raw, ruleset_id)

    for table in Table:
        (root / "staging" / table).mkdir(parents=True, exist_ok=True)
        dataset.folder(table).mkdir(exist_ok=True)
    work = PartWork(
        dataset=dataset,
        sources={source.name: source for source in resolved},
        staging=root / "staging",
        waiting=frozenset(),
        terms=Terms(frozenset(source.name for source in resolved), ruleset_id, most_bytes=1000),
        clean=clean,
    )
    entries = [entry for source in resolved for entry in list_source(source, root)]
    total = Tally()
    for part, found in enumerate(by_part(entries, dataset.parts)):
        total.add(work.run(PartTask(part, tuple(found)), lambda _: None))
    assert total.inputs == len(entries) == total.articles + total.rejections
    return total, cleaned


def sync(folder: Path, files: Mapping[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    for name, text in files.items():
        (folder / name).write_text(text)


texts = st.sampled_from(["", "REJECT", "one", "two words", "Title\nand more of it"])
contents = st.dictionaries(st.sampled_from([f"{name}.txt" for name in "abcdefgh"]), texts, max_size=8)
steps = st.lists(st.tuples(st.sampled_from(["north", "south"]), contents), min_size=1, max_size=6)


@settings(max_examples=30, deadline=None)
@given(steps)
def test_any_history_equals_a_run_from_scratch(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[str, dict[str, str]]]
) -> None:
    root = tmp_path_factory.mktemp("history")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 3)  # so that rows wander from group to group
        latest: dict[str, dict[str, str]] = {}
        for source, files in history:
            sync(root / source, files)
            latest[source] = files
            run_parts(root / "grown", [root / source])
        run_parts(root / "scratch", [root / source for source in latest])
    assert digests(root / "grown") == digests(root / "scratch")
    held = column(root / "grown", "articles", "text")
    assert held == {
        (source, name): text
        for source, files in latest.items()
        for name, text in files.items()
        if text not in {"", "REJECT"}
    }


def test_only_what_changed_is_cleaned(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{number}.txt": f"text {number}" for number in range(9)})
    tally, cleaned = run_parts(output, [folder])
    assert (tally.fates[Fate.NEW], len(cleaned), tally.files_written) == (9, 9, 2 * PARTS)
    (folder / "3.txt").write_text("REJECT")
    (folder / "4.txt").unlink()
    (folder / "new.txt").write_text("text")
    tally, cleaned = run_parts(output, [folder])
    assert sorted(cleaned) == ["3.txt", "new.txt"]
    assert tally.fates == {Fate.NEW: 1, Fate.CHANGED: 1, Fate.UNCHANGED: 7}
    assert (tally.deleted, tally.reasons) == (1, {Reason.NO_CONTENT: 1})
    tally, cleaned = run_parts(output, [folder])
    assert (cleaned, tally.files_written, tally.deleted) == ([], 0, 0)


def test_other_rules_do_everything_again(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})
    run_parts(output, [folder])
    tally, cleaned = run_parts(output, [folder], ruleset_id="others")
    assert (sorted(cleaned), tally.fates) == (["a.txt", "b.txt"], {Fate.REDONE: 2})
    assert set(column(output, "rejections", "ruleset_id").values()) == {"others"}


def test_obstacles_that_stay_are_no_work_and_those_that_may_pass_are(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("harbour", {"large.txt": "x" * 1001, "gone.txt": "text"})
    (folder / "link.txt").symlink_to("large.txt")
    monkeypatch.setattr(
        "flows.sources.reading.decode_path", lambda path: decode_path(f"{path}{'x' * (path == 'gone.txt')}")
    )
    tally, _ = run_parts(output, [folder])
    assert tally.reasons == {Reason.TOO_LARGE: 1, Reason.LINK: 1, Reason.VANISHED: 1}
    tally, _ = run_parts(output, [folder])
    assert tally.fates == {Fate.UNCHANGED: 2, Fate.REDONE: 1}
    assert tally.files_written == 0
    monkeypatch.undo()
    tally, _ = run_parts(output, [folder])
    assert (tally.articles, tally.fates[Fate.CHANGED]) == (1, 1)


def test_a_run_that_was_killed_between_two_tables_heals(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})
    run_parts(output, [folder])
    old_rejections = {file: file.read_bytes() for file in (output / "rejections").iterdir()}
    (folder / "a.txt").write_text("REJECT")
    (folder / "b.txt").write_text("text")
    run_parts(output, [folder])
    whole = digests(output)
    for file, data in old_rejections.items():
        file.write_bytes(data)
    assert digests(output) != whole
    run_parts(output, [folder])
    assert digests(output) == whole


def test_a_lost_part_is_made_again(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{number}.txt": "text" for number in range(4)})
    run_parts(output, [folder])
    whole = digests(output)
    next((output / "articles").iterdir()).unlink()
    run_parts(output, [folder])
    assert digests(output) == whole


def test_row_groups_end_by_rows_and_by_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 4)
    monkeypatch.setattr("flows.dataset.storage.ROW_GROUP_RAW_BYTES", 100)
    sizes = [10, 10, 10, 10, 99, 1, 100, 300, 5]
    file = tmp_path / "part.parquet"
    with PartWriter(file, Dataset(tmp_path, 1).schema(Table.ARTICLES)) as writer:
        for number, size in enumerate(sizes):
            raw = RawFile("harbour", f"{number}", None, b"x" * size)
            writer.add(stub_clean(raw, "stub"), size)
    metadata = pq.read_metadata(file)
    groups = [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)]
    assert groups == [4, 2, 1, 1, 1]


def test_files_are_stored_as_the_design_says(make_source: MakeSource, output: Path) -> None:
    run_parts(output, [make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})])
    for file in output.glob("*/*.parquet"):
        metadata = pq.read_metadata(file)
        told = {key: value for key, value in metadata.metadata.items() if key.startswith(b"winnow.")}
        assert told == {
            b"winnow.partition": b"path",
            b"winnow.parts": str(PARTS).encode(),
            b"winnow.schema_version": str(SCHEMA_VERSION).encode(),
        }
        for number in range(metadata.num_row_groups and metadata.num_columns):
            chunk = metadata.row_group(0).column(number)
            assert (chunk.compression, chunk.has_offset_index) == ("ZSTD", True)
    assert pq.read_schema(output / "articles" / "part-0000.parquet").field("text").metadata


def test_planning_needs_no_file_of_other_sources(tmp_path: Path) -> None:
    old = {table: OldPart(table, tmp_path / "none") for table in Table}
    plan = plan_part([], old, Terms(frozenset({"harbour"}), "stub", most_bytes=1000), lambda *_: False)
    assert (plan.steps, plan.gone) == ([], [])
