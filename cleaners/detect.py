"""All detectors in their order of precedence: each points at spans, none changes anything."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from cleaners.arbiter.naming import block_kinds
from cleaners.arbiter.overrule import overruled
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.spans import arbiter_spans
from cleaners.arbiter.verdict import verdict_on
from cleaners.document import Document
from cleaners.given import NOTHING_GIVEN, Given
from cleaners.page.arbiter.choice import chosen
from cleaners.page.spans import ARBITER, MainContent, page_spans
from cleaners.repeats import repeat_spans
from cleaners.rules.rule import Rule
from cleaners.ruleset import Ruleset
from cleaners.settle import settle
from cleaners.spans import Span
from cleaners.threads import with_threads
from cleaners.title import Title, best_headline, given_title, title_of, title_spans
from cleaners.wording import line_rules, placed_wording, wording_spans
from schemas.kinds import Format
from schemas.preset import Preset


class Detection(NamedTuple):
    """What the detectors found: the settled spans, and the title where the text itself shows one."""

    spans: tuple[Span, ...]
    title: Title | None


def detect(document: Document, ruleset: Ruleset, given: Given = NOTHING_GIVEN) -> Detection:
    """Return what goes, settled: where detectors disagree, the earlier one wins.

    Where a title was given, the line that says it goes as the title; a headline that says something else stays.
    """
    matched = line_rules(document, ruleset)
    if document.format is Format.TEXT:
        return _detect_in_text(document, ruleset, matched, given)
    return _detect_in_page(document, ruleset, matched, given)


def _detect_in_page(
    document: Document, ruleset: Ruleset, matched: Sequence[Rule | None], given: Given
) -> Detection:
    """Wording first, then what of the page is not its main content; its title is told by its facts."""
    signs = Signs(document, matched)
    scores = ruleset.page_model.scores(signs)
    wording = placed_wording(document, matched)
    content = MainContent(scores, chosen(scores, signs.characters.words, ruleset.preset))
    if ruleset.preset is Preset.FAST:  # trafilatura was not asked
        content = content._replace(unnamed=ARBITER)
    spans = chain(wording_spans(document, ruleset, wording), page_spans(document, content, given.title))
    return Detection(settle(document, spans), None)


def _detect_in_text(
    document: Document, ruleset: Ruleset, matched: Sequence[Rule | None], given: Given
) -> Detection:
    """The title first, then wording as far as the arbiter lets it, then what the arbiter finds without wording."""
    signs = Signs(document, matched)
    scores = ruleset.model.scores(signs)
    wording = placed_wording(document, with_threads(signs.texts, matched))
    wording = overruled(wording, matched, scores, ruleset.preset)
    verdict = verdict_on(signs, wording.taken, scores, ruleset.preset)
    headline = best_headline(signs, verdict, ruleset.model.data.title)
    if headline and headline.stays:
        wording, verdict = wording.without(headline.block), verdict.without(headline.block)
    if given.title:
        title = given_title(signs, verdict, given)
    else:
        title = title_of(signs, verdict, headline) if headline and headline.is_title else None
    kinds = block_kinds(signs, wording.taken, verdict)
    spans = chain(
        title_spans(title) if title else (),
        wording_spans(document, ruleset, wording, kinds),
        repeat_spans(document, kinds),
        arbiter_spans(document, kinds, verdict),
    )
    return Detection(settle(document, spans), title)
