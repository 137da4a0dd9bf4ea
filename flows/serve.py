"""Runs of the main job on a schedule, served by this process."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.settings import PREFECT_API_URL, PREFECT_UI_URL
from prefect.types.entrypoint import EntrypointType

from flows.display.terminal import tell
from flows.errors import UsageError
from flows.ingest import ingest
from flows.orchestration.schedule import Schedule
from flows.orchestration.scheduler import scheduling_server
from flows.orchestration.served_runs import HEARTBEAT_SECONDS, ServingRunner, watch_for_dead_runs
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from flows.settings.run_sources import given_sources
from flows.settings.runner import Runner, RunnerKind
from flows.sources.selection import Selection

if TYPE_CHECKING:
    from prefect import Flow

_DEPLOYMENT: Final = "winnow"


def serve_ingest(parameters: IngestParameters, runner: Runner, schedule: Schedule) -> None:
    """Serve the flow until interrupted; a run that is due while one is under way is dropped.

    Raises:
        IngestError: a source is missing, the rules cannot be used, or the server or the cluster is not there.
    """
    # A mistake is told now, not at the first run.
    read_choices(parameters)
    for source in given_sources(parameters):
        Selection(source)
    flow, parameters = _on(runner, parameters)
    told = parameters.model_dump(mode="json")
    if IngestParameters.model_validate(told) != parameters:
        message = "a schedule needs paths in UTF-8: it is kept as text"
        raise UsageError(message)
    with scheduling_server():
        prefect = ServingRunner(_DEPLOYMENT, heartbeat_seconds=HEARTBEAT_SECONDS)
        deployment = prefect.add_flow(
            flow,
            name=_DEPLOYMENT,
            cron=schedule.cron,
            interval=schedule.every,
            parameters=told,
            tags=["winnow"],
            concurrency_limit=ConcurrencyLimitConfig(
                limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW
            ),
            entrypoint_type=EntrypointType.MODULE_PATH,  # a file could not import its siblings
        )
        assert isinstance(deployment, UUID)  # and nothing to await: this is a plain function
        watch_for_dead_runs(deployment)
        _tell_where(deployment)
        with suppress(KeyboardInterrupt):
            asyncio.run(prefect.start())
    tell("Stopped")


def _on(runner: Runner, parameters: IngestParameters) -> tuple["Flow[..., Any]", IngestParameters]:
    """The flow and its parameters as a runner wants them."""
    if runner.kind is not RunnerKind.DASK:
        return ingest, parameters
    from flows.cluster.dask import ensure_installed, task_runner, workers_at  # noqa: PLC0415  (for those who ask for it)

    ensure_installed()
    workers = workers_at(runner.address, parameters.workers)
    on_dask = ingest.with_options(task_runner=task_runner(runner.address, workers))  # type: ignore[arg-type]  # a generic that its package leaves open
    return on_dask, parameters.model_copy(update={"workers": workers})


def _tell_where(deployment: UUID) -> None:
    tell(f"Serving ingest/{_DEPLOYMENT}: {PREFECT_UI_URL.value()}/deployments/deployment/{deployment}")
    tell(f"A run now: PREFECT_API_URL={PREFECT_API_URL.value()} prefect deployment run ingest/{_DEPLOYMENT}")
