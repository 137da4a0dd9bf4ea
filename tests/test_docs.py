"""What the docs show of rules, sources and commands does what they say."""

import shlex
from datetime import date
from pathlib import Path

import duckdb
import pytest

from cleaners.authoring.marking import marked
from cleaners.rules.rule import Certainty, Rule, Scope, unmarked
from flows.cli import app
from schemas.kinds import Kind
from tests.commands import winnow
from tests.documentation import ALL_BLOCKS, ROOT, named
from tests.page.pages import PARAGRAPHS, page

CHROME = ("Join the Harbour Club for 12 crowns a year", "14 letters to the editor")
COMMANDS = [
    line.split("#")[0].removeprefix(".venv/bin/winnow ").rstrip("& ")
    for block in ALL_BLOCKS
    if block.language == "sh"
    for line in block.code.splitlines()
    if line.startswith(".venv/bin/winnow ")
]


def test_the_rules_do_what_they_say(tmp_path: Path):
    rules, source = tmp_path / "rules.toml", tmp_path / "desk"
    rules.write_text(named("rules.toml"), encoding="utf-8")
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


def test_the_first_rule_is_seen_to_work(tmp_path: Path):
    (tmp_path / "rules.toml").write_text(named("rules.toml"), encoding="utf-8")
    text = named("first-rule").split("<<'END'\n")[1].split("\nEND\n")[0]
    (tmp_path / "pier.txt").write_text(text, encoding="utf-8")
    line = named("first-rule-seen")
    assert line not in winnow("show", tmp_path / "pier.txt")
    assert line in winnow("show", tmp_path / "pier.txt", "--rules", tmp_path / "rules.toml")


@pytest.mark.parametrize("name", ["rule", "rule-built-in"])
def test_a_rule_that_is_shown_proves_itself(name: str):
    names = {"Rule": Rule, "Kind": Kind, "Scope": Scope, "Certainty": Certainty}
    rule = eval(named(name), names)
    rule.ensure_syntax()
    assert [marked(unmarked(example), (rule,)) for example in rule.examples] == list(rule.examples)


def test_the_sources_are_as_they_are_described(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    files = {
        "winnow.toml": named("winnow.toml"),
        "spool/elmsworth-post.example/2024-03-05/a.txt": "The ferry left the harbour on time.",
        "spool/drafts/b.txt": "No news yet.",
        "archive/c.txt": "The pier was empty all day.",
        "archive.csv": "path,title,published\nc.txt,Empty pier,2024-03-06\ngone.txt,Gone,\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    winnow("ingest", "--runner", "plain")
    found = "SELECT source, path, site, site_source, title_source, published_on FROM 'output/articles/*.parquet' ORDER BY source"
    assert duckdb.execute(found).fetchall() == [
        ("archive", "c.txt", "velmouth.example", "source", "manifest", date(2024, 3, 6)),
        ("spool", "elmsworth-post.example/2024-03-05/a.txt", "elmsworth-post.example", "path", None, None),
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_one(command: str):
    """Every `winnow …` of the docs is understood; what those do that matter here, other tests run."""
    app.parse_args(shlex.split(command), print_error=False, exit_on_error=False)


def test_every_marked_block_is_run_by_a_test():
    tests = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("*.py"))
    names = {block.name for block in ALL_BLOCKS} - {""}
    assert {name for name in names if f'"{name}"' not in tests} == set()


def test_what_can_be_run_is_marked_or_in_the_cookbook():
    loose = {
        (block.page.name, block.heading)
        for block in ALL_BLOCKS
        if block.language in {"sql", "python", "toml"} and not block.name
    }
    assert {page for page, _ in loose} == {"cookbook.md"}
