"""The README's queries and snippets run as they stand, against a dataset that the test makes."""

import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.golden.records import SEEDS

README = Path(__file__).parent.parent / "README.md"
FENCE = re.compile(r"^```(sql|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(language, code) for language, code in FENCE.findall(README.read_text(encoding="utf-8"))]
QUERIES = [code for language, code in BLOCKS if language == "sql"]
SNIPPETS = [code for language, code in BLOCKS if language == "python" and "import" in code]


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `output/` is a dataset of the seeds, an exact copy of one, and a file that is no text."""
    root = tmp_path_factory.mktemp("workplace")
    source = root / "desk"
    source.mkdir()
    for seed in SEEDS.iterdir():
        (source / seed.name).write_bytes(seed.read_bytes())
    (source / "copy.txt").write_bytes(next(SEEDS.glob("004_*")).read_bytes())
    (source / "scan.pdf").write_bytes(b"%PDF-1.7\n")
    command = [
        sys.executable,
        "-m",
        "flows.cli",
        "ingest",
        str(source),
        "-o",
        str(root / "output"),
        "--runner",
        "plain",
    ]
    subprocess.run(command, check=True, capture_output=True)
    return root


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_a_query_gives_rows(query: str, workplace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(workplace)
    assert duckdb.execute(query).fetchall()


@pytest.mark.parametrize("snippet", SNIPPETS, ids=range(len(SNIPPETS)))
def test_a_snippet_runs(
    snippet: str, workplace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(workplace)
    exec(compile(snippet, "README.md", "exec"), {})
    assert capsys.readouterr().out


def test_the_readme_shows_every_reader():
    assert len(QUERIES) >= 6
    assert len(SNIPPETS) >= 3
