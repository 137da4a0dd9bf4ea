"""The page of a comparison as a person uses it: by keyboard, before and after, with hostile documents."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.comparison.command import report_against
from tests.browser.chromium import Browser, Tab
from tests.comparison.conftest import cleaning_of, datasets
from tests.comparison.inputs import HOSTILE_RULE, LETTER, RULES, SHARE

SHOWN = (
    "Array.from(document.querySelectorAll('#list > .doc:not([hidden]) .path'), (each) => each.textContent)"
)
SEEN = "document.querySelector('#list > .doc').innerText"


@pytest.fixture
def against(browser: Browser, datasets: Callable[..., tuple[Path, Path]]) -> Iterator[Tab]:
    """The page, opened from the file system; a complaint or a request fails the test."""
    old, new = datasets(RULES + HOSTILE_RULE)
    report_against(new, old)
    tab = browser.tab()
    tab.look(1280, 900)
    tab.open(new / "report" / "against.html")
    yield tab
    assert tab.complaints == []
    assert tab.requests == [(new / "report" / "against.html").as_uri()]


def test_hostile_titles_names_and_lines_are_inert(against: Tab):
    against.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert against.evaluate("document.title") == "Winnow: what changed"
    assert against.evaluate("document.querySelectorAll('script').length") == 1
    assert against.evaluate("document.querySelectorAll('img, iframe, [onerror], svg[onload]').length") == 0
    lines = against.evaluate("Array.from(document.querySelectorAll('.text del'), (each) => each.textContent)")
    assert any(line.startswith("Storm <img src=x onerror=") for line in lines)


def test_documents_are_found_by_rule_and_by_words(against: Tab):
    assert len(against.evaluate(SHOWN)) == 4
    against.evaluate("document.getElementById('filter-text').focus()")
    against.type("a.txt")
    assert against.evaluate(SHOWN) == ["pier/a.txt"]
    assert against.evaluate("document.getElementById('count').textContent") == "1 of 4 documents"
    against.press("Tab", 2)
    against.press("Enter")
    assert len(against.evaluate(SHOWN)) == 4
    against.evaluate(
        "document.getElementById('filter-rule').value = 'hostile-line';"
        "document.getElementById('filters').dispatchEvent(new Event('input'))"
    )
    assert len(against.evaluate(SHOWN)) == 1


def test_a_document_is_seen_as_it_was_and_as_it_is(against: Tab):
    against.evaluate("const doc = Array.from(document.querySelectorAll('.doc')).find((each) => each.innerText.includes('pier/a.txt')); doc.open = true; document.getElementById('list').prepend(doc)")  # fmt: skip
    for view, seen in (("changes", (True, True)), ("old", (True, False)), ("new", (False, True))):
        against.evaluate(f"document.getElementById('view-{view}').click()")
        text = against.evaluate(SEEN)
        assert (LETTER in text, SHARE in text) == seen
        assert ("now removed, newsletter" in text) == (view == "changes")


__all__ = ["cleaning_of", "datasets"]
