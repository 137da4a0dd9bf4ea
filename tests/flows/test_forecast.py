"""What `--plan` shows, and that it is what the run then does."""

import io
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from rich.console import Console

from flows.commands.forecast_view import show_forecast
from flows.parts.tally import Fate
from flows.ruleset import Cleaning
from flows.runs.forecast import Forecast, forecast
from flows.settings.choices import Choices
from flows.settings.parameters import IngestParameters
from schemas.preset import Preset
from tests.flows.conftest import MakeSource, ingest
from tests.flows.stub import load_nothing, stub_cleaning


def planned(
    output: Path, *sources: Path, cleaning: Cleaning | None = None, keep_deleted: bool = False
) -> Forecast:
    """Return the forecast, and make sure that nothing is written for it."""
    before = _everything(output)
    parameters = IngestParameters(sources=sources, output=output, keep_deleted=keep_deleted)
    told = forecast(parameters, cleaning or Cleaning("stub", load_nothing))
    assert _everything(output) == before
    return told


def _everything(output: Path) -> dict[Path, tuple[int, int]]:
    return {
        file: (file.stat().st_mtime_ns, file.stat().st_ino)
        for file in [output, *output.rglob("*")]
        if file.exists()
    }


def text_of(told: Forecast) -> str:
    stream = io.StringIO()
    show_forecast(Console(file=stream, width=120, markup=False, emoji=False, highlight=False), told)
    return stream.getvalue()


def test_a_plan_is_what_the_run_does(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(20)})
    told = planned(output, folder)
    assert (told.sources["harbour"].fates, output.exists()) == ({Fate.NEW: 20}, False)
    ingest(output, folder)
    (folder / "00.txt").write_text("other")
    (folder / "01.txt").rename(folder / "moved.txt")
    (folder / "02.txt").unlink()
    (folder / "new.txt").write_text("new")
    os.utime(folder / "03.txt")
    told = planned(output, folder)
    source = told.sources["harbour"]
    counts = ingest(output, folder).counts
    assert source.fates == {Fate.NEW: 1, Fate.MOVED: 1, Fate.CHANGED: 1, Fate.UNCHANGED: 17}
    assert (counts.new, counts.moved, counts.changed, counts.unchanged) == (1, 1, 1, 17)
    assert source.deleted == counts.deleted == 1
    assert source.examples == {
        "new": ["new.txt"],
        "moved": ["moved.txt"],
        "changed": ["00.txt"],
        "deleted": ["02.txt"],
    }


@pytest.mark.parametrize(
    ("choices", "reason"),
    [
        (Choices(), "other rules"),
        (Choices(Preset.THOROUGH), "another preset"),
        (Choices(rules='{"disable":["byline"]}'), "other rules of your own"),
    ],
)
def test_a_plan_says_why_things_are_cleaned_again(
    make_source: MakeSource, output: Path, choices: Choices, reason: str
) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "REJECT"})
    ingest(output, folder)
    told = planned(output, folder, cleaning=Cleaning("others", load_nothing, choices=choices))
    assert told.sources["harbour"].fates == {Fate.REDONE: 2}
    assert told.sources["harbour"].reasons == {reason: 2}
    assert f"2 cleaned again: {reason}" in text_of(told)


def test_a_plan_tells_of_an_earlier_timeout(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "SPIN", "b.txt": "text"})
    ingest(output, folder, workers=1, cpu_seconds=0.5)
    assert planned(output, folder).sources["harbour"].reasons == {"earlier timeout": 1}


def test_a_plan_tells_of_other_given_facts(make_source: MakeSource, output: Path) -> None:
    config = make_source("spool", {"a.txt": "text", "b.txt": "text"}).with_name("winnow.toml")
    config.write_text('[[source]]\nname = "spool"\nroot = "spool"\nmanifest = "facts.csv"\n')
    facts = config.with_name("facts.csv")
    facts.write_text("path,title\na.txt,One\nb.txt,Two\n")
    ingest(output, config=config)
    facts.write_text("path,title\na.txt,Another\nb.txt,Two\n")
    parameters = IngestParameters(sources=(), output=output, config=config)
    told = forecast(parameters, Cleaning("stub", load_nothing)).sources["spool"]
    assert (told.fates, told.reasons) == ({Fate.REDONE: 1, Fate.UNCHANGED: 1}, {"other given facts": 1})
    counts = ingest(output, config=config).counts
    assert (counts.redone, counts.unchanged) == (1, 1)


def test_a_plan_tells_of_a_row_in_each_table(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "REJECT", "b.txt": "text"})
    ingest(output, folder)
    rejected = output.with_name("rejected")
    (output / "rejections").rename(rejected)
    (output / "articles").rename(output.with_name("articles"))
    (folder / "a.txt").write_text("text")
    ingest(output, folder)
    for file in rejected.iterdir():
        file.replace(output / "rejections" / file.name)
    told = planned(output, folder).sources["harbour"]
    assert (told.fates, told.reasons) == ({Fate.REDONE: 1, Fate.UNCHANGED: 1}, {"a row in each table": 1})
    counts = ingest(output, folder).counts
    assert (counts.redone, counts.unchanged, counts.rejections) == (1, 1, 0)


def test_a_plan_tells_that_the_run_would_be_refused(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(20)})
    ingest(output, folder)
    for n in range(15):
        (folder / f"{n:02}.txt").unlink()
    told = planned(output, folder)
    assert told.refusal is not None
    assert "It would be refused: the files of 15 of the 20 rows of 'harbour' are gone" in text_of(told)
    kept = planned(output, folder, cleaning=stub_cleaning("others"), keep_deleted=True)
    assert (kept.refusal, kept.sources["harbour"].kept, kept.sources["harbour"].deleted) == (None, 15, 0)
    assert kept.sources["harbour"].reasons == Counter(
        {"rows of deleted files, from the ledger": 15, "other rules": 5}
    )


def test_a_plan_loads_no_cleaner_and_no_prefect(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    code = (
        "import sys; from flows.cli import _run; assert _run(sys.argv[1:]) == 0; "
        "assert not {'prefect', 'cleaners.clean', 'cleaners.rules', 'lxml'} & set(sys.modules)"
    )
    command = [sys.executable, "-c", code, "ingest", str(folder), "-o", str(output), "--plan"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "Nothing was written." in done.stdout
    assert not output.exists()
