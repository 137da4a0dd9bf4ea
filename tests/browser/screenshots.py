"""The pictures of the review page in the docs: `python -m tests.browser.screenshots`.

The dataset behind them is made of the golden pages of this repository and of invented ones: no text of anybody else.
"""

import random
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.report import invented
from flows.report.command import report
from flows.ruleset import current_cleaning
from tests.browser.chromium import Tab, chromium
from tests.flows.conftest import ingest
from tests.report.datasets import KEPT_CHROME, make_sources, page

_IMAGES: Final = Path(__file__).parent.parent.parent / "docs" / "images"
_GOLDEN: Final = Path(__file__).parent.parent / "golden" / "pages"
_SITES: Final = (
    "elmsworth-post.example",
    "valley-ledger.example",
    "talbruck-bote.example",
    "pier-gazette.example",
)
_RUNS: Final = 8
_NEW: Final = 15
_MARKED: Final = "storm.txt"
_SHOWN: Final = "elmsworth_post.txt"


def make_page(root: Path) -> Path:
    """Return the review page of a dataset of some runs."""
    draw = random.Random(8)
    wire, desk = make_sources(root)
    for file in _GOLDEN.iterdir():
        (wire / file.name).write_bytes(file.read_bytes())
    output = root / "dataset"
    for run in range(_RUNS):
        for number in range(_NEW):
            told = invented(draw)
            name = f"{run}-{number:02}"
            (wire / f"{name}.txt").write_text(told, encoding="utf-8")
            paragraphs = tuple(part for part in told.split("\n\n") if part.endswith("."))
            site = draw.choice(_SITES)
            (desk / f"{name}.html").write_text(page(f"Report {name}", paragraphs, site), encoding="utf-8")
        ingest(output, wire, desk, cleaning=current_cleaning())
    report(output)
    return output / "report" / "index.html"


def take(tab: Tab, name: str) -> None:
    """Write a picture of what is to be seen now."""
    tab.settle()
    _IMAGES.mkdir(parents=True, exist_ok=True)
    tab.screenshot(_IMAGES / f"report-{name}.png")


def show(tab: Tab, path: str) -> None:
    """Open a document and bring it to the top."""
    tab.evaluate(
        "((path) => { const found = Array.from(document.querySelectorAll('#list > details'))"
        ".find((each) => each.querySelector('.path').textContent.endsWith(path));"
        " found.open = true;"
        " return new Promise((done) => setTimeout(() => { found.scrollIntoView({behavior: 'instant'}); done(); }, 100)); })"
        f"({path!r})"
    )


def main() -> None:
    """Make the dataset, open its page, take the pictures."""
    with tempfile.TemporaryDirectory(prefix="winnow-pictures-") as folder, chromium() as browser:
        tab = browser.tab()
        tab.look(1120, 860)
        tab.open(make_page(Path(folder)))
        take(tab, "overview")
        show(tab, _SHOWN)
        tab.evaluate("document.querySelector('.doc[open] .facts').open = true")
        tab.evaluate("document.querySelectorAll('.doc[open] .cut .mark')[5].focus({preventScroll: true})")
        take(tab, "document")
        tab.look(1120, 860, "dark")
        show(tab, _MARKED)
        tab.evaluate(
            f"Array.from(document.querySelectorAll('details[open] .line')).find((line) => line.textContent.startsWith({KEPT_CHROME!r}))"
            ".querySelector('.mark').click()"
        )
        tab.evaluate(
            "document.querySelector('.mark[aria-pressed=true]').closest('.doc').scrollIntoView({behavior: 'instant'})"
        )
        take(tab, "marks-dark")
        tab.look(390, 860)
        tab.evaluate("document.getElementById('marks-clear').click()")
        tab.evaluate("document.getElementById('documents').scrollIntoView({behavior: 'instant'})")
        take(tab, "narrow")


if __name__ == "__main__":
    main()
