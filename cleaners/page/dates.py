"""When a page was published and changed, in the order of belief.

| published | modified |
|---|---|
| JSON-LD `datePublished` | JSON-LD `dateModified` |
| `article:published_time` | `article:modified_time`, `og:updated_time` |
| other meta | other meta |
| an element marked `datePublished`, `pubdate`, `published` | an element marked `dateModified`, `updated` |
| a day near the headline, as a `<time>` in the line gives it, else as it is written | a day near the headline that says "updated" |
| what the above say in words ("Nov 3, 2024") | |
| the only day that lines with "published" or "posted" give anywhere | the only day that lines with "updated" give anywhere |
| the only day of all `<time>` elements, else of all lines of a day alone | |
| the day in the page's address | |

The first statement that can be read wins; in the first four rows only ISO 8601 counts for `published`, because
what systems put there in words is often the day of a rebuild; of meta under names that are not listed the earliest is
believed. A time carries its zone, and its day is the one it shows in that zone. A statement of the same instant with an
offset gives the day where the first is in UTC; what the page shows near its headline, else behind "published",
corrects metadata as `as_shown` says. A day that can be read in two ways (03/04/2023) is none; a time counts only with
its zone. A day that is said to be one of a change is none of publication.

htmldate is not asked: where a page gives only a month ("2023 Nov"), dateutil takes the day from the clock, so the
record would depend on when it was made. Nor would it help: of 127 labelled pages on which nothing here finds a day,
it gives two the right one, 41 the day of the last change, and 82 a day that is neither.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from lxml.html import HtmlElement

from cleaners.facts.dates import written_day
from cleaners.page.evidence import Evidence, is_aside, text_of
from cleaners.page.moments import YEARS, Stated, as_shown, only_day, read_all, with_local_day
from cleaners.page.near import Line
from cleaners.page.stated import Statement, stated, statements
from schemas.kinds import FactSource

_PUBLISHED: Final = """article:published_time article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime
cxenseparse:publishtime datepublished dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created
citation_publication_date citation_online_date citation_date publication_date publish-date publishdate publish_date
published pubdate date"""
_NAMED: Final = re.compile(r"^(?!article:|og:).*(?:publish|publication|pub)[a-z]*[-_.:]?(?:date|time)")
_MODIFIED: Final = """article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified
lastmod revised sailthru.modified"""
_CHANGED: Final = re.compile(
    r"\b(?:(?:last )?(?:updated|modified|edited|reviewed|revised|checked|changed)|aktualisiert|geändert|mis à jour|actualizado|atualizado"
    r"|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|обновлено)\b",
    re.IGNORECASE,
)
_ISSUED: Final = re.compile(
    r"\W*(?:first |originally )?(?:published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd"
    r"|publicerad|publisert|offentliggjort|opublikowano|опубликовано|опубліковано|yayınlanma)\b",
    re.IGNORECASE,
)
_PATH_DAY: Final = re.compile(r"/(20\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-]|$)", re.IGNORECASE)
_MOST_WORDS: Final = 14  # of a line with a day that is no sentence
_BARE: Final = 30  # of a line that is little more than a day
_SHORTEST_SHOWN: Final = 6  # characters of a `<time>` by which a line is told to hold it


def published(page: Evidence, changed: Stated | None) -> Stated | None:
    """Return when the article was published, by the first statement that can be read.

    Args:
        page: What may state it.
        changed: When it was last changed.
    """
    times = list(read_all(map(_of_element, page.times)))
    shown = _shown_times(page.times)
    marked = [
        *read_all(_marked_up(page, "datePublished", _PUBLISHED)),
        *sorted(read_all(statements(FactSource.META, page.meta.matching(_NAMED))), key=_day),
        *read_all(_elements(page, "datepublished", ("published", "entry-date"))),
    ]
    near = next(_near(page.near, times, shown), None)
    first = next((each for each in marked if each.is_iso), near) or next(iter(marked), None)
    if first is None:
        return next(_elsewhere(page, times, shown), None)
    issued = near or next(_labelled(page, times, shown), None)
    return as_shown(with_local_day(first, [*marked, *times]), issued, changed)


def modified(page: Evidence) -> Stated | None:
    """Return when the article was last changed, by the first statement that can be read."""
    said = [
        *_marked_up(page, "dateModified", _MODIFIED),
        *_elements(page, "datemodified", ("updated",)),
        *_changes(page.near),
    ]
    return next(read_all(said), None) or next(only_day(read_all(_changes(page.others))), None)


def _elsewhere(page: Evidence, times: Sequence[Stated], shown: Mapping[str, Stated]) -> Iterator[Stated]:
    yield from _labelled(page, times, shown)
    outside = (each for each in page.times if not is_aside(each) and not _is_of_a_change(each))
    yield from only_day(read_all(map(_of_element, outside)))
    yield from only_day(_near([line for line in page.others if len(line.text) <= _BARE], times, shown))
    yield from _of_address(page.url)


def _labelled(page: Evidence, times: Sequence[Stated], shown: Mapping[str, Stated]) -> Iterator[Stated]:
    yield from only_day(_near([line for line in page.others if _ISSUED.match(line.text)], times, shown))


def _changes(lines: Iterable[Line]) -> Iterator[Statement]:
    parts = (part for line in lines for part in _parts(line.text))
    return statements(FactSource.TEXT, filter(_CHANGED.match, parts))


def _marked_up(page: Evidence, linked: str, meta: str) -> Iterator[Statement]:
    yield from page.linked.statements(linked)
    yield from page.meta.statements(meta)


def _elements(page: Evidence, name: str, classes: Iterable[str]) -> Iterator[Statement]:
    """The elements that are marked as the date of the page itself: what stands aside is another article's."""
    named = (each for each in page.properties if each.get("itemprop", "").lower() == name)
    timed = (each for each in page.times if _is_marked(each, name, classes))
    return (_of_element(element) for element in (*named, *timed) if not is_aside(element))


def _is_marked(time: HtmlElement, name: str, classes: Iterable[str]) -> bool:
    is_published = name == "datepublished" and time.get("pubdate") is not None
    return is_published or not set(classes).isdisjoint(time.get("class", "").lower().split())


def _near(lines: Iterable[Line], times: Sequence[Stated], shown: Mapping[str, Stated]) -> Iterator[Stated]:
    """The days of lines that are not ones of a change; a `<time>` in the line, or of that day, says more."""
    for line in lines:
        for part in _parts(line.text):
            if _CHANGED.match(part) or part.count(" ") >= _MOST_WORDS:
                continue
            day = written_day(part)
            in_line = (stated for text, stated in shown.items() if text in part)
            of_day = (each for each in times if each.on == day)
            written = Stated(day, None, part, FactSource.TEXT) if day and day.year in YEARS else None
            if found := next(in_line, None) or (next(of_day, written) if written else None):
                yield found


def _shown_times(times: Iterable[HtmlElement]) -> dict[str, Stated]:
    """The `<time>` elements with an attribute that can be read, by what they show ("3 days ago", "03/04/2024")."""
    pairs = ((stated(text_of(time)), next(read_all([_of_element(time)]), None)) for time in times)
    return {text: said for text, said in pairs if text and said and len(text) >= _SHORTEST_SHOWN}


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


def _is_of_a_change(element: HtmlElement) -> bool:
    parent = element.getparent()
    names = element.get("class", ""), parent.get("class", "") if parent is not None else ""
    return any(_CHANGED.search(re.sub(r"[-_]", " ", name)) for name in names)


def _of_element(element: HtmlElement) -> Statement:
    said = element.get("datetime") or element.get("content") or text_of(element)
    return Statement(str(said), FactSource.TIME_ELEMENT)


def _day(said: Stated) -> date:
    return said.on
