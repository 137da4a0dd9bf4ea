"""What a pattern cannot match without: it decides cheaply whether a rule is tried on a line at all.

RE2's own set of all rules builds an automaton for their combinations: with rules that have loops it took two
milliseconds a line. One automaton for some thousand literals stays small, and most lines hold none of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from cleaners.matching.edges import edges
from cleaners.matching.needs import Needs, Way
from cleaners.matching.required import (
    MOST_LINES,
    MOST_STRINGS,
    exact_strings,
    required,
    requirements,
    strings_of,
)

_MOST_WAYS: Final = 16
_MOST_ALSO: Final = 8
_NEAR: Final = 4  # items at the beginning of a pattern
_SHORTEST: Final = 2
_ANY_LENGTH: Final = 2**31
_FOREIGN: Final = (
    (re.compile(r"\\p\{L[a-z]?\}|\\pL"), r"\\w"),
    (re.compile(r"\\p\{N[a-z]?\}|\\pN"), r"\\d"),
    (re.compile(r"\\p\{\w+\}|\\p\w"), r"\\w"),
    (re.compile(r"\\P\{\w+\}"), r"\\W"),
    (re.compile(r"\\x\{([0-9A-Fa-f]+)\}"), lambda match: re.escape(chr(int(match[1], 16)))),
)
"""What RE2 writes otherwise than Python: the literals are the same for both."""


def analysed(pattern: str, ignored: str | None) -> Needs:
    """Return what a line must have so that an RE2 pattern can match it, told from the pattern itself."""
    for foreign, native in _FOREIGN:
        pattern = foreign.sub(native, pattern)
    parsed = parser.parse(pattern, re.IGNORECASE)
    shortest, longest = (min(width, _ANY_LENGTH) for width in parsed.getwidth())
    tree = _cased(parsed, is_exact=False)
    lines: set[str] = set()
    rest: list[Any] = []
    for branch in _alternatives(tree):
        strings = strings_of(branch, MOST_LINES)
        if strings is not None and ignored is not None:
            lines |= set(map(str.lower, strings))
        if strings is None or ignored is None or any(line.strip(ignored) != line for line in strings):
            rest.append(branch)  # a line of its own decoration cannot be told from more of it by a look-up
    ways = [
        _way_of(opened, ignored)
        for branch in rest
        for opened in _opened(branch, _MOST_WAYS, at_end=ignored is None)
    ]
    return Needs(frozenset(lines), _merged(ways), shortest, longest)


def _cased(items: Iterable[tuple[Any, Any]], *, is_exact: bool) -> list[tuple[Any, Any]]:
    """The items with upper case only where the pattern insists on it: under `(?-i:`."""
    return [_cased_item(kind, value, is_exact=is_exact) for kind, value in items]


def _cased_item(kind: Any, value: Any, *, is_exact: bool) -> tuple[Any, Any]:
    if kind is code.LITERAL:
        return kind, value if is_exact else ord(chr(value).lower()[0])
    if kind is code.IN:
        return kind, [member for inner in value for member in _cased_members(*inner, is_exact=is_exact)]
    if kind is code.SUBPATTERN:
        group, added, taken, content = value
        return kind, (group, added, taken, _cased(content, is_exact=is_exact or bool(taken & re.IGNORECASE)))
    if kind is code.BRANCH:
        return kind, (None, [_cased(branch, is_exact=is_exact) for branch in value[1]])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        return kind, (*value[:2], _cased(value[2], is_exact=is_exact))
    return kind, value


def _cased_members(kind: Any, value: Any, *, is_exact: bool) -> list[tuple[Any, Any]]:
    """A member of a class; small ranges become single characters."""
    if kind is code.RANGE and value[1] - value[0] < MOST_STRINGS:
        points = range(value[0], value[1] + 1)
        return [_cased_item(code.LITERAL, point, is_exact=is_exact) for point in points]
    return [_cased_item(kind, value, is_exact=is_exact)]


def _way_of(items: Sequence[tuple[Any, Any]], ignored: str | None) -> Way:
    literals = required(items, _SHORTEST) or required(items, 1) or set()
    also = tuple(frozenset(map(str.lower, found)) for found in _lasting(items))
    if ignored is not None:
        heads, tails = edges(items, ignored, at_end=False), edges(items, ignored, at_end=True)
    else:  # a stretch begins anywhere; it ends with the line where the pattern says so
        heads, tails = frozenset(), edges(items, "", at_end=True) if _is_at_end(items) else frozenset()
    return Way(heads, tails, frozenset(literals), also)


def _is_at_end(items: Sequence[tuple[Any, Any]]) -> bool:
    return bool(items) and items[-1] == (code.AT, code.AT_END)


def _merged(ways: Sequence[Way]) -> tuple[Way, ...]:
    """One way for all with the same kinds of edges: each way costs every line a little."""
    kinds: dict[tuple[bool, bool, bool, Any], list[Way]] = {}
    for way in ways:
        is_weak = min(map(len, way.literals), default=0) < _SHORTEST
        is_loose = not (way.heads or way.tails)
        kind = (bool(way.heads), bool(way.tails), is_weak, frozenset(way.also) if is_loose else None)
        kinds.setdefault(kind, []).append(way)
    return tuple(_telling(_joined(alike)) for alike in kinds.values())


def _joined(ways: Sequence[Way]) -> Way:
    if len(ways) == 1:
        return ways[0]
    has_literals = all(way.literals for way in ways)
    shared = frozenset(ways[0].also).intersection(*(way.also for way in ways))
    return Way(
        frozenset[str]().union(*(way.heads for way in ways)),
        frozenset[str]().union(*(way.tails for way in ways)),
        frozenset[str]().union(*(way.literals for way in ways)) if has_literals else frozenset(),
        tuple(one for one in ways[0].also if one in shared),
    )


def _telling(way: Way) -> Way:
    """The same without strings that stand only where a shorter one of them stands too."""
    heads, tails = way.heads, way.tails
    exact = frozenset(filter(str.isupper, way.literals))
    folded = frozenset(map(str.lower, way.literals - exact))
    return Way(
        frozenset(head for head in heads if not any(head[:n] in heads for n in range(1, len(head)))),
        frozenset(tail for tail in tails if not any(tail[n:] in tails for n in range(1, len(tail)))),
        _shortest(exact) | _shortest(folded),
        tuple(dict.fromkeys(map(_shortest, way.also))),
    )


def _shortest(strings: frozenset[str]) -> frozenset[str]:
    """The strings that hold none of the others."""
    return frozenset(string for string in strings if strings.isdisjoint(_parts(string)))


def _parts(string: str) -> Iterator[str]:
    """All stretches of a string but the whole."""
    for length in range(1, len(string)):
        for start in range(len(string) - length + 1):
            yield string[start : start + length]


def _opened(items: Sequence[tuple[Any, Any]], most: int, *, at_end: bool) -> list[Sequence[tuple[Any, Any]]]:
    """The alternatives at the beginning (or end) of a sequence, each with the rest: they differ in their edges."""
    numbers = range(len(items))
    for i in numbers[::-1][:_NEAR] if at_end else numbers[:_NEAR]:
        kind, value = items[i]
        before, after = [*items[:i]], [*items[i + 1 :]]
        choices = _choices(items[i])
        if choices is not None and 1 < len(choices) <= most and exact_strings(items[i], MOST_LINES) is None:
            each = most // len(choices)
            found = (_opened([*before, *choice, *after], each, at_end=at_end) for choice in choices)
            return [way for ways in found for way in ways]
        if kind is code.SUBPATTERN and choices is None:
            return _opened([*before, *value[3], *after], most, at_end=at_end)
    return [items]


def _choices(item: tuple[Any, Any]) -> list[Any] | None:
    """The alternatives of an item; what may be missing is a choice too."""
    kind, value = item
    if kind is code.BRANCH:
        return list(value[1])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT) and value[:2] == (0, 1):
        return [value[2], []]
    if kind is code.SUBPATTERN and len(value[3]) == 1:
        return _choices(value[3][0])
    return None


def _lasting(items: Iterable[tuple[Any, Any]]) -> list[set[str]]:
    """The requirements that are worth a second look: looking is to cost less than trying the rule."""
    return [
        found
        for found in requirements(items)
        if len(found) <= _MOST_ALSO and min(map(len, found)) and " " not in found
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
