"""The lines of one document as two rulesets cut it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from flows.display.lines import Stretch, lines_of
from schemas.article import Article, Removal
from schemas.kinds import Kind


class Decider(NamedTuple):
    """The rule that took something, and for what."""

    rule: str
    kind: Kind


class PairedStretch(NamedTuple):
    """A stretch of a line that each of two rulesets kept or took as one; None where it was kept."""

    text: str
    before: Decider | None
    after: Decider | None

    @property
    def is_changed(self) -> bool:
        """Whether the two decided otherwise; of white space nobody decides."""
        return self.before != self.after and bool(self.text.strip())


class PairedLine(NamedTuple):
    """A line of the document."""

    number: int
    """From 1."""
    stretches: tuple[PairedStretch, ...]

    @property
    def is_changed(self) -> bool:
        """Whether anything in it was decided otherwise."""
        return any(stretch.is_changed for stretch in self.stretches)

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(stretch.text for stretch in self.stretches)

    @property
    def kept_before(self) -> str:
        """What was kept of it."""
        return "".join(stretch.text for stretch in self.stretches if stretch.before is None)

    @property
    def kept_after(self) -> str:
        """What is kept of it now."""
        return "".join(stretch.text for stretch in self.stretches if stretch.after is None)


def paired_lines(old: Article, new: Article) -> Iterator[PairedLine]:
    """Yield the lines of a document that both articles were made of, in order."""
    for before, after in zip(lines_of(old), lines_of(new), strict=True):
        yield PairedLine(before.number, tuple(_joined(_aligned(before.stretches, after.stretches))))


def _aligned(old: Sequence[Stretch], new: Sequence[Stretch]) -> Iterator[PairedStretch]:
    """The same text, divided wherever one of the two is."""
    before, after = _divisions(old), _divisions(new)
    text = "".join(stretch.text for stretch in old)
    start = 0
    while start < len(text):
        (left, was), (right, now) = before[0], after[0]
        end = min(left, right)
        yield PairedStretch(text[start:end], was, now)
        for divisions in (before, after):
            if divisions[0][0] == end:
                del divisions[0]
        start = end


def _divisions(stretches: Sequence[Stretch]) -> list[tuple[int, Decider | None]]:
    """Where each stretch ends, and who took it."""
    ends: list[tuple[int, Decider | None]] = []
    end = 0
    for stretch in stretches:
        end += len(stretch.text)
        ends.append((end, _decider(stretch.removal)))
    return ends


def _decider(removal: Removal | None) -> Decider | None:
    return Decider(removal.rule, removal.kind) if removal else None


def _joined(stretches: Iterator[PairedStretch]) -> Iterator[PairedStretch]:
    """Neighbours that were decided alike as one."""
    for (before, after), group in groupby(stretches, key=lambda stretch: stretch[1:]):
        yield PairedStretch("".join(stretch.text for stretch in group), before, after)
