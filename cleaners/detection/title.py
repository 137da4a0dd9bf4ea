"""The title of a text dump: of the headlines in its head the one for which most speaks."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from cleaners.arbiter.signs import Signs
from cleaners.arbiter.title_signs import MOST_LINES, TITLE_SIGNS, Candidate, title_candidates
from cleaners.arbiter.verdict import Verdict
from cleaners.detection.crumbs import line_key, line_keys
from cleaners.document import Block
from cleaners.given import Given
from cleaners.spans import Span
from schemas.kinds import FactSource, Kind

BIAS: Final = "bias"
_SURE: Final = -0.5  # log odds: surer lines become the title
_DOUBTFUL: Final = -2.0  # surer lines stay in the text
_LEAST_LETTERS: Final = 12
"""A shorter line may be said again for other reasons: the repeats stay."""


class Title(NamedTuple):
    """The title, where it stands, and the blocks that only say it again."""

    text: str
    source: FactSource
    block: Block
    repeats: tuple[Block, ...]


class Headline(NamedTuple):
    """The line of the head that most looks like the title."""

    candidate: Candidate
    score: float
    """In log odds."""

    @property
    def block(self) -> int:
        """Which block it is."""
        return self.candidate.block

    @property
    def is_title(self) -> bool:
        """Whether it is the title for sure: it becomes a field."""
        return self.score > _SURE

    @property
    def stays(self) -> bool:
        """Whether nothing but its own wording may take it away."""
        return self.score > _DOUBTFUL


def best_headline(signs: Signs, verdict: Verdict, weights: Mapping[str, float]) -> Headline | None:
    """Return the headline that most speaks for, the first of equals; None where the head has none."""
    weighed = [(_weigh(candidate, weights), candidate) for candidate in title_candidates(signs, verdict)]
    if not weighed:
        return None
    score, best = max(weighed, key=lambda pair: pair[0])
    return Headline(best, score)


def title_of(signs: Signs, verdict: Verdict, headline: Headline) -> Title:
    """Return a headline as the title, with the lines of the head that only say it again."""
    source = FactSource.REPEATED_LINE if headline.candidate.is_repeated else FactSource.TEXT
    return _title_at(headline.block, source, signs, verdict)


def given_title(signs: Signs, verdict: Verdict, given: Given) -> Title | None:
    """Return the first line of the head that says the given title; None where none does: what says more stays."""
    if given.title is None or given.title_source is None:
        return None
    key = line_key(given.title)
    shown = (i for i in range(min(verdict.head + 1, MOST_LINES)) if line_key(signs.texts[i]) == key)
    at = next(shown, None)
    return None if at is None else _title_at(at, given.title_source, signs, verdict)


def _title_at(at: int, source: FactSource, signs: Signs, verdict: Verdict) -> Title:
    text, blocks = signs.texts[at], signs.document.blocks
    key = line_key(text)
    head = [i for i in range(verdict.head) if i != at] if len(key) >= _LEAST_LETTERS else ()
    repeats = [i for i in head if key in line_keys(signs.texts[i])]
    return Title(text, source, blocks[at], tuple(blocks[i] for i in repeats))


def title_spans(title: Title) -> Iterator[Span]:
    """Yield the span of the title and those of its repeats."""
    rule = f"title-{title.source.value.replace('_', '-')}"
    yield Span(title.block.start, title.block.end, Kind.TITLE, rule)
    for block in title.repeats:
        yield Span(block.start, block.end, Kind.TITLE_REPEAT, "title-repeat")


def _weigh(candidate: Candidate, weights: Mapping[str, float]) -> float:
    pairs = zip(TITLE_SIGNS, candidate.signs, strict=True)
    return weights[BIAS] + sum(weights[name] * value for name, value in pairs)
