"""How many words a text has: counted in arrays, since a pattern that finds each of them takes ten times as long."""

import re
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_WORD: Final = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+")
_PLANE: Final = 0x10000
_APOSTROPHES: Final = (ord("'"), ord("’"))


def word_count(text: str) -> int:
    """Return how many words a text has: runs of letters, digits and inner apostrophes."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    if not len(codes):
        return 0
    if codes.max() >= _PLANE:  # emoji and rare scripts: no table is that large
        return len(_WORD.findall(text))
    inner = _alphanumeric()[codes]
    starts = int(inner[0]) + int(np.count_nonzero(inner[1:] & ~inner[:-1]))
    is_apostrophe = (codes[1:-1] == _APOSTROPHES[0]) | (codes[1:-1] == _APOSTROPHES[1])
    return starts - int(np.count_nonzero(is_apostrophe & inner[:-2] & inner[2:]))


@cache
def _alphanumeric() -> NDArray[Any]:
    return np.fromiter((chr(code).isalnum() for code in range(_PLANE)), np.bool_, _PLANE)
