"""Words that lean to chrome or to content: log odds learned over sites, looked up for each block."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

_WORD: Final = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+")
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


Leaning: TypeAlias = tuple[float, float, float, float]
"""How the words of a block lean: their mean, least and most, positive to chrome, negative to content, in hundredths of
log odds; and the share of the terms that the lexicon knows."""

_NO_LEANING: Final = (0.0, 0.0, 0.0, 0.0)


class Lexicon:
    """The odds of terms by what kind of term it is, so that no term need be put together to be looked up."""

    def __init__(self, odds: Mapping[str, int]) -> None:
        self._alone: dict[str, int] = {}
        self._pairs: dict[tuple[str, ...], int] = {}
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._whole: dict[str, int] = {}
        for term, value in odds.items():
            if term[0] == "=":
                self._whole[term[1:]] = value
            elif term[0] == "^":
                self._first[term[1:]] = value
            elif term[-1] == "$":
                self._last[term[:-1]] = value
            elif " " in term:
                self._pairs[tuple(term.split(" "))] = value
            else:
                self._alone[term] = value

    def leaning(self, words: Sequence[str], length: int) -> Leaning:
        """Return how a block of some words and some length leans: by the odds of its `terms`."""
        if not words or length > _LONGEST:
            return _NO_LEANING
        first = words[:_TERM_WORDS]
        odds = [*map(self._alone.get, first), *map(self._pairs.get, pairwise(first))]
        odds += (self._first.get(words[0]), self._last.get(words[-1]))
        if len(words) <= _WHOLE_LINE_WORDS:
            odds.append(self._whole.get(" ".join(words)))
        known = [value for value in odds if value is not None]
        if not known:
            return _NO_LEANING
        return sum(known) / len(known), min(known), max(known), len(known) / len(odds)
