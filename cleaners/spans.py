"""Spans of the canonical text: settle them, cut them out, put them back."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from schemas.article import Removal
from schemas.kinds import Kind


class Span(NamedTuple):
    """A stretch of the canonical text that a detector points at."""

    start: int
    end: int
    kind: Kind
    rule: str
    score: float = 1.0


class Cut(NamedTuple):
    """What is left of a text, and what was taken out of it."""

    text: str
    removals: tuple[Removal, ...]


def cut(text: str, spans: Sequence[Span]) -> Cut:
    """Return the text without the spans, and what was cut, ascending.

    The spans must be disjoint, ascending and inside the text: `settle` makes them so.
    """
    kept: list[str] = []
    removals: list[Removal] = []
    position = 0
    for span in spans:
        kept.append(text[position : span.start])
        removals.append(
            Removal(
                start=span.start,
                kind=span.kind,
                rule=span.rule,
                score=round(span.score, 3),
                text=text[span.start : span.end],
            )
        )
        position = span.end
    kept.append(text[position:])
    return Cut("".join(kept), tuple(removals))


def restore(text: str, removals: Iterable[Removal]) -> str:
    """Return the canonical document: each removal's text put back at its start, ascending."""
    parts: list[str] = []
    position = 0  # in the text that is left
    length = 0  # of the document rebuilt so far
    for removal in removals:
        take = removal.start - length
        parts += (text[position : position + take], removal.text)
        position += take
        length = removal.start + len(removal.text)
    parts.append(text[position:])
    return "".join(parts)
