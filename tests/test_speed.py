"""The measurement of speed: its files, its stages, its section. No figure is judged here."""

import json
from datetime import date
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from benchmarks.speed_inputs import Inputs, invented_dumps, invented_pages, written
from benchmarks.speed_report import BEGIN, END, Measured, Peer, section
from benchmarks.speed_runs import Cost, cost_of, python
from benchmarks.speed_stages import WHOLE, stages_of

COST = Cost(2.0, 3.0, 250_000_000)


def test_files_and_lines_hold_the_same_texts(tmp_path: Path) -> None:
    made = written(tmp_path, ".txt", invented_dumps(3))
    files = [file.read_text() for file in sorted(made.folder.iterdir())]
    assert [json.loads(line)["text"] for line in made.lines.read_text().splitlines()] == files
    assert (made.files, made.size) == (3, sum(len(text.encode()) for text in files))


def test_stages_tell_pages_from_dumps(tmp_path: Path) -> None:
    dumps = stages_of(written(tmp_path, ".txt", invented_dumps(2)).folder, 2)
    pages = stages_of(written(tmp_path, ".html", invented_pages(2)).folder, 2)
    assert WHOLE in dumps
    assert "visible blocks" in pages
    assert "visible blocks" not in dumps


def test_what_a_command_takes_is_its_own() -> None:
    held = bytearray(200_000_000)
    assert cost_of(python("-c", "pass"), {}).peak < len(held)
    with pytest.raises(CalledProcessError):
        cost_of(python("-c", "raise SystemExit(3)"), {})


def test_each_figure_stands_beside_its_target() -> None:
    inputs = Inputs(Path("raw"), Path("lines"), 100, 8_000_000)
    measured = Measured(
        bare=0.01, help=0.2, seeds=1.5, empty_flow=7.0, flow=7.8, dumps=inputs, pages=inputs, text=COST, page=COST,
        fast_page=COST, dataset=4_000_000, speed_ups=[(2.0, 1.9), (1.8, 1.7), (1.9, 1.8)], text_stages={WHOLE: 1.234},
        page_stages={}, peers=[Peer("other", "does less", inputs, COST)], load=0.5,
    )  # fmt: skip
    lines = section(measured, date(2031, 3, 4), is_invented=True).splitlines()
    assert (lines[0], lines[-1]) == (BEGIN, END)
    for row in (
        "| text to Parquet, MB/s of a core | ≥ 4 | 4.00 |",
        "| the seeds as a flow, beyond the empty one, s | ≤ 1 | 0.80 |",
        "| dataset beside the raw dumps | ≤ 0.6 | 0.50 |",
        "| two workers against one | ≥ 1.71 | 1.80 |",
        f"| {WHOLE} | 1.23 |",
        "| other | does less | 2.00 | 50.00 | 4.00 | 250 |",
    ):
        assert row in lines
