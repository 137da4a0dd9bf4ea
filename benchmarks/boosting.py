"""What the arbiter learns by boosting: oblivious trees. Needs `make training`."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from catboost import CatBoostClassifier
from numpy.typing import NDArray

from benchmarks.learning import learned_odds
from benchmarks.samples import FOLDS, Sample, outside
from cleaners.arbiter.features import block_features
from cleaners.arbiter.trees import Trees

_THOUSANDTHS = 1000
_TREES = 400
_DEPTH = 6
_RATE = 0.1


def learned_trees(samples: Sequence[Sample]) -> tuple[Trees, dict[str, int]]:
    """Return trees that tell content from chrome, and the odds that go with them.

    The odds under which a document is trained on are learned on other folds: else a term would look as telling
    as it is where it was counted.
    """
    features, targets, weights = [], [], []
    for fold in range(FOLDS):
        inside = [sample for sample in samples if sample.fold == fold]
        if not inside:
            continue
        odds = learned_odds(outside(samples, {fold}))
        for sample in inside:
            labelled = sample.is_labelled
            features.append(block_features(sample.signs, odds)[labelled])
            targets.append(sample.is_content[labelled])
            weights.append(_weights(sample)[labelled])
    model = CatBoostClassifier(
        iterations=_TREES, depth=_DEPTH, learning_rate=_RATE, rsm=0.3, border_count=64, l2_leaf_reg=5, random_seed=1,
        thread_count=2, allow_writing_files=False, verbose=False,
    )  # fmt: skip
    model.fit(np.vstack(features), np.concatenate(targets).astype(int), sample_weight=np.concatenate(weights))
    return _exported(model), learned_odds(samples)


def _weights(sample: Sample) -> NDArray[np.float64]:
    """Content by its characters, chrome by less: a lost paragraph costs more than a menu that stays."""
    return np.where(sample.is_content, 1 + sample.content / 50, 0.5 + np.sqrt(sample.chrome) / 10)


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
