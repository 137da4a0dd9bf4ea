"""A death that is waiting for a process at one of its calls."""

import os
import signal
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tests.crash.calls import Calls, Moment


class Victim(StrEnum):
    """Whose calls are counted, and who dies."""

    PARENT = "parent"
    WORKER = "worker"
    ALL = "all"
    """The calls of workers are counted; the worker takes its parent along."""


class Fault(NamedTuple):
    """A death at the n-th call under a folder; `once` is a file that is made then, so that no second process dies."""

    root: str
    once: str
    victim: str
    fatal: int
    moment: str
    signal: int = signal.SIGKILL

    def arm(self, is_worker: bool) -> None:
        """Count the calls of this process, if it is the one that is meant."""
        if is_worker == (self.victim != Victim.PARENT):
            moment = Moment(self.moment)
            Calls(Path(self.root), self.fatal, moment, self._strike, self._is_first).install()

    def _is_first(self) -> bool:
        try:
            os.close(os.open(self.once, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return False
        return True

    def _strike(self) -> None:
        if self.victim == Victim.ALL:
            os.kill(os.getppid(), self.signal)
        os.kill(os.getpid(), self.signal)
