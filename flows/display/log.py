"""The log of winnow: lines for people, or an object of JSON a line for machines."""

import json
import logging
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

logger = logging.getLogger("winnow")
logger.setLevel(logging.INFO)  # here, for flows are also run by processes that are not our command line

_EVENT: Final = "winnow_event"

Fact = str | int | float | None


class LogFormat(StrEnum):
    """What a line of the log looks like."""

    TEXT = "text"
    JSON = "json"


def event(name: str, **facts: Fact) -> dict[str, dict[str, Fact]]:
    """Return what a line of the log says to machines, as `extra` of a call to the logger."""
    return {_EVENT: {"event": name, **facts}}


def log_to_standard_error() -> None:
    """Write the log as text to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s  %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.propagate = False


def log_as(wanted: LogFormat) -> None:
    """Write the log from now on in that format."""
    if wanted is LogFormat.JSON:
        for handler in logger.handlers:
            if isinstance(
                handler, logging.StreamHandler
            ):  # another is Prefect's, whose pages show lines for people
                handler.setFormatter(_JsonFormatter())


def speaks_json() -> bool:
    """Return whether standard error is read by machines."""
    return any(isinstance(handler.formatter, _JsonFormatter) for handler in logger.handlers)


class _JsonFormatter(logging.Formatter):
    """Each line is an object: when, how grave, what happened, and a sentence for people."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            **getattr(record, _EVENT, {"event": "message"}),
            "message": record.getMessage(),
        }
        return json.dumps(told)
