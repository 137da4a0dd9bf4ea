"""What the arbiter learns: the lexicon's odds, the trees, the weights of a title."""

import json
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from catboost import CatBoostClassifier
from numpy.typing import NDArray

from benchmarks.samples import FOLDS, Sample, outside, sites
from cleaners.arbiter.features import block_features
from cleaners.arbiter.trees import Trees

_LEAST_SITES = 8  # a term of fewer sites is a site's own
_MOST_OF_A_DOCUMENT = 3  # blocks of one dump that count for a term: a table's unit is no word of the field
_HUNDREDTHS = 100
_THOUSANDTHS = 1000
_TREES = 400
_DEPTH = 6
_RATE = 0.1


def learned_odds(samples: Sequence[Sample]) -> dict[str, int]:
    """Return the log odds of chrome against content of each term that stands on enough sites, in hundredths."""
    counts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    seen_on: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        of_document: dict[tuple[str, bool], int] = defaultdict(int)
        for i in np.flatnonzero(sample.is_labelled):
            for term in sample.signs.terms[i]:
                of_document[term, not sample.is_content[i]] += 1
        for (term, is_chrome), count in of_document.items():
            counts[term][is_chrome] += min(count, _MOST_OF_A_DOCUMENT)
            seen_on[term].add(sample.dump.site)
    content, chrome = (sum(each) for each in zip(*counts.values(), strict=True))
    prior = math.log(chrome / content)
    return {
        term: round(_HUNDREDTHS * (math.log((chromes + 0.5) / (contents + 0.5)) - prior))
        for term, (contents, chromes) in sorted(counts.items())
        if len(seen_on[term]) >= _LEAST_SITES
    }


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


def learned_weights(
    rows: NDArray[np.float64], targets: NDArray[np.bool_], importance: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the weights of a logistic regression with a small ridge, the bias last (Newton's method)."""
    design = np.column_stack([rows, np.ones(len(rows))])
    weights = np.zeros(design.shape[1])
    ridge = np.eye(design.shape[1])
    for _ in range(30):
        probability = 1 / (1 + np.exp(-(design @ weights)))
        gradient = design.T @ (importance * (probability - targets)) + ridge @ weights
        curvature = (design.T * (importance * probability * (1 - probability))) @ design + ridge
        weights -= np.linalg.solve(curvature, gradient)
    return weights


def named(names: Sequence[str], weights: NDArray[np.float64]) -> Mapping[str, float]:
    """Return weights by their names, to three decimals."""
    return dict(zip(names, (round(float(weight), 3) for weight in weights), strict=True))


def trained_sites(samples: Sequence[Sample]) -> int:
    """Return how many sites some samples come from."""
    return len(sites(samples))
