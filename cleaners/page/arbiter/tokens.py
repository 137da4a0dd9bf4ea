"""Class and id names as the words they are made of, and which way these lean."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

_JOINTS: Final = re.compile(r"[-_:/\d]+")
_SHORTEST: Final = 3
_REMEMBERED: Final = 4_000  # names, and sets of them: those of a page come back block by block


class Leaning(NamedTuple):
    """The log odds of some names, in hundredths; positive leans to chrome."""

    mean: float
    least: float
    most: float
    known: float
    """Which share of the names has odds."""


_NONE: Final = Leaning(0.0, 0.0, 0.0, 0.0)


@lru_cache(_REMEMBERED)
def names(tokens: frozenset[str]) -> tuple[str, ...]:
    """Return tokens with the words they are made of ("article__related-links" holds "related"), sorted."""
    return tuple(sorted(tokens.union(*map(_words, tokens))))


def leaning(tokens: frozenset[str], odds: Mapping[str, int]) -> Leaning:
    """Return which way the names of some tokens lean."""
    all_names = names(tokens)
    known = [odds[name] for name in all_names if name in odds]
    if not known:
        return _NONE
    return Leaning(sum(known) / len(known), min(known), max(known), len(known) / len(all_names))


def leanings(groups: Iterable[frozenset[str]], odds: Mapping[str, int]) -> list[Leaning]:
    """Return the leaning of each group of tokens; equal groups are looked up once."""
    listed = list(groups)
    found = {group: leaning(group, odds) for group in set(listed)}
    return [found[group] for group in listed]


@lru_cache(_REMEMBERED)
def _words(token: str) -> tuple[str, ...]:
    if token.isalpha():  # most are one word: nothing to add to the token itself
        return ()
    return tuple(word for word in _JOINTS.split(token) if len(word) >= _SHORTEST)
