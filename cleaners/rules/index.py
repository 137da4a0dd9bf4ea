"""Rules found by what a text must hold: words, literals, characters, a length; RE2 decides on the few that are left."""

from collections.abc import Iterator
from typing import Any

import re2

from cleaners.rules.literals import needs_of
from cleaners.rules.rule import DECORATION, Rule, compiled, quiet_options


class RuleIndex:
    """Rules by what a text must hold so that they can match: words, literals, characters, a length."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._expressions = [rule.expression for rule in rules]
        self._needs = [needs_of(rule.pattern) for rule in rules]
        self._words: dict[str, int] = {}
        literals: dict[str, list[int]] = {}
        for number, needs in enumerate(self._needs):
            for line in needs.lines:
                self._words.setdefault(line, number)
            for literal in needs.literals:
                literals.setdefault(literal, []).append(number)
        self._always = [
            number for number, needs in enumerate(self._needs) if needs.characters or needs.is_open
        ]
        self._holders = list(literals.values())
        self._automaton = _automaton(list(literals), _literal_options())
        self._together = _automaton([self._expressions[number] for number in self._always], quiet_options())

    def first(self, text: str) -> Rule | None:
        """The first rule that takes the whole text."""
        lower = text.lower()
        core = lower.strip(DECORATION)
        nobody = len(self._rules)
        worded = min(self._words.get(core, nobody), self._words.get(lower, nobody))
        for number in self._possible(text, lower, len(core)):
            if number > worded:
                break
            if compiled(self._expressions[number]).search(text):
                return self._rules[number]
        return self._rules[worded] if worded < nobody else None

    def stretches(self, text: str) -> Iterator[tuple[Rule, int, int]]:
        """The stretches that rules take of a text."""
        for number in self._possible(text, text.lower(), 0):
            for match in compiled(self._expressions[number]).finditer(text):
                yield self._rules[number], match.start(), match.end()

    def _possible(self, text: str, lower: str, core_length: int) -> list[int]:
        found = {self._always[hit] for hit in self._together.Match(text) or ()}
        found.update(number for hit in self._automaton.Match(lower) or () for number in self._holders[hit])
        length = len(lower)
        return sorted(
            number
            for number in found
            if (needs := self._needs[number]).shortest <= length
            and core_length <= needs.longest
            and all(any(string in lower for string in one) for one in needs.also)
        )


def _automaton(patterns: list[str], options: Any) -> Any:
    automaton = re2.Set.SearchSet(options)
    for pattern in patterns or ["a^"]:  # a set must not be empty; this one never matches
        automaton.Add(pattern)
    automaton.Compile()
    return automaton


def _literal_options() -> Any:
    options = quiet_options()
    options.literal = True
    return options
