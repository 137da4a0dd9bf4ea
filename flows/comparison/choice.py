"""The documents that changed most, each with its changed lines and what stands around them."""

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from flows.comparison.difference import Difference, FactChange, Outcome
from flows.comparison.lines import PairedLine
from flows.dataset.ledger import KeyOrder
from flows.verify.findings import RowName
from schemas.article import Article

MOST_SHOWN: Final = 300
_AROUND: Final = 2
"""Unchanged lines that are shown before and after a changed one."""
_MOST_CHARACTERS: Final = 20_000
"""Of a document; the page then shows no more of it."""


class Gap(NamedTuple):
    """Unchanged lines that are not shown."""

    lines: int


class Shown(NamedTuple):
    """A document as the page shows it."""

    name: RowName
    id: str
    title: str | None
    opening: str
    """The first words of its text."""
    language: str | None
    outcome: Outcome
    now_kept: int
    """Characters, of lines that were removed before."""
    now_removed: int
    rules: frozenset[str]
    """Those that took a changed line before, or take it now."""
    pieces: tuple[PairedLine | Gap, ...]
    facts: tuple[FactChange, ...]
    left_out: int
    """Changed lines at its end that are not shown."""

    @property
    def order(self) -> tuple[int, tuple[str, str, KeyOrder]]:
        """Where it stands: the most characters changed first, then by name."""
        return -(self.now_kept + self.now_removed), self.name.order


def shown(article: Article, name: RowName, found: Difference) -> Shown:
    """Return a document that was cut in another way as the page shows it."""
    pieces, left_out = _cut_off(tuple(_pieces(found.lines)))
    changed = [stretch for line in found.lines for stretch in line.stretches if stretch.is_changed]
    deciders = (decider for stretch in changed for decider in (stretch.before, stretch.after) if decider)
    return Shown(
        name,
        article.id,
        article.title,
        " ".join(article.text[:200].split()),
        article.language,
        found.outcome,
        sum(len(stretch.text) for stretch in changed if stretch.after is None),
        sum(len(stretch.text) for stretch in changed if stretch.before is None),
        frozenset(decider.rule for decider in deciders),
        pieces,
        found.facts,
        left_out,
    )


def _pieces(lines: Sequence[PairedLine]) -> Iterator[PairedLine | Gap]:
    changed = [number for number, line in enumerate(lines) if line.is_changed]
    near = {number + step for number in changed for step in range(-_AROUND, _AROUND + 1)}
    hidden = 0
    for number, line in enumerate(lines):
        if not line.text.strip():
            continue
        if number not in near:
            hidden += 1
            continue
        if hidden:
            yield Gap(hidden)
            hidden = 0
        yield line
    if hidden:
        yield Gap(hidden)


def _cut_off(pieces: Sequence[PairedLine | Gap]) -> tuple[tuple[PairedLine | Gap, ...], int]:
    """The pieces as far as they are shown, and how many changed lines come behind: the first is always shown."""
    size = 0
    for number, piece in enumerate(pieces):
        if isinstance(piece, Gap):
            continue
        size += len(piece.text)
        if size > _MOST_CHARACTERS and size > len(piece.text):
            behind = [line for line in pieces[number:] if isinstance(line, PairedLine)]
            return tuple(pieces[:number]), sum(line.is_changed for line in behind)
    return tuple(pieces), 0


@dataclass
class MostChanged:
    """Hears of every document that was cut in another way, and keeps those that changed most."""

    documents: list[Shown] = field(default_factory=list)
    """Those that are shown, in their order."""
    heard: int = 0

    def hear(self, document: Shown) -> None:
        """Take note of a document."""
        self.heard += 1
        insort(self.documents, document, key=lambda each: each.order)
        del self.documents[MOST_SHOWN:]
