"""What the arbiter learns by boosting: oblivious trees. Needs `make training`."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from catboost import CatBoostClassifier
from numpy.typing import NDArray

from cleaners.arbiter.trees import Trees

_THOUSANDTHS = 1000
_TREES = 400
_DEPTH = 6
_RATE = 0.1


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
    trees = exported["oblivious_trees"]
    scale, (bias,) = exported["scale_and_bias"]
    return Trees(
        columns=tuple(tuple(split["float_feature_index"] for split in tree["splits"]) for tree in trees),
        borders=tuple(tuple(split["border"] for split in tree["splits"]) for tree in trees),
        leaves=tuple(
            tuple(round(_THOUSANDTHS * scale * leaf) for leaf in tree["leaf_values"]) for tree in trees
        ),
        bias=round(_THOUSANDTHS * bias),
    )
