"""What the arbiter learns by counting: the odds of the lexicon and the weights of a title's signs."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_LEAST_SITES = 8  # a term of fewer sites is a site's own
_MOST_OF_A_DOCUMENT = 3  # blocks of one dump that count for a term: a table's unit is no word of the field
_HUNDREDTHS = 100


class Termed(NamedTuple):
    """What the odds of terms are learned from: one labelled document."""

    site: str
    terms: Sequence[Sequence[str]]
    """Of each block."""
    is_labelled: NDArray[np.bool_]
    is_content: NDArray[np.bool_]


def learned_odds(documents: Iterable[Termed]) -> dict[str, int]:
    """Return the log odds of chrome against content of each term that stands on enough sites, in hundredths."""
    counts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    seen_on: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        of_document: dict[tuple[str, bool], int] = defaultdict(int)
        for i in map(int, np.flatnonzero(document.is_labelled)):
            for term in document.terms[i]:
                of_document[term, not document.is_content[i]] += 1
        for (term, is_chrome), count in of_document.items():
            counts[term][is_chrome] += min(count, _MOST_OF_A_DOCUMENT)
            seen_on[term].add(document.site)
    content, chrome = (sum(each) for each in zip(*counts.values(), strict=True))
    prior = math.log(chrome / content)
    return {
        term: round(_HUNDREDTHS * (math.log((chromes + 0.5) / (contents + 0.5)) - prior))
        for term, (contents, chromes) in sorted(counts.items())
        if len(seen_on[term]) >= _LEAST_SITES
    }


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
