"""Where the text of an article stands: what lies before its first prose and after its last."""

from collections.abc import Sequence

from cleaners.document import Document
from cleaners.rules.rule import Certainty, Rule


def body_run(document: Document, rules: Sequence[Rule | None]) -> range:
    """Return the blocks from the first to the last prose that no rule takes; empty where there is none.

    A light dump is nearly all body; of a full one, menus stand before the run, and links and footers after it.
    """
    pairs = zip(document.prose, rules, strict=True)
    prose = [i for i, (is_prose, rule) in enumerate(pairs) if is_prose and rule is None]
    return range(prose[0], prose[-1] + 1) if prose else range(0)


def placed(rules: Sequence[Rule | None], body: range) -> tuple[Rule | None, ...]:
    """Return the rules that decide: a likely one only outside the body, where its place agrees."""
    return tuple(
        None if rule is not None and rule.certainty is Certainty.LIKELY and i in body else rule
        for i, rule in enumerate(rules)
    )
