"""The choice of blocks by expected F1."""

from itertools import product

import numpy as np
import pytest

from cleaners.page.arbiter.choice import chosen
from schemas.preset import Preset


def expected_f1(keep: tuple[bool, ...], probability: np.ndarray, words: np.ndarray) -> float:
    mask = np.array(keep)
    right = (probability * words)[mask].sum()
    return float(2 * right / (words[mask].sum() + (probability * words).sum()))


@pytest.mark.parametrize("seed", range(20))
def test_no_other_set_has_a_greater_expected_f1(seed: int):
    random = np.random.default_rng(seed)
    scores, words = random.normal(0, 4, 8), random.integers(1, 80, 8).astype(float)
    probability = 1 / (1 + np.exp(-scores / 2))
    best = max(expected_f1(keep, probability, words) for keep in product((False, True), repeat=8))
    choice = chosen(scores, words)
    assert expected_f1(tuple(choice.keep), probability, words) == pytest.approx(best)
    assert choice.expected == pytest.approx(best, abs=1e-5)


def test_sure_blocks_stay_and_sure_chrome_goes():
    assert chosen(np.array([8.0, -8.0, 7.0]), np.array([40.0, 4.0, 30.0])).keep.tolist() == [
        True,
        False,
        True,
    ]


def test_the_best_block_of_a_doubtful_page_stays():
    assert chosen(np.array([-9.0, -5.0]), np.array([10.0, 10.0])).keep.tolist() == [False, True]


def test_thorough_takes_what_careful_leaves_in_doubt():
    scores, words = np.array([6.0, 0.0, -9.0]), np.array([90.0, 40.0, 10.0])
    assert chosen(scores, words, Preset.CAREFUL).keep.tolist() == [True, True, False]
    assert chosen(scores, words, Preset.THOROUGH).keep.tolist() == [True, False, False]
