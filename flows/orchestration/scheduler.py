"""A Prefect server for the time of a command: the embedded API takes schedules and never starts them."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from prefect.settings import (
    PREFECT_API_URL,
    PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS,
    temporary_settings,
)

from flows.display.terminal import tell
from flows.errors import IngestError

_HOST: Final = "127.0.0.1"
_PAUSE_SECONDS: Final = 0.2
_STOP_SECONDS: Final = 10.0


@contextmanager
def scheduling_server() -> Iterator[None]:
    """Use the server that Prefect is set to; where there is none, run one until the end of the block.

    Raises:
        IngestError: the server does not start.
    """
    if PREFECT_API_URL.value():
        yield
        return
    port = _free_port()
    address = f"http://{_HOST}:{port}"
    tell(f"Starting a Prefect server at {address}; set PREFECT_API_URL to use your own")
    server = subprocess.Popen(
        [sys.executable, "-m", "flows.orchestration.prefect_server", _HOST, str(port), str(os.getpid())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        process_group=0,  # Ctrl-C at a terminal is for the command, whose runs the server is to hear of
    )
    try:
        _wait_for(server, f"{address}/api/health")
        with temporary_settings({PREFECT_API_URL: f"{address}/api"}):
            yield
    finally:
        server.terminate()
        try:
            server.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_for(server: "subprocess.Popen[bytes]", address: str) -> None:
    deadline = time.monotonic() + PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS.value()
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=_PAUSE_SECONDS * 10):
                return
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(_PAUSE_SECONDS)
    message = "the Prefect server does not start"
    raise IngestError(message)
