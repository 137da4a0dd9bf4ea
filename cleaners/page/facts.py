"""What a page says of its article in metadata."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urljoin, urlsplit

import trafilatura
from lxml.html import Element, HtmlElement
from trafilatura.settings import Document as Metadata

from cleaners.canonical import tidy_line
from cleaners.document import PageFacts
from cleaners.page.dates import modified, published
from cleaners.page.extraction import EXTRACTOR_ERRORS
from cleaners.page.json_ld import article_nodes
from cleaners.page.titles import headline

_PLANTED_DATE: Final = "2000-01-01"
_NO_DATE_SEARCH: Final = {
    "original_date": True,
    "extensive_search": False,
    "deferred_url_extractor": True,
    "max_date": "2100-01-01",
}
_LONGEST: Final = 2_000  # characters of a fact; beyond it, the page has put its text there


def page_facts(tree: HtmlElement, headings: Sequence[str]) -> PageFacts:
    """Return what the head and the markup say, nothing guessed. The tree is changed: nobody may read it after this.

    Args:
        tree: The page.
        headings: Its visible headings of the first level.
    """
    nodes = article_nodes(tree)
    issued, changed = published(tree, nodes), modified(tree, nodes)
    said = _metadata(tree)
    title, title_source = headline(_fact(said.title), tree, nodes, headings)
    facts = PageFacts(
        title=title,
        title_source=title_source,
        authors=_several((said.author or "").split("; ")),
        description=_fact(said.description),
        category=next(iter(_several(said.categories or ()) or ()), None),
        tags=_several(tag for tags in said.tags or () for tag in str(tags).split(",")),
        published_on=issued.on if issued else None,
        published_at=issued.at if issued else None,
        published_raw=issued.raw if issued else None,
        published_source=issued.source if issued else None,
        modified_at=changed.at if changed else None,
    )
    return _with_addresses(facts, said)


def _metadata(tree: HtmlElement) -> Metadata:
    """What trafilatura finds. It always looks for a date, at great cost; a planted one ends that search at once."""
    head = tree.find("head")
    if head is None:
        head = Element("head")
        tree.insert(0, head)
    head.insert(0, Element("meta", property="article:published_time", content=_PLANTED_DATE))
    try:
        return trafilatura.extract_metadata(tree, date_config=dict(_NO_DATE_SEARCH))
    except EXTRACTOR_ERRORS:
        return Metadata()


def _with_addresses(facts: PageFacts, said: Metadata) -> PageFacts:
    url = _address(said.url)
    site = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    publisher = _fact(said.sitename)
    if publisher and publisher.lower().removeprefix("www.") == site:
        publisher = None  # trafilatura's last resort; the page itself names nobody
    image = _address(said.image, base=url)
    return replace(facts, url=url, site=site or None, publisher=publisher, image_url=image)


def _address(said: str | None, *, base: str | None = None) -> str | None:
    """An absolute address on the web; null for anything else."""
    address = _fact(said)
    if address is None:
        return None
    try:
        joined = urljoin(base, address) if base else address
        parts = urlsplit(joined)
        return joined if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:  # brackets that hold no IPv6 address
        return None


def _several(said: Iterable[object]) -> tuple[str, ...] | None:
    facts = (_fact(one) for one in said)
    return tuple(dict.fromkeys(fact for fact in facts if fact)) or None


def _fact(said: object) -> str | None:
    """A fact as one canonical line; linked data may hold anything where trafilatura promises a string."""
    if not isinstance(said, str) or len(said) > _LONGEST:
        return None
    return tidy_line(said) or None
