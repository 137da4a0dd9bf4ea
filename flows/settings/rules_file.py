"""A file of users' rules."""

from pathlib import Path

from cleaners.authoring.rules_text import parsed_rules
from cleaners.authoring.toml_tables import UnsoundTomlError
from cleaners.rules.user import UserRules
from flows.errors import RulesError
from flows.paths import shown
from flows.settings.toml_file import toml_text


def read_rules(path: Path) -> UserRules:
    """Return the rules of a file, each checked against its examples.

    Raises:
        RulesError: it cannot be read, or holds what is no rule; every problem is told.
    """
    try:
        return parsed_rules(toml_text(path, "file of rules", RulesError))
    except UnsoundTomlError as error:
        raise RulesError(*(f"{shown(path)}: {problem}" for problem in error.args)) from error
