"""Prefect's runner as a schedule needs it: it ends its runs with it, and the server hears of those that were killed."""

import multiprocessing
import signal
from datetime import timedelta
from typing import Final
from uuid import UUID

from httpx import HTTPError
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.events.schemas.events import ResourceSpecification
from prefect.runner import Runner

from flows.display.log import logger

HEARTBEAT_SECONDS: Final = 30
"""The least that Prefect allows."""

_SILENT_SECONDS: Final = 90
_HEARTBEAT: Final = "prefect.flow-run.heartbeat"
_ENDS: Final = frozenset(f"prefect.flow-run.{end}" for end in ("Completed", "Failed", "Cancelled", "Crashed"))


class ServingRunner(Runner):
    """Runs what is due until it is interrupted; SIGTERM ends the runs under way, and then does what Ctrl-C does.

    Prefect's own answer to SIGTERM leaves its loop where it stands: with a traceback, and runs that go on.
    """

    def handle_sigterm(self, *_args: object, **_kwargs: object) -> None:
        """End the runs under way; the server is told of them before this process ends."""
        for run in multiprocessing.active_children():
            run.terminate()
        signal.raise_signal(signal.SIGINT)


def watch_for_dead_runs(deployment: UUID) -> None:
    """Let the server tell the runs of a deployment as crashed that have said nothing for a while.

    Otherwise it shows a run whose process was killed with that which started it as running for five minutes, and gives
    its place to no other. That this cannot be arranged is a warning.
    """
    name = f"winnow: killed runs of {deployment}"
    wanted = AutomationCore(
        name=name,
        description="A run whose process was killed says nothing any more: it has crashed, and its place is free.",
        trigger=EventTrigger(
            after={_HEARTBEAT},
            expect={_HEARTBEAT, *_ENDS},
            match=ResourceSpecification({"prefect.resource.id": "prefect.flow-run.*"}),
            match_related=ResourceSpecification(
                {
                    "prefect.resource.role": "deployment",
                    "prefect.resource.id": f"prefect.deployment.{deployment}",
                }
            ),
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=timedelta(seconds=_SILENT_SECONDS),
        ),
        actions=[
            ChangeFlowRunState(
                state=StateType.CRASHED, message=f"Nothing was heard of it for {_SILENT_SECONDS} seconds."
            )
        ],
    )
    try:
        with get_client(sync_client=True) as client:
            # One that is there stays as it is: a new one would know of no run that was heard before.
            if not client.read_automations_by_name(name):
                client.create_automation(wanted)
    except HTTPError as error:
        logger.warning("a run that is killed will be shown as running for five minutes: %s", error)
