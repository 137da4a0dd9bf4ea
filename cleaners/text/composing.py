"""Letters and their marks in one form (NFC), in a time that no text can stretch."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

_DECOMPOSED_MARKS: Final = "\u0f73\u0f75\u0f81"
"""Characters that are no marks and become some."""
_END: Final = (
    0x20000  # behind the first two planes: no other has marks, and to ask a million characters takes time
)
_LONGEST: Final = 32  # marks; no script puts more than a handful on a letter


def _ranges(characters: Iterable[str]) -> str:
    """The inside of a character class."""
    found: list[list[int]] = []
    for code in map(ord, characters):
        if found and code == found[-1][1] + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in found)


_PERHAPS: Final = re.compile(f"[^\\0-\u02ff\u3400-\u9fff\uac00-\ud7a3]{{{_LONGEST + 1}}}")
"""No pile stands where this finds nothing: Latin, Chinese and Korean letters are no marks. Many times as fast."""


def composed(text: str) -> str:
    """Return a text in NFC.

    Python puts the marks of a letter in order by insertion, which takes hours for a million of them: long piles come
    in order. That changes nothing of what is returned (Unicode, canonical ordering algorithm, section 3.11, D108).
    """
    if text.isascii() or unicodedata.is_normalized(
        "NFC", text
    ):  # where piles are out of order, it says no at once
        return text
    return unicodedata.normalize("NFC", _pile().sub(_in_order, text) if _PERHAPS.search(text) else text)


@cache
def _pile() -> re.Pattern[str]:
    """Marks in a row, more than any script has; made where one is in question, for that takes longer than a document."""
    marks = sorted([*filter(unicodedata.combining, map(chr, range(0x300, _END))), *_DECOMPOSED_MARKS])
    return re.compile(f"[{_ranges(marks)}]{{{_LONGEST + 1},}}+")


def _in_order(pile: re.Match[str]) -> str:
    marks = "".join(unicodedata.normalize("NFD", mark) for mark in pile[0])
    return "".join(sorted(marks, key=unicodedata.combining))
