"""Signs that something went wrong with a document: each with its weight, and said in words."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from cleaners.shape import is_prose
from flows.display.plural import counted
from flows.report.deciders import Decider, detector
from flows.report.lines import chrome_like
from flows.report.outline import Outline
from flows.report.phrases import percent, quoted
from flows.report.usual import Customs

_MUCH: Final = 0.8
_LITTLE: Final = 0.005
_LITTLE_OF: Final = 2000
_FEWEST_WORDS: Final = 60
_FEWEST_NEIGHBOURS: Final = 8
_STRAY: Final = 3.5
"""Deviations from the median: what Iglewicz and Hoaglin (1993) call an outlier."""
_LEAST_DEVIATION: Final = 0.03
_PROSE_REMOVED: Final = 400
_FEWEST_CHROME_LIKE: Final = 5
_LONG_LINE: Final = 60
_FEWEST_REPEATED: Final = 3
_REPEATED_SHARE: Final = 0.05
_COPIED: Final = 0.8


class Sign(StrEnum):
    """What makes a document suspicious."""

    PROSE_REMOVED = "sentences removed by a model"
    MUCH_REMOVED = "much removed"
    UNUSUAL = "unusual for its site"
    CHROME_LEFT = "chrome-like lines left"
    REPEATED = "lines of other documents left"
    SHORT = "very short"
    NO_TITLE = "no title"
    LITTLE_REMOVED = "almost nothing removed"
    COPY = "copy of another document"


WEIGHTS: Final = {
    Sign.PROSE_REMOVED: 4,
    Sign.MUCH_REMOVED: 3,
    Sign.UNUSUAL: 3,
    Sign.CHROME_LEFT: 2,
    Sign.REPEATED: 2,
    Sign.SHORT: 2,
    Sign.NO_TITLE: 1,
    Sign.LITTLE_REMOVED: 1,
    Sign.COPY: 1,
}
"""How grave each sign is; the sum is a document's suspicion."""


class Suspicion(NamedTuple):
    """A sign, and what was seen of it, as a sentence."""

    sign: Sign
    words: str


def suspicions(document: Outline, customs: Customs) -> tuple[Suspicion, ...]:
    """Return the signs that a document shows, gravest first."""
    found = [
        Suspicion(sign, words)
        for tests in (_OF_REMOVALS, _OF_TEXT)
        for test in tests
        for sign, words in test(document, customs)
    ]
    return tuple(sorted(found, key=lambda each: (-WEIGHTS[each.sign], each.sign)))


def weight(found: tuple[Suspicion, ...]) -> int:
    """Return how suspicious a document is."""
    return sum(WEIGHTS[each.sign] for each in found)


Test = Callable[[Outline, Customs], Iterator[tuple[Sign, str]]]


def _share(document: Outline, customs: Customs) -> Iterator[tuple[Sign, str]]:
    removed = 1 - document.share
    size = document.kept + document.removed
    if removed >= _MUCH:
        yield Sign.MUCH_REMOVED, f"{percent(removed)} of its {size:,} characters were removed."
    if removed <= _LITTLE and size >= _LITTLE_OF:
        yield Sign.LITTLE_REMOVED, f"Of its {size:,} characters, {document.removed:,} were removed."
    usual = customs.shares[document.origin]
    reach = max(usual.deviation, _LEAST_DEVIATION)
    if usual.documents >= _FEWEST_NEIGHBOURS and abs(document.share - usual.median) > _STRAY * reach:
        yield (
            Sign.UNUSUAL,
            f"{percent(document.share)} of it was kept; usual among the {usual.documents:,} documents of {document.origin} "
            f"is {percent(usual.median)}.",
        )


def _prose_removed(document: Outline, customs: Customs) -> Iterator[tuple[Sign, str]]:  # noqa: ARG001  (as Test)
    """Sentences that no rule names: taking them out of an article would be the worst error."""
    taken = [
        cut.text.strip()
        for cut in document.cuts
        if detector(cut.rule).decider is Decider.MODEL and is_prose(cut.text.strip())
    ]
    size = sum(map(len, taken))
    if size >= _PROSE_REMOVED and size > document.kept / 4:
        longest = max(taken, key=len)
        yield (
            Sign.PROSE_REMOVED,
            f"{counted(len(taken), 'paragraph')} ({size:,} characters) went by a model's judgement alone: {quoted(longest)}",
        )


def _facts(document: Outline, customs: Customs) -> Iterator[tuple[Sign, str]]:  # noqa: ARG001  (as Test)
    if document.words < _FEWEST_WORDS:
        yield Sign.SHORT, f"Its text has {counted(document.words, 'word')}."
    if document.title is None:
        yield Sign.NO_TITLE, "No title was found."


def _lines(document: Outline, customs: Customs) -> Iterator[tuple[Sign, str]]:
    lines = document.lines
    left = chrome_like(lines)
    if len(left) >= _FEWEST_CHROME_LIKE or any(len(line) >= _LONG_LINE for line in left):
        yield (
            Sign.CHROME_LEFT,
            f"{counted(len(left), 'kept line')} {_verb(len(left))} like chrome: {quoted(max(left, key=len))}",
        )
    enough = max(_FEWEST_REPEATED, _REPEATED_SHARE * customs.shares[document.origin].documents)
    shared = [line for line in lines if customs.lines.of(document.origin, line) >= enough]
    if len(shared) > _COPIED * len(lines) and len(lines) > 1:
        yield (
            Sign.COPY,
            f"{len(shared):,} of its {counted(len(lines), 'line')} stand in other documents of {document.origin} too.",
        )
    elif len(shared) > 1:
        yield (
            Sign.REPEATED,
            f"{counted(len(shared), 'kept line')} also in other documents of {document.origin}: {quoted(max(shared, key=len))}",
        )


_OF_REMOVALS: Final[tuple[Test, ...]] = (_share, _prose_removed)
_OF_TEXT: Final[tuple[Test, ...]] = (_facts, _lines)


def _verb(count: int) -> str:
    return "looks" if count == 1 else "look"
