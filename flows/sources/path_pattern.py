"""Patterns of paths that state facts: `{site}/{fetched:%Y-%m-%d}/*.txt`."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from flows.sources.facts import FACTS, Said, moment_of, said_by
from schemas.kinds import FactSource

_TOKEN: Final = re.compile(
    r"\{(?P<fact>[^{}:]*)(?::(?P<format>[^{}]*))?\}|(?P<folders>\*\*/)|(?P<wild>\*\*|\*|\?)|(?P<brace>[{}])"
)
_WILD: Final = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
_DATED: Final = frozenset({"published", "fetched"})
_STATED: Final = tuple(fact for fact in FACTS if fact != "url")  # a path holds no address
_DIRECTIVE: Final = re.compile(r"%(.?)", re.DOTALL)
_DIRECTIVES: Final = {
    "Y": r"\d{4}",
    "m": r"\d{2}",
    "d": r"\d{2}",
    "j": r"\d{3}",
    "H": r"\d{2}",
    "M": r"\d{2}",
    "S": r"\d{2}",
    "z": r"(?:Z|[+-]\d{2}:?\d{2})",
    "%": "%",
}
"""Those that mean the same in every locale."""


class PathPattern:
    """A pattern over whole paths inside a source.

    `*` and `?` stand for characters of one name, `**` for any, and `**/` for any folders or none. `{fact}` takes
    as little as it can of one name; a date is in ISO 8601, or after a colon in a format of strptime, which
    may go through several folders.

    Raises:
        ValueError: it is no such pattern.
    """

    def __init__(self, pattern: str) -> None:
        self._formats: dict[str, str | None] = {}
        self._path = re.compile("".join(self._translated(pattern)), re.DOTALL)
        if not self._formats:
            message = f"it states no fact: write one of {', '.join(_STATED)} in braces"
            raise ValueError(message)

    def said(self, path: str) -> Said | None:
        """Return what a path says; None where it does not match, or says what no such fact can be."""
        match = self._path.fullmatch(path)
        if match is None:
            return None
        try:
            return said_by(FactSource.PATH, {fact: self._value(fact, match[fact]) for fact in self._formats})
        except ValueError:  # a name that is no such fact, or a day that no month has
            return None

    def _value(self, fact: str, wording: str) -> object:
        form = self._formats[fact]
        return moment_of(datetime.strptime(wording, form), wording) if form else wording

    def _translated(self, pattern: str) -> Iterator[str]:
        end = 0
        for token in _TOKEN.finditer(pattern):
            yield re.escape(pattern[end : token.start()])
            end = token.end()
            if token["brace"]:
                message = f"a brace stands alone: {pattern!r}"
                raise ValueError(message)
            if token["wild"]:
                yield _WILD[token["wild"]]
            elif token["folders"]:
                yield "(?:.*/)?"
            else:
                yield f"(?P<{token['fact']}>{self._fact(token['fact'], token['format'])})"
        yield re.escape(pattern[end:])

    def _fact(self, fact: str, form: str | None) -> str:
        """The expression of a fact's wording."""
        if fact not in _STATED:
            message = f"{{{fact}}} is no fact that a path can state: {', '.join(_STATED)}"
            raise ValueError(message)
        if fact in self._formats:
            message = f"it states {fact} twice"
            raise ValueError(message)
        self._formats[fact] = form
        if form is None:
            return "[^/]+?"
        if fact not in _DATED:
            message = f"{fact} has no format"
            raise ValueError(message)
        return _format_expression(form)


def _format_expression(form: str) -> str:
    directives = _DIRECTIVE.findall(form)
    for directive in directives:
        if directive not in _DIRECTIVES:
            known = " ".join(f"%{each}" for each in _DIRECTIVES)
            message = f"%{directive} is none of the directives {known}"
            raise ValueError(message)
    if not ({"Y", "m", "d"} <= set(directives) or {"Y", "j"} <= set(directives)):
        message = f"{form!r} names no day: it needs %Y, %m and %d, or %Y and %j"
        raise ValueError(message)
    if max(map(directives.count, set(directives) - {"%"})) > 1:
        message = f"{form!r} says something twice"
        raise ValueError(message)
    parts = _DIRECTIVE.split(form)  # texts and directives, in turn
    return "".join(_DIRECTIVES[part] if number % 2 else re.escape(part) for number, part in enumerate(parts))
