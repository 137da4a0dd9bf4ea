"""The features of blocks, and the windows and characters they come from."""

import numpy as np
import pytest

from cleaners.arbiter.characters import Characters
from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.lexicon import Lexicon, first_words, terms
from cleaners.arbiter.windows import Windows, best_run, shifted, since_last, until_next
from tests.cleaners.arbiter.dumps import DUMP, read, signs_of


def test_every_block_has_one_finite_value_a_feature():
    signs = signs_of(DUMP)
    features = block_features(signs, Lexicon({"home": 120, "=news": 300}))
    assert features.shape == (len(signs.texts), len(FEATURES))
    assert features.dtype == np.float32
    assert np.isfinite(features).all()
    assert len(set(FEATURES)) == len(FEATURES)


@pytest.mark.parametrize("text", ["a", "\N{GRINNING FACE}", "。", "x\n\ny", "\N{ZERO WIDTH NON-JOINER}a"])
def test_the_smallest_dumps_have_features(text: str):
    assert np.isfinite(block_features(signs_of(text), Lexicon({}))).all()


def test_characters_are_counted_by_block():
    document = read('Two Big words, said "Ann".\n\n12 more: ünder|way?')
    chars = Characters(document.text, document.blocks)
    assert chars.words.tolist() == [5, 3]
    assert chars.capitals.tolist() == [3, 0]
    assert chars.digits.tolist() == [0, 2]
    assert chars.commas.tolist() == [1, 0]
    assert chars.quotes.tolist() == [2, 0]
    assert chars.separators.tolist() == [0, 1]
    assert chars.ends_sentence.tolist() == [True, True]
    assert chars.asks.tolist() == [False, True]
    assert chars.starts_lower.tolist() == [False, False]


def test_terms_of_a_block_are_its_first_words_pairs_and_edges():
    assert first_words("Sign In, now!") == ["sign", "in", "now"]
    assert terms(["sign", "in"], 7) == ["sign", "in", "sign in", "^sign", "in$", "=sign in"]
    assert terms(["sign"] * 9, 400) == []


def test_leaning_is_over_the_known_terms():
    odds = {"sign": 100, "sign in": -20, "=sign in": 40, "out": 7}
    lexicon = Lexicon(odds)
    known = [odds[term] for term in terms(["sign", "in"], 7) if term in odds]
    found = lexicon.leanings([["sign", "in"], ["never", "seen"], [], ["sign"]], [7, 10, 3, 400])
    assert found.tolist() == [[sum(known) / 3, -20, 100, 3 / 6], [0] * 4, [0] * 4, [0] * 4]
    assert lexicon.leanings([], []).shape == (0, 4)


def test_windows_sum_what_lies_inside_the_document():
    windows = Windows(np.array([[1.0], [2.0], [4.0]]))
    assert windows.sums(-1, 1).ravel().tolist() == [3, 7, 6]
    assert windows.means(1, 5).ravel().tolist() == [3, 4, 0]


def test_neighbours_outside_the_document_are_told_apart():
    assert shifted(np.array([[5.0], [6.0]]), 1).ravel().tolist() == [6, -1]
    assert shifted(np.array([[5.0], [6.0]]), -3).ravel().tolist() == [-1, -1]


def test_distances_to_marks():
    marks = np.array([False, True, False, False])
    assert since_last(marks)[1:].tolist()[1:] == [1, 2]
    assert until_next(marks)[0] == 1
    assert since_last(marks)[1] > 1000


def test_the_best_run_has_the_greatest_sum():
    assert best_run(np.array([-1.0, 5.0, -2.0, 4.0, -9.0, 3.0])) == (1, 3)
