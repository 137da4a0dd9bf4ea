"""How many words a text has: counted in arrays, since a pattern that finds each of them takes ten times as long."""

import unicodedata
from enum import IntEnum
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaners.text.character_table import PLANE, by_category


class _Role(IntEnum):
    """What a character is to words."""

    NONE = 0
    LETTER = 1  # or digit
    MARK = 2  # goes on with a word, opens none: the vowels of Hindi, the half-space of Persian
    APOSTROPHE = 3


_OF_CATEGORY: Final = {
    **dict.fromkeys(("Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No"), _Role.LETTER),
    **dict.fromkeys(("Mn", "Mc"), _Role.MARK),
}
_OF_CHARACTER: Final = {
    **dict.fromkeys("'’", _Role.APOSTROPHE),
    **dict.fromkeys("\u200c\u200d", _Role.MARK),  # they join letters
}


def word_count(text: str) -> int:
    """Return how many words a text has: runs of letters, digits, their marks and inner apostrophes."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    if not len(codes):
        return 0
    roles = _roles(codes)
    inner = (roles == _Role.LETTER) | (roles == _Role.MARK)
    opens = roles == _Role.LETTER
    opens[1:] &= ~inner[:-1]
    joined = (roles[1:-1] == _Role.APOSTROPHE) & inner[:-2] & opens[2:]
    return int(np.count_nonzero(opens)) - int(np.count_nonzero(joined))


def _roles(codes: NDArray[Any]) -> NDArray[Any]:
    roles = _table()[np.minimum(codes, PLANE - 1)]
    rare = np.flatnonzero(codes >= PLANE)  # emoji and rare scripts: no table is that large
    if len(rare):
        distinct, places = np.unique(codes[rare], return_inverse=True)
        found = np.fromiter((_role(chr(code)) for code in distinct.tolist()), np.uint8, len(distinct))
        roles[rare] = found[places]
    return np.asarray(roles)


@cache
def _table() -> NDArray[Any]:
    roles = by_category(_OF_CATEGORY, np.uint8)
    for character, role in _OF_CHARACTER.items():
        roles[ord(character)] = role
    return roles


def _role(character: str) -> int:
    return _OF_CHARACTER.get(character) or _OF_CATEGORY.get(unicodedata.category(character), _Role.NONE)
