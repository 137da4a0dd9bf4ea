"""Classes of characters, counted for all blocks of a document in one pass."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from cleaners.document import Block
from cleaners.text.character_table import PLANE, by_category

Vector: TypeAlias = NDArray[Any]
Matrix: TypeAlias = NDArray[Any]

_LETTER: Final = 1
_UPPER: Final = 2
_DIGIT: Final = 4
_SIGN: Final = 8
_COMMA: Final = 16
_SPACE: Final = 32
_QUOTE: Final = 64
_SEPARATOR: Final = 128
_END: Final = 256
_CLOSER: Final = 512
_BULLET: Final = 1024
_LOWER: Final = 2048
_OF_CATEGORY: Final = {
    "Lu": _LETTER | _UPPER,
    "Lt": _LETTER | _UPPER,
    "Ll": _LETTER | _LOWER,
    **dict.fromkeys(("Lm", "Lo"), _LETTER),
    **dict.fromkeys(("Nd", "Nl", "No"), _DIGIT),
    **dict.fromkeys(("Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So"), _SIGN),
}
_MEMBERS: Final = {
    _SPACE: " ",
    _COMMA: ",、،，",
    _QUOTE: '"“”„«»',
    _SEPARATOR: "|»›→•·/",
    _END: ".!?…؟।。！？",
    _CLOSER: "\"'”’»)]」』",
    _BULLET: "-*•–—·▪+>#",
}
_COUNTED: Final = (_LETTER, _UPPER, _DIGIT, _SIGN, _COMMA, _SPACE, _QUOTE, _SEPARATOR)


def character_codes(text: str) -> Vector:
    """Return the code points of a text, those beyond the first plane as its last."""
    return np.minimum(np.frombuffer(text.encode("utf-32-le"), np.uint32), PLANE - 1)


class Characters:
    """What kinds of characters the blocks of a document hold: one entry a block in each vector."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        codes = character_codes(text)
        self._classes = _table()[codes]
        starts = np.fromiter((block.start for block in blocks), np.int64, len(blocks))
        ends = np.fromiter((block.end for block in blocks), np.int64, len(blocks))
        self.length = ends - starts
        counts = [np.add.reduceat((self._classes & bit) != 0, starts, dtype=np.int64) for bit in _COUNTED]
        self.letters, self.upper, self.digits, self.signs, commas, spaces, quotes, separators = counts
        self.commas, self.quotes, self.separators = commas, quotes, separators
        self.words = spaces + 1
        self.capitals = np.add.reduceat(self._word_starts(), starts, dtype=np.int64)
        last, before = codes[ends - 1], self._classes[np.maximum(ends - 2, starts)]
        closes = (self._classes[ends - 1] & _CLOSER) != 0
        self.ends_sentence = self._has(ends - 1, _END) | (closes & ((before & _END) != 0))
        self.asks, self.exclaims, self.announces = last == ord("?"), last == ord("!"), last == ord(":")
        self.starts_lower = self._has(starts, _LOWER)
        self.is_listed = self._has(starts, _BULLET)

    def _has(self, places: Vector, bit: int) -> Vector:
        return np.asarray((self._classes[places] & bit) != 0)

    def _word_starts(self) -> Vector:
        """Where a word begins in upper case."""
        follows = np.ones(len(self._classes), bool)
        follows[1:] = (self._classes[:-1] & _LETTER) == 0
        return np.asarray(((self._classes & _UPPER) != 0) & follows)


@cache
def _table() -> NDArray[np.uint16]:
    classes = by_category(_OF_CATEGORY, np.uint16)
    for bit, members in _MEMBERS.items():
        classes[list(map(ord, members))] |= bit
    return classes
