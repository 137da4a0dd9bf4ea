"""What a pattern cannot match without: it decides cheaply whether a rule is tried on a line at all.

RE2's own set of all rules builds an automaton for their combinations: with rules that have loops it took two
milliseconds a line. One automaton for some thousand literals stays small, and most lines hold none of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

import orjson

from cleaners.matching.edges import edges

_MOST_LINES: Final = 2000
_MOST_STRINGS: Final = 40
_MOST_WAYS: Final = 16
_MOST_ALSO: Final = 8
_NEAR: Final = 4  # items at the beginning of a pattern
_SHORTEST: Final = 2
_ANY_LENGTH: Final = 2**31
_COMMON: Final = frozenset(
    ["a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "has", "have", "he", "her", "his", "in", "is",
     "it", "its", "not", "of", "on", "or", "that", "the", "their", "they", "this", "to", "via", "was", "we", "were",
     "which", "who", "will", "with", "you", "your"]
)  # fmt: skip
"""Words that stand in every other line: requiring one of them, or a part of one, tells little."""

_FOREIGN: Final = (
    (re.compile(r"\\p\{L[a-z]?\}|\\pL"), r"\\w"),
    (re.compile(r"\\p\{N[a-z]?\}|\\pN"), r"\\d"),
    (re.compile(r"\\p\{\w+\}|\\p\w"), r"\\w"),
    (re.compile(r"\\P\{\w+\}"), r"\\W"),
    (re.compile(r"\\x\{([0-9A-Fa-f]+)\}"), lambda match: re.escape(chr(int(match[1], 16)))),
)
"""What RE2 writes otherwise than Python: the literals are the same for both."""


class Way(NamedTuple):
    """What a line must have so that some of a pattern's alternatives can match it; strings are in lower case."""

    heads: frozenset[str]
    """How the line begins behind decoration, cut to one of `edges.LENGTHS`; empty where it may begin with anything."""
    tails: frozenset[str]
    """How it ends before decoration, as `heads`."""
    literals: frozenset[str]
    """Strings of which one stands in the line; empty where the alternatives may match without.

    Upper case in them stands for itself alone: `AP` is an agency, `ap` stands in every other line.
    """
    also: tuple[frozenset[str], ...]
    """Sets of strings of which one each must stand in the line too."""


class Needs(NamedTuple):
    """What a line must have so that a pattern can match it; strings are in lower case."""

    lines: frozenset[str]
    """The alternatives that are plain words: whole lines, told by a look-up. What follows speaks of the others."""
    ways: tuple[Way, ...]
    shortest: int
    longest: int
    """Bounds of the length of a match, in characters."""


def needs_of(pattern: str, ignored: str | None) -> Needs:
    """Return what a line must have so that an RE2 pattern can match it, from `needs.json` where it stands there.

    `ignored` are the characters that may stand around the match; None for a pattern that takes a stretch.
    """
    known = _known().get(_key(pattern, ignored).encode())
    if known is None:
        return analysed(pattern, ignored)
    lines, ways, shortest, longest = orjson.loads(known)
    return Needs(frozenset(lines), tuple(_way(*way) for way in ways), shortest, longest)


def _way(
    heads: Iterable[str], tails: Iterable[str], literals: Iterable[str], also: Iterable[Iterable[str]]
) -> Way:
    return Way(frozenset(heads), frozenset(tails), frozenset(literals), tuple(map(frozenset, also)))


def needs_file(patterns: Iterable[tuple[str, str | None]]) -> bytes:
    """Return the content of `needs.json` for some patterns: analysing all rules anew would cost every start seconds.

    Each pattern has a line of its own, so that none need be read but those that are asked for.
    """
    found = {_key(*pattern): orjson.dumps(_plain(analysed(*pattern))) for pattern in patterns}
    members = (f'"{key}":'.encode() + needs for key, needs in sorted(found.items()))
    return b"{\n" + b",\n".join(members) + b"\n}\n"


def _plain(value: Any) -> Any:
    """Sets as sorted lists, tuples as lists."""
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value


def _key(pattern: str, ignored: str | None) -> str:
    return sha256(f"{ignored}\0{pattern}".encode()).hexdigest()[:16]


@cache
def _known() -> dict[bytes, bytes]:
    """The patterns' needs by their keys, not read yet: as objects they would take ten megabytes."""
    data = files("cleaners.rules").joinpath("needs.json")
    _, *members, _ = data.read_bytes().splitlines() if data.is_file() else (b"{", b"}")
    named = (member.removesuffix(b",").partition(b":") for member in members)
    return {key.strip(b'"'): needs for key, _, needs in named}


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
        strings = _sequence(branch, _MOST_LINES)
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
    if kind is code.RANGE and value[1] - value[0] < _MOST_STRINGS:
        points = range(value[0], value[1] + 1)
        return [_cased_item(code.LITERAL, point, is_exact=is_exact) for point in points]
    return [_cased_item(kind, value, is_exact=is_exact)]


def _way_of(items: Sequence[tuple[Any, Any]], ignored: str | None) -> Way:
    literals = _required(items, _SHORTEST) or _required(items, 1) or set()
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
        if choices is not None and 1 < len(choices) <= most and _exact(items[i], _MOST_LINES) is None:
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
        for found in _requirements(items)
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


def _required(items: Iterable[tuple[Any, Any]], least: int) -> set[str] | None:
    """The best of what the items of a sequence require: rare words before common, long before short, few before many."""
    usable = [found for found in _requirements(items) if min(map(len, found)) >= least]
    return max(usable, key=_worth, default=None)


def _worth(strings: set[str]) -> tuple[bool, int, int]:
    is_rare = not any(string.strip().lower() in common for string in strings for common in _COMMON)
    return is_rare, min(*map(len, strings), 4), -len(strings)


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
        return {"" if kind is code.AT else chr(value)}
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
            found.add(chr(value))
        elif kind is code.CATEGORY and value is code.CATEGORY_DIGIT:
            found |= set("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")
        else:
            return None
    return found if len(found) <= 2 * _MOST_STRINGS else None
