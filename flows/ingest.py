"""The Prefect flow `ingest`: one task that drives the plain engine."""

import sys
from pathlib import Path
from typing import Any, Final

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect import Flow, Task, flow, runtime, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import FlowRun, State, TaskRun
from prefect.context import FlowRunContext
from prefect.task_runners import ThreadPoolTaskRunner

from flows.display.progress import Together, watching
from flows.display.terminal import error_console, printable
from flows.engine import run_ingest
from flows.errors import SourceAwayError, UsageError
from flows.orchestration.artifacts import ProgressArtifact
from flows.orchestration.flat_parameters import flat
from flows.orchestration.run_log import log_as_told, tell_failure
from flows.pool.crew import MakeCrew
from flows.ruleset import current_cleaning
from flows.runs.alert import crash_of, failure_of, send_alert
from flows.runs.expectations import ensure_met
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters, ingest_parameters
from schemas.run import RunRecord

_BACK_OFF_SECONDS: Final = [10.0, 20.0, 40.0, 80.0, 160.0]
_LONGEST_NAME: Final = 120


def _may_be_back(_task: "Task[..., RunRecord]", _run: TaskRun, state: "State[RunRecord]") -> bool:
    """Whether it is worth a wait: a source is away, and nobody sits before the terminal."""
    error = state.result(raise_on_failure=False)
    return isinstance(error, SourceAwayError) and runtime.deployment.id is not None


@task(
    name="ingest-dataset",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=len(_BACK_OFF_SECONDS),
    retry_delay_seconds=_BACK_OFF_SECONDS,
    retry_condition_fn=_may_be_back,
)
def ingest_dataset(parameters: IngestParameters) -> RunRecord:
    """Return the record of a run over all parts.

    One task and not one a file: a task run costs Prefect more than a document costs us.

    Raises:
        IngestError: the run could not be done.
    """
    with watching(error_console()) as watcher:
        watchers = Together(watcher, ProgressArtifact())
        return run_ingest(parameters, current_cleaning(read_choices(parameters)), watchers, crew=_crew())


def _crew() -> MakeCrew | None:
    """The cluster that the flow was given to run its tasks on, if any."""
    context = FlowRunContext.get()
    if context is None or isinstance(context.task_runner, ThreadPoolTaskRunner):
        return None
    from flows.cluster.crew import ClusterCrew  # noqa: PLC0415  (for those who ask for it)

    return ClusterCrew


def _run_name() -> str:
    """The dataset and its sources, by their last names."""
    given = runtime.flow_run.parameters
    paths = [given["output"], *(given["sources"] or [given["config"]])]
    dataset, *sources = (Path(path).name for path in paths if path)
    return printable(f"{dataset} ← {', '.join(sources)}")[:_LONGEST_NAME]


def _alert_of_failure(flow: "Flow[..., Any]", flow_run: FlowRun, state: "State[Any]") -> None:  # noqa: ARG001  (as Prefect calls it)
    error = state.result(raise_on_failure=False)
    if not isinstance(error, Exception):
        return
    if flow_run.deployment_id is not None:
        tell_failure(error)  # nobody else does
    if parameters := _parameters(flow_run):
        send_alert(parameters, failure_of(parameters, error))


def _alert_of_crash(flow: "Flow[..., Any]", flow_run: FlowRun, state: "State[Any]") -> None:  # noqa: ARG001  (as Prefect calls it)
    if parameters := _parameters(flow_run):
        send_alert(parameters, crash_of(parameters, state.message or "no message"))


def _parameters(run: FlowRun) -> IngestParameters | None:
    try:
        return ingest_parameters(run.parameters)
    except UsageError:
        return None  # refused before anything ran


@flow(
    name="ingest",
    flow_run_name=_run_name,
    persist_result=False,
    on_failure=[_alert_of_failure],
    on_crashed=[_alert_of_crash],
)
@flat
def ingest(parameters: IngestParameters) -> RunRecord:
    """Bring a dataset up to date with its sources and return the run's record.

    Raises:
        BreachedError: it was done, and its sources are not what was expected.
        IngestError: the run could not be done.
    """
    if runtime.deployment.id is not None:
        log_as_told()
    record = ingest_dataset(parameters)
    ensure_met(record)
    return record


if __name__ == "__main__":
    from flows.cli import main

    main(["ingest", *sys.argv[1:]])
