"""What wording alone says of a document: whole lines, what headings own, stretches inside blocks."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaners.detection.ownership import owned_blocks
from cleaners.detection.place import body_run, placed
from cleaners.document import Document
from cleaners.rules.rule import Rule
from cleaners.ruleset import Ruleset
from cleaners.spans import Span
from schemas.kinds import Kind


class Wording(NamedTuple):
    """The rules that decide on whole blocks."""

    whole: tuple[Rule | None, ...]
    """For each block the rule that takes it."""
    owned: Mapping[int, Rule]
    """The blocks under the heading of a box, with the heading's rule."""

    @property
    def taken(self) -> tuple[Rule | None, ...]:
        """For each block the rule that takes it or owns it."""
        return tuple(rule or self.owned.get(i) for i, rule in enumerate(self.whole))

    def without(self, block: int) -> "Wording":
        """Return the rules of all other blocks."""
        whole = tuple(None if i == block else rule for i, rule in enumerate(self.whole))
        return Wording(whole, {i: rule for i, rule in self.owned.items() if i != block})


def line_rules(document: Document, ruleset: Ruleset) -> tuple[Rule | None, ...]:
    """Return for each block the rule whose wording takes it whole, if any."""
    return tuple(ruleset.line_rules(document.texts))


def wording_of(document: Document, whole: Sequence[Rule | None]) -> Wording:
    """Return the rules that take blocks, with what their headings own."""
    return Wording(tuple(whole), owned_blocks(document, whole))


def placed_wording(document: Document, matched: Sequence[Rule | None]) -> Wording:
    """Return the rules that take blocks where their place agrees, with what their headings own."""
    return wording_of(document, placed(matched, body_run(document, matched)))


def wording_spans(
    document: Document, ruleset: Ruleset, wording: Wording, kinds: Sequence[Kind | None] | None = None
) -> Iterator[Span]:
    """Yield what wording takes: whole lines, what headings own, stretches inside the blocks that are no such lines.

    `kinds` are those of the blocks where their company tells them; else the rules' own.
    """
    for i, rule in (*enumerate(wording.whole), *wording.owned.items()):
        if rule:
            block = document.blocks[i]
            yield Span(block.start, block.end, (kinds and kinds[i]) or rule.kind, rule.id)
    rest = [i for i, rule in enumerate(wording.whole) if rule is None]
    matches = ruleset.inline_matches([document.texts[i] for i in rest])
    for i, stretches in zip(rest, matches, strict=True):
        offset = document.blocks[i].start
        for rule, start, end in stretches:
            yield Span(offset + start, offset + end, rule.kind, rule.id)
