"""How each tool is loaded, fed a page, and read."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any, NamedTuple

from lxml import etree, html

from benchmarks.cleaning import cleaned
from benchmarks.page_scores import Extraction
from cleaners.page.elements import BLOCKS
from schemas.article import Article

_NOWHERE = "https://example.org/page"  # newspaper4k asks for an address; none of the tools is told the page's


class Extractor(NamedTuple):
    """A loaded tool: the work that is timed, and how its result is read, which is not."""

    extract: Callable[[bytes], Any]
    read: Callable[[Any], Extraction]


def winnow() -> Extractor:
    """The whole of `clean`: bytes in, a record out."""
    return Extractor(lambda page: cleaned("page.html", page), _of_article)


def trafilatura(**options: bool) -> Extractor:
    """`bare_extraction` with its metadata, which asks htmldate for the date."""
    extract = import_module("trafilatura").bare_extraction
    return Extractor(lambda page: extract(_text(page), with_metadata=True, **options), _of_trafilatura)


def htmldate() -> Extractor:
    """The date alone."""
    find = import_module("htmldate").find_date
    return Extractor(
        lambda page: find(_text(page), original_date=True), lambda found: Extraction(published_on=_day(found))
    )


def readability() -> Extractor:
    """The page that readability-lxml leaves, its blocks apart."""
    document = import_module("readability").Document

    def extract(page: bytes) -> tuple[str, str]:
        whole = document(_text(page))
        return whole.summary(html_partial=True), whole.short_title()

    return Extractor(extract, lambda found: Extraction(_block_text(found[0]), found[1]))


def resiliparse() -> Extractor:
    """The main content by resiliparse's rules, and the page's `<title>`."""
    tree = import_module("resiliparse.parse.html").HTMLTree
    plain = import_module("resiliparse.extract.html2text").extract_plain_text

    def extract(page: bytes) -> tuple[str, str]:
        parsed = tree.parse(_text(page))
        return plain(parsed, main_content=True, alt_texts=False), parsed.title

    return Extractor(extract, lambda found: Extraction(*found))


def newspaper() -> Extractor:
    """newspaper4k's article, of a page that is given, not fetched."""
    article = import_module("newspaper").Article

    def extract(page: bytes) -> Any:
        found = article(_NOWHERE, language="en", fetch_images=False)
        found.download(input_html=_text(page))
        found.parse()
        return found

    return Extractor(extract, _of_newspaper)


def justext() -> Extractor:
    """The paragraphs that jusText takes for good, with English stop words."""
    module = import_module("justext")
    words = module.get_stoplist("English")

    def extract(page: bytes) -> list[str]:
        return [each.text for each in module.justext(_text(page), words) if not each.is_boilerplate]

    return Extractor(extract, lambda found: Extraction("\n".join(found)))


def _of_article(found: Article | None) -> Extraction:
    if found is None:
        return Extraction("")
    return Extraction(found.text, found.title, found.authors or (), found.published_on)


def _of_trafilatura(found: Any) -> Extraction:
    if found is None:
        return Extraction("")
    authors = tuple((found.author or "").split("; "))
    return Extraction(found.text or "", found.title, authors, _day(found.date))


def _of_newspaper(found: Any) -> Extraction:
    published = found.publish_date
    return Extraction(found.text, found.title, tuple(found.authors), published.date() if published else None)


def _text(page: bytes) -> str:
    return page.decode(errors="replace")


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _block_text(markup: str) -> str:
    parts: list[str] = []
    for event, element in etree.iterwalk(
        html.fragment_fromstring(markup, create_parent="div"), ("start", "end")
    ):
        if element.tag in BLOCKS or element.tag == "br":
            parts.append("\n")
        parts.append((element.text if event == "start" else element.tail) or "")
    return "".join(parts)
