"""A set of rules with its identity, and the automata that match all of its patterns in one pass."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import re2

from cleaners.rules import RULES
from cleaners.rules.rule import Rule, Scope, compiled, quiet_options

_LONGEST_LINE: Final = 2000
"""Longer blocks are no line of chrome; rules for whole lines are not tried on them."""


@dataclass(frozen=True)
class Ruleset:
    """Rules in order of precedence, and the id of everything that decides with them."""

    id: str
    rules: tuple[Rule, ...] = RULES

    def __reduce__(self) -> tuple[type["Ruleset"], tuple[str, tuple[Rule, ...]]]:
        return Ruleset, (self.id, self.rules)  # the automata cannot be pickled, and need not be

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in self.rules}

    def line_rule(self, text: str) -> Rule | None:
        """Return the first rule that takes the whole line."""
        if len(text) > _LONGEST_LINE:
            return None
        rules, automaton = self._whole_lines
        hits = automaton.Match(text)
        return rules[min(hits)] if hits else None

    def inline_matches(self, text: str) -> Iterator[tuple[Rule, int, int]]:
        """Yield each rule that takes a stretch of the text, with the stretch's start and end."""
        rules, automaton = self._stretches
        for index in sorted(automaton.Match(text) or ()):
            for match in compiled(rules[index].expression).finditer(text):
                yield rules[index], match.start(), match.end()

    @cached_property
    def _whole_lines(self) -> tuple[tuple[Rule, ...], Any]:
        rules = tuple(rule for rule in self.rules if rule.scope is not Scope.INLINE)
        return rules, _automaton(rules)

    @cached_property
    def _stretches(self) -> tuple[tuple[Rule, ...], Any]:
        rules = tuple(rule for rule in self.rules if rule.scope is Scope.INLINE)
        return rules, _automaton(rules)


def _automaton(rules: tuple[Rule, ...]) -> Any:
    automaton = re2.Set.SearchSet(quiet_options())
    for rule in rules:
        automaton.Add(rule.expression)
    automaton.Compile()
    return automaton
