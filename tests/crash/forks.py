"""A run that dies at its n-th call, in a fork of a process that has imported everything: that takes milliseconds."""

import os
import signal
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from tests.crash.calls import Calls, Moment
from tests.flows.conftest import ingest
from tests.flows.stub import stub_cleaning

_SERVER: Final = get_context("forkserver")
_SERVER.set_forkserver_preload(["tests.crash.forks", "pandas"])  # Arrow imports pandas at its first array

NEVER: Final = 0


def run_and_die(
    output: Path,
    sources: tuple[Path, ...],
    ruleset_id: str,
    fatal: int,
    moment: Moment,
    parts: int,
    config: Path | None = None,
) -> bool:
    """Run in a process that dies at its n-th call under the output folder; return whether it came to that.

    Raises:
        AssertionError: the run failed of itself.
    """
    run = _SERVER.Process(target=_run, args=(output, sources, ruleset_id, fatal, moment, parts, config))
    run.start()
    run.join()
    code = run.exitcode
    run.close()
    assert code in {0, -signal.SIGKILL}, f"the run ended with {code}"
    return code != 0


def calls_of(
    output: Path, sources: tuple[Path, ...], ruleset_id: str, parts: int, config: Path | None = None
) -> list[str]:
    """Return the names of the calls under the output folder that a run makes, in order."""
    receiver, sender = _SERVER.Pipe(duplex=False)
    run = _SERVER.Process(target=_run_and_count, args=(sender, output, sources, ruleset_id, parts, config))
    run.start()
    sender.close()
    made = receiver.recv()
    run.join()
    assert isinstance(made, list)
    return made


def _run(
    output: Path,
    sources: tuple[Path, ...],
    ruleset_id: str,
    fatal: int,
    moment: Moment,
    parts: int,
    config: Path | None = None,
) -> Calls:
    calls = Calls(output, fatal, moment, lambda: os.kill(os.getpid(), signal.SIGKILL))
    calls.install()
    ingest(
        output, *sources, cleaning=stub_cleaning(ruleset_id), parts=parts, allow_deletions=True, config=config
    )
    return calls


def _run_and_count(
    sender, output: Path, sources: tuple[Path, ...], ruleset_id: str, parts: int, config: Path | None
) -> None:
    sender.send(_run(output, sources, ruleset_id, NEVER, Moment.BEFORE, parts, config).made)
