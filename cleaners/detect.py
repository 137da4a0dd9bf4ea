"""All detectors in their order of precedence: each points at spans, none changes anything."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaners.document import Document
from cleaners.ownership import owned_spans
from cleaners.page.spans import page_spans
from cleaners.place import body_run, placed
from cleaners.rules.rule import Rule
from cleaners.ruleset import Ruleset
from cleaners.settle import settle
from cleaners.spans import Span
from cleaners.title import Title, find_title, title_spans
from schemas.kinds import Format


class Detection(NamedTuple):
    """What the detectors found: the settled spans, and the title where the text itself shows one."""

    spans: tuple[Span, ...]
    title: Title | None


def detect(document: Document, ruleset: Ruleset) -> Detection:
    """Return what goes, settled: where detectors disagree, the earlier one in `_candidates` wins."""
    matched = line_rules(document, ruleset)
    whole = placed(matched, body_run(document, matched))
    is_text = document.format is Format.TEXT
    title = find_title(document, [rule is not None for rule in whole]) if is_text else None
    return Detection(settle(document, _candidates(document, ruleset, whole, title)), title)


def line_rules(document: Document, ruleset: Ruleset) -> tuple[Rule | None, ...]:
    """Return for each block the rule that takes it whole, if any."""
    return tuple(ruleset.line_rule(document.block_text(block)) for block in document.blocks)


def rule_spans(document: Document, ruleset: Ruleset, whole: Sequence[Rule | None]) -> Iterator[Span]:
    """Yield what wording alone takes: whole lines, what headings own, stretches inside blocks."""
    for block, rule in zip(document.blocks, whole, strict=True):
        if rule:
            yield Span(block.start, block.end, rule.kind, rule.id)
    yield from owned_spans(document, whole)
    for block, taken in zip(document.blocks, whole, strict=True):
        if not taken:
            for rule, start, end in ruleset.inline_matches(document.block_text(block)):
                yield Span(block.start + start, block.start + end, rule.kind, rule.id)


def _candidates(
    document: Document, ruleset: Ruleset, whole: Sequence[Rule | None], title: Title | None
) -> Iterator[Span]:
    if title:
        yield from title_spans(title)
    yield from rule_spans(document, ruleset, whole)
    if document.format is Format.HTML:
        yield from page_spans(document)
