"""Which blocks of a page to keep, so that the text agrees best with what a reader would mark."""

from typing import Final, NamedTuple

import numpy as np

from cleaners.arbiter.characters import Vector
from schemas.preset import Preset

_TEMPERATURE: Final = 2.0
"""The scores are too sure of themselves: halved, their probabilities come true on sites that they never saw."""

_DIGITS: Final = 6
_STRICTER: Final = 2.0
"""What a block's score must have more under `thorough`, in log odds: the mean precision of the labelled pages rises by
1.5 points for 2.5 points of recall, which stays above .95."""

SURE: Final = 0.8
"""The expected F1 from which a choice by the blocks alone stands: one labelled page in thirteen is below it. Anything from
0.75 to 0.9 gives the same F1 on sites that the models never saw; this is the best on the folds that each leaves out."""


class Choice(NamedTuple):
    """Which blocks to keep, and how well that should agree with what a reader would mark."""

    keep: Vector
    expected: float
    """The word F1, from 0 to 1, as the scores have it."""


def chosen(scores: Vector, words: Vector, preset: Preset = Preset.CAREFUL) -> Choice:
    """Return the set of blocks whose expected word F1 is the greatest.

    The blocks are taken in the order of their probability, as far as the expected F1 rises (the plug-in rule of
    Lewis 1995 and Ye et al. 2012 for F-measures).

    Args:
        scores: How sure each block is main content, in log odds.
        words: How many words each block has.
        preset: Under `thorough`, doubtful blocks count as less likely than they are.
    """
    scores = scores - _STRICTER if preset is Preset.THOROUGH else scores
    # Rounded: the last digit of an exponential differs from processor to processor, and must decide nothing.
    probability = np.round(1 / (1 + np.exp(-scores / _TEMPERATURE)), _DIGITS)
    order = np.argsort(-scores, kind="stable")
    expected = (probability * words)[order]
    kept, right = np.cumsum(words[order]), np.cumsum(expected)
    f1 = 2 * right / np.maximum(kept + expected.sum(), 1e-9)
    keep = np.zeros(len(scores), bool)
    best = int(np.argmax(f1))
    keep[order[: best + 1]] = True
    return Choice(keep, round(float(f1[best]), _DIGITS))
