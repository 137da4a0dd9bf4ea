"""What the arbiter learns by boosting: oblivious trees. Needs `make training`."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypedDict

import numpy as np
from catboost import CatBoostClassifier
from numpy.typing import NDArray

from cleaners.arbiter.trees import Trees

_THOUSANDTHS = 1000
_TREES = 400
_DEPTH = 6
_RATE = 0.1
_NEVER = 3.0e38  # no feature is above it


class _Split(TypedDict):
    """One question of a tree, as CatBoost exports it."""

    float_feature_index: int
    border: float


class Rows(NamedTuple):
    """Blocks to learn from."""

    features: NDArray[np.float32]
    is_content: NDArray[np.bool_]
    weights: NDArray[np.float64]


def fitted_trees(rows: Sequence[Rows]) -> Trees:
    """Return trees that tell content from chrome."""
    features, targets, weights = (np.concatenate(column) for column in zip(*rows, strict=True))
    model = CatBoostClassifier(
        iterations=_TREES, depth=_DEPTH, learning_rate=_RATE, rsm=0.3, border_count=64, l2_leaf_reg=5, random_seed=1,
        thread_count=2, allow_writing_files=False, verbose=False,
    )  # fmt: skip
    model.fit(features, targets.astype(int), sample_weight=weights)
    return _exported(model)


def _exported(model: CatBoostClassifier) -> Trees:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        model.save_model(str(file), format="json")
        exported = json.loads(file.read_text())
    scale, (bias,) = exported["scale_and_bias"]
    splits = [_full(tree["splits"]) for tree in exported["oblivious_trees"]]
    leaves = [_scaled(tree["leaf_values"], scale) for tree in exported["oblivious_trees"]]
    return Trees(
        columns=tuple(tuple(split["float_feature_index"] for split in tree) for tree in splits),
        borders=tuple(tuple(split["border"] for split in tree) for tree in splits),
        leaves=tuple(leaves),
        bias=round(_THOUSANDTHS * bias),
    )


def _full(splits: list[_Split]) -> list[_Split]:
    """A tree that stopped early asks on what is never true, so that all trees have one depth."""
    return [*splits, *[_Split(float_feature_index=0, border=_NEVER)] * (_DEPTH - len(splits))]


def _scaled(leaves: Sequence[float], scale: float) -> tuple[int, ...]:
    thousandths = [round(_THOUSANDTHS * scale * leaf) for leaf in leaves]
    return (*thousandths, *[0] * (2**_DEPTH - len(thousandths)))
