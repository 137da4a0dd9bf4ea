"""A worker as its parent sees it: a process and a pipe."""

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from multiprocessing import Pipe
from typing import Final

from flows.pool.messages import Advanced, Deed, Failed, Finished, Message, Order, Setup, Started

_ENVIRONMENT: Final = {
    # What a library might make depend on the machine is the same in every worker.
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "TZ": "UTC",
    "PYDANTIC_DISABLE_PLUGINS": "__all__",
    # A worker is one process of many: threads of its own would only take the memory.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    # What Arrow gives back when a part is written, the cleaner can use: a pool of its own would keep it.
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}


_BURIAL_SECONDS: Final = 10.0


class Child:
    """A running worker with what it works on."""

    def __init__(self, setup: Setup) -> None:
        self.connection, theirs = Pipe()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the worker)
        # The same import path, wherever the parent has it from; -P keeps the current folder out of it.
        paths = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "flows.pool.worker", str(theirs.fileno()), str(os.getpid())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env={**os.environ, **_ENVIRONMENT, "PYTHONPATH": paths},
            pass_fds=[theirs.fileno()],
        )
        theirs.close()
        self.order: Order | None = None
        self.doing: Deed | None = None
        self.done = 0
        self._send(setup)

    def start(self, order: Order) -> None:
        """Give the worker a part to work on."""
        self.order = order
        self.doing = None
        self.done = 0
        self._send(order)

    def receive(self) -> Message:
        """Return what the worker says next.

        Raises:
            EOFError: it is dead.
        """
        try:
            message = self.connection.recv()
        except OSError as error:  # it died in the middle of a word
            raise EOFError from error
        assert isinstance(message, Started | Advanced | Finished | Failed)
        if isinstance(message, Started):
            self.doing = message.deed
        elif isinstance(message, Advanced):
            self.doing = None
            self.done += message.inputs
        return message

    def bury(self) -> int:
        """Return the exit code of a worker that hung up; a signal's number is negative."""
        self.connection.close()
        try:
            return self._process.wait(_BURIAL_SECONDS)
        except subprocess.TimeoutExpired:
            self.end()
            return self._process.returncode

    def end(self) -> None:
        """End the worker, now and for certain: what it has published is whole, whatever it was doing."""
        self.connection.close()
        self._process.kill()
        self._process.wait()
        self._errors.close()

    def last_words(self) -> str:
        """Return the last line that the worker wrote to its standard error."""
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    def _send(self, message: Setup | Order) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # the next `receive` tells that it is dead
            self.connection.send(message)
