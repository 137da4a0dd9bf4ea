"""The tools that are compared on pages, in the order of the tables."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from benchmarks.page_peers_loaders import (
    Extractor,
    htmldate,
    justext,
    newspaper,
    readability,
    resiliparse,
    trafilatura,
    winnow,
)


class PageTool(NamedTuple):
    """A tool by its name in the tables, its module and distribution, and what was done with it."""

    name: str
    package: str | None
    distribution: str
    load: Callable[[], Extractor]
    note: str


WINNOW_PAGES: Final = PageTool(
    "Winnow",
    None,
    "winnow",
    winnow,
    "`cleaners.clean.clean` whole, bytes in and a record out: language, typed removals and hashes too.",
)
PAGE_TOOLS: Final[Sequence[PageTool]] = (
    WINNOW_PAGES,
    PageTool(
        "trafilatura",
        "trafilatura",
        "trafilatura",
        trafilatura,
        "`bare_extraction` as it stands, with metadata; comments not counted.",
    ),
    PageTool(
        "trafilatura, recall",
        "trafilatura",
        "trafilatura",
        partial(trafilatura, favor_recall=True),
        "the same with `favor_recall`.",
    ),
    PageTool(
        "trafilatura, precision",
        "trafilatura",
        "trafilatura",
        partial(trafilatura, favor_precision=True),
        "the same with `favor_precision`.",
    ),
    PageTool(
        "readability-lxml",
        "readability",
        "readability-lxml",
        readability,
        "`Document.summary`, its blocks apart by line breaks; `short_title`; it finds no authors and no dates.",
    ),
    PageTool(
        "resiliparse",
        "resiliparse",
        "resiliparse",
        resiliparse,
        "`extract_plain_text` with `main_content`, without alternative texts; the title is the whole `<title>`.",
    ),
    PageTool(
        "newspaper4k",
        "newspaper",
        "newspaper4k",
        newspaper,
        "`Article.parse` for English, the page given, no address told.",
    ),
    PageTool("jusText", "justext", "justext", justext, "English stop words, default thresholds; no facts."),
    PageTool(
        "htmldate", "htmldate", "htmldate", htmldate, "`find_date` with `original_date`: the date alone."
    ),
)
