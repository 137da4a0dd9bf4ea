"""What a plan says of other rules is what the run then does, and it leaves no trace."""

import io
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from flows.commands.plan import show_plan
from flows.comparison.difference import Outcome
from flows.comparison.sample import sampled
from flows.comparison.summary import show_trial
from flows.comparison.trial import Trial, trial
from flows.pool.alone import Alone
from flows.pool.supervisor import Supervisor
from flows.ruleset import Cleaning
from flows.runs.forecast import forecast
from flows.settings.parameters import IngestParameters
from tests.comparison.conftest import compared_folders
from tests.comparison.inputs import FILES, LETTER, RULES
from tests.flows.conftest import MakeSource, ingest
from tests.flows.stub import stub_cleaning

Datasets = Callable[..., tuple[Path, Path]]
CleaningOf = Callable[[str], Cleaning]


@pytest.fixture(autouse=True)
def without_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.comparison.trial.Supervisor", Alone)


def tried(output: Path, *sources: Path, cleaning: Cleaning, most: int = 1000) -> Trial:
    """Return the trial, and make sure that nothing is written for it where the dataset is, and nothing left elsewhere."""
    before = _everything(output.parent)
    found = trial(IngestParameters(sources=sources, output=output), cleaning, most)
    assert _everything(output.parent) == before
    assert not list(Path(tempfile.gettempdir()).glob("winnow-plan-*"))
    return found


def _everything(root: Path) -> dict[Path, tuple[int, int]]:
    return {file: (file.stat().st_mtime_ns, file.stat().st_ino) for file in [root, *root.rglob("*")]}


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("temporary")))


def test_a_trial_tells_what_the_run_then_changes(datasets: Datasets, cleaning_of: CleaningOf):
    old, new = datasets()
    found = tried(old, old.with_name("pier"), cleaning=cleaning_of(RULES))
    assert (found.looked_at, found.of) == (len(FILES), len(FILES))
    assert found.totals == compared_folders(old, new).totals
    assert found.totals.now_removed == 3


def test_rows_of_these_rules_are_not_looked_at(datasets: Datasets, cleaning_of: CleaningOf):
    _, new = datasets()
    found = tried(new, new.with_name("pier"), cleaning=cleaning_of(RULES))
    assert (found.looked_at, found.of, found.totals.documents) == (0, 0, 0)


def test_a_sample_says_of_how_many_it_is(datasets: Datasets, cleaning_of: CleaningOf):
    old, _ = datasets()
    cleaning = cleaning_of(RULES)
    few = tried(old, old.with_name("pier"), cleaning=cleaning, most=3)
    assert (few.looked_at, few.of, few.totals.documents) == (3, len(FILES), 3)
    assert tried(old, old.with_name("pier"), cleaning=cleaning, most=3) == few
    stream = io.StringIO()
    show_trial(Console(file=stream, width=100), few)
    assert f"3 of {len(FILES)} documents that other rules made, cleaned on trial:" in stream.getvalue()


def test_of_a_container_only_the_records_of_the_sample_are_cleaned(tmp_path: Path, cleaning_of: CleaningOf):
    source, output = tmp_path / "wire", tmp_path / "dataset"
    source.mkdir()
    records = "".join(json.dumps({"text": f"The ferry left at {n}.\n\n{LETTER}"}) + "\n" for n in range(9))
    (source / "wire.jsonl").write_text(records)
    ingest(output, source, cleaning=cleaning_of(""))
    found = tried(output, source, cleaning=cleaning_of(RULES), most=4)
    assert (found.looked_at, found.of, found.totals.documents, found.totals.now_removed) == (4, 9, 4, 4)


def test_a_document_that_kills_its_worker_costs_only_itself(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("flows.comparison.trial.Supervisor", Supervisor)
    source = make_source("quay", {"a.txt": "text", "b.txt": "text", "c.txt": "other text"})
    ingest(output, source)
    (source / "b.txt").write_text("CRASH")
    found = tried(output, source, cleaning=stub_cleaning("others"))
    assert found.totals.outcomes == {Outcome.SAME: 2, Outcome.INPUT: 1}
    ((name, seen),) = found.totals.named[Outcome.INPUT]
    assert (name.path, seen.new) == ("b.txt", "worker_died: its worker died: signal SIGKILL")


def test_a_plan_knows_whether_the_rules_are_others(datasets: Datasets, cleaning_of: CleaningOf):
    old, new = datasets()
    source = old.with_name("pier")
    for output, is_other in ((old, True), (new, False)):
        told = forecast(IngestParameters(sources=(source,), output=output), cleaning_of(RULES))
        assert told.has_other_rules is is_other


def test_a_plan_ends_with_the_word_that_nothing_was_written(
    datasets: Datasets, cleaning_of: CleaningOf, capsys: pytest.CaptureFixture[str]
):
    old, _ = datasets()
    cleaning_of(RULES)  # writes the file
    parameters = IngestParameters(
        sources=(old.with_name("pier"),), output=old, rules=old.with_name("rules.toml")
    )
    show_plan(parameters, 5)
    told = capsys.readouterr().out
    assert f"5 of {len(FILES)} documents that other rules made, cleaned on trial:" in told
    assert told.endswith("\nNothing was written.\n")
    show_plan(parameters, 0)
    told = capsys.readouterr().out
    assert "cleaned on trial" not in told
    assert told.endswith("\nNothing was written.\n")


def test_a_draw_goes_by_the_names_alone(datasets: Datasets):
    assert sampled((), "any", 5) == (frozenset(), (), 0)
