"""Classes of characters, counted for all blocks of a document in one pass."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.document import Block

_PLANE: Final = 0x10000  # what lies beyond is counted as its last code: emoji and rare scripts
_LETTER: Final = 1
_UPPER: Final = 2
_DIGIT: Final = 4
_MARK: Final = 8
_COMMA: Final = 16
_SPACE: Final = 32
_QUOTE: Final = 64
CLASSES: Final = (_LETTER, _UPPER, _DIGIT, _MARK, _COMMA, _SPACE, _QUOTE)
"""Letters, upper case, digits, other signs, commas, spaces, quotation marks: one bit each."""


def class_counts(text: str, blocks: Sequence[Block]) -> NDArray[np.int64]:
    """Return how many characters of each class every block holds: one row a block, one column a class.

    A last column counts the words that begin in upper case.
    """
    codes = np.minimum(np.frombuffer(text.encode("utf-32-le"), np.uint32), _PLANE - 1)
    classes = _table()[codes]
    starts = np.fromiter((block.start for block in blocks), np.int64, len(blocks))
    columns = [np.add.reduceat((classes & bit) != 0, starts, dtype=np.int64) for bit in CLASSES]
    is_upper = (classes & _UPPER) != 0
    follows = np.ones(len(codes), bool)
    follows[1:] = (classes[:-1] & _LETTER) == 0
    columns.append(np.add.reduceat(is_upper & follows, starts, dtype=np.int64))
    return np.column_stack(columns)


@cache
def _table() -> NDArray[np.uint8]:
    table = np.zeros(_PLANE, np.uint8)
    for code in range(_PLANE):
        table[code] = _class(chr(code))
    return table


def _class(character: str) -> int:
    category = unicodedata.category(character)
    if category[0] == "L":
        return _LETTER | (_UPPER if category in {"Lu", "Lt"} else 0)
    if category[0] == "N":
        return _DIGIT
    if character.isspace():
        return _SPACE if character == " " else 0
    if character in ",、،，":
        return _COMMA | _MARK
    if character in '"“”„«»':
        return _QUOTE | _MARK
    return _MARK if category[0] in "PS" else 0
