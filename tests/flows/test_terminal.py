"""What a run says, and that no name or text can say anything else with it."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rich.console import Console

from flows.commands.summary import show_summary
from flows.display.terminal import printable
from schemas.kinds import Kind, Reason
from schemas.preset import Preset
from schemas.run import Counts, RunRecord, SourceRecord
from tests.flows.conftest import MakeSource, ingest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zażółć – 日本 “ok”", "Zażółć – 日本 “ok”"),
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("a\nb\rc\td", r"a\nb\rc\td"),
        ("\u202etxt.exe", r"\u202etxt.exe"),
        ("no\xa0break", "no break"),
        ("\x9b31m", r"\x9b31m"),
    ],
)
def test_text_cannot_steer_a_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def summary(output: Path, record: RunRecord, width: int = 100) -> str:
    stream = io.StringIO()
    show_summary(
        Console(file=stream, width=width, markup=False, emoji=False, highlight=False), output, record
    )
    return stream.getvalue()


def test_a_summary_tells_every_fate(tmp_path: Path) -> None:
    now = datetime(2024, 5, 1, tzinfo=UTC)
    counts = Counts(
        inputs=1234, articles=1230, rejections=4, new=1200, moved=2, changed=28, redone=1, unchanged=3, deleted=7, kept=5,
        files_written=5, words=10, reasons={Reason.EMPTY: 3, Reason.TIMEOUT: 1},
        removed={Kind.NEWSLETTER: 2000, Kind.SHARE_BAR: 1},
    )  # fmt: skip
    record = RunRecord(
        run_id="20240501T000000Z-abc", started_at=now, finished_at=now, parts=16, workers=1,
        ruleset_id="x", preset=Preset.CAREFUL, user_rules_sha256=None,
        sources=(SourceRecord(name="har\x1bbour", root="/x", inputs=1234),), output="/y", schema_version=1,
        counts=counts, versions={}, platform="Linux",
    )  # fmt: skip
    text = summary(tmp_path, record)
    assert "\x1b" not in text
    assert r"har\x1bbour" in text
    assert "1,234 inputs = 1,230 articles + 4 rejections" in text
    assert (
        "1,200 new · 2 moved · 28 changed · 1 cleaned again · 3 unchanged · 7 deleted · 5 deleted, rows kept"
        in " ".join(text.split())
    )
    lines = [line.split() for line in text.splitlines() if "━" in line]
    assert [line[:2] for line in lines] == [
        ["empty", "3"], ["timeout", "1"], ["newsletter", "2,000"], ["share_bar", "1"],
    ]  # fmt: skip
    assert "The dataset holds no article." in text


def test_a_preview_shows_the_first_articles(make_source: MakeSource, output: Path) -> None:
    hostile = {"a\x1b[31m.txt": "[red]Harbour[/red] opens\x07\ntext of it", "b.txt": "Only first words"}
    record = ingest(output, make_source("harbour", hostile))
    text = summary(output, record)
    assert "[red]Harbour[/red] opens" in text
    assert r"a\x1b[31m.txt" in text
    assert "Only first words" in text
    assert not set("\x1b\x07") & set(text)
    assert max(map(len, summary(output, record, width=60).splitlines()[:-4])) <= 60
