"""Interrupts and deaths of real runs, parent and workers: no process is left, and the next run heals."""

import signal
import sys
import time
from pathlib import Path

import pytest

from tests.crash.command import processes_of, start
from tests.crash.fault import Fault, Victim
from tests.crash.history import CHANGES, PARTS, Stage, is_healed, make_stage
from tests.crash.sight import in_both, look, wrongs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the calls are told apart by /proc")

GUARD_SECONDS = 120


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return make_stage(tmp_path_factory.mktemp("stage"), CHANGES["both ways"])


def fault(root: Path, victim: Victim, fatal: int, number: signal.Signals) -> Fault:
    return Fault(str(root / "output"), str(root / "struck"), victim, fatal, "amid", number)


def wait_for_the_end_of(session: int) -> None:
    """Return when no process of a session is left."""
    while processes_of(session):
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("victim", "fatal", "number", "code"),
    [
        (Victim.PARENT, 3, signal.SIGKILL, -signal.SIGKILL),
        (Victim.WORKER, 400, signal.SIGKILL, 0),
        (Victim.ALL, 800, signal.SIGKILL, -signal.SIGKILL),
        (Victim.PARENT, 5, signal.SIGINT, 128 + signal.SIGINT),
        (Victim.PARENT, 7, signal.SIGTERM, 128 + signal.SIGTERM),
    ],
)
def test_a_run_ends_and_the_next_one_heals(
    stage: Stage, tmp_path: Path, victim: Victim, fatal: int, number: signal.Signals, code: int
) -> None:
    output = tmp_path / "output"
    stage.play(output)
    with start(output, stage.source, fault(tmp_path, victim, fatal, number)) as run:
        _, said = run.communicate(timeout=GUARD_SECONDS)
    wait_for_the_end_of(run.pid)
    assert (run.returncode, (tmp_path / "struck").exists()) == (code, True)
    if code > 0:
        assert said.splitlines()[-1].startswith("winnow: interrupted; what is published is whole")
    found = look(output)
    assert not wrongs(found, look(stage.old), look(stage.new))
    assert not in_both(found)
    stage.run(output)
    assert is_healed(output, stage.new)


@pytest.mark.parametrize("runner", ["plain", "prefect"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_busy_run_can_be_stopped(stage: Stage, tmp_path: Path, number: signal.Signals, runner: str) -> None:
    endless = tmp_path / "source"
    endless.mkdir()
    for name in range(PARTS * 100):
        (endless / f"{name}.txt").write_text("SPIN")
    output = tmp_path / "output"
    with start(output, endless, runner=runner) as run:
        while not any(b"flows.pool.worker" in command_of(process) for process in processes_of(run.pid)):
            time.sleep(0.01)
        run.send_signal(number)
        _, said = run.communicate(timeout=GUARD_SECONDS)
    wait_for_the_end_of(run.pid)
    assert run.returncode == 128 + number
    assert said.splitlines()[-1].startswith("winnow: interrupted; what is published is whole")
    stage.run(output)
    assert is_healed(output, stage.new)


def command_of(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""
