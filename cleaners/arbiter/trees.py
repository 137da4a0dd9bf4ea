"""Oblivious decision trees: each level of a tree asks all blocks one question, so a tree is a few array operations.

The form that CatBoost learns (Prokhorenkova et al., 2018). The leaves are whole numbers, thousandths of log odds:
their sum is the same on every machine, whatever the order in which it adds.
"""

from itertools import chain
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from schemas.record import Record

_UNIT: Final = 1000
_WORD: Final = 8  # bytes; trees have no more levels


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
    """Trees laid out for evaluation: each question is asked once, however many trees ask it."""

    def __init__(self, trees: Trees) -> None:
        asked = list(zip(chain(*trees.columns), chain(*trees.borders), strict=True))
        questions = sorted(set(asked))
        number = {question: i for i, question in enumerate(questions)}
        count, levels = len(trees.columns), len(trees.columns[0])
        self._columns = np.array([column for column, _ in questions], np.intp)
        self._borders = np.array([border for _, border in questions], np.float32)[:, None]
        self._questions = np.array([number[question] for question in asked], np.intp).reshape(count, levels).T
        self._leaves = np.array(trees.leaves, np.int32).ravel()
        self._first_leaf = (np.arange(count, dtype=np.intp) << levels)[:, None]
        self._bias = trees.bias

    def sums(self, features: Matrix) -> Vector:
        """Return for each row of features the sum of the leaves it falls into, in log odds."""
        count = len(features)
        answers = np.zeros((len(self._columns), -(-count // _WORD) * _WORD), np.bool_)
        np.greater(features.T.take(self._columns, axis=0), self._borders, out=answers[:, :count])
        # Eight answers at a time, a byte each: no level shifts its bit out of its byte.
        octets = answers.view(np.uint64)
        bits = octets.take(self._questions[0], axis=0)
        for level, questions in enumerate(self._questions[1:], start=1):
            bits |= octets.take(questions, axis=0) << np.uint64(level)
        leaf = bits.view(np.uint8)[:, :count]
        totals = self._leaves.take(leaf + self._first_leaf).sum(axis=0, dtype=np.int64)
        return np.asarray((totals + self._bias) / _UNIT)
