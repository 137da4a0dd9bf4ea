"""What the heading of a box owns: the blocks under it that only make sense there."""

from collections.abc import Iterator, Sequence

from cleaners.document import Document
from cleaners.rules.rule import Rule, Scope
from cleaners.shape import is_prose
from cleaners.spans import Span


def owned_spans(document: Document, line_rules: Sequence[Rule | None]) -> Iterator[Span]:
    """Yield a span for each block that stands under the heading of a box.

    A box ends at the next heading of a box, at prose beyond what the rule allows, or at the rule's limit;
    lines that another rule takes stand inside it and keep their own kind.
    """
    for i, rule in enumerate(line_rules):
        if rule is not None and rule.scope is Scope.HEADING:
            yield from _box(document, line_rules, i, rule)


def _box(document: Document, line_rules: Sequence[Rule | None], heading: int, rule: Rule) -> Iterator[Span]:
    prose_left = rule.prose
    owned: list[int] = []
    following = range(heading + 1, min(heading + 1 + rule.owns, len(document.blocks)))
    for i in following:
        other = line_rules[i]
        if other is not None and other.scope is Scope.HEADING:
            break
        if other is not None:
            continue
        if is_prose(document.block_text(document.blocks[i])):
            if not prose_left:
                owned = _without_next_heading(document, owned)
                break
            prose_left -= 1
        owned.append(i)
    for i in owned:
        block = document.blocks[i]
        yield Span(block.start, block.end, rule.kind, rule.id)


def _without_next_heading(document: Document, owned: list[int]) -> list[int]:
    """Give back the last line where the text goes on under it and a wider gap parts it from the box."""
    if len(owned) < 2:
        return owned
    gaps = [document.blocks[i].gap for i in owned]
    return owned[:-1] if gaps[-1] > max(gaps[:-1]) else owned
