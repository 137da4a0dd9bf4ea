"""How a command ends: what it says of an error, and the code that it exits with."""

import signal
from collections.abc import Callable
from types import FrameType
from typing import Final, NoReturn

from cyclopts import CycloptsError

from flows.display.terminal import tell_error, tell_trace
from flows.errors import CleanerBugError, IngestError, UsageError

_INTERRUPTED: Final = 128 + signal.SIGINT
_TERMINATED: Final = 128 + signal.SIGTERM


class _Terminated(KeyboardInterrupt):
    """SIGTERM, which ends a run as an interrupt from the keyboard does."""


def heed_termination() -> None:
    """Let SIGTERM end a command as an interrupt does."""
    signal.signal(signal.SIGTERM, _terminate)


def exit_code(command: Callable[[], object]) -> int:
    """Return the code that the process exits with when a command has ended; an error of ours is told."""
    try:
        command()
    except CycloptsError as error:
        tell_error(f"{error} (see winnow --help)")
        return UsageError.exit_code
    except IngestError as error:
        if isinstance(error, CleanerBugError):
            tell_trace(error.trace)
        for line in error.lines:
            tell_error(line, error.event)
        return error.exit_code
    except KeyboardInterrupt as interrupt:
        tell_error("interrupted; what is published is whole, the next run does the rest")
        return _TERMINATED if isinstance(interrupt, _Terminated) else _INTERRUPTED
    return 0


def _terminate(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise _Terminated
