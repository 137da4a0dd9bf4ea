"""The arbiter's model: oblivious trees over the features, kept as plain data in `model.json`."""

import base64
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np
import orjson
from numpy.typing import NDArray

from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.windows import Vector
from cleaners.document import Document

_FILE: Final = "model.json"


@dataclass(frozen=True)
class Arbiter:
    """Trees that all ask one question a level: tree t takes the leaf whose bits are its answers."""

    odds: dict[str, float]
    """Log odds of the terms of the lexicon: positive leans to chrome."""
    columns: NDArray[np.int32]
    """Which feature is asked, trees by levels."""
    borders: NDArray[np.float32]
    """Above which value the answer is yes, trees by levels."""
    leaves: NDArray[np.float32]
    """What each tree adds, trees by leaves."""
    bias: float

    def scores(self, features: NDArray[np.float32]) -> Vector:
        """Return for each block how sure it is content, in log odds: above 0 more likely content than chrome."""
        answers = features[:, self.columns.ravel()] > self.borders.ravel()
        trees, levels = self.columns.shape
        leaf = answers.reshape(len(features), trees, levels) @ (1 << np.arange(levels))
        return np.asarray(self.leaves[np.arange(trees), leaf].sum(axis=1, dtype=np.float64) + self.bias)


def content_scores(document: Document, rules: Any, arbiter: Arbiter) -> Vector:
    """Return for each block of a document how sure it is content, in log odds."""
    return arbiter.scores(block_features(document, rules, arbiter.odds))
