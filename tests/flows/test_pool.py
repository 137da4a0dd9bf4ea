"""Workers that die: each costs its input, and nothing else."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.errors import CleanerBugError, WorkerError
from flows.pool.limits import Limits, bounded
from flows.ruleset import Cleaning
from schemas.kinds import Reason
from tests.crash.command import is_running
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.flows.stub import load_nothing, stub_cleaning

QUIET = {f"{number:02}.txt": f"text {number}" for number in range(20)}


def children() -> set[str]:
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


@pytest.fixture(autouse=True)
def _no_worker_is_left() -> Iterator[None]:
    before = children()
    yield
    assert children() == before


def test_a_deadly_input_costs_itself(make_source: MakeSource, output: Path) -> None:
    deadly = {"07-crash.txt": "CRASH", "11-spin.txt": "SPIN", "13-hog.txt": "HOG", "crash.txt": "CRASH again"}
    record = ingest(output, make_source("harbour", QUIET | deadly), workers=2, parts=2, cpu_seconds=0.5)
    assert record.counts.reasons == {Reason.OUT_OF_MEMORY: 1, Reason.TIMEOUT: 1, Reason.WORKER_DIED: 2}
    assert {path for _, path in column(output, "articles", "text")} == set(QUIET)
    reasons = {path: reason for (_, path), reason in column(output, "rejections", "reason").items()}
    assert (reasons["07-crash.txt"], reasons["11-spin.txt"]) == ("worker_died", "timeout")
    details = {path: detail for (_, path), detail in column(output, "rejections", "detail").items()}
    assert details["07-crash.txt"] == "its worker died: signal SIGKILL"
    assert all(column(output, "rejections", "raw_sha256").values())


def test_deadly_inputs_are_tried_again(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text", "b.txt": "CRASH"})
    ingest(output, folder, workers=1)
    before = digests(output)
    record = ingest(output, folder, workers=1)
    assert (record.counts.redone, record.counts.unchanged, record.counts.files_written) == (1, 1, 0)
    assert digests(output) == before


def test_a_bug_stops_the_run_and_names_the_file(make_source: MakeSource, output: Path) -> None:
    with pytest.raises(CleanerBugError, match=r"b\.txt.*harbour.*ValueError") as caught:
        ingest(output, make_source("harbour", {"a.txt": "text", "b.txt": "BUG"}), workers=1)
    assert "stub_clean" in caught.value.trace
    assert digests(output) == {}
    assert [child.name for child in output.iterdir()] == [".lock"]


def test_workers_that_cannot_start_end_the_run(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(WorkerError, match="workers keep dying: exit code 1"):
        ingest(output, make_source("harbour", {"a.txt": "text"}), workers=1)


RUN = """
import sys
from collections.abc import Iterator
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from tests.flows.conftest import ingest
ingest(Path(sys.argv[2]), Path(sys.argv[1]), workers=2, cpu_seconds=600)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_worker_outlives_its_parent(make_source: MakeSource, output: Path, number: signal.Signals) -> None:
    folder = make_source("harbour", {f"{number}.txt": "SPIN" for number in range(200)})
    command = [sys.executable, "-c", RUN, str(folder), str(output), *filter(None, sys.path)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as run:
        workers = _wait_for_workers(run.pid)
        run.send_signal(number)
    for worker in workers:
        _wait_for_end(worker)


def _wait_for_workers(parent: int) -> list[int]:
    while len(found := Path(f"/proc/{parent}/task/{parent}/children").read_text().split()) < 2:
        pass
    return [int(worker) for worker in found]


def _wait_for_end(process: int) -> None:
    """Return when a process is gone; the time limit of the whole test run is the only one."""
    while is_running(process):
        pass


def test_the_cleaner_is_not_loaded_for_unchanged_inputs(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", QUIET)
    ingest(output, folder, workers=1)
    nothing = Cleaning(stub_cleaning().ruleset_id, load_nothing)
    record = ingest(output, folder, cleaning=nothing, workers=1)
    assert (record.counts.unchanged, record.counts.files_written) == (len(QUIET), 0)


def test_a_worker_does_not_stay_large() -> None:
    with bounded(Limits()):
        pieces = [bytes(5_000) for _ in range(60_000)]
        last = [pieces[-1]]  # on top of the heap: so nothing goes back by itself
        used = _resident_bytes()
        del pieces
    assert _resident_bytes() < used - 150_000_000
    assert last


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
