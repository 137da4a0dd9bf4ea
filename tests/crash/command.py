"""A run in processes of its own, parent and workers, with the stub as the cleaner; one of them may be told to die.

`python -m tests.crash.command` takes what `winnow ingest` does.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from tests.crash.calls import Calls, Moment

ROOT: Final = Path(__file__).parents[2]
SHIM: Final = Path(__file__).parent / "shim"


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
            Calls(Path(self.root), self.fatal, Moment(self.moment), self._strike).install()

    def _strike(self) -> None:
        try:
            os.close(os.open(self.once, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return
        if self.victim == Victim.ALL:
            os.kill(os.getppid(), self.signal)
        os.kill(os.getpid(), self.signal)


def start(
    output: Path, source: Path, fault: Fault | None = None, runner: str = "plain"
) -> "subprocess.Popen[str]":
    """Start a run of two workers in a session of its own."""
    paths = [str(SHIM), str(ROOT), *filter(None, sys.path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    if fault:
        environment["WINNOW_TEST_FAULT"] = json.dumps(fault._asdict())
    command = [
        sys.executable,
        "-m",
        "tests.crash.command",
        str(source),
        "-o",
        str(output),
        "-j",
        "2",
        "--runner",
        runner,
    ]
    return subprocess.Popen(
        command,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def workers_of(process: int) -> list[int]:
    """Return the ids of a process's children, none where it is gone."""
    with suppress(OSError):
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    return []


def is_running(process: int) -> bool:
    """Return whether a process is there, and more than a remainder that nobody has buried."""
    with suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] not in {"Z", "X"}
    return False


def processes_of(session: int) -> list[int]:
    """Return the processes of a session that run."""
    found = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal())
    return [process for process in found if _session(process) == session and is_running(process)]


def _session(process: int) -> int:
    with suppress(OSError):
        return os.getsid(process)
    return -1


def main() -> None:
    """Read the command line and run, as `winnow ingest` does but for the cleaner."""
    from flows import cli, ruleset, runners
    from tests.flows.stub import stub_cleaning

    ruleset.current_cleaning = runners.current_cleaning = lambda _choices: stub_cleaning()
    cli.main(["ingest", *sys.argv[1:]])


if __name__ == "__main__":
    main()
