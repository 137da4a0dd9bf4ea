"""A document as the page shows it: its lines in order, with what was removed from them where it stood."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from flows.display.lines import Line, Stretch, lines_of
from flows.report.characters import shortened
from flows.report.choice import LONGEST_SHOWN
from schemas.article import Article, Removal


class Passage(NamedTuple):
    """Lines that stand together: kept ones, or such that one rule took as wholes for one kind."""

    removal: Removal | None
    """The first removal; None where the lines were kept."""
    lines: tuple[Line, ...]


class Fact(NamedTuple):
    """A fact of the record and where it was found."""

    name: str
    value: str
    source: str | None


class View(NamedTuple):
    """A whole document."""

    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...]
    left_out: int
    """Lines at its end that are not shown."""


def view(article: Article) -> View:
    """Return a document as the page shows it: without blank lines, and without its end where it is very long."""
    shown: list[Line] = []
    left_out = 0
    for line in lines_of(article):
        text = line.text
        if not text.strip():
            continue
        if not shown or line.start + len(text) <= LONGEST_SHOWN:
            shown.append(_beginning(line))
        else:
            left_out += 1
    return View(tuple(_passages(shown)), tuple(_facts(article)), left_out)


def _beginning(line: Line) -> Line:
    """As much of a line as the page shows: all of it, but for a first line that is very long."""
    stretches: list[Stretch] = []
    room = LONGEST_SHOWN
    for stretch in line.stretches:
        if room > 0:
            stretches.append(Stretch(stretch.text[:room], stretch.removal))
        room -= len(stretch.text)
    return line._replace(stretches=tuple(stretches))


def _passages(lines: Iterable[Line]) -> Iterator[Passage]:
    for _, together in groupby(lines, key=lambda line: line.whole and (line.whole.kind, line.whole.rule)):
        members = tuple(together)
        yield Passage(members[0].whole, members)


_LONGEST_FACT: Final = 1_000
_FACTS: Final = (
    ("title", "title_source"), ("authors", "authors_source"), ("published", "published_source"),
    ("modified", "modified_source"), ("fetched", "fetched_source"), ("url", "url_source"), ("publisher", "publisher_source"),
    ("category", "category_source"), ("tags", None), ("language", "language_source"),
    ("comment_count", "comment_count_source"), ("reading_minutes", None), ("copyright_holder", None),
    ("copyright_year", None), ("agency", None), ("dateline_place", None), ("syndication_raw", None),
    ("description", "description_source"), ("image_url", "image_source"), ("corrections", None),
)  # fmt: skip


def _facts(article: Article) -> Iterator[Fact]:
    held = {
        **dict(article),
        "published": article.published_at or article.published_on,
        "modified": article.modified_at or article.modified_on,
        "fetched": article.fetched_at or article.fetched_on,
    }
    for name, source in _FACTS:
        value = held[name]
        if value is not None:
            told = " · ".join(value) if isinstance(value, tuple) else str(value)
            found = held[source] if source else None
            yield Fact(name, shortened(told, _LONGEST_FACT), None if found is None else str(found))
