"""What the heading of a box owns: the blocks under it that only make sense there."""

from bisect import bisect_right
from collections.abc import Sequence

from cleaners.document import Document
from cleaners.rules.rule import Rule, Scope


def owned_blocks(document: Document, line_rules: Sequence[Rule | None]) -> dict[int, Rule]:
    """Return which blocks stand under the heading of a box, and the heading's rule.

    A box ends at the next heading of a box, at prose beyond what the rule allows, or at the rule's limit;
    lines that another rule takes stand inside it and keep their own kind. Prose is owned only at the end of a
    document: where more of it follows than the rule allows, it is the article ("About Us" in a menu at the head).
    """
    free = _free_prose(document, line_rules)
    owners: dict[int, Rule] = {}
    for i, rule in enumerate(line_rules):
        if rule is not None and rule.scope is Scope.HEADING:
            is_last = len(free) - bisect_right(free, i) <= rule.prose
            box = _box(document, line_rules, i, rule.prose if is_last else 0)
            owners |= {n: rule for n in box if n not in owners}
    return owners


def _free_prose(document: Document, line_rules: Sequence[Rule | None]) -> list[int]:
    pairs = zip(document.prose, line_rules, strict=True)
    return [i for i, (prose, rule) in enumerate(pairs) if prose and rule is None]


def _box(document: Document, line_rules: Sequence[Rule | None], heading: int, prose_left: int) -> list[int]:
    rule = line_rules[heading]
    assert rule is not None
    owned: list[int] = []
    following = range(heading + 1, min(heading + 1 + rule.owns, len(document.blocks)))
    for i in following:
        other = line_rules[i]
        if other is not None and other.scope is Scope.HEADING:
            break
        if other is not None:
            continue
        if document.prose[i]:
            if not prose_left:
                return _without_next_heading(document, owned)
            prose_left -= 1
        owned.append(i)
    return owned


def _without_next_heading(document: Document, owned: list[int]) -> list[int]:
    """Give back the last line where the text goes on under it and a wider gap parts it from the box."""
    if len(owned) < 2:
        return owned
    gaps = [document.blocks[i].gap for i in owned]
    return owned[:-1] if gaps[-1] > max(gaps[:-1]) else owned
