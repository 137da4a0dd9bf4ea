"""A set of rules with its identity, and what tells in one look which of them may take a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cleaners.rules import RULES
from cleaners.rules.index import RuleIndex
from cleaners.rules.rule import Rule, Scope
from schemas.preset import Preset

_LONGEST_LINE: Final = 2000
"""Longer blocks are no line of chrome; rules for whole lines are not tried on them."""


@dataclass(frozen=True)
class Ruleset:
    """Rules in order of precedence, how bold they are, and the id of everything that decides with them."""

    id: str
    rules: tuple[Rule, ...] = RULES
    preset: Preset = Preset.CAREFUL

    def __reduce__(self) -> tuple[type["Ruleset"], tuple[str, tuple[Rule, ...], Preset]]:
        return Ruleset, (self.id, self.rules, self.preset)  # the automata cannot be pickled, and need not be

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in self.rules}

    def line_rule(self, text: str) -> Rule | None:
        """Return the first rule that takes the whole line."""
        return self._lines.first(text) if len(text) <= _LONGEST_LINE else None

    def inline_matches(self, text: str) -> Iterator[tuple[Rule, int, int]]:
        """Yield each rule that takes a stretch of the text, with the stretch's start and end."""
        return self._stretches.stretches(text)

    @cached_property
    def _lines(self) -> RuleIndex:
        return RuleIndex(tuple(rule for rule in self.rules if rule.scope is not Scope.INLINE))

    @cached_property
    def _stretches(self) -> RuleIndex:
        return RuleIndex(tuple(rule for rule in self.rules if rule.scope is Scope.INLINE))
