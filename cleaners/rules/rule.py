"""What a rule is: a pattern with its kind, its reach, its reason and its examples, all in one value."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, Final, Self

import re2
from pydantic import Field, model_validator

from cleaners.rules.marks import CLOSE, OPEN
from schemas.kinds import Kind
from schemas.record import Record

DECORATION: Final = " *•·●▪■□◦|>»›«‹→←↓↑–—-_:.…+#▼▾►▶✕×!()[]"
"""Bullets, arrows and rules of print that may stand around a line of chrome and say nothing."""
_DECORATED: Final = f"[{re.escape(DECORATION)}]*"

_LITTLE: Final = 1 << 18
"""Bytes for the automaton of a rule. It makes a state of each beginning of a line, most for the first and the last time;
where there is no more room it starts anew, which costs nothing that could be measured."""
_LONG: Final = 1250
"""Characters of an expression that need as much more: to try with too little takes as long as to compile it."""
_SOME: Final = 4 << 20
"""Bytes for an expression that finds where a match begins; it would take as many as it may."""
_MUCH: Final = 512 << 20

_CLASSES: Final = {
    r"\p{L}": r"A-Za-z\x{80}-\x{10FFFF}",
    r"\p{Lu}": r"A-Z\x{C0}-\x{DE}\x{386}-\x{3AB}\x{400}-\x{42F}",
    r"\p{M}": r"\x{300}-\x{36F}",
    r"\p{N}": r"0-9\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}",
    r"\p{Nd}": r"0-9\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}",
}
"""What the Unicode classes stand for here: RE2 makes some 300 states of each `\\p{L}`, and all rules together made
700 MB of them. A letter is one of ASCII or anything beyond it: in a line of chrome that tells the same."""
_IN_CLASS: Final = re.compile(r"\[(?:\\.|[^\]\\])+\]")


def _compact(pattern: str, brackets: str) -> str:
    for name, members in _CLASSES.items():
        pattern = pattern.replace(name, f"{brackets[:1]}{members}{brackets[1:]}")
    return pattern


class Scope(StrEnum):
    """How far a rule reaches."""

    LINE = "line"
    """The whole block must match, but for decoration around it; the block goes."""
    HEADING = "heading"
    """As `line`; and the block owns what is under it, as far as `owns` and `prose` allow."""
    INLINE = "inline"
    """A stretch inside a block; only the stretch goes."""


class Certainty(StrEnum):
    """Whether wording alone decides."""

    SURE = "sure"
    """What matches goes, wherever it stands."""
    LIKELY = "likely"
    """What matches names its kind; it goes only where its place or the arbiter agrees."""


class Rule(Record):
    """One kind of wording that is chrome. Patterns are RE2 syntax, in any letter case.

    Named groups become facts of the record: `count`, `minutes`, `holder`, `year`, `publisher`, `editor`, `agency`,
    `category`.
    """

    id: str = Field(
        pattern="^[a-z0-9]+(-[a-z0-9]+)*$", description="Unique name, as it stands in the ledger."
    )
    kind: Kind = Field(description="What it takes away.")
    why: str = Field(min_length=10, description="Why this is chrome, in a sentence for a reader.")
    pattern: str = Field(min_length=2, description="RE2 syntax; upper and lower case are one.")
    examples: tuple[str, ...] = Field(
        description="Texts with what goes marked; at least one hit and two misses."
    )
    scope: Scope = Field(default=Scope.LINE, description="How far it reaches.")
    certainty: Certainty = Field(default=Certainty.SURE, description="Whether the wording alone decides.")
    owns: int = Field(default=0, ge=0, le=1000, description="For a heading: how many blocks under it may go.")
    prose: int = Field(default=0, ge=0, le=20, description="For a heading: how many of these may be prose.")

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        if (self.owns or self.prose) and self.scope is not Scope.HEADING:
            message = f"rule {self.id}: only a heading can own blocks"
            raise ValueError(message)
        hits = sum(OPEN in example for example in self.examples)
        if not hits or len(self.examples) - hits < 2:
            message = f"rule {self.id}: it needs a marked hit and two unmarked near misses among its examples"
            raise ValueError(message)
        return self

    def ensure_syntax(self) -> None:
        """Return nothing where the pattern is RE2 syntax. Not part of validation: it would cost every start a second.

        Raises:
            ValueError: it is not.
        """
        try:
            compiled(
                self.pattern
            )  # as it was written: of the expression, the error would quote the decoration
            compiled(self.expression)
        except re2.error as error:
            reason = error.args[0].decode(errors="replace")
            message = f"rule {self.id}: the pattern is not RE2 syntax: {reason}"
            raise ValueError(message) from error

    @property
    def expression(self) -> str:
        """The pattern as it is matched: letter case ignored, decoration allowed around a whole line."""
        return _expression(self.pattern, is_line=self.scope is not Scope.INLINE)

    @property
    def ignored(self) -> str | None:
        """The decoration that may stand around a match; None where the rule takes a stretch."""
        return None if self.scope is Scope.INLINE else DECORATION

    @property
    def has_facts(self) -> bool:
        """Whether the pattern has named groups."""
        return _has_groups(self.pattern)

    def facts(self, text: str) -> dict[str, str]:
        """Return what the named groups of the pattern hold in a text that the rule took."""
        if not self.has_facts:
            return {}
        match = compiled(self.expression).search(text)
        groups = match.groupdict() if match else {}
        return {name: value for name, value in groups.items() if value}


@cache
def _has_groups(pattern: str) -> bool:
    return "(?P<" in pattern


@cache
def _expression(pattern: str, *, is_line: bool) -> str:
    pattern = _IN_CLASS.sub(lambda match: _compact(match[0], ""), pattern)
    pattern = _compact(pattern, "[]")
    return f"(?i)^{_DECORATED}(?:{pattern}){_DECORATED}$" if is_line else f"(?i){pattern}"


@cache
def compiled(expression: str) -> Any:
    """Return the compiled RE2 expression; RE2 publishes no types.

    Raises:
        re2.error: the expression is not RE2 syntax.
    """
    return _within(_SOME, lambda options: re2.compile(expression, options))


@cache
def tester(expression: str, *, is_line: bool) -> Callable[[bytes], Any]:
    """Return a function that tells of UTF-8 bytes whether an expression matches them, as a whole line or somewhere.

    A set of one: it answers yes or no, and finding where a match begins costs RE2 as much again.
    """
    memory = _LITTLE * (1 + len(expression) // _LONG)
    return _within(memory, lambda options: _set_of_one(expression, options, is_line=is_line)).Match  # type: ignore[no-any-return]


def _set_of_one(expression: str, options: Any, *, is_line: bool) -> Any:
    automaton = (re2.Set.MatchSet if is_line else re2.Set.SearchSet)(options)
    automaton.Add(expression)
    automaton.Compile()
    return automaton


def _within(memory: int, make: Callable[[Any], Any]) -> Any:
    """What is made within some bytes, or within as many as it needs: what compiles within them answers within them."""
    try:
        return make(quiet_options(memory))
    except re2.error:
        if memory >= _MUCH:
            raise
        return _within(2 * memory, make)


def quiet_options(memory: int = _MUCH) -> Any:
    """Return RE2 options that write nothing to standard error and give the automaton so many bytes."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = memory
    return options


def unmarked(example: str) -> str:
    """Return an example without its marks."""
    return example.replace(OPEN, "").replace(CLOSE, "")
