"""The markers of list items: a dash, or the number that a browser would show."""

import re
from typing import Final, NamedTuple

from lxml.html import HtmlElement

_BULLET: Final = "- "
_LISTS: Final = frozenset({"ol", "ul", "menu", "dir"})
_MOST_DIGITS: Final = 9  # a longer `start` or `value` is no number of a list
_STYLE: Final = re.compile(r"list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)", re.IGNORECASE)
_STYLES: Final = {"loweralpha": "a", "lowerlatin": "a", "upperalpha": "A", "upperlatin": "A", "lowerroman": "i",
                  "upperroman": "I"}  # fmt: skip
_LETTERS: Final = 26
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                 (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST_ROMAN: Final = 3999


class _List(NamedTuple):
    """An open list: the number of its next item (None without numbers), what is added for each, how it is written."""

    next: int | None
    step: int = 1
    style: str = "1"


class Numbering:
    """The lists that are open."""

    def __init__(self) -> None:
        self._open: list[_List] = []

    def enter(self, element: HtmlElement) -> str:
        """Take in a block element; return the marker of a list item, else nothing."""
        tag = element.tag
        if tag == "li":
            return self._marker(element)
        if tag in _LISTS:
            self._open.append(_numbered(element) if tag == "ol" else _List(None))
        return ""

    def leave(self, tag: str) -> None:
        """Take in the end of a block element of this name."""
        if self._open and tag in _LISTS:
            self._open.pop()

    def _marker(self, item: HtmlElement) -> str:
        around = self._open[-1] if self._open else _List(None)
        if around.next is None:
            return _BULLET
        number = _number(item.get("value"), around.next)
        self._open[-1] = around._replace(next=number + around.step)
        return f"{_written(number, around.style)}. "


def _numbered(element: HtmlElement) -> _List:
    is_reversed = element.get("reversed") is not None
    first = sum(child.tag == "li" for child in element) if is_reversed else 1
    said = _STYLE.search(element.get("style", ""))
    style = _STYLES["".join(said.groups()).lower()] if said else element.get("type", "1")
    return _List(_number(element.get("start"), first), -1 if is_reversed else 1, style)


def _number(said: str | None, otherwise: int) -> int:
    digits = (said or "").strip()
    is_number = digits.removeprefix("-").isdecimal() and len(digits) <= _MOST_DIGITS
    return int(digits) if is_number else otherwise


def _written(number: int, style: str) -> str:
    """A number as a browser writes it; one that letters or Roman numerals cannot say stays in digits."""
    written = ""
    if style in ("a", "A") and number > 0:
        written = _in_letters(number)
    elif style in ("i", "I") and 0 < number <= _LARGEST_ROMAN:
        written = _in_roman(number)
    return (written.upper() if style.isupper() else written) or str(number)


def _in_letters(number: int) -> str:
    letters = ""
    while number:
        number, place = divmod(number - 1, _LETTERS)
        letters = chr(ord("a") + place) + letters
    return letters


def _in_roman(number: int) -> str:
    numerals = ""
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        numerals += count * numeral
    return numerals
