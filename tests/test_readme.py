"""What the first screen of the README shows of a seed is what the seed gives."""

import re
from pathlib import Path

import duckdb
import pytest

from tests.commands import winnow
from tests.documentation import README, named
from tests.golden.records import SEEDS

(SEED,) = SEEDS.glob("000_*.txt")
COLUMN = re.compile(r"^\| `(\w+)` \| (.*) \|$", re.MULTILINE)
FIRST_SCREEN = README.read_text(encoding="utf-8").split("\n## ")[0]


def test_the_seed_reads_as_shown():
    told = winnow("show", SEED).splitlines()
    for line in filter(None, named("show").splitlines()):
        start = line.removesuffix("…")
        assert any(real == line if start == line else real.startswith(start) for real in told), line


def test_its_row_is_as_shown_and_the_quick_start_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    winnow("ingest", SEEDS, "--output", "output", "--runner", "plain")
    for column, value in COLUMN.findall(FIRST_SCREEN):
        (found,) = duckdb.execute(
            f"SELECT {column} FROM 'output/articles/*.parquet' WHERE title IS NOT NULL"
        ).fetchall()[0]
        if column == "text":
            start, _, size = value.partition(" … ")
            assert found.startswith(start)
            assert size == f"({len(found):,} characters)"
        else:
            count = len(found) if isinstance(found, list) else found
            assert re.match(rf"{re.escape(str(count))}\b", value), column
    exec(compile(named("quick-start"), "README.md", "exec"), {})
    assert "Britannia Daily" in capsys.readouterr().out
