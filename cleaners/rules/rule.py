"""What a rule is: a pattern with its kind, its reach, its reason and its examples, all in one value."""

from enum import StrEnum
from functools import cache
from typing import Any, Final, Self

import re2
from pydantic import Field, model_validator

from schemas.kinds import Kind
from schemas.record import Record

OPEN: Final = "⟦"
CLOSE: Final = "⟧"
"""The marks around what a rule takes, in its examples."""

_DECORATION: Final = r"[ *•·●▪■□◦|>»›«‹→←↓↑–—\-_:.…+#▼▾►▶✕×!()\[\]]*"
"""Bullets, arrows and rules of print that stand around a line of chrome and say nothing."""


class Scope(StrEnum):
    """How far a rule reaches."""

    LINE = "line"
    """The whole block must match, but for decoration around it; the block goes."""
    HEADING = "heading"
    """As `line`; and the block owns what is under it, as far as `owns` and `prose` allow."""
    INLINE = "inline"
    """A stretch inside a block; only the stretch goes."""


class Rule(Record):
    """One kind of wording that is chrome. Patterns are RE2 syntax, in any letter case.

    Named groups become facts of the record: `count`, `minutes`, `holder`, `year`, `publisher`, `agency`,
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
    owns: int = Field(default=0, ge=0, le=1000, description="For a heading: how many blocks under it may go.")
    prose: int = Field(default=0, ge=0, le=20, description="For a heading: how many of these may be prose.")

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        try:
            compiled(self.pattern)
        except re2.error as error:
            message = f"rule {self.id}: the pattern is not RE2 syntax: {error}"
            raise ValueError(message) from error
        if (self.owns or self.prose) and self.scope is not Scope.HEADING:
            message = f"rule {self.id}: only a heading can own blocks"
            raise ValueError(message)
        hits = sum(OPEN in example for example in self.examples)
        if not hits or len(self.examples) - hits < 2:
            message = f"rule {self.id}: it needs a marked hit and two unmarked near misses among its examples"
            raise ValueError(message)
        return self

    @property
    def expression(self) -> str:
        """The pattern as it is matched: letter case ignored, decoration allowed around a whole line."""
        if self.scope is Scope.INLINE:
            return f"(?i){self.pattern}"
        return f"(?i)^{_DECORATION}(?:{self.pattern}){_DECORATION}$"

    def facts(self, text: str) -> dict[str, str]:
        """Return what the named groups of the pattern hold in a text that the rule took."""
        if "(?P<" not in self.pattern:
            return {}
        match = compiled(self.expression).search(text)
        groups = match.groupdict() if match else {}
        return {name: value for name, value in groups.items() if value}


@cache
def compiled(expression: str) -> Any:
    """Return the compiled RE2 expression; RE2 publishes no types.

    Raises:
        re2.error: the expression is not RE2 syntax.
    """
    return re2.compile(expression, quiet_options())


def quiet_options() -> Any:
    """Return RE2 options that write nothing to standard error and give the automaton enough memory."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = 64 << 20
    return options


def unmarked(example: str) -> str:
    """Return an example without its marks."""
    return example.replace(OPEN, "").replace(CLOSE, "")
