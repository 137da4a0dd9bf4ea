"""Words that lean to chrome or to content: log odds learned over sites, looked up for each block."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_READ: Final = 120  # characters of a block that are read for its words
_FIRST_WORDS: Final = 12
_TERM_WORDS: Final = 6
_WHOLE_LINE_WORDS: Final = 4
_LONGEST: Final = 300  # characters: how a longer block begins tells nothing


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, without signs."""
    return _WORD.findall(text.lower())


def first_words(text: str) -> list[str]:
    """Return the first twelve words of a block."""
    return words_of(text[:_READ])[:_FIRST_WORDS]


def terms(words: Sequence[str], length: int) -> list[str]:
    """Return what is looked up of a block of some length: first words, their pairs, first, last, a short line whole."""
    if not words or length > _LONGEST:
        return []
    first = list(words[:_TERM_WORDS])
    found = [*first, *(f"{a} {b}" for a, b in pairwise(first))]
    found += (f"^{words[0]}", f"{words[-1]}$")
    if len(words) <= _WHOLE_LINE_WORDS:
        found.append("=" + " ".join(words))
    return found


class Leaning(NamedTuple):
    """How the words of a block lean: positive to chrome, negative to content, in hundredths of log odds."""

    mean: float
    least: float
    most: float
    known: float
    """Share of the terms that the lexicon knows."""


NO_LEANING: Final = Leaning(0.0, 0.0, 0.0, 0.0)


def leaning(looked_up: Sequence[str], odds: Mapping[str, int]) -> Leaning:
    """Return how the terms of a block lean by their odds."""
    known = [value for term in looked_up if (value := odds.get(term)) is not None]
    if not known:
        return NO_LEANING
    return Leaning(sum(known) / len(known), min(known), max(known), len(known) / len(looked_up))
