"""The features of the blocks of a document: what each is like, what stands around it, where it stands."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.groups import GROUPS, MARKERS, headings, membership
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.signs import SIGNS, Signs
from cleaners.arbiter.windows import Windows, best_run, shifted, since_last, until_next

_PROSE_CAP: Final = 60  # words: a longer paragraph is no surer prose
_FAR: Final = 50
_MOST_SEEN: Final = 20
_MOST_MARKS: Final = 9
_MOST_BLOCKS: Final = 400
_FROM_EDGE: Final = 60
_FROM_RUN: Final = 40

_STEPS: Final = (-2, -1, 1, 2)
_NEIGHBOUR: Final = (
    "chars", "function", "leaning", "ends_sentence", "sure", "likely", "gap", "capitals", "listed", "digits",
)  # fmt: skip
_TRENDS: Final = ("prose", "leaning", "ruled", "function", "digits")
_WINDOWS: Final = ((-3, 3), (-8, 8), (-20, 20), (-8, -1), (1, 8), (-30, -1), (1, 30))
_SIDE: Final = ("copies", "date", "words", "listed", "capitals")
_SIDES: Final = ((-6, -1), (1, 6), (-25, -1), (1, 25))
_NEAR: Final = ((-4, -1), (1, 4))
_ALL: Final = ((-100_000, 0), (0, 100_000))
_PENALTIES: Final = (3.0, 8.0)
_RUN_PENALTY: Final = 8.0
_MARK_COLUMNS: Final = range(len(MARKERS) + 1)  # the last one: headings of boxes
_HEAD_MARKS: Final = (4, 6)  # menus and headings

FEATURES: Final[tuple[str, ...]] = (
    *SIGNS,
    *(f"{name}{step:+d}" for step in _STEPS for name in _NEIGHBOUR),
    *(f"{name}[{low},{high}]" for low, high in _WINDOWS for name in _TRENDS),
    *(f"{name}[{low},{high}]" for low, high in _SIDES for name in _SIDE),
    *(f"group{i}{part}" for part in ("", "[-4,-1]", "[1,4]", "_before", "_after") for i in range(len(GROUPS))),
    "prose_before", "place", "from_start", "from_end", "blocks", "prose_share", "prose_mean", "since_prose", "to_prose",
    "headings_before",
    *(f"{part}{penalty:g}" for penalty in _PENALTIES for part in ("in_run", "from_run_start", "from_run_end")),
    *(f"mark{i}_after_run" for i in _MARK_COLUMNS),
    *(f"mark{i}_before_run" for i in _HEAD_MARKS),
    *(f"mark{i}_since_prose" for i in _MARK_COLUMNS),
    "since_mark", "to_mark", "marks_after_run", "marks_before_run",
)  # fmt: skip
"""The names of the columns, in order."""


def block_features(signs: Signs, lexicon: Lexicon) -> Matrix:
    """Return one row a block, one column a name of `FEATURES`, as float32."""
    own = signs.matrix(lexicon)
    words = np.minimum(own[:, SIGNS.index("words")], _PROSE_CAP)
    weight = np.where(signs.prose, words, 0.0)
    parts = [own, *_around(own, weight, signs), *_places(weight, signs), *_marks(words, signs)]
    found = np.empty((len(own), len(FEATURES)), np.float32, order="F")  # the trees read column by column
    return np.concatenate(parts, axis=1, out=found, casting="same_kind")


def _columns(own: Matrix, names: tuple[str, ...]) -> Matrix:
    return own[:, [SIGNS.index(name) for name in names]]


def _around(own: Matrix, weight: Vector, signs: Signs) -> Iterator[Matrix]:
    leaning, sure, likely, function, digits = _columns(
        own, ("leaning", "sure", "likely", "function", "digits")
    ).T
    groups = membership(signs.rules, GROUPS)
    trend = Windows(np.column_stack([weight, leaning, sure + likely, function, digits]))
    side, kinds = Windows(_columns(own, _SIDE)), Windows(groups)
    neighbours = _columns(own, _NEIGHBOUR)
    yield from (shifted(neighbours, step) for step in _STEPS)
    yield from (trend.means(low, high) for low, high in _WINDOWS)
    yield from (side.means(low, high) for low, high in _SIDES)
    yield groups
    yield from (kinds.sums(low, high) for low, high in _NEAR)
    yield from (np.minimum(kinds.sums(low, high), _MOST_SEEN) for low, high in _ALL)


def _places(weight: Vector, signs: Signs) -> Iterator[Matrix]:
    count = len(weight)
    index = np.arange(count)
    yield np.column_stack(
        [
            (np.cumsum(weight) - weight) / max(weight.sum(), 1.0),
            index / max(count - 1, 1),
            np.minimum(index, _FROM_EDGE),
            np.minimum(count - 1 - index, _FROM_EDGE),
            np.full(count, min(count, _MOST_BLOCKS)),
            np.full(count, signs.prose.mean()),
            np.full(count, weight.mean()),
            np.minimum(since_last(signs.prose), _FAR),
            np.minimum(until_next(signs.prose), _FAR),
            np.cumsum(headings(signs.rules)),
        ]
    )
    for penalty in _PENALTIES:
        first, last = best_run(np.where(weight > 0, weight, -penalty))
        yield np.column_stack(
            [
                (index >= first) & (index <= last),
                np.clip(index - first, -_FROM_RUN, _FROM_RUN),
                np.clip(index - last, -_FROM_RUN, _FROM_RUN),
            ]
        )


def _marks(words: Vector, signs: Signs) -> Iterator[Matrix]:
    """How many rules took blocks of each kind since the run of prose ended, and before it began."""
    index = np.arange(len(words))
    free_prose = signs.prose & signs.is_free
    first, last = best_run(np.where(free_prose, words, -_RUN_PENALTY))
    marks = membership(signs.rules, MARKERS)
    is_marked = np.asarray(marks.any(axis=1))
    marks = np.column_stack([marks, headings(signs.rules), is_marked])
    before, after = np.cumsum(marks, axis=0), np.cumsum(marks[::-1], axis=0)[::-1]
    since_run = np.where((index > last)[:, None], before - before[last], 0.0)
    until_run = np.where((index < first)[:, None], after - after[first], 0.0)
    prose = np.maximum.accumulate(np.where(free_prose, index, -1))
    since_prose = before - np.where(prose[:, None] >= 0, before[np.maximum(prose, 0)], 0.0)
    columns = list(_MARK_COLUMNS)
    yield np.minimum(since_run[:, columns], _MOST_MARKS)
    yield np.minimum(until_run[:, list(_HEAD_MARKS)], _MOST_MARKS)
    yield np.minimum(since_prose[:, columns], _MOST_MARKS)
    yield np.column_stack(
        [
            np.minimum(since_last(is_marked), _FAR),
            np.minimum(until_next(is_marked), _FAR),
            since_run[:, -1] / np.maximum(index - last, 1),
            until_run[:, -1] / np.maximum(first - index, 1),
        ]
    )
