"""A document as the page shows it: its lines in order, with what was removed from them where it stood."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from typing import Final, NamedTuple

from cleaners.document import SEPARATOR
from cleaners.spans import restore
from flows.report.characters import shortened
from flows.report.choice import LONGEST_SHOWN
from schemas.article import Article, Removal


class Stretch(NamedTuple):
    """A part of a line: kept, or removed by one removal."""

    text: str
    removal: Removal | None


class Line(NamedTuple):
    """A block of the canonical document."""

    stretches: tuple[Stretch, ...]

    @property
    def whole(self) -> Removal | None:
        """The removal that took the line as a whole; None where it was kept, or only parts of it went."""
        return self.stretches[0].removal if len(self.stretches) == 1 else None


class Passage(NamedTuple):
    """Lines that stand together: kept ones, or such that one rule took as wholes for one kind."""

    removal: Removal | None
    """The first removal; None where the lines were kept."""
    lines: tuple[Line, ...]


class Block(NamedTuple):
    """Where a block of the document begins and ends."""

    start: int
    end: int


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
    """Return a document as the page shows it; its end is left out where it is very long."""
    document = restore(article.text, article.removals)
    blocks = list(_blocks(document))
    shown = [block for block in blocks if block.end <= LONGEST_SHOWN] or [Block(0, LONGEST_SHOWN)]
    passages = tuple(_passages(_lines(document, shown, article.removals)))
    return View(passages, tuple(_facts(article)), max(0, len(blocks) - len(shown)))


def _passages(lines: Iterator[Line]) -> Iterator[Passage]:
    for _, together in groupby(lines, key=lambda line: line.whole and (line.whole.kind, line.whole.rule)):
        members = tuple(together)
        yield Passage(members[0].whole, members)


def _blocks(document: str) -> Iterator[Block]:
    start = 0
    for text in document.split(SEPARATOR):
        if text.strip():
            yield Block(start, start + len(text))
        start += len(text) + len(SEPARATOR)


def _lines(document: str, blocks: Sequence[Block], removals: Sequence[Removal]) -> Iterator[Line]:
    position = 0
    for block in blocks:
        while position < len(removals) and _end(removals[position]) <= block.start:
            position += 1
        yield Line(tuple(_stretches(document, block, islice(removals, position, None))))


def _stretches(document: str, block: Block, removals: Iterator[Removal]) -> Iterator[Stretch]:
    """The parts of a block; `removals` are those from it on."""
    at, end = block
    for removal in removals:
        if removal.start >= end:
            break
        if removal.start > at:
            yield Stretch(document[at : removal.start], None)
            at = removal.start
        until = min(_end(removal), end)
        if until > at:
            yield Stretch(document[at:until], removal)
            at = until
    if at < end:
        yield Stretch(document[at:end], None)


def _end(removal: Removal) -> int:
    return removal.start + len(removal.text)


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
