"""From verdict to rule: what a reviewer marks on the page is TOML that `winnow rules` takes, and that does it."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import tailored
from flows.report.command import report
from flows.ruleset import current_cleaning
from flows.settings.rules_file import read_rules
from schemas.article import Article
from schemas.preset import Preset
from tests.browser.chromium import Browser, Tab
from tests.flows.conftest import ingest
from tests.report.datasets import KEPT_CHROME, PROSE, dump

TOML = "document.getElementById('marks-toml').value"


def mark(tab: Tab, path: str, line: str) -> None:
    """Open a document and press the button beside a line."""
    code = """
    ((path, line) => {
      const doc = Array.from(document.querySelectorAll("#list > details"))
        .find((each) => each.querySelector(".path").textContent === path);
      doc.open = true;
      return new Promise((done, failed) => {
        const press = () => {
          if (!doc.dataset.equipped) return setTimeout(press, 10);
          const found = Array.from(doc.querySelectorAll(".line")).find((each) => each.firstElementChild.textContent.trim() === line);
          if (!found) return failed(new Error("no such line"));
          found.querySelector(".mark").click();
          done();
        };
        press();
      });
    })"""
    tab.evaluate(f"{code}({path!r}, {line!r})")


def rules(tab: Tab, tmp_path: Path) -> Mapping[str, Any]:
    """The TOML of the page; `winnow rules` takes it."""
    file = tmp_path / "rules.toml"
    file.write_text(tab.evaluate(TOML), encoding="utf-8")
    read_rules(file)
    return tomllib.loads(file.read_text(encoding="utf-8"))


def test_a_line_that_should_go_becomes_a_rule(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", KEPT_CHROME)
    (rule,) = rules(tab, tmp_path)["rule"]
    assert rule["id"] == "own-join-readers-of-the-pier"
    assert rule["pattern"] == r"Join \d[\d.,]* readers of the pier letter"
    assert rule["examples"][0] == f"⟦{KEPT_CHROME}⟧"
    assert set(rule["examples"][1:]) < set(PROSE)
    assert rule["sources"] == ["wire"]
    assert "sites" not in rule


def test_the_rule_takes_the_line_and_others_of_its_kind(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", KEPT_CHROME)
    rules(tab, tmp_path)
    ruleset = tailored("of the page", Preset.CAREFUL, read_rules(tmp_path / "rules.toml"))
    text = dump(
        "Storm closes harbour for a third day", (*PROSE[:2], KEPT_CHROME.replace("1,250", "980"), *PROSE[2:])
    )
    for source, taken in (("wire", True), ("desk", False)):
        article = clean(RawFile(source, "a.txt", None, text.encode()), ruleset)
        assert isinstance(article, Article)
        assert any(removal.rule == "own-join-readers-of-the-pier" for removal in article.removals) is taken


def test_of_a_page_the_rule_is_for_its_site(tab: Tab, tmp_path: Path):
    mark(tab, "desk/image.html", PROSE[0])
    (rule,) = rules(tab, tmp_path)["rule"]
    assert rule["sites"] == ["valley-ledger.example"]


def test_a_line_that_should_stay_turns_its_rule_off(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", "14 comments")
    found = rules(tab, tmp_path)
    assert found == {"disable": ["comment-count"]}
    assert '# "14 comments"' in tab.evaluate(TOML)


def test_many_marks_are_one_file(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", KEPT_CHROME)
    mark(tab, "wire/storm.txt", "Image 1924")
    mark(
        tab,
        "wire/hebrew.txt",
        "הנמל נשאר סגור ביום שלישי, והמעבורת אל האיים לא הפליגה לפני שעות הערב של אותו היום.",
    )
    mark(tab, "wire/bidi.txt", "A bell rang, and U+202Eno oneU+202C knew why it did so.")
    for paragraph in PROSE:
        mark(tab, "wire/bidi.txt", paragraph)
    found = rules(tab, tmp_path)
    assert len(found["rule"]) == 7
    assert len(found["disable"]) == 1
    assert "\u202e" not in tab.evaluate(TOML)
    assert tab.evaluate("document.getElementById('marks-list').children.length") == 8


def test_a_line_of_a_field_says_that_no_rule_decides(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", "Storm closes harbour for a third day")
    assert rules(tab, tmp_path) == {}
    assert "no rule decides on that" in tab.evaluate(TOML)


def test_a_kind_can_be_chosen_and_a_mark_forgotten(tab: Tab, tmp_path: Path):
    mark(tab, "wire/storm.txt", KEPT_CHROME)
    tab.evaluate(
        "(() => { const found = document.querySelector('#marks-list select'); found.value = 'newsletter';"
        " found.dispatchEvent(new Event('change')); })()"
    )
    assert rules(tab, tmp_path)["rule"][0]["kind"] == "newsletter"
    mark(tab, "wire/storm.txt", KEPT_CHROME)
    assert tab.evaluate("document.getElementById('marks').hidden") is True


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    """A document of lines that are hard to quote, and its page."""
    lines = (
        "What's on [tonight] at 19.30? (free!) $5 + tax",
        r"C:\news\today {draft} ^top | 'left' \"right\" 50%",
        "* read on: the pier * letters",
        "Lettre nº 12 — l’été à Saint-Tropez…",
        "港は火曜日に閉鎖されたままで、夕方まで島へのフェリーは出なかった。",
        "٣٤ قارئا في الميناء",
        "Read 3 of 12 letters",
        "1924 1925",
    )
    root = tmp_path_factory.mktemp("awkward")
    source = root / "odd 'source'"
    source.mkdir()
    told = [part for pair in zip(PROSE * 2, lines, strict=True) for part in pair]
    (source / "a.txt").write_text("\n\n".join([*told, PROSE[0]]), encoding="utf-8")
    ingest(root / "dataset", source, cleaning=current_cleaning())
    report(root / "dataset")
    return root / "dataset" / "report" / "index.html", lines


def test_every_line_can_be_quoted(browser: Browser, awkward: tuple[Path, tuple[str, ...]], tmp_path: Path):
    file, _ = awkward
    tab = browser.tab()
    tab.open(file)
    tab.evaluate("document.querySelector('#list > details').open = true")
    tab.settle()
    count = tab.evaluate("document.querySelectorAll('.kept .mark').length")
    assert count >= 10
    for number in range(count):
        tab.evaluate(f"document.querySelectorAll('.kept .mark')[{number}].click()")
        (rule,) = rules(tab, tmp_path)["rule"]
        assert rule["sources"] == ["odd 'source'"]
        tab.evaluate(f"document.querySelectorAll('.kept .mark')[{number}].click()")
    tab.evaluate("for (const each of document.querySelectorAll('.kept .mark')) each.click()")
    rules(tab, tmp_path)
    assert tab.complaints == []
