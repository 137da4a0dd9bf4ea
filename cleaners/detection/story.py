"""The story of one line of a document: which rules fired and which of them lost, what the arbiter said, and why."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.thresholds import THRESHOLDS
from cleaners.arbiter.zones import Zone
from cleaners.detection.detect import PageJudgement, TextJudgement, judge_page, judge_text
from cleaners.detection.title import title_spans
from cleaners.detection.wording import Wording, line_rules, placed_wording
from cleaners.document import Document
from cleaners.given import NOTHING_GIVEN, Given
from cleaners.rules.rule import Certainty, Rule, Scope, compiled
from cleaners.ruleset import Ruleset
from schemas.kinds import Format

_MOST_WEIGHTS: Final = 8
_LEAST_EFFECT: Final = 0.05  # log odds


class Outcome(StrEnum):
    """What became of a rule that matches a line."""

    DECIDES = "takes it"
    EARLIER = "comes after another that matches"
    PLACE = "is only likely, and the line stands inside the article"
    VETO = "is only likely, and the arbiter reads the line as content"
    TITLE = "comes after the title, which the line says"


class Match(NamedTuple):
    """A rule whose wording takes the whole line, and what became of it."""

    rule: Rule
    outcome: Outcome


class Weight(NamedTuple):
    """What one feature says of a line."""

    feature: str
    value: float
    typical: float
    """The median over the lines of the document."""
    effect: float
    """How much of the score is owed to it, in log odds: positive speaks for content."""


class Score(NamedTuple):
    """What the arbiter says of a line."""

    score: float
    """How sure it is content, in log odds."""
    limit: float | None
    """Below it, the line goes on the arbiter's word alone; null where nothing goes so."""
    zone: Zone | None
    """Where it stands; null in a page."""
    weights: tuple[Weight, ...]
    """The features that move the score most, each by itself, the strongest first."""


class LineStory(NamedTuple):
    """All that spoke for and against one line."""

    matches: tuple[Match, ...]
    """In the order in which the rules are asked."""
    owner: Rule | None
    """The rule that takes it for where it stands: in the box of a heading, or in a thread of comments."""
    score: Score | None
    """Null where the row of a page keeps no markup to score it by."""


def line_story(document: Document, ruleset: Ruleset, line: int, given: Given = NOTHING_GIVEN) -> LineStory:
    """Return the story of a line, counted from 0 in the order of the document's blocks."""
    if document.format is Format.TEXT:
        text = judge_text(document, ruleset, given)
        return _story(document, ruleset, line, text, _text_score(text, ruleset, line))
    if document.blocks[line].hints is None:
        return wording_story(document, ruleset, line)
    page = judge_page(document, ruleset)
    return _story(document, ruleset, line, page, _page_score(page, ruleset, line))


def wording_story(document: Document, ruleset: Ruleset, line: int) -> LineStory:
    """Return what wording alone says of a line: all that is left of a page without its markup."""
    wording = placed_wording(document, line_rules(document, ruleset))
    matches = tuple(_matches(document.texts[line], ruleset, wording.whole[line], Outcome.PLACE))
    return LineStory(matches, _owner(wording, matches, line), None)


def _story(
    document: Document, ruleset: Ruleset, line: int, judged: TextJudgement | PageJudgement, score: Score
) -> LineStory:
    wording: Wording = judged.wording
    deciding = None if _says_title(document, judged, line) else wording.whole[line]
    loss = _why_lost(document, judged, ruleset, line)
    matches = tuple(_matches(document.texts[line], ruleset, deciding, loss))
    return LineStory(matches, _owner(wording, matches, line), score)


def _owner(wording: Wording, matches: Sequence[Match], line: int) -> Rule | None:
    """The rule that takes the line for where it stands: in a box under a heading, or in a thread of comments."""
    rule = wording.taken[line]
    return None if any(match.rule is rule for match in matches) else rule


def _says_title(document: Document, judged: TextJudgement | PageJudgement, line: int) -> bool:
    """Whether the title takes the line, which comes before all wording; in a page it comes after it."""
    if isinstance(judged, PageJudgement) or judged.title is None:
        return False
    block = document.blocks[line]
    return any(span.start <= block.start < span.end for span in title_spans(judged.title))


def _why_lost(
    document: Document, judged: TextJudgement | PageJudgement, ruleset: Ruleset, line: int
) -> Outcome:
    """Why the first rule that matches does not decide, should it not."""
    if isinstance(judged, PageJudgement):
        return Outcome.PLACE
    rule = judged.signs.rules[line]
    if _says_title(document, judged, line) or (rule is not None and rule.certainty is Certainty.SURE):
        return Outcome.TITLE
    is_vetoed = judged.verdict.scores[line] > THRESHOLDS[ruleset.preset].veto
    return Outcome.VETO if is_vetoed else Outcome.PLACE


def _matches(text: str, ruleset: Ruleset, deciding: Rule | None, loss: Outcome) -> Iterator[Match]:
    is_first = True
    for rule in (*ruleset.users, *ruleset.rules):
        if rule.scope is Scope.INLINE or not compiled(rule.expression).search(text):
            continue
        if rule is deciding:
            yield Match(rule, Outcome.DECIDES)
        else:
            yield Match(rule, loss if is_first else Outcome.EARLIER)
        is_first = False


def _text_score(judged: TextJudgement, ruleset: Ruleset, line: int) -> Score:
    verdict, limits = judged.verdict, THRESHOLDS[ruleset.preset]
    zone = verdict.zones[line]
    limit = (limits.prose if judged.signs.prose[line] else limits.lines)[zone]
    names = ruleset.model.data.features
    weights = _weights(ruleset.model.features(judged.signs), names, line, ruleset.model.sums)
    return Score(float(verdict.scores[line]), limit if np.isfinite(limit) else None, zone, weights)


def _page_score(judged: PageJudgement, ruleset: Ruleset, line: int) -> Score:
    content = judged.content
    model = ruleset.page_model(content.evidence)
    kept = content.scores[content.is_main]
    weights = _weights(model.features(judged.signs), model.data.features, line, model.sums)
    return Score(float(content.scores[line]), float(kept.min()) if len(kept) else None, None, weights)


def _weights(
    features: Matrix, names: Sequence[str], line: int, sums: Callable[[Matrix], Vector]
) -> tuple[Weight, ...]:
    """What the features say: how the score changes where one of them is as it is for a typical line (occlusion)."""
    typical = np.median(features, axis=0)
    own = features[line]
    trials = np.repeat(own[None, :], len(names), axis=0)
    np.fill_diagonal(trials, typical)
    effects = sums(own[None, :])[0] - sums(trials)
    strongest = np.argsort(-np.abs(effects), kind="stable")[:_MOST_WEIGHTS]
    return tuple(
        Weight(names[i], float(own[i]), float(typical[i]), float(effects[i]))
        for i in strongest.tolist()
        if abs(effects[i]) >= _LEAST_EFFECT
    )
