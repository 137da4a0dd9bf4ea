"""A run that dies at its n-th call, in a fork of a process that has imported everything: that takes milliseconds."""

import os
import signal
from multiprocessing import get_context
from typing import Final

from tests.crash.calls import Calls, Moment
from tests.crash.history import Run

_SERVER: Final = get_context("forkserver")
_SERVER.set_forkserver_preload(["tests.crash.forks", "pandas"])  # Arrow imports pandas at its first array

NEVER: Final = 0


def run_and_die(run: Run, fatal: int, moment: Moment) -> bool:
    """Run in a process that dies at its n-th call under the output folder; return whether it came to that.

    Raises:
        AssertionError: the run failed of itself.
    """
    process = _SERVER.Process(target=_run, args=(run, fatal, moment))
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    assert code in {0, -signal.SIGKILL}, f"the run ended with {code}"
    return code != 0


def calls_of(run: Run) -> list[str]:
    """Return the names of the calls under the output folder that a run makes, in order."""
    receiver, sender = _SERVER.Pipe(duplex=False)
    process = _SERVER.Process(target=_run_and_count, args=(sender, run))
    process.start()
    sender.close()
    made = receiver.recv()
    process.join()
    assert isinstance(made, list)
    return made


def _run(run: Run, fatal: int, moment: Moment) -> Calls:
    calls = Calls(run.output, fatal, moment, lambda: os.kill(os.getpid(), signal.SIGKILL))
    calls.install()
    run.start()
    return calls


def _run_and_count(sender, run: Run) -> None:
    sender.send(_run(run, NEVER, Moment.BEFORE).made)
