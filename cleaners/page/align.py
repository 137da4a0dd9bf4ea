"""Which tokens of one text stand in another, in the same order: a monotone alignment of token runs."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, chain, count
from typing import Final, NamedTuple, TypeAlias

from cleaners.text.composing import composed

_WORD: Final = re.compile(r"\w+")
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_SHORTEST_ANCHOR: Final = 4  # words of a line that may anchor the rest
_RUN_LENGTHS: Final = (8, 3, 1)
_SMALL: Final = 20_000  # token pairs that may be compared one by one

Lines: TypeAlias = Sequence[Sequence[str]]
"""A text as the tokens of its lines."""

Match: TypeAlias = tuple[int, int, int]
"""A run of tokens that both texts hold: where it starts in each, and its length."""


class Window(NamedTuple):
    """A stretch of both sequences that is still to be aligned."""

    left: int
    left_end: int
    right: int
    right_end: int


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case, without characters that extractors keep or drop at will."""
    if not text.isascii():
        text = composed(_INVISIBLE.sub("", text))
    return _WORD.findall(text.lower())


def aligned(left: Lines, right: Lines) -> tuple[bytearray, bytearray]:
    """Return, for each token of both texts, 1 where it stands in the other one at its place in the order.

    Lines that are unique in both texts anchor the alignment, the longest chain of them wins; what lies between
    anchors is aligned in the same way by runs of tokens, shorter and shorter ones.
    """
    ours, theirs = list(chain.from_iterable(left)), list(chain.from_iterable(right))
    hits = bytearray(len(ours)), bytearray(len(theirs))
    whole = Window(0, len(ours), 0, len(theirs))
    matches = _grown(_line_anchors(left, right), ours, theirs, whole)
    windows = [whole]
    while windows:
        window = windows.pop()
        matches = matches or _run_matches(ours, theirs, window)
        for start, other, size in matches:
            hits[0][start : start + size] = hits[1][other : other + size] = b"\1" * size
        windows.extend(gap for gap in _gaps(window, matches) if matches and not _is_empty(gap))
        matches = []
    return hits


def _line_anchors(left: Lines, right: Lines) -> list[Match]:
    ours, theirs = _unique_lines(left), _unique_lines(right)
    shared = sorted((ours[line], theirs[line], len(line)) for line in ours.keys() & theirs.keys())
    return _longest_chain(shared)


def _unique_lines(lines: Lines) -> dict[tuple[str, ...], int]:
    starts = accumulate(map(len, lines), initial=0)
    return _unique(zip(map(tuple, lines), starts, strict=False), _SHORTEST_ANCHOR)


def _run_matches(left: Sequence[str], right: Sequence[str], window: Window) -> list[Match]:
    for length in _RUN_LENGTHS:
        ours = _unique_runs(left, window.left, window.left_end, length)
        theirs = _unique_runs(right, window.right, window.right_end, length)
        shared = sorted((ours[run], theirs[run], length) for run in ours.keys() & theirs.keys())
        if shared:
            return _grown(_longest_chain(shared), left, right, window)
    return _by_difflib(left, right, window)


def _unique_runs(words: Sequence[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    if end - start < length:
        return {}
    shifted = [words[start + i : end - length + 1 + i] for i in range(length)]
    return _unique(zip(zip(*shifted, strict=True), count(start), strict=False), length)


def _unique(placed: Iterable[tuple[tuple[str, ...], int]], shortest: int) -> dict[tuple[str, ...], int]:
    """The runs of at least some length that stand in one place only, with that place."""
    places: dict[tuple[str, ...], int] = {}
    repeated: set[tuple[str, ...]] = set()
    for run, place in placed:
        if run in places:
            repeated.add(run)
        elif len(run) >= shortest:
            places[run] = place
    for run in repeated:
        del places[run]
    return places


def _longest_chain(pairs: Sequence[Match]) -> list[Match]:
    """The longest subsequence that ascends on both sides (patience sorting)."""
    tops: list[int] = []  # the right side of each pile's top
    piles: list[int] = []  # the index of each pile's top in `pairs`
    before: list[int] = []
    for index, pair in enumerate(pairs):
        pile = bisect_left(tops, pair[1])
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [pair[1]]
        piles[pile : pile + 1] = [index]
    chained: list[Match] = []
    index = piles[-1] if piles else -1
    while index >= 0:
        chained.append(pairs[index])
        index = before[index]
    return chained[::-1]


def _grown(
    anchors: Sequence[Match], left: Sequence[str], right: Sequence[str], window: Window
) -> list[Match]:
    """The anchors grown both ways as far as the tokens agree."""
    grown: list[Match] = []
    floor, other_floor = window.left, window.right
    for anchor, other_anchor, size in anchors:
        start, other = anchor, other_anchor
        if start < floor or other < other_floor:
            continue  # inside a match that grew over it
        end, other_end = start + size, other + size
        while start > floor and other > other_floor and left[start - 1] == right[other - 1]:
            start, other = start - 1, other - 1
        while end < window.left_end and other_end < window.right_end and left[end] == right[other_end]:
            end, other_end = end + 1, other_end + 1
        grown.append((start, other, end - start))
        floor, other_floor = end, other_end
    return grown


def _by_difflib(left: Sequence[str], right: Sequence[str], window: Window) -> list[Match]:
    """Where every token is repeated nothing anchors; small windows are compared exhaustively, large ones not."""
    ours, theirs = left[window.left : window.left_end], right[window.right : window.right_end]
    if len(ours) * len(theirs) > _SMALL:
        return []
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return [(window.left + block.a, window.right + block.b, block.size) for block in blocks if block.size]


def _gaps(window: Window, matches: Sequence[Match]) -> Iterator[Window]:
    left, right = window.left, window.right
    for start, other, size in matches:
        yield Window(left, start, right, other)
        left, right = start + size, other + size
    yield Window(left, window.left_end, right, window.right_end)


def _is_empty(window: Window) -> bool:
    return window.left == window.left_end or window.right == window.right_end
