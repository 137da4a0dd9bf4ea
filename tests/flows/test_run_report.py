"""The report of a run: what it tells, and that no name in it is anything but text."""

from pathlib import Path

import pytest

from flows.display.markdown import code
from flows.runs.run_report import report
from schemas.run import InputCost, RunRecord
from tests.flows.conftest import MakeSource, ingest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a/b.txt", "`a/b.txt`"),
        ("<img src=x onerror=alert(1)>", "`<img src=x onerror=alert(1)>`"),
        ("`` ` [x](javascript:1)", r"`\x60\x60 \x60 [x](javascript:1)`"),
        ("a|b\\|c", r"`a\x7cb\\x7cc`"),
        ("a\n\n# b\x1b[2J\u202e", r"`a\n\n# b\x1b[2J\u202e`"),
        ("x" * 201, f"`{'x' * 200}…`"),
        ("", "` `"),
    ],
)
def test_a_name_is_code_and_nothing_else(text: str, shown: str) -> None:
    assert code(text) == shown


def test_a_report_tells_the_change_against_the_run_before(make_source: MakeSource, output: Path) -> None:
    folder = make_source("har|bour", {"a.txt": "Title\ntext", "b.txt": "REJECT", "c.txt": "text"})
    ingest(output, folder)
    make_source("har|bour", {"b.txt": "a text at last", "d.txt": "text"})
    record = ingest(output, folder)
    (text,) = (file.read_text() for file in (output / "report").glob(f"{record.run_id}.md"))
    assert text == report(record)
    lines = text.splitlines()
    assert lines[0] == "# Done"
    assert lines[2].startswith("**4** inputs = **4** articles + **0** rejections, in ")
    assert "| changed | 1 |" in lines
    row = next(line for line in lines if line.startswith(r"| `har\x7cbour` |"))
    assert row == r"| `har\x7cbour` | 4 (+2) | 0.0% (-33.3) | 25.0% (-25.0) | 1 | 33.3% (-3.0) |"
    assert "| `share_bar` | 8 |" in lines


def test_a_report_of_a_run_that_was_held_back(make_source: MakeSource, output: Path) -> None:
    config = output.with_name("winnow.toml")
    config.write_text("[expect]\nmin_articles = 2\nhold = true\n")
    text = report(ingest(output, make_source("harbour", {"a.txt": "text"}), config=config))
    assert text.startswith("# Held back: the dataset stays as it was\n")
    assert "- `harbour: 1 articles, at least 2 expected (min_articles)`" in text


def test_a_report_names_what_took_longest_and_what_is_largest(make_source: MakeSource, output: Path) -> None:
    files = {f"{number}.txt": "text " * (number + 1) for number in range(7)} | {"empty.txt": ""}
    record = ingest(output, make_source("harbour", files), workers=2)
    assert [cost.path for cost in record.largest] == [f"{number}.txt" for number in (6, 5, 4, 3, 2)]
    assert len(record.slowest) == 5
    assert sorted(record.slowest, key=_seconds, reverse=True) == [*record.slowest]
    assert "| `harbour: 6.txt` |" in report(record).split("## Largest inputs")[1]
    assert ingest(output, make_source("harbour", files)).largest == ()


def _seconds(cost: InputCost) -> float:
    return cost.cpu_seconds


def test_a_worker_that_died_is_told(
    make_source: MakeSource, output: Path, caplog: pytest.LogCaptureFixture
) -> None:
    record: RunRecord = ingest(output, make_source("harbour", {"a.txt": "CRASH", "b.txt": "text"}), workers=1)
    assert record.counts.rejections == 1
    (told,) = [line.getMessage() for line in caplog.records if line.name == "winnow"]
    assert told.startswith("a worker died (signal SIGKILL) on harbour: a.txt; part ")
