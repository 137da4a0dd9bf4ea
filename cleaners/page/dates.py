"""When a page was published and changed, in the order of belief.

| published | modified |
|---|---|
| JSON-LD `datePublished` | JSON-LD `dateModified` |
| `article:published_time` | `article:modified_time`, `og:updated_time` |
| other meta | other meta |
| an element marked `datePublished`, `pubdate`, `published` | an element marked `dateModified`, `updated` |
| a day written near the headline | a day near the headline that says "updated" |
| what the above say in words ("Nov 3, 2024") | |
| the only day that lines with "published" or "posted" give, else all `<time>` elements, else all lines of a day alone | |
| the day in the page's address | |

The first statement that can be read wins; in the first four rows only ISO 8601 counts for `published`, because
what systems put there in words is often the day of a rebuild. A statement of the same instant with an offset gives the
day where the first is in UTC; what the page shows near its headline corrects metadata as `as_shown` says. A day that
can be read in two ways (03/04/2023) is none; a time counts only with its zone.

htmldate is not asked: where a page gives only a month ("2023 Nov"), dateutil takes the day from the clock, so the
record would depend on when it was made; and where nothing is stated it takes any day of the page.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.dates import written_day
from cleaners.page.json_ld import LinkedData
from cleaners.page.meta import Meta
from cleaners.page.moments import YEARS, Stated, Statement, as_shown, only_day, read_all, with_local_day
from cleaners.page.near import Line, lines_outside_menus
from cleaners.page.walk import PageBlock
from schemas.kinds import FactSource

_PUBLISHED: Final = """article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime
cxenseparse:publishtime datepublished dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created
citation_publication_date citation_online_date citation_date publication_date publish-date publishdate publish_date
published pubdate date"""
_NAMED: Final = re.compile(r"^(?!article:|og:).*(?:publish|publication|pub)[a-z]*[-_.:]?(?:date|time)")
_MODIFIED: Final = (
    "datemodified dcterms.modified dc.date.modified last-modified lastmod revised sailthru.modified"
)
_CHANGED: Final = re.compile(
    r"\b(?:(?:last )?(?:updated|modified|edited|reviewed|revised|checked|changed)|aktualisiert|geändert|mis à jour|actualizado|atualizado"
    r"|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|обновлено)\b",
    re.IGNORECASE,
)
_ISSUED: Final = re.compile(r"\W*(?:first |originally )?(?:published|posted)\b", re.IGNORECASE)
_PATH_DAY: Final = re.compile(r"/(20\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)")
_MOST: Final = 500  # elements of a page that are looked at
_MOST_WORDS: Final = 14  # of a line with a day that is no sentence
_BARE: Final = 30  # of a line that is little more than a day
_ASIDE: Final = frozenset({"nav", "aside", "footer"})


class Page(NamedTuple):
    """What of a page may state a date."""

    tree: HtmlElement
    meta: Meta
    linked: LinkedData
    lines: Sequence[Line]
    blocks: Sequence[PageBlock]
    address: str | None


def published(page: Page, changed: Stated | None) -> Stated | None:
    """Return when the article was published, by the first statement that can be read.

    Args:
        page: What may state it.
        changed: When the article was last `modified`.
    """
    times = list(read_all(_times(page.tree)))
    marked = [
        *read_all(_marked_up(page, "datePublished", "article:published_time", _PUBLISHED)),
        *read_all(Statement(said, FactSource.META) for said in page.meta.matching(_NAMED)),
        *read_all(_elements(page.tree, "datepublished", ("published", "entry-date"))),
    ]
    first = next((each for each in marked if each.is_iso), None) or next(_written(page, times, marked), None)
    if first is None:
        return None
    local = with_local_day(first, [*marked, *times])
    return as_shown(local, next(_near(page.lines, times), None), changed)


def modified(page: Page) -> Stated | None:
    """Return when the article was last changed, by the first statement that can be read."""
    near = (part for line in page.lines for part in _parts(line.text) if _CHANGED.match(part))
    said = chain(
        _marked_up(page, "dateModified", "article:modified_time og:updated_time", _MODIFIED),
        _elements(page.tree, "datemodified", ("updated",)),
        (Statement(part, FactSource.TEXT) for part in near),
    )
    return next(read_all(said), None)


def _written(page: Page, times: Sequence[Stated], marked: Sequence[Stated]) -> Iterator[Stated]:
    yield from _near(page.lines, times)
    yield from marked
    others = lines_outside_menus(page.blocks)  # few pages come to this
    yield from only_day(_near([line for line in others if _ISSUED.match(line.text)], times))
    yield from only_day(read_all(_times(page.tree, outside=_ASIDE)))
    yield from only_day(_near([line for line in others if len(line.text) <= _BARE], times))
    yield from _of_address(page.address)


def _marked_up(page: Page, linked: str, opengraph: str, other: str) -> Iterator[Statement]:
    yield from (Statement(said, FactSource.JSON_LD) for said in page.linked.strings(linked))
    yield from (Statement(said, FactSource.OPENGRAPH) for said in page.meta.said(opengraph))
    yield from (Statement(said, FactSource.META) for said in page.meta.said(other))


def _elements(tree: HtmlElement, name: str, classes: Iterable[str]) -> Iterator[Statement]:
    """The elements that are marked as the date of the page itself: what stands aside is another article's."""
    for element in islice(tree.xpath("//*[@itemprop or self::time]"), _MOST):
        is_named = element.get("itemprop", "").lower() == name
        is_marked = name == "datepublished" and element.get("pubdate") is not None
        is_classed = element.tag == "time" and not set(classes).isdisjoint(
            element.get("class", "").lower().split()
        )
        if (is_named or is_marked or is_classed) and not _is_inside(element, _ASIDE):
            yield Statement(_of_element(element), FactSource.TIME_ELEMENT)


def _near(lines: Iterable[Line], times: Sequence[Stated]) -> Iterator[Stated]:
    """The first day near the headline that is not one of a change; a `<time>` of that day says more."""
    for line in lines:
        for part in _parts(line.text):
            is_dateline = not _CHANGED.match(part) and part.count(" ") < _MOST_WORDS
            day = written_day(part) if is_dateline else None
            if day and day.year in YEARS:
                same = (each for each in times if each.on == day)
                yield next(same, Stated(day, None, part, FactSource.TEXT))


def _parts(line: str) -> list[str]:
    """A line, parted before each word of a change."""
    starts = [0, *(match.start() for match in _CHANGED.finditer(line)), len(line)]
    return [part for start, end in pairwise(starts) if (part := line[start:end].strip(" |·•,;"))]


def _of_address(address: str | None) -> Iterator[Stated]:
    match = _PATH_DAY.search(address or "")
    if match:
        year, month, day = match.groups()
        raw = match[0].strip("/")
        on = written_day(f"{year}-{month}-{day}") if month.isdigit() else written_day(f"{day} {month} {year}")
        if on:
            yield Stated(on, None, raw, FactSource.URL)


def _times(tree: HtmlElement, outside: frozenset[str] = frozenset()) -> Iterator[Statement]:
    for element in islice(tree.iter("time"), _MOST):
        if not _is_inside(element, outside) and not (outside and _is_of_a_change(element)):
            yield Statement(_of_element(element), FactSource.TIME_ELEMENT)


def _is_inside(element: HtmlElement, tags: frozenset[str]) -> bool:
    return bool(tags) and any(ancestor.tag in tags for ancestor in element.iterancestors())


def _is_of_a_change(element: HtmlElement) -> bool:
    parent = element.getparent()
    names = element.get("class", ""), parent.get("class", "") if parent is not None else ""
    return any(_CHANGED.search(re.sub(r"[-_]", " ", name)) for name in names)


def _of_element(element: HtmlElement) -> str:
    return str(element.get("datetime") or element.get("content") or element.text_content())
