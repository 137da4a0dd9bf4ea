"""What a command takes: the CPU of all its processes, its time, the memory of the largest of them."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Final, NamedTuple

_LOOP: Final = "total = 0\nfor n in range(12_000_000):\n    total += n % 7"


class Cost(NamedTuple):
    """What a command took."""

    cpu: float
    """Seconds, of user and system, of the command and of all processes that it waited for."""
    wall: float
    """Seconds."""
    peak: int
    """Bytes of memory of its largest process."""


def cost_of(command: Sequence[str | Path], environment: Mapping[str, str]) -> Cost:
    """Run a command without output and return what it took; Python keeps its bytecode, as where it is installed.

    Raises:
        CalledProcessError: it failed.
    """
    done = subprocess.run(
        python("-I", Path(__file__).with_name("speed_launch.py"), *command),
        stdout=subprocess.PIPE,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **environment},
    )
    return Cost(*json.loads(done.stdout))


def python(*arguments: str | Path) -> list[str | Path]:
    """Return the command that runs this Python with some arguments."""
    return [sys.executable, *arguments]


def winnow(*arguments: str | Path) -> list[str | Path]:
    """Return the command `winnow` of this installation."""
    return python("-c", "from flows.cli import main; main()", *arguments)


def bare_speed_up() -> float:
    """Return how many times as much two processes of plain Python do at once here and now than one does alone."""
    return 2 * _loops(1) / _loops(2)


def _loops(count: int) -> float:
    start = perf_counter()
    running = [subprocess.Popen(python("-c", _LOOP)) for _ in range(count)]
    for process in running:
        process.wait()
    return perf_counter() - start
