"""A file of users' rules."""

from pathlib import Path

from cleaners.rules.user import UserRules
from cleaners.rules_text import UnsoundRulesError, parsed_rules
from flows.errors import RulesError
from flows.paths import shown


def read_rules(path: Path) -> UserRules:
    """Return the rules of a file, each checked against its examples.

    Raises:
        RulesError: it cannot be read, or holds what is no rule; every problem is told.
    """
    try:
        return parsed_rules(_text(path))
    except UnsoundRulesError as error:
        raise RulesError(*(f"{shown(path)}: {problem}" for problem in error.args)) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        message = f"there is no file of rules {shown(path)}"
        raise RulesError(message) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"{shown(path)}: it is no UTF-8 (at line {line})"
        raise RulesError(message) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        message = f"the file of rules {shown(path)} cannot be read: {reason}"
        raise RulesError(message) from error
