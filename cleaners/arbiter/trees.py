"""Oblivious decision trees: each level of a tree asks all blocks one question, so a tree is a few array operations.

The form that CatBoost learns (Prokhorenkova et al., 2018). The leaves are whole numbers, thousandths of log odds:
their sum is the same on every machine, whatever the order in which it adds.
"""

from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from schemas.record import Record

_UNIT: Final = 1000


class Trees(Record):
    """Trees of one depth; tree t takes the leaf whose bits are the answers, its first question the lowest bit."""

    columns: tuple[tuple[int, ...], ...]
    """Which feature is asked, trees by levels."""
    borders: tuple[tuple[float, ...], ...]
    """Above which value the answer is yes, trees by levels."""
    leaves: tuple[tuple[int, ...], ...]
    """What each leaf adds, in thousandths, trees by leaves."""
    bias: int
    """What is added to the sum, in thousandths."""


class Forest:
    """Trees laid out for evaluation."""

    def __init__(self, trees: Trees) -> None:
        count, levels = len(trees.columns), len(trees.columns[0])
        self._columns = np.array(trees.columns, np.intp).T.ravel()
        self._borders = np.array(trees.borders, np.float32).T.reshape(-1, 1)
        self._leaves = np.array(trees.leaves, np.int32).ravel()
        self._first_leaf = (np.arange(count, dtype=np.int32) << levels)[:, None]
        self._shape = (levels, count, -1)
        self._bias = trees.bias

    def sums(self, features: Matrix) -> Vector:
        """Return for each row of features the sum of the leaves it falls into, in log odds."""
        by_feature = np.ascontiguousarray(features.T)
        answers = (by_feature[self._columns] > self._borders).reshape(self._shape)
        leaf = np.zeros(answers.shape[1:], np.int32)
        for level, answer in enumerate(answers):
            leaf |= answer.astype(np.int32) << level
        totals = self._leaves[leaf + self._first_leaf].sum(axis=0, dtype=np.int64)
        return np.asarray((totals + self._bias) / _UNIT)
