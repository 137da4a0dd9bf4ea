"""Trees against their definition, and the shipped model."""

from itertools import product

import numpy as np
import pytest

from cleaners.arbiter.features import FEATURES
from cleaners.arbiter.model import Model, shipped_model
from cleaners.arbiter.title_signs import TITLE_SIGNS
from cleaners.arbiter.trees import Forest, Trees
from cleaners.detection.title import BIAS

TREES = Trees(
    columns=((0, 2), (1, 1)),
    borders=((0.5, 10.0), (0.0, 2.0)),
    leaves=((1, 20, 300, 4000), (-5, -60, -700, -8000)),
    bias=7,
)


def naive(row: tuple[float, ...]) -> float:
    total = TREES.bias
    for columns, borders, leaves in zip(TREES.columns, TREES.borders, TREES.leaves, strict=True):
        questions = enumerate(zip(columns, borders, strict=True))
        total += leaves[sum((row[column] > border) << level for level, (column, border) in questions)]
    return total / 1000


def test_trees_add_the_leaves_that_the_answers_lead_to():
    rows = list(product((0.5, 0.6), (-1.0, 0.0, 1.0, 3.0), (10.0, 11.0)))
    assert Forest(TREES).sums(np.array(rows, np.float32)).tolist() == [naive(row) for row in rows]


def test_the_shipped_model_says_where_it_comes_from():
    training = shipped_model().data.training
    assert training.documents > 0
    assert training.sites > 0
    assert training.library
    assert training.cross_validation


def test_the_shipped_model_fits_the_code():
    data = shipped_model().data
    assert data.features == FEATURES
    assert set(data.title) == {*TITLE_SIGNS, BIAS}
    assert max(max(columns) for columns in data.trees.columns) < len(FEATURES)


def test_a_model_of_other_features_is_refused():
    with pytest.raises(ValueError, match="train it anew"):
        Model(shipped_model().data.model_copy(update={"features": ("other",)}))
