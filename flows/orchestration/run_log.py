"""The log of the runs that a schedule starts: each has a process of its own, which its environment tells the format."""

import os
from typing import Final

from flows.display.log import LogFormat, log_as, log_to_standard_error, speaks_json
from flows.display.terminal import tell_error
from flows.errors import IngestError
from flows.settings.in_force import variable

_VARIABLE: Final = variable("log_format")


def log_runs_as(wanted: LogFormat) -> None:
    """Let the runs that this process will start, and Prefect, write their logs in a format."""
    if os.environ.get(_VARIABLE, LogFormat.TEXT) != wanted:
        os.environ[_VARIABLE] = wanted
    if wanted is LogFormat.JSON:
        os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_FORMATTER", "json")


def log_as_told() -> None:
    """Write the log of this run in the format that its environment names; Prefect writes it as text."""
    if os.environ.get(_VARIABLE) == LogFormat.JSON and not speaks_json():
        log_to_standard_error()
        log_as(LogFormat.JSON)


def tell_failure(error: Exception) -> None:
    """Write a line for each thing that went wrong, as the command does of a run of its own."""
    if isinstance(error, IngestError):
        for line in error.lines:
            tell_error(line, error.event)
    else:
        tell_error(f"{type(error).__name__}: {error}")
