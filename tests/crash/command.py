"""A run in processes of its own, parent and workers, with the stub as the cleaner; one of them may be told to die.

`python -m tests.crash.command` takes what `winnow ingest` does.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from flows import cli, ruleset
from flows.commands import runners
from flows.ruleset import Cleaning
from flows.settings.choices import Choices
from tests.crash.fault import Fault
from tests.flows.stub import stub_cleaning

ROOT: Final = Path(__file__).parents[2]
SHIM: Final = Path(__file__).parent / "shim"


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


def parent_of(process: int) -> int:
    """Return the id of a process's parent.

    Raises:
        OSError: the process is gone.
    """
    return int(_stat(process)[1])


def is_running(process: int) -> bool:
    """Return whether a process is there, and more than a remainder that nobody has buried."""
    with suppress(OSError):
        return _stat(process)[0] not in {"Z", "X"}
    return False


def processes_of(session: int) -> list[int]:
    """Return the processes of a session that run."""
    found = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal())
    return [process for process in found if _session(process) == session and is_running(process)]


def _stat(process: int) -> list[str]:
    """What the system tells of a process behind its name: its state, its parent, …"""
    return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()


def _session(process: int) -> int:
    with suppress(OSError):
        return os.getsid(process)
    return -1


def _stubbed(_choices: Choices) -> Cleaning:
    return stub_cleaning()


def main() -> None:
    """Read the command line and run, as `winnow ingest` does but for the cleaner."""
    for module in (ruleset, runners):
        vars(module)["current_cleaning"] = _stubbed
    cli.main(["ingest", "--allow-deletions", *sys.argv[1:]])


if __name__ == "__main__":
    main()
