"""All detectors in their order of precedence: each points at spans, none changes anything."""

from itertools import chain
from typing import NamedTuple

from cleaners.arbiter.naming import block_kinds
from cleaners.arbiter.overrule import overruled
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.spans import arbiter_spans
from cleaners.arbiter.verdict import Verdict, verdict_on
from cleaners.detection.repeats import repeat_spans
from cleaners.detection.settle import settle
from cleaners.detection.threads import with_threads
from cleaners.detection.title import Title, best_headline, given_title, title_of, title_spans
from cleaners.detection.wording import Wording, line_rules, placed_wording, wording_spans
from cleaners.document import Document
from cleaners.given import NOTHING_GIVEN, Given
from cleaners.page.arbiter.choice import SURE, chosen
from cleaners.page.arbiter.model import Evidence
from cleaners.page.spans import MainContent, page_spans
from cleaners.ruleset import Ruleset
from cleaners.spans import Span
from schemas.kinds import Format
from schemas.preset import Preset


class Detection(NamedTuple):
    """What the detectors found: the settled spans, and the title where the text itself shows one."""

    spans: tuple[Span, ...]
    title: Title | None


class TextJudgement(NamedTuple):
    """What was made of the blocks of a text dump."""

    signs: Signs
    """With the rules whose wording takes each block, wherever it stands."""
    wording: Wording
    """The rules that decide, once place and arbiter were heard."""
    verdict: Verdict
    title: Title | None


class PageJudgement(NamedTuple):
    """What was made of the blocks of a page."""

    signs: Signs
    """As of a text dump; their document holds the witness's word where it was asked."""
    wording: Wording
    """The rules that decide, once their place was heard."""
    content: MainContent


def detect(document: Document, ruleset: Ruleset, given: Given = NOTHING_GIVEN) -> Detection:
    """Return what goes, settled: where detectors disagree, the earlier one wins.

    Where a title was given, the line that says it goes as the title; a headline that says something else stays.
    """
    if document.format is Format.TEXT:
        return _found_in_text(document, ruleset, judge_text(document, ruleset, given))
    return _found_in_page(document, ruleset, judge_page(document, ruleset), given)


def judge_text(document: Document, ruleset: Ruleset, given: Given = NOTHING_GIVEN) -> TextJudgement:
    """Return what wording, place and arbiter make of the blocks of a text dump."""
    matched = line_rules(document, ruleset)
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
    if title and 1 + len(title.repeats) == len(document.blocks):
        title = None  # it would head nothing: that line is the text
    return TextJudgement(signs, wording, verdict, title)


def judge_page(document: Document, ruleset: Ruleset) -> PageJudgement:
    """Return what wording, place and arbiter make of the blocks of a page.

    The arbiter weighs the blocks alone; where that leaves a doubt, it asks the document's witness and weighs them anew.
    Under `thorough` it always asks, under `fast` never.
    """
    signs = Signs(document, line_rules(document, ruleset))
    wording = placed_wording(document, signs.rules)
    if ruleset.preset is not Preset.THOROUGH:
        content, expected = _main_content(signs, ruleset, Evidence.ALONE)
        if ruleset.preset is Preset.FAST or expected >= SURE:
            return PageJudgement(signs, wording, content)
    heard = Signs(document.heard(), signs.rules)
    return PageJudgement(heard, wording, _main_content(heard, ruleset, Evidence.HEARD)[0])


def _main_content(signs: Signs, ruleset: Ruleset, evidence: Evidence) -> tuple[MainContent, float]:
    """What the arbiter makes of the blocks by some evidence, and how well that should agree with a reader's choice."""
    scores = ruleset.page_model(evidence).scores(signs)
    choice = chosen(scores, signs.characters.words, ruleset.preset)
    return MainContent(scores, choice.keep, evidence), choice.expected


def _found_in_text(document: Document, ruleset: Ruleset, judged: TextJudgement) -> Detection:
    """The title first, then wording as far as the arbiter lets it, then what the arbiter finds without wording."""
    kinds = block_kinds(judged.signs, judged.wording.taken, judged.verdict)
    spans = chain(
        title_spans(judged.title) if judged.title else (),
        wording_spans(document, ruleset, judged.wording, kinds),
        repeat_spans(document, kinds),
        arbiter_spans(document, kinds, judged.verdict),
    )
    return Detection(settle(document, spans), judged.title)


def _found_in_page(document: Document, ruleset: Ruleset, judged: PageJudgement, given: Given) -> Detection:
    """Wording first, then what of the page is not its main content; its title is told by its facts."""
    found = page_spans(judged.signs.document, judged.content, given.title)
    return Detection(settle(document, chain(wording_spans(document, ruleset, judged.wording), found)), None)
