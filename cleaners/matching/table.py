"""What the built-in patterns need, told once and kept beside them in `needs.json`."""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

import orjson

from cleaners.matching.literals import analysed
from cleaners.matching.needs import Needs, Way


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
