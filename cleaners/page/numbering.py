"""The markers of list items: a dash, or the number that a browser would show."""

from typing import Final

from lxml.html import HtmlElement

_BULLET: Final = "- "
_BULLETED: Final = frozenset({"ul", "menu", "dir"})
_MOST_DIGITS: Final = 9  # a longer `start` or `value` is no number of a list


class Numbering:
    """The lists that are open, each with the number of its next item; None for a list without numbers."""

    def __init__(self) -> None:
        self._next: list[int | None] = []

    def enter(self, element: HtmlElement) -> str:
        """Take in a block element; return the marker of a list item, else nothing."""
        if element.tag in _BULLETED:
            self._next.append(None)
        elif element.tag == "ol":
            self._next.append(_number(element.get("start"), 1))
        elif element.tag == "li":
            return self._marker(element)
        return ""

    def leave(self, element: HtmlElement) -> None:
        """Take in the end of a block element."""
        if self._next and (element.tag in _BULLETED or element.tag == "ol"):
            self._next.pop()

    def _marker(self, item: HtmlElement) -> str:
        count = self._next[-1] if self._next else None
        if count is None:
            return _BULLET
        number = _number(item.get("value"), count)
        self._next[-1] = number + 1
        return f"{number}. "


def _number(said: str | None, otherwise: int) -> int:
    digits = (said or "").strip()
    is_number = digits.removeprefix("-").isdecimal() and len(digits) <= _MOST_DIGITS
    return int(digits) if is_number else otherwise
