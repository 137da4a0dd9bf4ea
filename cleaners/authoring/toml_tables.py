"""Records from the tables of a TOML text; all that is wrong with one is told at once."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from schemas.record import Record

Table = Mapping[str, object]
Read = TypeVar("Read", bound=Record)


class UnsoundTomlError(ValueError):
    """A text that cannot be used; each argument is one thing that is wrong."""


class Reading(NamedTuple, Generic[Read]):
    """The record that a table says, if it does, and what is wrong with it."""

    record: Read | None
    problems: tuple[str, ...]


def toml_document(text: str) -> Table:
    """Return the tables of a text.

    Raises:
        UnsoundTomlError: it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except ValueError as error:  # a number of too many digits is no TOMLDecodeError
        message = f"it is no TOML: {error}"
        raise UnsoundTomlError(message) from error
    except RecursionError as error:
        message = "it is no TOML that can be read: too deeply nested"
        raise UnsoundTomlError(message) from error


def listed(document: Table, key: str) -> Sequence[object]:
    """Return what stands in a list of a document; nothing where it is none."""
    value = document.get(key)
    return value if isinstance(value, list) else ()


def read_table(model: type[Read], table: Table) -> Reading[Read]:
    """Return the record of a table, and what is wrong with it, key by key."""
    unknown = sorted(table.keys() - model.model_fields.keys())
    problems = [f"unknown key {key!r}" for key in unknown]
    known = {key: value for key, value in table.items() if key not in unknown}
    try:
        # As JSON: TOML has neither enumerations nor tuples. It has dates, which no field takes.
        return Reading(model.model_validate_json(json.dumps(known, default=_nothing)), tuple(problems))
    except ValidationError as error:
        return Reading(None, (*problems, *(told_problem(each, _key(each)) for each in _errors(error))))


def _errors(error: ValidationError) -> list[ErrorDetails]:
    """The errors, but that a list is too short which holds what is wrong: none of that counts."""
    return [details for details in error.errors() if details["type"] != "too_short" or not details["input"]]


def _nothing(_value: object) -> None:
    """JSON's null, for what JSON cannot hold: it is refused wherever a value is wanted."""


def _key(details: ErrorDetails) -> str:
    return str(next(iter(details["loc"]), ""))


def told_problem(details: ErrorDetails, key: str) -> str:
    """Return in a line what is wrong with a value, which the line calls by the given key."""
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
