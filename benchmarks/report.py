"""The review page of a large dataset: `python -m benchmarks.report --documents 10000`.

The documents are invented: some hundred are cleaned, and stand in the dataset again and again under other names, at two
hundred sites. Told are the size of the page, the CPU and the peak memory of `winnow report`, and, where there is a
Chromium, how long it takes to open the page from the disk.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from cleaners.clean import clean
from cleaners.document import RawFile
from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.partition import by_part
from flows.dataset.storage import PartWriter
from flows.ruleset import current_ruleset
from flows.sources.listing import Entry
from schemas.article import Article
from schemas.identity import record_id
from tests.browser.chromium import PROGRAM, chromium

_SOURCE: Final = "spool"
_TEMPLATES: Final = 100
_SITES: Final = 200
_PARTS: Final = 16
_OPENINGS: Final = 5
_SUBJECTS: Final = (
    "the ferry",
    "the harbour master",
    "the council",
    "a fisherman from Elmsworth",
    "the pier",
    "the lighthouse",
)
_VERBS: Final = (
    "waited for",
    "spoke about",
    "did not mention",
    "will decide on",
    "had feared",
    "could not explain",
)
_OBJECTS: Final = (
    "the storm of last winter",
    "the price of diesel",
    "a new breakwater",
    "the old timetable",
    "the islands",
)
_ENDS: Final = (
    "before the summer comes",
    "on Tuesday evening",
    "as many had expected",
    "for the third time this year",
)
_MENU: Final = ("Home", "News", "Sport", "Opinion", "Weather", "Letters to the editor", "Subscribe", "Log in")
_FOOT: Final = (
    "You may also like", "Ferry fares to rise in spring", "A lighthouse for sale", "Share this article", "14 comments",
    "Sign up for our newsletter", "© 2024 Elmsworth Post | All rights reserved",
)  # fmt: skip


def invented(draw: random.Random) -> str:
    """Return a text dump of a news page, some 4,000 characters with a third of chrome."""
    paragraphs = (
        " ".join(_sentence(draw) for _ in range(draw.randint(1, 4))) for _ in range(draw.randint(4, 16))
    )
    title = _sentence(draw).rstrip(".")
    head = [f"Home » {title}", *_MENU, title, f"Image {draw.randint(1, 9999)}"]
    return "\n\n".join([*head, *paragraphs, *_FOOT, *(_sentence(draw).rstrip(".") for _ in range(8))])


def _sentence(draw: random.Random) -> str:
    parts = (draw.choice(words) for words in (_SUBJECTS, _VERBS, _OBJECTS, _ENDS))
    return f"{' '.join(parts).capitalize()}."


def write_dataset(dataset: Dataset, documents: int) -> None:
    """Write so many articles, as a run would have left them."""
    draw = random.Random(0)
    ruleset = current_ruleset()
    found = (
        clean(RawFile(_SOURCE, "a.txt", None, invented(draw).encode()), ruleset) for _ in range(_TEMPLATES)
    )
    templates = [article for article in found if isinstance(article, Article)]
    entries = [Entry(_SOURCE, f"{number % _SITES:03}/{number:06}.txt") for number in range(documents)]
    for table in Table:
        dataset.folder(table).mkdir(parents=True)
    for part, held in enumerate(by_part(entries, dataset.parts, dataset.partition)):
        for table in Table:
            with PartWriter(dataset.folder(table) / part_name(part), dataset.schema(table)) as writer:
                for entry in held if table is Table.ARTICLES else ():
                    writer.add(_article(draw.choice(templates), entry), 4_000)


def _article(template: Article, entry: Entry) -> Article:
    site = f"site-{entry.path[:3]}.example"
    named = {"id": record_id(entry.source, entry.path, None), "path": entry.path, "site": site}
    return template.model_copy(update={**named, "title": f"{template.title or 'A report'} ({entry.path})"})


def measure(root: Path, documents: int) -> str:
    """Return what the page of so many documents costs, in words."""
    dataset = Dataset(root / "output", _PARTS)
    write_dataset(dataset, documents)
    command = [sys.executable, "-m", "flows.cli", "report", "-o", str(dataset.root)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    page = dataset.root / "report" / "index.html"
    return (
        f"{documents:,} documents: {page.stat().st_size / 1e6:.1f} MB, {used.ru_utime + used.ru_stime:.1f} s of CPU, "
        f"at most {used.ru_maxrss / 2**10:,.0f} MB of memory; {_opened(page)}"
    )


def _opened(page: Path) -> str:
    if not PROGRAM:
        return "no Chromium to open it with"
    waits, works = [], []
    with chromium() as browser:
        for _ in range(_OPENINGS):
            tab = browser.tab()
            tab.look(1280, 900)
            tab.call("Performance.enable", timeDomain="threadTicks")
            tab.open(page)
            (told,) = tab.evaluate(
                "performance.getEntriesByType('navigation').map((each) => each.loadEventEnd)"
            )
            waits.append(told / 1000)
            metrics = {each["name"]: each["value"] for each in tab.call("Performance.getMetrics")["metrics"]}
            works.append(metrics["TaskDuration"])
    return (
        f"open in {median(waits):.1f} s (at most {max(waits):.1f} of {_OPENINGS}), "
        f"of which the page's thread works {median(works):.1f} s"
    )


def main() -> None:
    """Read the command line, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.report", description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-report-") as folder:
        print(measure(Path(folder), arguments.documents))


if __name__ == "__main__":
    main()
