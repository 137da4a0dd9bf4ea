"""A life with a real Prefect server: schedules, overlaps, kills, sources that are away, breaches, a worker."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect.client.schemas.filters import (
    ArtifactFilter,
    ArtifactFilterFlowRunId,
    LogFilter,
    LogFilterFlowRunId,
)

from flows.dataset.layout import Table
from flows.dataset.lock import locked
from flows.runs.record import run_records
from tests.crash.command import processes_of
from tests.crash.sight import in_both, look
from tests.flows.conftest import digests
from tests.serving.desk import Desk, message_of, open_desk, states_of_tasks
from tests.serving.processes import ROOT, Site, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are told apart by /proc")

NEVER = "0 0 29 2 *"
TEXTS = {f"{number}.txt": f"The ferry left at {number} past eight." for number in range(4)}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home, folder = tmp_path_factory.mktemp("prefect"), tmp_path_factory.mktemp("desk")
    with open_desk(home, folder) as desk:
        for name, text in TEXTS.items():
            (desk.source / name).write_text(text)
        desk.expect("min_articles = 2")
        yield desk


def test_a_schedule_runs_one_at_a_time_and_comes_back_after_a_kill(desk: Desk) -> None:
    desk.serve("--every", "4s")
    done = until(lambda: desk.scheduled("Completed", datetime.min.replace(tzinfo=UTC)))
    assert done.name == "output ← winnow.toml"
    assert "winnow" in done.tags
    dropped = until(lambda: desk.scheduled("Cancelled", datetime.min.replace(tzinfo=UTC)))
    assert message_of(dropped) == "Deployment concurrency limit reached."
    assert all(run.state_name != "Failed" for run in desk.runs())

    until(lambda: [run for run in desk.runs() if run.state_name == "Running"])
    desk.site.end(signal.SIGKILL)
    until(lambda: not desk.site.processes())
    let_leases_expire(desk.site)
    started = datetime.now(UTC)
    serving = desk.serve("--every", "4s")
    until(lambda: desk.scheduled("Completed", started))
    (watch,) = desk.client.read_automations_by_name(f"winnow: killed runs of {done.deployment_id}")
    assert watch.enabled
    serving.terminate()
    assert serving.wait() in {0, 128 + signal.SIGTERM}
    until(lambda: not desk.site.processes())
    assert len(look(desk.output).rows[Table.ARTICLES]) == len(TEXTS)


def let_leases_expire(site: Site) -> None:
    """Let five minutes pass, after which the server takes the place of a dead run away."""
    index = site.home / "concurrency_leases" / "expirations.json"
    for lease in index.parent.glob("*.json"):
        told = json.loads(lease.read_text())
        if lease == index:
            told = dict.fromkeys(told, "2020-01-01T00:00:00+00:00")
        else:
            told["expiration"] = "2020-01-01T00:00:00+00:00"
        lease.write_text(json.dumps(told))


@pytest.fixture(scope="module")
def serving(desk: Desk) -> Iterator["subprocess.Popen[bytes]"]:
    """What serves the deployment, of which nothing is due, and logs for machines."""
    started = datetime.now(UTC)
    serving = desk.serve("--cron", NEVER, "--log-format", "json")
    until(lambda: desk.is_quiet(started))  # runs that were due before are taken up
    yield serving
    serving.terminate()
    serving.wait()


@pytest.fixture
def served(desk: Desk, serving: "subprocess.Popen[bytes]") -> Desk:
    """The desk with its deployment served, and nothing due."""
    assert serving.poll() is None
    return desk


def test_a_parameter_is_changed_for_one_run(served: Desk) -> None:
    command = ("deployment", "run", "ingest/winnow", "--param", "preset=thorough", "--watch")
    served.site.do("prefect", "--no-prompt", *command)
    (ended,) = [run for run in served.runs() if run.parameters["preset"] == "thorough"]
    assert ended.state_name == "Completed", message_of(ended)
    record = next(run_records(served.output))
    assert (record.preset, record.sources[0].name) == ("thorough", "harbour")
    found = served.client.read_artifacts(
        artifact_filter=ArtifactFilter(flow_run_id=ArtifactFilterFlowRunId(any_=[ended.id]))
    )
    artifacts = {artifact.key: artifact.data for artifact in found}
    (report,) = (served.output / "report").glob(f"{record.run_id}.md")
    assert artifacts == {"winnow-progress": 100.0, "winnow-report": report.read_text()}
    until(lambda: "4 of 4 inputs done" in logged(served, ended.id))


def logged(desk: Desk, run: UUID) -> list[str]:
    """What the server has of the log of a run, which comes in after a while."""
    lines = desk.client.read_logs(LogFilter(flow_run_id=LogFilterFlowRunId(any_=[run])))
    return [line.message for line in lines]


def test_a_source_that_is_away_is_waited_for(served: Desk) -> None:
    before = digests(served.output)
    away = served.source.rename(served.folder / "away")
    run = served.run()
    until(lambda: "AwaitingRetry" in states_of_tasks(served, run))
    assert message_of(served.end_of(served.run())) == "Deployment concurrency limit reached."
    assert digests(served.output) == before
    away.rename(served.source)
    assert served.end_of(run).state_name == "Completed"
    assert not served.box.messages


def test_what_goes_wrong_is_seen_and_sent(served: Desk) -> None:
    with locked(served.output):
        ended = served.end_of(served.run())
    assert ended.state_name == "Failed"
    assert "is being written by another run" in message_of(ended)
    served.expect("min_articles = 5")
    (served.source / "late.txt").write_text("")
    ended = served.end_of(served.run())
    assert ended.state_name == "Failed"
    assert "BreachedError: harbour: 4 articles, at least 5 expected" in message_of(ended)
    assert len(look(served.output).rows[Table.REJECTIONS]) == 1
    until(lambda: len(served.box.messages) == 2)
    assert [message["status"] for message in served.box.messages] == ["failed", "breached"]
    served.expect("min_articles = 2")


def test_a_stop_ends_the_run_under_way_and_frees_its_place(
    served: Desk, serving: "subprocess.Popen[bytes]"
) -> None:
    log = served.site.home / "flows.cli.log"
    before = log.stat().st_size
    for number in range(1_000):
        (served.source / f"more {number}.txt").write_text(f"The ferry left {number} minutes late.")
    run = served.run()
    until(served.site.workers)
    serving.terminate()
    assert serving.wait() == 0
    until(lambda: not served.site.processes())
    assert served.client.read_flow_run(run).state_name == "Crashed"
    lines = [json.loads(line) for line in log.read_bytes()[before:].splitlines()]
    events = [line["event"] for line in lines if "event" in line]  # Prefect's own have none
    assert [event for event in events if event != "progress"] == ["started", "listed", "message"]


def test_a_worker_runs_what_a_file_describes_and_leaves_nothing_when_it_is_stopped(desk: Desk) -> None:
    site = desk.site
    assert not site.processes()  # what serves would take the run
    clone = desk.folder / "clone"
    clone.mkdir()
    shutil.copy(ROOT / "prefect.yaml", clone)
    for package in ("flows", "cleaners", "schemas", "seeds"):
        (clone / package).symlink_to(ROOT / package)
    prefect = ("prefect", "--no-prompt")
    site.do(*prefect, "work-pool", "create", "default", "--type", "process", folder=clone)
    site.do(*prefect, "deploy", "--all", folder=clone)
    worker = site.start("prefect", "worker", "start", "--pool", "default", folder=clone)
    for number in range(1_000):
        (desk.source / f"more {number}.txt").write_text(f"The ferry left {number} minutes early.")
    desk.run(sources=[str(desk.source)], output=str(desk.output))
    until(site.workers)
    worker.terminate()
    worker.wait()
    until(lambda: not site.processes())
    assert not in_both(look(desk.output))


def test_a_server_that_serve_brings_along_ends_with_it_however_it_ends(desk: Desk, tmp_path: Path) -> None:
    alone = Site(tmp_path, "")
    serving = alone.start("flows.cli", "serve", "--cron", NEVER, folder=desk.folder)
    until(lambda: len(processes_of(serving.pid)) > 1)
    serving.kill()
    serving.wait()
    until(lambda: not processes_of(serving.pid))
