"""The command `winnow config`: the settings in force, and where each comes from."""

import json
import sys

from flows.display.terminal import tell, tell_line
from flows.settings.in_force import DEFAULT, InForce, unknown_variables


def list_settings(found: InForce) -> None:
    """Print a line a setting: its name, its value and where that comes from."""
    rows = [(name, _shown(value), found.origins.get(name, DEFAULT)) for name, value in _values(found).items()]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, value, origin in rows:
        tell_line(f"{name:{widths[0]}}  {value:{widths[1]}}  {origin}")
    for name in unknown_variables():
        tell(f"{name} is set, and is no setting")


def list_as_json(found: InForce) -> None:
    """Print the same as one object of JSON, by name."""
    told = {
        name: {"value": value, "origin": found.origins.get(name, DEFAULT)}
        for name, value in _values(found).items()
    }
    sys.stdout.write(json.dumps(told, indent=2) + "\n")


def _values(found: InForce) -> dict[str, object]:
    """All settings by name, as JSON has them; none of them can hold a secret."""
    return found.settings.model_dump(mode="json")


def _shown(value: object) -> str:
    return "-" if value is None else value if isinstance(value, str) else json.dumps(value)
