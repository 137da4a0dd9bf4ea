"""Hard-wrapped lines: which consecutive lines of a dump were one paragraph before an editor broke them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaners.shape import DENSE_SCRIPT

_NARROWEST: Final = 40  # columns
_WIDEST: Final = 120
_LEAST_EVIDENCE: Final = 4  # full lines
_LEAST_SHARE: Final = 0.6  # of the adjacent pairs
_SENTENCE_END: Final = (".", "!", "?", ":", "”", '"', "’", "…", "。", "」", "！", "？")
_LONGEST_DENSE_WORD: Final = 6
"""Characters that a wrapper keeps together where no spaces part words: one of Chinese with its stop, a word of Thai."""


def wrapped_paragraphs(lines: Sequence[str]) -> list[tuple[int, ...]]:
    """Return the numbers of the non-blank lines, grouped by paragraph.

    A greedy wrapper breaks a line exactly where the next word would not have fitted. A dump counts as
    wrapped where most adjacent lines obey that law for its widest line; else every line is a paragraph.
    """
    width = max(map(len, lines), default=0)
    groups: list[tuple[int, ...]] = [(i,) for i, line in enumerate(lines) if line]
    if not _NARROWEST <= width <= _WIDEST:
        return groups
    pairs = [(a, b) for (a,), (b,) in pairwise(groups) if b == a + 1]
    full = [(a, b) for a, b in pairs if _is_full(lines[a], lines[b], width)]
    if len(full) < _LEAST_EVIDENCE or len(full) < _LEAST_SHARE * len(pairs):
        return groups
    joined = {b for a, b in full if _continues(lines[a], lines[b], width)}
    return _merged(groups, joined)


def _is_full(line: str, following: str, width: int) -> bool:
    word = following.split(" ", 1)[0]
    longest = _LONGEST_DENSE_WORD if DENSE_SCRIPT.match(word) else len(word)
    return len(line) + 1 + min(len(word), longest) > width


def _continues(line: str, following: str, width: int) -> bool:
    """Whether the second line goes on with the first, and is no line of its own under a finished sentence."""
    if not line.endswith(_SENTENCE_END):
        return True
    return following.endswith(_SENTENCE_END) or 2 * len(following) > width


def _merged(groups: list[tuple[int, ...]], joined: set[int]) -> list[tuple[int, ...]]:
    paragraphs: list[tuple[int, ...]] = []
    for group in groups:
        if group[0] in joined:
            paragraphs[-1] += group
        else:
            paragraphs.append(group)
    return paragraphs
