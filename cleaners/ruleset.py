"""A set of rules with its identity, and what tells in one look which of them may take a line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from cleaners.matching.index import RuleIndex
from cleaners.matching.memory import Remembered
from cleaners.rules import RULES
from cleaners.rules.rule import Rule, Scope
from cleaners.rules.user import UserRule, UserRules
from schemas.preset import Preset

if TYPE_CHECKING:
    from cleaners.arbiter.model import Model
    from cleaners.page.arbiter.model import Evidence, PageModel

_LONGEST_LINE: Final = 2000
"""Longer blocks are no line of chrome; rules for whole lines are not tried on them."""
_MOST_NARROWED: Final = 1024
_ROOM: Final = 1 << 19
"""Characters of lines whose rules are remembered: those of some fifty pages."""


class _Layer:
    """Rules that are looked up together."""

    def __init__(self, rules: tuple[Rule, ...], room: int) -> None:
        whole = RuleIndex(tuple(rule for rule in rules if rule.scope is not Scope.INLINE))
        inline = RuleIndex(tuple(rule for rule in rules if rule.scope is Scope.INLINE))
        self.lines = Remembered(whole.first, room)
        self.stretches = Remembered(inline.stretches, room)


@dataclass(frozen=True)
class Ruleset:
    """Rules in order of precedence, how bold they are, and the id of everything that decides with them."""

    id: str
    rules: tuple[Rule, ...] = RULES
    preset: Preset = Preset.CAREFUL
    users: tuple[UserRule, ...] = ()
    """They go before `rules`. Few against many, and others for each site: so they are looked up apart."""
    arbiter: "Model | None" = None
    """The model that scores blocks of plain text; by default the one of this package."""
    page_arbiters: "Mapping[Evidence, PageModel]" = field(default_factory=dict)
    """The models that score blocks of pages; likewise."""

    def __getstate__(self) -> dict[str, object]:
        """Return the fields alone: the automata cannot be pickled, and need not be."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @property
    def model(self) -> "Model":
        """The model that scores blocks of plain text."""
        from cleaners.arbiter.model import shipped_model  # noqa: PLC0415  (brings NumPy, which rules alone do not need)

        return self.arbiter or shipped_model()

    def page_model(self, evidence: "Evidence") -> "PageModel":
        """Return the model that scores blocks of pages by some evidence."""
        from cleaners.page.arbiter.model import shipped_page_model  # noqa: PLC0415  (as above)

        return self.page_arbiters.get(evidence) or shipped_page_model(evidence)

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in (*self.rules, *self.users)}

    def narrowed(self, site: str | None, source: str) -> "Ruleset":
        """Return the ruleset for the documents of a site and a source: without users' rules for others."""
        holding = tuple(n for n, rule in enumerate(self.users) if rule.holds_for(site, source))
        return self if len(holding) == len(self.users) else self._narrowed(holding)

    def line_rules(self, texts: Sequence[str]) -> list[Rule | None]:
        """Return for each text the first rule that takes it as a whole line."""
        lines = [text if len(text) <= _LONGEST_LINE else "" for text in texts]
        found = self._built_in.lines.of(lines)
        if self.users:
            found = [own or other for own, other in zip(self._own.lines.of(lines), found, strict=True)]
        return [rule if line else None for rule, line in zip(found, lines, strict=True)]

    def inline_matches(self, texts: Sequence[str]) -> list[list[tuple[Rule, int, int]]]:
        """Return for each text what rules take of it: each rule with the stretch's start and end."""
        found = self._built_in.stretches.of(texts)
        if not self.users:
            return found
        return [own + others for own, others in zip(self._own.stretches.of(texts), found, strict=True)]

    @cached_property
    def _built_in(self) -> _Layer:
        return _Layer(self.rules, _ROOM)

    @cached_property
    def _own(self) -> _Layer:
        return _Layer(self.users, room=0)  # there may be as many as there are sites

    @cached_property
    def _narrowed(self) -> "Callable[[tuple[int, ...]], Ruleset]":
        @lru_cache(_MOST_NARROWED)
        def narrowed(holding: tuple[int, ...]) -> Ruleset:
            users = tuple(self.users[n] for n in holding)
            narrow = replace(self, users=users)
            vars(narrow)["_built_in"] = self._built_in  # built once: it costs more than many documents
            return narrow

        return narrowed


def tailored(ruleset_id: str, preset: Preset, users: UserRules) -> Ruleset:
    """Return the built-in rules that a user left on, under the user's own."""
    rules = tuple(rule for rule in RULES if rule.id not in users.disable) if users.disable else RULES
    return Ruleset(ruleset_id, rules, preset, users.rules)
