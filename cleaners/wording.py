"""What wording alone says of a document: whole lines, what headings own, stretches inside blocks."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaners.document import Document
from cleaners.ownership import owned_blocks
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
    rest = [block for block, taken in zip(document.blocks, wording.whole, strict=True) if not taken]
    matches = ruleset.inline_matches([document.block_text(block) for block in rest])
    for block, stretches in zip(rest, matches, strict=True):
        for rule, start, end in stretches:
            yield Span(block.start + start, block.start + end, rule.kind, rule.id)
