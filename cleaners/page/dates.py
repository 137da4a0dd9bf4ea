"""Dates as pages state them: JSON-LD, OpenGraph, meta, marked elements, in this order; never a guess.

htmldate is not asked: where a page gives only a month, it takes the day from the clock.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.page.json_ld import Node, strings
from schemas.kinds import FactSource

_META: Final = """article.published citation_publication_date cxenseparse:recs:publishtime date datepublished dc.date
dc.date.issued dcterms.created dcterms.date dcterms.issued parsely-pub-date pubdate publish-date publishdate
publication_date sailthru.date"""
_PUBLISHED_META: Final = frozenset(_META.split())
_ISO: Final = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_FIRST_YEAR: Final = 1990
"""Before it there were no pages: 0001-01-01 and 1970-01-01 are what software says when it does not know."""


class Stated(NamedTuple):
    """A date as stated: its day, its instant where the zone is known, the wording, and where it stood."""

    on: date
    at: datetime | None
    raw: str
    source: FactSource


def published(tree: HtmlElement, nodes: list[Node]) -> Stated | None:
    """Return when the article was published, by the first statement that can be read."""
    return _first_read(_published(tree, nodes))


def modified(tree: HtmlElement, nodes: list[Node]) -> Stated | None:
    """Return when the article was last changed, by the first statement that can be read."""
    return _first_read(_modified(tree, nodes))


def _published(tree: HtmlElement, nodes: list[Node]) -> Iterator[tuple[str, FactSource]]:
    yield from ((said, FactSource.JSON_LD) for said in strings(nodes, "datePublished"))
    meta = [(_name(element), element.get("content", "")) for element in tree.iter("meta")]
    yield from ((said, FactSource.OPENGRAPH) for name, said in meta if name == "article:published_time")
    yield from ((said, FactSource.META) for name, said in meta if name in _PUBLISHED_META)
    for element in tree.xpath('//*[@itemprop="datePublished" or (self::time and @pubdate)]'):
        yield element.get("datetime") or element.get("content") or "", FactSource.TIME_ELEMENT


def _modified(tree: HtmlElement, nodes: list[Node]) -> Iterator[tuple[str, FactSource]]:
    yield from ((said, FactSource.JSON_LD) for said in strings(nodes, "dateModified"))
    for element in tree.iter("meta"):
        if _name(element) in ("article:modified_time", "og:updated_time"):
            yield element.get("content", ""), FactSource.OPENGRAPH


def _name(meta: HtmlElement) -> str:
    return (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()


def _first_read(said: Iterator[tuple[str, FactSource]]) -> Stated | None:
    return next((stated for raw, source in said if (stated := _read(raw.strip(), source))), None)


def _read(raw: str, source: FactSource) -> Stated | None:
    match = _ISO.match(raw)
    if not match:
        return None
    day, time, zone = match.group("day", "time", "zone")
    try:
        on = date.fromisoformat(day)
        at = datetime.fromisoformat(f"{day}T{time}{zone.upper()}").astimezone(UTC) if time and zone else None
    except (OverflowError, ValueError):  # no such day, or an instant beyond the calendar
        return None
    return Stated(on, at, raw, source) if on.year >= _FIRST_YEAR else None
