"""Sums over the neighbours of each block, as whole-array operations."""

from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector

_OUTSIDE: Final = -1.0
"""What stands in for a neighbour before the first block or after the last."""
_NEVER: Final = 10_000


def shifted(columns: Matrix, step: int) -> Matrix:
    """Return for each block the row of the block `step` places on (back, where negative)."""
    moved = np.full(columns.shape, _OUTSIDE)
    if abs(step) < len(columns):
        if step > 0:
            moved[:-step] = columns[step:]
        else:
            moved[-step:] = columns[:step]
    return moved


class Windows:
    """The running sums of some columns, from which the sum over any window is two slices.

    They go on at both ends with the sums there, so that a window may reach beyond.
    """

    def __init__(self, columns: Matrix) -> None:
        self._count = count = len(columns)
        self._running = np.zeros((3 * count + 1, columns.shape[1]))
        np.cumsum(columns, axis=0, out=self._running[count + 1 : 2 * count + 1])
        self._running[2 * count + 1 :] = self._running[2 * count]
        self._places = np.zeros(3 * count + 1)
        self._places[count : 2 * count + 1] = np.arange(count + 1)
        self._places[2 * count + 1 :] = count

    def sums(self, low: int, high: int) -> Matrix:
        """Return for each block the sums over the blocks from `low` to `high` places on, inclusive."""
        return self._difference(self._running, low, high)

    def means(self, low: int, high: int) -> Matrix:
        """Return for each block the means over the blocks from `low` to `high` places on; 0 where there are none."""
        count = np.maximum(self._difference(self._places, low, high), 1.0)
        return np.asarray(self.sums(low, high) / count[:, None])

    def _difference(self, running: Matrix, low: int, high: int) -> Matrix:
        first = self._count + max(low, -self._count)
        after = self._count + min(high + 1, self._count)
        return np.asarray(running[after : after + self._count] - running[first : first + self._count])


def since_last(marks: Vector) -> Vector:
    """Return for each block how many blocks back the last marked one before it stands; very many where none does."""
    index = np.arange(len(marks))
    last = np.maximum.accumulate(np.where(marks, index, -_NEVER))
    return index - np.concatenate(([-_NEVER], last[:-1]))


def until_next(marks: Vector) -> Vector:
    """Return for each block how many blocks on the next marked one after it stands; very many where none does."""
    return since_last(marks[::-1])[::-1]


def best_run(scores: Vector) -> tuple[int, int]:
    """Return the first and last index of the stretch with the greatest sum (Kadane's algorithm)."""
    running = np.concatenate(([0.0], np.cumsum(scores)))
    lowest = np.minimum.accumulate(running[:-1])
    last = int(np.argmax(running[1:] - lowest))
    first = int(np.argmin(running[: last + 1]))
    return first, last
