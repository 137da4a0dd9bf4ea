"""A source, its dataset, and a real Prefect server with what serves it."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    TaskRunFilter,
    TaskRunFilterFlowRunId,
)
from prefect.client.schemas.objects import FlowRun, StateType

from tests.serving.inbox import Inbox, inbox
from tests.serving.processes import Site, prefect_server, until


class Desk(NamedTuple):
    """A source, its dataset, and a server that runs it."""

    site: Site
    client: SyncPrefectClient
    box: Inbox
    folder: Path

    @property
    def source(self) -> Path:
        return self.folder / "harbour"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    def expect(self, expectation: str) -> None:
        (self.folder / "winnow.toml").write_text(
            f'[alert]\nwebhook = "{self.box.address}"\n[expect]\n{expectation}\n'
            '[[source]]\nname = "harbour"\nroot = "harbour"\n'
        )

    def serve(self, *schedule: str) -> "subprocess.Popen[bytes]":
        return self.site.start("flows.cli", "serve", *schedule, folder=self.folder)

    def runs(self) -> list[FlowRun]:
        """All that have begun, or were cancelled before that."""
        return self._runs(FlowRunFilterStateType(not_any_=[StateType.SCHEDULED]))

    def is_quiet(self, since: datetime) -> bool:
        """Return whether no run that began since is under way, and none due; what was killed before counts as running."""
        unended = FlowRunFilterStateType(any_=[StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING])
        soon = datetime.now(UTC) + timedelta(hours=1)
        found = [run for run in self._runs(unended) if (run.start_time or soon) >= since]
        return not any((run.expected_start_time or soon) <= soon for run in found)

    def _runs(self, kinds: FlowRunFilterStateType) -> list[FlowRun]:
        return self.client.read_flow_runs(flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=kinds)))

    def run(self, **parameters: object) -> UUID:
        """Ask for a run of the deployment."""
        deployment = self.client.read_deployment_by_name("ingest/winnow")
        return self.client.create_flow_run_from_deployment(deployment.id, parameters=parameters).id

    def end_of(self, run: UUID) -> FlowRun:
        """Wait for the end of a run."""

        def ended() -> FlowRun | None:
            found = self.client.read_flow_run(run)
            return found if found.state and found.state.is_final() else None

        return until(ended)

    def scheduled(self, kind: str, since: datetime) -> FlowRun | None:
        """A run that came of the schedule and ended so."""
        for run in self.runs():
            due = run.expected_start_time
            if run.auto_scheduled and run.state_name == kind and due and due >= since:
                return run
        return None


@contextmanager
def open_desk(home: Path, folder: Path) -> Iterator[Desk]:
    """Give a desk with an empty source, its server and its webhook, for the time of the block."""
    with prefect_server(home) as site, inbox() as box, SyncPrefectClient(f"{site.address}/api") as client:
        desk = Desk(site, client, box, folder)
        desk.source.mkdir()
        yield desk


def message_of(run: FlowRun) -> str:
    assert run.state
    return run.state.message or ""


def states_of_tasks(desk: Desk, run: UUID) -> list[str | None]:
    found = desk.client.read_task_runs(
        task_run_filter=TaskRunFilter(flow_run_id=TaskRunFilterFlowRunId(any_=[run]))
    )
    return [task.state_name for task in found]
