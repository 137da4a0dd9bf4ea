"""Users' rules from the TOML that they write them in; all that is wrong with it is told at once."""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cleaners.rule_check import rule_problems
from cleaners.rules import RULES
from cleaners.rules.user import UserRule, UserRules

Table = Mapping[str, object]

_RULE: Final = "rule"
_DISABLE: Final = "disable"


class UnsoundRulesError(ValueError):
    """Users' rules that cannot be used; each argument is one thing that is wrong."""


class _Reading(NamedTuple):
    """What one table of a file says, and what is wrong with it."""

    name: str | None
    rule: UserRule | None
    problems: tuple[str, ...]


def parsed_rules(text: str) -> UserRules:
    """Return the users' rules of a TOML text, each checked against its examples.

    Raises:
        UnsoundRulesError: it is no TOML, or says something that no rule can be.
    """
    document = _document(text)
    readings = [_reading(number, table) for number, table in enumerate(_listed(document, _RULE), start=1)]
    disable = [name for name in _listed(document, _DISABLE) if isinstance(name, str)]
    problems = [
        *_misplaced(document),
        *(problem for reading in readings for problem in reading.problems),
        *_clashes([reading.name for reading in readings if reading.name], disable),
    ]
    if problems:
        raise UnsoundRulesError(*problems)
    rules = tuple(reading.rule for reading in readings if reading.rule)
    return UserRules(rules=rules, disable=tuple(sorted(set(disable))))


def _document(text: str) -> Table:
    try:
        return tomllib.loads(text)
    except ValueError as error:  # a number of too many digits is no TOMLDecodeError
        message = f"it is no TOML: {error}"
        raise UnsoundRulesError(message) from error
    except RecursionError as error:
        message = "it is no TOML that can be read: too deeply nested"
        raise UnsoundRulesError(message) from error


def _listed(document: Table, key: str) -> Sequence[object]:
    value = document.get(key)
    return value if isinstance(value, list) else ()


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
    unknown = sorted(table.keys() - UserRule.model_fields.keys())
    problems = [_unknown(key) for key in unknown]
    rule = None
    try:
        known = {key: value for key, value in table.items() if key not in unknown}
        # As JSON: TOML has neither enumerations nor tuples. It has dates, which no field of a rule takes.
        rule = UserRule.model_validate_json(json.dumps(known, default=_nothing))
        problems += rule_problems(rule)
    except ValidationError as error:
        problems += [_told(details).removeprefix(f"rule {name}: ") for details in _errors(error)]
    told = tuple(f"{label}: {problem}" for problem in problems)
    return _Reading(name if isinstance(name, str) else None, rule, told)


def _errors(error: ValidationError) -> list[ErrorDetails]:
    """The errors, but that a list is too short which holds what is wrong: none of that counts."""
    return [details for details in error.errors() if details["type"] != "too_short" or not details["input"]]


def _unknown(key: str) -> str:
    place = ": it belongs above the first [[rule]]" if key == _DISABLE else ""
    return f"unknown key {key!r}{place}"


def _nothing(_value: object) -> None:
    """JSON's null, for what JSON cannot hold: it is refused wherever a value is wanted."""


def _told(details: ErrorDetails) -> str:
    key = next(iter(details["loc"]), "")
    context = details.get("ctx", {})
    match details["type"]:
        case "missing":
            return f"the key {key!r} is missing"
        case "enum":
            return f"{key} {details['input']!r} is not one of: {context['expected']}"
        case "too_short":
            return f"{key} is empty: leave it out, or say what stands in it"
        case "value_error":
            return f"{key}: {context['error']}" if key else str(context["error"])
        case _:
            return f"{key}: {details['msg'][:1].lower()}{details['msg'][1:]}"


def _clashes(names: Sequence[str], disable: Sequence[str]) -> Iterator[str]:
    built_in = {rule.id for rule in RULES}
    for name, count in Counter(names).items():
        if count > 1:
            yield f"rule {name!r}: {count} rules have this id"
        if name in built_in and name not in disable:
            yield f"rule {name!r}: a built-in rule has this id; take another one, or disable the built-in rule"
    for name in sorted(set(disable) - built_in):
        yield f"{_DISABLE}: there is no built-in rule {name!r}"
