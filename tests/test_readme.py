"""The README's queries and snippets run as they stand, against a dataset that the test makes."""

import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.golden.records import SEEDS
from tests.page.pages import PARAGRAPHS, page

README = Path(__file__).parent.parent / "README.md"
FENCE = re.compile(r"^```(sql|python|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(language, code) for language, code in FENCE.findall(README.read_text(encoding="utf-8"))]
QUERIES = [code for language, code in BLOCKS if language == "sql"]
(RULES,) = [code for language, code in BLOCKS if language == "toml"]
SNIPPETS = [code for language, code in BLOCKS if language == "python" and "import" in code]

CHROME = ("Join the Harbour Club for 12 crowns a year", "14 letters to the editor")


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


def winnow(*tokens: object) -> str:
    """Run the command and return what it says."""
    command = [sys.executable, "-m", "flows.cli", *map(str, tokens)]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


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


def test_the_rules_do_what_they_say(tmp_path: Path):
    rules, source = tmp_path / "rules.toml", tmp_path / "desk"
    rules.write_text(RULES, encoding="utf-8")
    source.mkdir()
    body = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS[:2], *CHROME, *PARAGRAPHS[2:]))
    for host in ("www.elmsworth-post.example", "velmouth.example"):
        head = f'<link rel="canonical" href="https://{host}/pier">'
        (source / host).write_text(page(f"<article>{body}</article>", head), encoding="utf-8")
    assert "rules.toml: 2 rules\n" in winnow("rules", rules)
    winnow("ingest", source, "-o", tmp_path / "output", "--runner", "plain", "--rules", rules)
    found = "SELECT site, comment_count, [removal.rule FOR removal IN removals] FROM '{}' ORDER BY site"
    assert duckdb.execute(found.format(tmp_path / "output/articles/*.parquet")).fetchall() == [
        ("elmsworth-post.example", 14, ["harbour-club", "letter-count"]),
        ("velmouth.example", None, ["harbour-club"]),
    ]


def test_the_readme_shows_every_reader():
    assert len(QUERIES) >= 6
    assert len(SNIPPETS) >= 3
