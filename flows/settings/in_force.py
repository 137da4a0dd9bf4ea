"""Which settings hold, and where each comes from."""

import json
import os
from collections import ChainMap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from pydantic import ValidationError

from cleaners.authoring.toml_tables import told_problem
from flows.errors import ConfigError, UsageError
from flows.paths import shown
from flows.settings.command import CommandSettings
from flows.settings.config_file import INGEST, ingest_table

PREFIX: Final = "WINNOW_"
DEFAULT: Final = "default"

_USUAL_CONFIG: Final = Path("winnow.toml")
_CONFIG: Final = "config"


class Setting(NamedTuple):
    """A value, and where it comes from."""

    value: object
    origin: str


Layer = Mapping[str, Setting]


class InForce(NamedTuple):
    """The settings that hold, and where those come from that are not as set out of the box."""

    settings: CommandSettings
    origins: Mapping[str, str]


def settings_in_force(flags: Mapping[str, object], environment: Mapping[str, str] = os.environ) -> InForce:
    """Return the settings that hold: a flag before a variable of the environment, before a key of the file, before the default.

    Raises:
        UsageError: a value cannot be; the flag, the variable, or the file and its key are named.
    """
    told = ChainMap(dict(_by_environment(environment)))
    told = told.new_child(dict(_by_flags(flags)))
    usual = Setting(_USUAL_CONFIG, DEFAULT) if _USUAL_CONFIG.exists() else Setting(None, DEFAULT)
    config = told.setdefault(_CONFIG, usual).value
    if isinstance(config, Path):
        told.maps.append(dict(_by_file(config)))
    values = {name: setting.value for name, setting in told.items()}
    return InForce(
        CommandSettings.model_validate(values), {name: setting.origin for name, setting in told.items()}
    )


def variable(name: str) -> str:
    """Return the variable of the environment for a setting."""
    return PREFIX + name.upper()


def unknown_variables(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the variables of the environment that look like a setting and are none."""
    known = {variable(name) for name in CommandSettings.model_fields}
    return sorted(name for name in environment if name.startswith(PREFIX) and name not in known)


def _by_flags(flags: Mapping[str, object]) -> Layer:
    found = _validated(CommandSettings.model_validate, flags, lambda name: f"--{name.replace('_', '-')}")
    return _layer(found, lambda _name: "flag")


def _by_environment(environment: Mapping[str, str]) -> Layer:
    """An empty variable says nothing."""
    given = {name: text for name in CommandSettings.model_fields if (text := environment.get(variable(name)))}
    found = _validated(CommandSettings.model_validate_strings, given, variable)
    return _layer(found, lambda name: f"environment: {variable(name)}")


def _by_file(file: Path) -> Layer:
    """What stands under `[ingest]`; its paths are relative to the file."""
    table = ingest_table(file)
    for key in sorted(table.keys() - (CommandSettings.model_fields.keys() - {_CONFIG})):
        message = f"{shown(file)}: [{INGEST}]: unknown key {key!r}"
        raise ConfigError(message)
    # As JSON: TOML has neither enumerations nor paths. It has dates, which no setting takes.
    as_json = json.dumps(table, default=str)
    found = _validated(
        lambda _table: CommandSettings.model_validate_json(as_json),
        table,
        lambda name: f"{shown(file)}: [{INGEST}]: {name}",
    )
    settled = {
        name: file.parent / value if isinstance(value, Path) else value for name, value in found.items()
    }
    return _layer(settled, lambda _name: f"file: {shown(file)}")


def _validated(
    validate: Callable[[Mapping[str, object]], CommandSettings],
    given: Mapping[str, object],
    called: Callable[[str], str],
) -> dict[str, object]:
    try:
        settings = validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        message = told_problem(first, called(str(first["loc"][0])))
        raise UsageError(message) from None  # the cause may hold a password
    return {name: getattr(settings, name) for name in settings.model_fields_set}


def _layer(values: Mapping[str, object], origin: Callable[[str], str]) -> Layer:
    return {name: Setting(value, origin(name)) for name, value in values.items()}
