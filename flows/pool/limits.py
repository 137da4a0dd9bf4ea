"""What a worker may use for one input. C code cannot be interrupted, so the kernel ends a worker that overruns."""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SET_PARENT_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>

_MUCH_BYTES: Final = 32 * 2**20
"""That an input may leave behind."""

TIMEOUT_SIGNALS: Final = frozenset({signal.SIGPROF, signal.SIGALRM})
"""What a worker dies of when it overruns its time."""


@dataclass(frozen=True)
class Limits:
    """Bounds for one input."""

    cpu_seconds: float = 60.0
    """Time of the processor, so that a busy machine changes no verdict."""
    wall_seconds: float = 900.0
    """Only against a worker that waits for ever."""
    memory_bytes: int = 2 * 2**30
    """Address space beyond what the worker has when it starts on the input; Linux only."""
    raw_bytes: int = 64 * 2**20
    """Larger inputs are rejected unread: no article is."""


@contextmanager
def bounded(limits: Limits) -> Iterator[None]:
    """Hold the process to the limits; it is killed when it overruns its time.

    Raises:
        MemoryError: by whoever asked for too much, in so far as it is Python that asked.
    """
    unbounded = resource.getrlimit(resource.RLIMIT_AS)
    used = _address_space()
    if used:
        resource.setrlimit(
            resource.RLIMIT_AS, (_within(used + limits.memory_bytes, unbounded[1]), unbounded[1])
        )
    signal.setitimer(signal.ITIMER_PROF, limits.cpu_seconds)
    signal.setitimer(signal.ITIMER_REAL, limits.wall_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, unbounded)
        if _address_space() > used + _MUCH_BYTES:
            _give_back()


def die_of_timeouts() -> None:
    """Let the timers' signals end the process, whatever it inherited."""
    for number in TIMEOUT_SIGNALS:
        signal.signal(number, signal.SIG_DFL)


def end_with_parent(parent: int) -> None:
    """Let the kernel end this process when the thread that started it does.

    Only Linux can; elsewhere a worker ends when it next finds its pipe closed.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it died before we asked
        sys.exit(1)


def _address_space() -> int:
    """Return the bytes of address space in use; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    return pages * resource.getpagesize()


def _give_back() -> None:
    """Return freed memory to the system: a large input must not make the worker large for good."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # of glibc
    if trim:
        trim(0)


def _within(limit: int, hard: int) -> int:
    return limit if hard == resource.RLIM_INFINITY else min(limit, hard)
