"""Users' rules from the TOML that they write them in; all that is wrong with it is told at once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from cleaners.authoring.rule_check import rule_problems
from cleaners.authoring.toml_tables import Table, UnsoundTomlError, listed, read_table, toml_document
from cleaners.rules import RULES
from cleaners.rules.user import UserRule, UserRules

_RULE: Final = "rule"
_DISABLE: Final = "disable"
_MISPLACED_DISABLE: Final = f"unknown key {_DISABLE!r}"


class _Reading(NamedTuple):
    """What one table of a file says, and what is wrong with it."""

    name: str | None
    rule: UserRule | None
    problems: tuple[str, ...]


def parsed_rules(text: str) -> UserRules:
    """Return the users' rules of a TOML text, each checked against its examples.

    Raises:
        UnsoundTomlError: it is no TOML, or says something that no rule can be.
    """
    document = toml_document(text)
    readings = [_reading(number, table) for number, table in enumerate(listed(document, _RULE), start=1)]
    disable = [name for name in listed(document, _DISABLE) if isinstance(name, str)]
    problems = [
        *_misplaced(document),
        *(problem for reading in readings for problem in reading.problems),
        *_clashes([reading.name for reading in readings if reading.name], disable),
    ]
    if problems:
        raise UnsoundTomlError(*problems)
    rules = tuple(reading.rule for reading in readings if reading.rule)
    return UserRules(rules=rules, disable=tuple(sorted(set(disable))))


def _misplaced(document: Table) -> Iterator[str]:
    for key in sorted(document.keys() - {_RULE, _DISABLE}):
        yield f"unknown key {key!r}: a file holds [[rule]] tables and {_DISABLE!r}"
    if not isinstance(document.get(_RULE, []), list):
        yield "each rule is a table under [[rule]], in double brackets"
    disable = document.get(_DISABLE, [])
    if not isinstance(disable, list) or not all(isinstance(name, str) for name in disable):
        yield f"{_DISABLE!r} is a list of ids of built-in rules"


def _reading(number: int, table: object) -> _Reading:
    if not isinstance(table, dict):
        return _Reading(None, None, (f"rule {number}: each rule is a table under [[rule]]",))
    name = table.get("id")
    label = f"rule {name!r}" if isinstance(name, str) else f"rule {number}"
    rule, problems = read_table(UserRule, table)
    problems = tuple(map(_placed, problems)) + (tuple(rule_problems(rule)) if rule else ())
    told = tuple(f"{label}: {problem.removeprefix(f'rule {name}: ')}" for problem in problems)
    return _Reading(name if isinstance(name, str) else None, rule, told)


def _placed(problem: str) -> str:
    return f"{problem}: it belongs above the first [[rule]]" if problem == _MISPLACED_DISABLE else problem


def _clashes(names: Sequence[str], disable: Sequence[str]) -> Iterator[str]:
    built_in = {rule.id for rule in RULES}
    for name, count in Counter(names).items():
        if count > 1:
            yield f"rule {name!r}: {count} rules have this id"
        if name in built_in and name not in disable:
            yield f"rule {name!r}: a built-in rule has this id; take another one, or disable the built-in rule"
    for name in sorted(set(disable) - built_in):
        yield f"{_DISABLE}: there is no built-in rule {name!r}"
