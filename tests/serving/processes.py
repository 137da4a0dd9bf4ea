"""A Prefect server on loopback, what serves and works for it, and what of all that still runs."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple, TypeVar
from urllib.error import URLError
from urllib.request import urlopen

from tests.crash.command import is_running

ROOT: Final = Path(__file__).parents[2]
GUARD_SECONDS: Final = 240
"""Only against a test that would wait for ever."""

Seen = TypeVar("Seen")


class Site(NamedTuple):
    """A server, if there is one, and where all that belongs to it has its home."""

    home: Path
    address: str

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to find the server, and by which it is known as one of these."""
        paths = os.pathsep.join([str(ROOT), *filter(None, sys.path)])
        return {
            **os.environ,
            "PREFECT_HOME": str(self.home),
            "PREFECT_API_URL": self.address and f"{self.address}/api",
            "PYTHONPATH": paths,
            "PREFECT_RUNNER_POLL_FREQUENCY": "2",
            "PREFECT_SERVER_SERVICES_REPOSSESSOR_LOOP_SECONDS": "1",
            "PREFECT_WORKER_QUERY_SECONDS": "2",
            "NO_COLOR": "1",
        }

    def start(self, *command: str, folder: Path | None = None) -> "subprocess.Popen[bytes]":
        """Start a Python module in a session of its own; what it says goes into a file of the home."""
        log = (self.home / f"{command[0]}.log").open("ab")
        with log:
            return subprocess.Popen(
                [sys.executable, "-m", *command],
                env=self.environment,
                cwd=folder or self.home,
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def do(self, *command: str, folder: Path | None = None) -> None:
        """Run a Python module to its good end."""
        running = self.start(*command, folder=folder)
        assert running.wait(GUARD_SECONDS) == 0, (self.home / f"{command[0]}.log").read_text()

    def processes(self) -> list[int]:
        """Return the processes that run for the server, which is not one of them."""
        mark = f"PREFECT_HOME={self.home}\0".encode()
        found = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal())
        return [
            process
            for process in found
            if mark in _read(process, "environ")
            and is_running(process)
            and b"prefect\0server" not in _read(process, "cmdline")
        ]

    def end(self, number: signal.Signals) -> None:
        """Send a signal to all that runs for the server."""
        for process in self.processes():
            with suppress(ProcessLookupError):
                os.kill(process, number)

    def workers(self) -> list[int]:
        """Return the worker processes of runs under way."""
        return [process for process in self.processes() if b"flows.pool.worker" in _read(process, "cmdline")]


@contextmanager
def prefect_server(home: Path) -> Iterator[Site]:
    """Run a server for the time of the block; all that still runs for it ends then too."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    site = Site(home, f"http://127.0.0.1:{port}")
    server = site.start("flows.orchestration.prefect_server", "127.0.0.1", str(port), str(os.getpid()))
    try:
        until(lambda: _answers(f"{site.address}/api/health"))
        yield site
    finally:
        site.end(signal.SIGKILL)
        server.kill()
        server.wait()


def until(look: Callable[[], Seen | None]) -> Seen:
    """Return what is seen as soon as there is something."""
    end = time.monotonic() + GUARD_SECONDS
    while not (seen := look()):
        assert time.monotonic() < end, "it does not come"
        time.sleep(0.1)
    return seen


def _answers(address: str) -> bool:
    with suppress(URLError, TimeoutError, ConnectionError), urlopen(address, timeout=2):
        return True
    return False


def _read(process: int, what: str) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{process}/{what}").read_bytes()
    return b""
