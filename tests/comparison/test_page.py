"""The page of a comparison: it needs nothing else, tells the figures, and what documents say stays text."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html

from flows.comparison.choice import MOST_SHOWN
from flows.comparison.command import report_against
from flows.errors import UsageError
from flows.report.command import report
from tests.comparison.conftest import compared_folders
from tests.comparison.inputs import HOSTILE_RULE, LETTER, SHARE
from tests.report.datasets import HOSTILE_NAME, SCRIPT

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
Datasets = Callable[..., tuple[Path, Path]]


@pytest.fixture
def both(datasets: Datasets) -> tuple[Path, Path]:
    old, new = datasets()
    report_against(new, old)
    return old, new


@pytest.fixture
def page(both: tuple[Path, Path]) -> html.HtmlElement:
    return html.document_fromstring((both[1] / "report" / "against.html").read_bytes())


def words(element: html.HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def test_figures_are_those_of_the_comparison(page: html.HtmlElement, both: tuple[Path, Path]):
    totals = compared_folders(*both).totals
    figures = {each.get("data-figure"): int(each.text) for each in page.xpath("//*[@data-figure]")}
    assert figures == {
        "documents": totals.documents, "changed": totals.changed, "now-kept": 3, "now-removed": 3, "rejected": 1, "accepted": 0,
    }  # fmt: skip
    outcomes = {words(row[0]): int(row[1].text) for row in page.xpath("//*[@id='by-outcome']/tbody/tr")}
    assert outcomes == dict(totals.outcomes)
    rules = {row.xpath(".//code")[0].text: [int(cell.text) for cell in row.xpath("./td")] for row in page.xpath("//*[@id='by-rule']/tbody/tr")}  # fmt: skip
    assert rules == {"pier-letter": [0, 3], "share-this": [3, 0]}


def test_changed_lines_stand_in_their_place(page: html.HtmlElement):
    (shown,) = (each for each in page.xpath("//*[@id='list']/details") if "pier/a.txt" in words(each))
    assert [each.text for each in shown.xpath(".//ins")] == [SHARE]
    assert [each.text for each in shown.xpath(".//del")] == [LETTER]
    assert [words(each) for each in shown.xpath(".//*[@class='verdict now-removed']")] == [
        "now removed, newsletter · pier-letter"
    ]
    assert set(shown.get("data-rules").split()) == {"pier-letter", "share-this"}


def test_it_and_the_review_page_link_to_each_other_where_both_stand(both: tuple[Path, Path]):
    old, new = both

    def links(name: str) -> list[str]:
        return re.findall(r'<a href="([^#"]+)"', (new / "report" / name).read_text(encoding="utf-8"))

    assert links("against.html") == []
    report(new)
    report_against(new, old)
    assert (links("index.html"), links("against.html")) == (["against.html"], ["index.html"])


def test_what_documents_say_is_inert(page: html.HtmlElement, both: tuple[Path, Path]):
    text = (both[1] / "report" / "against.html").read_text(encoding="utf-8")
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//img | //svg[@onload] | //*[@onerror] | //link | //iframe | //base")
    assert STEERING.search(text) is None
    names = [words(each) for each in page.xpath("//*[@class='name']")]
    assert f"Storm {SCRIPT}" in names
    assert any(HOSTILE_NAME in words(path) for path in page.xpath("//*[@class='path']"))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_the_terminal_is_told_in_words_that_steer_nothing(both: tuple[Path, Path]):
    old, new = both
    command = [sys.executable, "-m", "flows.cli", "report", "-o", str(new), "--against", str(old)]
    before = (new / "report" / "against.html").read_bytes()
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "3 lines now kept, 3 lines now removed (or parts of lines), by rule:" in told
    assert (
        f"pier-letter (newsletter): now removed: 3 lines in 3 documents\n    - {LETTER}  pier/a.txt" in told
    )
    assert "      1 an article before, a rejection now\n" in told
    assert (new / "report" / "against.html").read_bytes() == before


def test_hostile_lines_are_inert_where_they_are_quoted(
    datasets: Datasets, capsys: pytest.CaptureFixture[str]
):
    old, new = datasets(HOSTILE_RULE)
    report_against(new, old)
    told = capsys.readouterr().out
    assert "hostile-line (widget): now removed: 1 line in 1 document" in told
    assert "- Storm <img src=x onerror=" in told
    assert STEERING.search(told) is None
    text = (new / "report" / "against.html").read_text(encoding="utf-8")
    assert STEERING.search(text) is None
    page: html.HtmlElement = html.document_fromstring(text.encode())
    assert not page.xpath("//img | //*[@onerror]")
    assert all(each.text.startswith("Storm <img") for each in page.xpath("//q | //del"))


def test_a_snapshot_may_be_named_by_its_id(both: tuple[Path, Path], capsys: pytest.CaptureFixture[str]):
    old, new = both
    (new / "snapshots").mkdir()
    old.rename(new / "snapshots" / "20260101")
    report_against(new, Path("20260101"))
    assert "3 lines now removed" in capsys.readouterr().out


def test_no_older_dataset_is_a_usage_error(both: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(UsageError, match="there is no dataset in"):
        report_against(both[1], tmp_path / "nowhere")


def test_of_many_documents_those_are_shown_that_changed_most(
    both: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
):
    assert MOST_SHOWN == 300
    all_of_them = compared_folders(*both).most_changed
    monkeypatch.setattr("flows.comparison.choice.MOST_SHOWN", 2)
    few = compared_folders(*both).most_changed
    assert few.documents == all_of_them.documents[:2]
    assert few.heard == len(all_of_them.documents) == 4
    assert [(each.name.path, each.now_kept + each.now_removed) for each in all_of_them.documents] == [
        ("a.txt", len(LETTER + SHARE)), ("c.txt", len(LETTER + SHARE)), ("b.txt", len(LETTER)), (HOSTILE_NAME, len(SHARE)),
    ]  # fmt: skip
