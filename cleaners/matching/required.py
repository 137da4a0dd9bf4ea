"""The strings that a parsed pattern is made of: all that it matches, where they are few, or some of which one must stand.

Patterns come as `re` parses them: pairs of a kind and what belongs to it.
"""

from collections.abc import Iterable, Sequence
from re import _constants as code  # type: ignore[attr-defined]
from typing import Any, Final

MOST_LINES: Final = 2000
MOST_STRINGS: Final = 40
_COMMON: Final = frozenset(
    ["a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "has", "have", "he", "her", "his", "in", "is",
     "it", "its", "not", "of", "on", "or", "that", "the", "their", "they", "this", "to", "via", "was", "we", "were",
     "which", "who", "will", "with", "you", "your"]
)  # fmt: skip
"""Words that stand in every other line: requiring one of them, or a part of one, tells little."""


def required(items: Iterable[tuple[Any, Any]], least: int) -> set[str] | None:
    """Return the best of what the items of a sequence require: rare words before common, long before short, few before many."""
    usable = [found for found in requirements(items) if min(map(len, found)) >= least]
    return max(usable, key=_worth, default=None)


def _worth(strings: set[str]) -> tuple[bool, int, int]:
    is_rare = not any(string.strip().lower() in common for string in strings for common in _COMMON)
    return is_rare, min(*map(len, strings), 4), -len(strings)


def requirements(items: Iterable[tuple[Any, Any]]) -> list[set[str]]:
    """Return all that the items of a sequence require: of each set one string must stand in the line."""
    found: list[set[str]] = []
    exact: set[str] = {""}
    for item in items:
        strings = exact_strings(item, MOST_STRINGS)
        if strings is not None and len(exact) * len(strings) <= MOST_STRINGS:
            exact = {head + tail for head in exact for tail in strings}
            continue
        found.append(exact)
        found += _inner(item)
        exact = strings if strings is not None and len(strings) <= MOST_STRINGS else {""}
    return [*found, exact]


def _inner(item: tuple[Any, Any]) -> list[set[str]]:
    kind, value = item
    if kind is code.SUBPATTERN:
        return requirements(value[3])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and value[0] >= 1:
        return requirements(value[2])
    if kind is code.BRANCH:
        strings = _union([required(branch, 1) for branch in value[1]], MOST_LINES)
        return [] if strings is None else [strings]
    return []


def exact_strings(item: tuple[Any, Any], most: int) -> set[str] | None:
    """Return all strings that an item matches, in lower case; None where they are more than `most`."""
    kind, value = item
    if kind in (code.LITERAL, code.AT):
        return {"" if kind is code.AT else chr(value)}
    if kind is code.IN:
        return _members(value)
    if kind is code.SUBPATTERN:
        return strings_of(value[3], most)
    if kind is code.BRANCH:
        return _union([strings_of(branch, most) for branch in value[1]], most)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and value[1] == 1:
        strings = strings_of(value[2], most)
        return None if strings is None else strings | ({""} if value[0] == 0 else set())
    return None


def strings_of(items: Iterable[tuple[Any, Any]], most: int) -> set[str] | None:
    """Return all strings that a sequence matches, in lower case; None where they are more than `most`."""
    strings: set[str] = {""}
    for item in items:
        tails = exact_strings(item, most)
        if tails is None or len(strings) * len(tails) > most:
            return None
        strings = {head + tail for head in strings for tail in tails}
    return strings


def _union(parts: Sequence[set[str] | None], most: int) -> set[str] | None:
    strings: set[str] = set()
    for part in parts:
        if part is None:
            return None
        strings |= part
    return strings if len(strings) <= most else None


def _members(members: Sequence[tuple[Any, Any]]) -> set[str] | None:
    found: set[str] = set()
    for kind, value in members:
        if kind is code.LITERAL:
            found.add(chr(value))
        elif kind is code.CATEGORY and value is code.CATEGORY_DIGIT:
            found |= set("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")
        else:
            return None
    return found if len(found) <= 2 * MOST_STRINGS else None
