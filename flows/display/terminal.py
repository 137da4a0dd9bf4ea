"""Text for a terminal: whatever a file is called or says, it stays text."""

import sys
from io import TextIOWrapper
from typing import Final

from rich.console import Console
from rich.text import Text

from flows.display.inert import printable as printable  # noqa: PLC0414  (others take it from here)
from flows.display.log import event, logger, speaks_json

_PIPED_WIDTH: Final = 100


def output_console() -> Console:
    """Return the console for what a command has to say."""
    return _console(stderr=False)


def error_console() -> Console:
    """Return the console for progress and errors."""
    return _console(stderr=True)


def tell_error(line: str, what: str = "error") -> None:
    """Write one line to standard error, in the name of the command; machines are told what it is."""
    if speaks_json():
        logger.error(printable(line), extra=event(what))
        return
    error_console().print(Text.assemble(("winnow: ", "bold red"), printable(line)), soft_wrap=True)


def tell_trace(trace: str) -> None:
    """Write a traceback to standard error."""
    if speaks_json():
        logger.error(trace, extra=event("trace"))
        return
    for line in trace.splitlines():
        error_console().print(Text(printable(line)), soft_wrap=True)


def tell(line: str) -> None:
    """Write one line about what goes on to standard error."""
    if speaks_json():
        logger.info(printable(line), extra=event("message"))
        return
    error_console().print(Text(printable(line), style="dim"), soft_wrap=True)


def tell_line(line: str) -> None:
    """Write one line of what a command found to standard output, however long."""
    output_console().print(Text(printable(line)), soft_wrap=True)


def make_streams_safe() -> None:
    """Let standard output and error take every character, also where the locale is ASCII."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _console(*, stderr: bool) -> Console:
    console = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = _PIPED_WIDTH
    return console
