"""The review page as a person uses it: by keyboard, in the dark, on a telephone, with hostile documents."""

from pathlib import Path

import pytest

from flows.dataset.rows import existing_dataset
from flows.report.choice import Limits
from flows.report.command import findings
from flows.report.page import page
from flows.report.writing import write_page
from tests.browser.chromium import Browser, Tab
from tests.report.datasets import HOSTILE_NAME

FOCUSED = "document.activeElement.id || document.activeElement.textContent.trim()"
SHOWN = (
    "Array.from(document.querySelectorAll('#list > .doc:not([hidden]) .path'), (each) => each.textContent)"
)
COUNT = "document.getElementById('count').textContent"


def shown(tab: Tab) -> list[str]:
    return list(tab.evaluate(SHOWN))


def tab_to(tab: Tab, name: str) -> None:
    """Go on with the tab key until something has the focus."""
    for _ in range(60):
        if tab.evaluate(FOCUSED) == name:
            return
        tab.press("Tab")
    pytest.fail(f"{name} cannot be reached by keyboard")


def test_hostile_titles_and_names_are_inert(tab: Tab):
    tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert tab.evaluate("document.title") == "Winnow: review"
    assert tab.evaluate("document.querySelectorAll('script').length") == 1
    assert (
        tab.evaluate(
            "document.querySelectorAll('img, iframe, object, a[href^=javascript], [onerror]').length"
        )
        == 0
    )
    names = tab.evaluate("Array.from(document.querySelectorAll('.name'), (each) => each.textContent)")
    assert any("</script></title><script>document.title = 'owned'</script>" in name for name in names)
    lines = tab.evaluate("Array.from(document.querySelectorAll('.line'), (each) => each.textContent)")
    assert any("<img src=x onerror=" in line for line in lines)
    assert f"wire/{HOSTILE_NAME}" in shown(tab)


def test_the_first_tab_leads_to_the_documents(tab: Tab):
    tab.press("Tab")
    assert tab.evaluate(FOCUSED) == "Skip to the documents"
    assert tab.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    tab.press("Enter")
    tab.press("Tab")
    assert tab.evaluate(FOCUSED) == "filter-text"


def test_filters_by_keyboard(tab: Tab):
    everything = len(shown(tab))
    tab_to(tab, "filter-text")
    tab.type("QUIET")
    assert shown(tab) == [f"wire/{HOSTILE_NAME}"]
    assert tab.evaluate(COUNT) == f"1 of {everything} documents"
    tab_to(tab, "filter-clear")
    tab.press("Enter")
    assert tab.evaluate(COUNT) == f"{everything} documents"
    tab_to(tab, "filter-origin")
    tab.press("ArrowDown")
    assert tab.evaluate("document.getElementById('filter-origin').selectedIndex") == 1
    assert 0 < len(shown(tab)) < everything


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("origin", "valley-ledger.example", ["desk/image.html"]),
        (
            "origin",
            "wire",
            ["wire/bidi.txt", "wire/hebrew.txt", "wire/storm.txt", "wire/tiny.txt", f"wire/{HOSTILE_NAME}"],
        ),
        ("sign", "SHORT", ["wire/hebrew.txt", "wire/tiny.txt"]),
        (
            "kind",
            "image_placeholder",
            ["wire/bidi.txt", "wire/hebrew.txt", "wire/storm.txt", f"wire/{HOSTILE_NAME}"],
        ),
    ],
)
def test_each_filter(tab: Tab, name: str, value: str, expected: list[str]):
    choose(tab, f"filter-{name}", value)
    assert sorted(shown(tab)) == sorted(expected)


def choose(tab: Tab, name: str, value: str) -> None:
    tab.evaluate(
        f"(() => {{ const found = document.getElementById('{name}'); found.value = '{value}';"
        " found.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )


def test_nothing_that_fits_is_said(tab: Tab):
    tab_to(tab, "filter-text")
    tab.type("no such title")
    assert tab.evaluate("document.getElementById('none').checkVisibility()") is True
    tab.evaluate("document.getElementById('none-clear').click()")
    assert tab.evaluate("document.getElementById('none').hidden") is True


def test_what_is_only_listed_is_filtered_too(browser: Browser, dataset: Path, tmp_path: Path):
    write_page(tmp_path / "index.html", page(findings(existing_dataset(dataset), Limits(whole=2))))
    tab = browser.tab()
    tab.open(tmp_path / "index.html")
    everything = shown(tab)
    assert tab.evaluate("document.querySelectorAll('#list > details').length") == 2
    choose(tab, "filter-origin", "elmsworth-post.example")
    assert 2 < len(shown(tab)) < len(everything)
    assert "2 can be opened" in tab.evaluate("document.getElementById('documents').textContent")
    assert tab.complaints == []


def test_before_and_after(tab: Tab):
    document = "document.querySelector('#list > details')"
    tab.evaluate(f"{document}.open = true")
    visible = f"Array.from({document}.querySelectorAll('.line > *:first-child')).filter((each) => each.checkVisibility()).length"
    cuts = tab.evaluate(f"{document}.querySelectorAll('.cut .line').length")
    lines = tab.evaluate(f"{document}.querySelectorAll('.line').length")
    assert cuts > 0
    tab_to(tab, "view-marked")
    assert tab.evaluate(visible) == lines
    tab.press("ArrowRight")
    assert (tab.evaluate(FOCUSED), tab.evaluate(visible)) == ("view-before", lines)
    tab.press("ArrowRight")
    assert (tab.evaluate(FOCUSED), tab.evaluate(visible)) == ("view-after", lines - cuts)


def test_rule_and_score_show_where_the_focus_is(tab: Tab):
    tab.evaluate("document.querySelector('#list > details').open = true")
    by = "getComputedStyle(document.querySelector('#list .cut .by')).visibility"
    tab.settle()
    assert tab.evaluate(by) == "hidden"
    tab.evaluate("document.querySelector('#list .cut .mark').focus()")
    assert tab.evaluate(by) == "visible"


def test_a_document_is_opened_and_marked_by_keyboard(tab: Tab):
    tab.evaluate("document.querySelector('#list > details > summary').focus()")
    tab.press("Enter")
    assert tab.evaluate("document.querySelector('#list > details').open") is True
    tab.settle()
    for _ in range(10):
        tab.press("Tab")
        if tab.evaluate("document.activeElement.classList.contains('mark')"):
            break
    tab.press("Space")
    assert tab.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert tab.evaluate("document.getElementById('marks').checkVisibility()") is True
    assert tab.evaluate("document.getElementById('marks-toml').value") != ""


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_is_wider_than_the_window(tab: Tab, width: int):
    tab.look(width, 800)
    tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    tab.settle()
    tab.evaluate("document.querySelector('.kept .mark').click()")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


CONTRAST = """
(() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = (color, under) => {
    canvas.fillStyle = `rgb(${under.join(" ")})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return Array.from(canvas.getImageData(0, 0, 1, 1).data).slice(0, 3);
  };
  const light = (parts) => parts.map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const under = (element) => element ? rgb(getComputedStyle(element).backgroundColor, under(element.parentElement)) : [255, 255, 255];
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility({visibilityProperty: true}) || element.closest("svg, script, option")) continue;
    const ground = under(element);
    const [one, other] = [light(rgb(getComputedStyle(element).color, ground)), light(ground)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) poor.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)}: ${element.textContent.slice(0, 40)}`);
  }
  return poor;
})()
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_both_schemes(tab: Tab, scheme: str):
    tab.look(1280, 900, scheme)
    tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    tab.settle()
    tab.evaluate("document.querySelector('.kept .mark').click()")
    tab.evaluate("document.querySelector('.cut .mark').focus()")
    assert tab.evaluate(CONTRAST) == []


def test_an_address_opens_its_document(tab: Tab):
    name = tab.evaluate("document.querySelectorAll('#list > details')[3].id")
    tab.evaluate(f"location.hash = '{name}'")
    tab.settle()
    assert tab.evaluate(f"document.getElementById('{name}').open") is True
