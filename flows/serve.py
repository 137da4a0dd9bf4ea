"""Runs of the main job on a schedule, served by this process."""

import warnings

import flows.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.types.entrypoint import EntrypointType

from flows.choices import read_choices
from flows.errors import UsageError
from flows.ingest import ingest
from flows.parameters import IngestParameters
from flows.run_sources import given_sources
from flows.scheduler import scheduling_server
from flows.selection import Selection


def serve_ingest(parameters: IngestParameters, *, cron: str | None, every: float | None) -> None:
    """Serve the flow until interrupted; a run that is due while one is under way is dropped.

    Raises:
        IngestError: a source is missing, the rules cannot be used, or the server does not start.
    """
    # A mistake is told now, not at the first run.
    read_choices(parameters)
    for source in given_sources(parameters):
        Selection(source)
    told = parameters.model_dump(mode="json")
    if IngestParameters.model_validate(told) != parameters:
        message = "a schedule needs paths in UTF-8: it is kept as text"
        raise UsageError(message)
    # Prefect's handler of SIGTERM forgets to wait; its runner ends the runs under way all the same.
    warnings.filterwarnings("ignore", message="coroutine 'Runner.astop' was never awaited")
    with scheduling_server():
        ingest.serve(
            name="winnow",
            cron=cron,
            interval=every,
            parameters=told,
            tags=["winnow"],
            global_limit=ConcurrencyLimitConfig(
                limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW
            ),
            entrypoint_type=EntrypointType.MODULE_PATH,  # a file could not import its siblings
        )
