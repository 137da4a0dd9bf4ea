"""The lines of a dump's head that could be its title, and what speaks for each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from cleaners.arbiter.function_words import FUNCTION_WORDS
from cleaners.arbiter.lexicon import words_of
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.verdict import Verdict
from cleaners.detection.crumbs import line_key, line_keys
from cleaners.rules.rule import Certainty, Rule
from cleaners.shape import is_headline
from schemas.kinds import Kind

MOST_LINES: Final = 400
"""Blocks of a head among which the title is looked for; no menu is longer."""

_LONGEST: Final = 250  # characters
_BODY_READ: Final = 4000  # characters: what an article is about stands in its beginning
_OFTEN: Final = 2
_SHORT: Final = 4  # words
_LONG_WORD: Final = 4  # letters
_LEAST_SCORE: Final = -5.0
_MOST_SCORE: Final = 6.0
_BULLETS: Final = frozenset("*•-+–·0123456789")
_DATED: Final = frozenset({Kind.BYLINE, Kind.DATELINE})

TITLE_SIGNS: Final = (
    "score", "topic", "repeated", "first", "behind_chrome", "before_byline", "dated", "listed", "short", "question",
    "upper",
)  # fmt: skip
"""How sure it is content; how much of it recurs in the text; whether the head says it twice; where it stands; its shape."""


class Candidate(NamedTuple):
    """A line that could be the title."""

    block: int
    signs: tuple[float, ...]
    """One value a name of `TITLE_SIGNS`."""
    is_repeated: bool


def title_candidates(signs: Signs, verdict: Verdict) -> tuple[Candidate, ...]:
    """Return the headlines that stand before the first sure prose of a dump, and that prose where it could be one."""
    lines = [i for i in range(min(verdict.head + 1, MOST_LINES)) if _could_be(signs, i)]
    keys = Counter(key for i in lines for key in line_keys(signs.texts[i]))
    topic = _topic(signs, verdict.head)
    return tuple(
        Candidate(i, tuple(_signs_of(i, signs, verdict, topic, is_repeated=repeated)), repeated)
        for i in lines
        for repeated in (keys[line_key(signs.texts[i])] > 1,)
    )


def _could_be(signs: Signs, i: int) -> bool:
    rule, text = signs.rules[i], signs.texts[i]
    is_statement = bool(signs.prose[i]) and text[-1] not in "?!"
    named = rule is not None and rule.certainty is Certainty.SURE
    return not named and not is_statement and len(text) < _LONGEST and is_headline(text)


def _signs_of(
    i: int, signs: Signs, verdict: Verdict, topic: Counter[str], *, is_repeated: bool
) -> Iterator[float]:
    text, rule = signs.texts[i], signs.rules[i]
    yield min(max(float(verdict.scores[i]), _LEAST_SCORE), _MOST_SCORE)
    yield _recurrence(text, topic)
    yield is_repeated
    yield i == 0
    yield i > 0 and float(verdict.scores[i - 1]) < 0
    yield any(map(_is_dated, signs.rules[i + 1 : i + 4]))
    yield _is_dated(rule)
    yield text[0] in _BULLETS and not text[:4].isdigit()
    yield text.count(" ") + 1 < _SHORT
    yield text[-1] in "?!"
    yield text.isupper()


def _is_dated(rule: Rule | None) -> bool:
    return rule is not None and rule.kind in _DATED


def _topic(signs: Signs, first: int) -> Counter[str]:
    """How often the words of the body's beginning stand there."""
    start = signs.document.blocks[first].start
    return Counter(words_of(signs.document.text[start : start + _BODY_READ]))


def _recurrence(text: str, topic: Counter[str]) -> float:
    words = _telling(text)
    return sum(min(topic[word], _OFTEN) for word in words) / (_OFTEN * len(words)) if words else 0.0


def _telling(text: str) -> Sequence[str]:
    return [word for word in words_of(text) if len(word) >= _LONG_WORD and word not in FUNCTION_WORDS]
