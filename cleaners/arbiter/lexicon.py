"""Words that lean to chrome or to content: log odds learned over sites, looked up per block."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

_FIRST_WORDS: Final = 12
_EDGE: Final = ".,;:!?\"'“”‘’()[]{}|»«›‹•·*…–—-"


class Leaning(NamedTuple):
    """How the words of a block lean: positive to chrome, negative to content, in log odds."""

    mean: float
    least: float
    most: float
    known: float  # share of the terms that the lexicon knows


NO_LEANING: Final = Leaning(0.0, 0.0, 0.0, 0.0)


def terms(words: Sequence[str]) -> list[str]:
    """Return the terms of a block that are looked up: words, pairs, its first, its last, and all of a short one.

    `words` are lower-case and split at blanks; only the first twelve count.
    """
    bare = [bare for word in words[:_FIRST_WORDS] if (bare := word.strip(_EDGE))]
    if not bare:
        return []
    found = bare + [f"{a} {b}" for a, b in zip(bare, bare[1:], strict=False)]
    found += (f"^{bare[0]}", f"{bare[-1]}$")
    if len(words) <= 3:
        found.append("=" + " ".join(bare))
    return found


def leaning(words: Sequence[str], odds: Mapping[str, float]) -> Leaning:
    """Return how the words of a block lean by the odds of its terms."""
    looked_up = terms(words)
    known = [value for term in looked_up if (value := odds.get(term)) is not None]
    if not known:
        return NO_LEANING
    return Leaning(sum(known) / len(known), min(known), max(known), len(known) / len(looked_up))
