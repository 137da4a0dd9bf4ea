"""The cookbook's answers run as they stand, against a dataset that the test makes; both of a question give one result."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.commands import winnow
from tests.documentation import ROOT, CodeBlock, code_blocks
from tests.golden.records import SEEDS

ANSWERS: dict[str, list[CodeBlock]] = defaultdict(list)
for block in code_blocks(ROOT / "docs" / "cookbook.md"):
    ANSWERS[block.heading].append(block)
(OPENING,) = ANSWERS.pop("")
QUESTIONS = [heading for heading in ANSWERS if heading.endswith("?")]
OTHERS = [heading for heading in ANSWERS if not heading.endswith("?")]


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `output/` is a dataset of the seeds, an exact copy of one, an old text, and a file that is none."""
    root = tmp_path_factory.mktemp("workplace")
    source = root / "desk"
    source.mkdir()
    for seed in SEEDS.iterdir():
        (source / seed.name).write_bytes(seed.read_bytes())
    (source / "copy.txt").write_bytes(next(SEEDS.glob("004_*")).read_bytes())
    (source / "old.txt").write_bytes(
        "Le café du port a fermé l’été dernier, a dit le maire mardi.".encode("cp1252")
    )
    (source / "scan.pdf").write_bytes(b"%PDF-1.7\n")
    winnow("ingest", source, "-o", root / "output", "--runner", "plain")
    return root


def shown(code: str) -> Any:
    """Run a snippet behind the page's opening lines; return the one thing that it prints."""
    printed: list[Any] = []
    exec(compile(OPENING.code + code, "cookbook.md", "exec"), {"print": printed.append})
    (result,) = printed
    return result


@pytest.mark.parametrize("question", QUESTIONS)
def test_both_answers_are_the_same_rows(question: str, workplace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(workplace)
    sql, python = ANSWERS[question]
    assert (sql.language, python.language) == ("sql", "python")
    rows = duckdb.execute(sql.code).fetchall()
    assert rows
    assert shown(python.code).rows() == rows


@pytest.mark.parametrize("heading", OTHERS)
def test_the_other_snippets_show_something(heading: str, workplace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(workplace)
    (snippet,) = ANSWERS[heading]
    assert len(shown(snippet.code))


def test_there_are_ten_questions_and_more():
    assert len(QUESTIONS) >= 10
