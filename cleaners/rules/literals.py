"""What a pattern cannot match without: it decides cheaply whether a rule is tried on a line at all.

RE2's own set of all rules builds an automaton for their combinations: with rules that have loops it took two
milliseconds a line. One automaton for some thousand literals stays small, and most lines hold none of them.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

import orjson

_MOST_LINES: Final = 2000
_MOST_STRINGS: Final = 40
_SHORTEST: Final = 2
_ANY_LENGTH: Final = 2**31
_FOREIGN: Final = (
    (re.compile(r"\\p\{L[a-z]?\}|\\pL"), r"\\w"),
    (re.compile(r"\\p\{N[a-z]?\}|\\pN"), r"\\d"),
    (re.compile(r"\\p\{\w+\}|\\p\w"), r"\\w"),
    (re.compile(r"\\P\{\w+\}"), r"\\W"),
    (re.compile(r"\\x\{([0-9A-Fa-f]+)\}"), lambda match: re.escape(chr(int(match[1], 16)))),
    (re.compile(r"\(\?-i:"), "(?:"),
)
"""What RE2 writes otherwise than Python: the literals are the same for both."""


class Needs(NamedTuple):
    """What a line must have so that a pattern can match it; strings are in lower case."""

    lines: frozenset[str]
    """The alternatives that are plain words: whole lines, told by a look-up. What follows speaks of the others."""
    literals: frozenset[str]
    """Strings of two characters and more; where the pattern matches, one of these or of `characters` stands there."""
    characters: frozenset[str]
    is_open: bool
    """Whether it may match without any of them."""
    also: tuple[frozenset[str], ...]
    """Sets of strings of which one each must stand in the line too."""
    shortest: int
    longest: int
    """Bounds of the length of a match, in characters."""


def needs_of(pattern: str) -> Needs:
    """Return what a line must have so that an RE2 pattern can match it, from `needs.json` where it stands there."""
    known = _known().get(_key(pattern))
    if known is None:
        return analysed(pattern)
    lines, literals, characters, is_open, also, shortest, longest = known
    return Needs(
        frozenset(lines),
        frozenset(literals),
        frozenset(characters),
        is_open,
        tuple(map(frozenset, also)),
        shortest,
        longest,
    )


def needs_file(patterns: Iterable[str]) -> bytes:
    """Return the content of `needs.json` for some patterns: analysing all rules anew would cost every start a second."""
    found = {_key(pattern): tuple(analysed(pattern)) for pattern in patterns}
    return orjson.dumps(found, default=sorted, option=orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)


def _key(pattern: str) -> str:
    return sha256(pattern.encode()).hexdigest()[:16]


@cache
def _known() -> dict[str, Any]:
    data = files("cleaners.rules").joinpath("needs.json")
    return dict(orjson.loads(data.read_bytes())) if data.is_file() else {}


def analysed(pattern: str) -> Needs:
    """Return what a line must have so that an RE2 pattern can match it, told from the pattern itself."""
    for foreign, native in _FOREIGN:
        pattern = foreign.sub(native, pattern)
    tree = parser.parse(pattern, re.IGNORECASE)
    shortest, longest = (min(width, _ANY_LENGTH) for width in tree.getwidth())
    lines: set[str] = set()
    rest: list[Any] = []
    for branch in _alternatives(tree):
        strings = _sequence(branch, _MOST_LINES)
        if strings is None:
            rest.append(branch)
        else:
            lines |= strings
    literals: set[str] = set()
    characters: set[str] = set()
    is_open = False
    for branch in rest:
        if found := _required(branch, _SHORTEST):
            literals |= found
        elif single := _required(branch, 1):
            characters |= {string[0] for string in single}
        else:
            is_open = True
    also = tuple(map(frozenset, _lasting(rest[0]))) if len(rest) == 1 and not lines else ()
    return Needs(
        frozenset(lines), frozenset(literals), frozenset(characters), is_open, also, shortest, longest
    )


def _lasting(items: Iterable[tuple[Any, Any]]) -> list[set[str]]:
    """The requirements that are worth a second look: not too many strings, none too short."""
    return [
        found
        for found in _requirements(items)
        if len(found) <= _MOST_STRINGS and min(map(len, found)) > _SHORTEST
    ]


def _alternatives(items: Sequence[tuple[Any, Any]]) -> list[Any]:
    """The alternatives of a pattern that is one choice, in a group or not; else the pattern itself."""
    if len(items) == 1:
        kind, value = items[0]
        if kind is code.BRANCH:
            return [deeper for branch in value[1] for deeper in _alternatives(branch)]
        if kind is code.SUBPATTERN:
            return _alternatives(value[3])
    return [items]


def _required(items: Iterable[tuple[Any, Any]], least: int) -> set[str] | None:
    """The best of what the items of a sequence require: long strings before short ones, few before many."""
    usable = [found for found in _requirements(items) if min(map(len, found)) >= least]
    return max(usable, key=lambda found: (min(*map(len, found), 4), -len(found)), default=None)


def _requirements(items: Iterable[tuple[Any, Any]]) -> list[set[str]]:
    """All that the items of a sequence require: of each set one string must stand in the line."""
    found: list[set[str]] = []
    exact: set[str] = {""}
    for item in items:
        strings = _exact(item, _MOST_STRINGS)
        if strings is not None and len(exact) * len(strings) <= _MOST_STRINGS:
            exact = {head + tail for head in exact for tail in strings}
            continue
        found.append(exact)
        found += _inner(item)
        exact = strings if strings is not None and len(strings) <= _MOST_STRINGS else {""}
    return [*found, exact]


def _inner(item: tuple[Any, Any]) -> list[set[str]]:
    kind, value = item
    if kind is code.SUBPATTERN:
        return _requirements(value[3])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and value[0] >= 1:
        return _requirements(value[2])
    if kind is code.BRANCH:
        strings = _union([_required(branch, 1) for branch in value[1]], _MOST_LINES)
        return [] if strings is None else [strings]
    return []


def _exact(item: tuple[Any, Any], most: int) -> set[str] | None:
    """All strings that an item matches, in lower case; None where they are more than `most`."""
    kind, value = item
    if kind in (code.LITERAL, code.AT):
        return {"" if kind is code.AT else chr(value).lower()}
    if kind is code.IN:
        return _members(value)
    if kind is code.SUBPATTERN:
        return _sequence(value[3], most)
    if kind is code.BRANCH:
        return _union([_sequence(branch, most) for branch in value[1]], most)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and value[1] == 1:
        strings = _sequence(value[2], most)
        return None if strings is None else strings | ({""} if value[0] == 0 else set())
    return None


def _sequence(items: Iterable[tuple[Any, Any]], most: int) -> set[str] | None:
    strings: set[str] = {""}
    for item in items:
        tails = _exact(item, most)
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
            found.add(chr(value).lower())
        elif kind is code.RANGE and value[1] - value[0] < _MOST_STRINGS:
            found |= {chr(point).lower() for point in range(value[0], value[1] + 1)}
        elif kind is code.CATEGORY and value is code.CATEGORY_DIGIT:
            found |= set("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")
        else:
            return None
    return found if len(found) <= 2 * _MOST_STRINGS else None
