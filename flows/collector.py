"""When Python looks for garbage in circles: it has hardly any here, and looking takes a thirtieth of the time."""

import atexit
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_GARBAGE_AFTER: Final = 50_000
"""Objects made since Python last looked, in place of its own 700: a document is thousands and hardly a circle."""


def look_rarely() -> None:
    """Let this process look rarely, and at its end not at all: all that it has goes with it then."""
    gc.set_threshold(_GARBAGE_AFTER)
    atexit.register(_look_no_more)


def _look_no_more() -> None:
    if "duckdb" not in sys.modules:  # at the end it counts what is left of it, and complains
        gc.freeze()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let Python look for no garbage in circles: a listing has none, and looking through it costs more than making it.

    Around a whole function also as a decorator: what it made is gone before anybody looks.
    """
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()
