"""The Prefect flow `ingest`: one task that drives the plain engine."""

import sys
from collections.abc import Callable

import flows.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.context import FlowRunContext
from prefect.task_runners import ThreadPoolTaskRunner

from flows.choices import read_choices
from flows.engine import run_ingest
from flows.parameters import IngestParameters
from flows.pool.crew import Crew
from flows.pool.messages import Setup
from flows.pool.supervisor import Supervisor
from flows.progress import watching
from flows.ruleset import current_cleaning
from flows.terminal import error_console
from schemas.run import RunRecord


@task(name="ingest-dataset", cache_policy=NO_CACHE, persist_result=False)
def ingest_dataset(parameters: IngestParameters) -> RunRecord:
    """Return the record of a run over all parts.

    One task and not one a file: a task run costs Prefect more than a document costs us.

    Raises:
        IngestError: the run could not be done.
    """
    with watching(error_console()) as watcher:
        return run_ingest(parameters, current_cleaning(read_choices(parameters)), watcher, crew=_crew())


def _crew() -> Callable[[Setup, int], Crew]:
    """Processes of this machine, unless the flow was given a cluster to run its tasks on."""
    context = FlowRunContext.get()
    if context is None or isinstance(context.task_runner, ThreadPoolTaskRunner):
        return Supervisor
    from flows.cluster.crew import ClusterCrew  # noqa: PLC0415  (for those who ask for it)

    return ClusterCrew


@flow(name="ingest", persist_result=False)
def ingest(parameters: IngestParameters) -> RunRecord:
    """Bring a dataset up to date with its sources and return the run's record.

    Raises:
        IngestError: the run could not be done.
    """
    record = ingest_dataset(parameters)
    get_run_logger().info(record.counts.model_dump_json())
    return record


if __name__ == "__main__":
    from flows.cli import main

    main(["ingest", *sys.argv[1:]])
