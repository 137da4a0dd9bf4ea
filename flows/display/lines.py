"""The lines of a document with what was taken from each: the canonical document, laid out from its row."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaners.document import SEPARATOR
from cleaners.spans import restore
from schemas.article import Article, Removal


class Stretch(NamedTuple):
    """A stretch of a line, kept or taken away as one."""

    text: str
    removal: Removal | None
    """Null where it was kept."""


class Line(NamedTuple):
    """A block of the canonical document."""

    number: int
    """From 1."""
    start: int
    """Where it begins in the canonical document; code points."""
    stretches: tuple[Stretch, ...]

    @property
    def whole(self) -> Removal | None:
        """The removal that took the line as a whole; None where it was kept, or only parts of it went."""
        return self.stretches[0].removal if len(self.stretches) == 1 else None

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(stretch.text for stretch in self.stretches)


def lines_of(article: Article) -> Iterator[Line]:
    """Yield the lines of an article's document, in order; blocks of a page may hold line breaks."""
    document = restore(article.text, article.removals)
    starts = [removal.start for removal in article.removals]
    position = 0
    for number, text in enumerate(document.split(SEPARATOR), start=1):
        end = position + len(text)
        near = article.removals[max(0, bisect_right(starts, position) - 1) : bisect_left(starts, end)]
        yield Line(number, position, tuple(_stretches(document, near, position, end)))
        position = end + len(SEPARATOR)


def _stretches(document: str, removals: Sequence[Removal], start: int, end: int) -> Iterator[Stretch]:
    position = start
    for removal in removals:
        first, last = max(removal.start, start), min(removal.start + len(removal.text), end)
        if first >= last:
            continue
        if position < first:
            yield Stretch(document[position:first], None)
        yield Stretch(document[first:last], removal)
        position = last
    if position < end:
        yield Stretch(document[position:end], None)
