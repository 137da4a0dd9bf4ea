"""How what a pattern matches may begin and end: the cheapest test of all whether a rule is tried on a line."""

from collections.abc import Iterable
from re import _constants as code  # type: ignore[attr-defined]
from typing import Any, Final

END: Final = "\0"
"""Stands behind the last character of a line (before the first): a whole word differs from its letters in a longer one."""

LENGTHS: Final = (6, 4, 3, 2, 1)
"""An edge has one of these lengths: each costs a look-up a line."""

_MOST: Final = 1000  # beginnings that may still go on
_MOST_EDGES: Final = 1500
_WIDEST: Final = 80  # characters of a class
_SPACES: Final = frozenset(" \t\n\f\r")
_DIGITS: Final = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")

_Strings = frozenset[str]


def edges(items: Iterable[tuple[Any, Any]], ignored: str, *, at_end: bool) -> frozenset[str]:
    """Return how a match of some items may begin (or end), without the ignored characters there.

    Empty where it may begin with anything. Strings are in lower case and have one of the `LENGTHS`.
    """
    return _Reader(ignored, at_end=at_end).edges(items)


class _Reader:
    """Reads the items of a pattern from one end, until all that can stand there is as long as an edge.

    Its methods take and return the beginnings that may still go on; what cannot is put down in `_done`.
    """

    def __init__(self, ignored: str, *, at_end: bool) -> None:
        self._ignored = ignored
        self._at_end = at_end
        self._done: set[str] = set()

    def edges(self, items: Iterable[tuple[Any, Any]]) -> frozenset[str]:
        self._done |= {self._ended(text) for text in self._sequence(items, frozenset({""}))}
        # What follows decoration may be nothing but more of it: then the line ends before.
        self._done |= {ended for text in self._done if text and len(ended := self._ended(text)) <= len(text)}
        for most in LENGTHS:
            found = frozenset(self._rounded(text, most) for text in self._done)
            if "" in found:
                break
            if len(found) <= _MOST_EDGES:
                return found
        return frozenset()

    def _sequence(self, items: Iterable[tuple[Any, Any]], before: _Strings) -> _Strings:
        for item in reversed(list(items)) if self._at_end else items:
            if not before:
                break
            before = self._after(item, before)
        return before

    def _after(self, item: tuple[Any, Any], before: _Strings) -> _Strings:
        """The beginnings after one more item."""
        kind, value = item
        if kind is code.AT:
            return before
        if kind is code.SUBPATTERN:
            return self._sequence(value[3], before)
        if kind is code.BRANCH:
            found = frozenset[str]().union(*(self._sequence(branch, before) for branch in value[1]))
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            found = self._repeated(value, before)
        else:
            members = _members(kind, value)
            if members is None or (len(members) > 1 and len(before) * len(members) > _MOST):
                return self._closed(before)
            found = self._extended(before, members)
        return found if len(found) <= max(_MOST, len(before)) else self._closed(before)

    def _repeated(self, value: tuple[int, int, Any], before: _Strings) -> _Strings:
        """Once more and once more, until no beginning is new."""
        least, most, items = value
        found = before if least == 0 else frozenset[str]()
        for time in range(1, min(most, LENGTHS[0] + least) + 1):
            before = self._sequence(items, before)
            if time >= least:
                if before <= found or len(found) > _MOST:
                    break
                found |= before
        return found

    def _extended(self, before: _Strings, members: frozenset[str]) -> _Strings:
        longer = (
            {self._trimmed(text + member) for text in before for member in members}
            if not self._at_end
            else {self._trimmed(member + text) for text in before for member in members}
        )
        self._done |= {text for text in longer if len(text) >= LENGTHS[0]}
        return frozenset(text for text in longer if len(text) < LENGTHS[0])

    def _closed(self, before: _Strings) -> _Strings:
        """Behind anything at all nothing more is known."""
        self._done |= before
        return frozenset()

    def _ended(self, text: str) -> str:
        """A match that ends before it is as long as an edge."""
        if self._at_end:
            return END + text.lstrip(self._ignored)
        return text.rstrip(self._ignored) + END

    def _trimmed(self, text: str) -> str:
        bare = text.rstrip(self._ignored) if self._at_end else text.lstrip(self._ignored)
        return self._cut(bare, LENGTHS[0])

    def _rounded(self, text: str, most: int) -> str:
        return self._cut(text, next((length for length in LENGTHS if length <= min(len(text), most)), 0))

    def _cut(self, text: str, length: int) -> str:
        return text[max(0, len(text) - length) :] if self._at_end else text[:length]


def _members(kind: Any, value: Any) -> frozenset[str] | None:
    """The characters that an item stands for, in lower case; None where they are too many."""
    if kind is code.LITERAL:
        return frozenset(chr(value).lower())
    if kind is not code.IN:
        return None
    found: set[str] = set()
    for inner, content in value:
        if inner is code.LITERAL:
            found.add(chr(content).lower())
        elif inner is code.RANGE and content[1] - content[0] < _WIDEST:
            found |= {chr(point).lower() for point in range(content[0], content[1] + 1)}
        elif inner is code.CATEGORY and content in (code.CATEGORY_DIGIT, code.CATEGORY_SPACE):
            found |= _DIGITS if content is code.CATEGORY_DIGIT else _SPACES
        else:
            return None
    return frozenset(found) if len(found) <= _WIDEST else None
