"""The block elements of a page as rows of sums over the blocks inside them."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector

NOWHERE: Final = -1
"""The number of no container."""

_DIGITS: Final = 9


class Containers:
    """The containers around the blocks of a page.

    Paths are of unequal length, so they stand in a grid: one row a block, the outermost container first, filled up
    with `NOWHERE`. Containers are numbered as they open, so of nested ones the innermost has the greatest number.
    """

    def __init__(self, paths: Sequence[Sequence[int]]) -> None:
        self.depths = np.fromiter(map(len, paths), np.intp, len(paths))
        width = int(self.depths.max(initial=1))
        padded = [(*path, *[NOWHERE] * (width - len(path))) for path in paths]
        known, first, places, blocks = np.unique(
            np.array(padded, np.intp), return_index=True, return_inverse=True, return_counts=True
        )
        padding = int(known[0] == NOWHERE)
        self.grid = places.reshape(-1, width) - padding
        self.count = len(known) - padding
        # A tree is walked in order, so the blocks of a container stand in a row.
        self._first = first[padding:] // width
        self._after = self._first + blocks[padding:]

    def sums(self, columns: Matrix) -> Matrix:
        """Return for each container the sums of some columns over its blocks."""
        running = np.zeros((len(columns) + 1, columns.shape[1]))
        np.cumsum(columns, axis=0, out=running[1:])
        # Rounded: what cancels out is nothing again.
        return np.asarray(np.round(running[self._after] - running[self._first], _DIGITS))

    def shared(self, path: Vector) -> Vector:
        """Return for each block how many of its containers, from the outermost in, are those of a path."""
        if not len(path):
            return np.zeros(len(self.grid), np.intp)
        return np.asarray((self.grid[:, : len(path)] == path).cumprod(axis=1).sum(axis=1))

    def core(self, values: Vector, share: float) -> Vector:
        """Return the path to the innermost container that holds a share of a sum; empty where nothing sums up."""
        (sums,) = self.sums(values[:, None]).T
        holding = np.flatnonzero(sums >= share * values.sum() - 10.0**-_DIGITS)
        if not values.any() or not len(holding):
            return self.grid[0, :0]
        row, depth = (int(place[0]) for place in np.nonzero(self.grid == holding[-1]))
        return self.grid[row, : depth + 1]

    def at_height(self, height: int) -> Vector:
        """Return for each block its container so many levels above its own, `NOWHERE` beyond the outermost."""
        return self._at_depth(self.depths - 1 - height)

    def below(self, path: Vector) -> Vector:
        """Return for each block the first of its containers that is not on a path; `NOWHERE` where all are."""
        return self._at_depth(self.shared(path))

    def _at_depth(self, depth: Vector) -> Vector:
        width = self.grid.shape[1]
        inside = (depth >= 0) & (depth < width)
        found = self.grid[np.arange(len(self.grid)), np.clip(depth, 0, width - 1)]
        return np.where(inside, found, NOWHERE)
