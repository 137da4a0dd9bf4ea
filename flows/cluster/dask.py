"""Runs on Dask: on a cluster of this machine for the time of a run, or on one that is there."""

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from flows.display.terminal import tell
from flows.errors import UsageError, WorkerError
from flows.orchestration.prefect_settings import quieten_console
from flows.runs.alert import alerting
from flows.runs.early import check_early
from flows.settings.parameters import MOST_WORKERS, IngestParameters
from schemas.run import RunRecord

if TYPE_CHECKING:
    from prefect_dask.task_runners import DaskTaskRunner

_EMBEDDED_WORKERS: Final = 2
_CONNECT_SECONDS: Final = 5.0
_LAST_WORDS_SECONDS: Final = 10.0


def run_on_dask(parameters: IngestParameters, address: str | None) -> RunRecord:
    """Run as a flow whose shards are tasks on the cluster at an address; without one, on workers of this machine.

    Raises:
        UsageError: Dask is not installed.
        WorkerError: there is no cluster, or it loses its workers again and again.
        IngestError: the run could not be done.
    """
    ensure_installed()
    with alerting(parameters):
        check_early(parameters)
        workers = workers_at(address, parameters.workers)
    tell("Starting Prefect on Dask; the same dataset without them: --runner plain")
    quieten_console()
    from distributed import KilledWorker  # noqa: PLC0415  (of the extra)
    from distributed.client import FutureCancelledError  # noqa: PLC0415

    # The workers have current folders of their own.
    absolute = parameters.model_copy(update={"output": parameters.output.absolute(), "workers": workers})
    try:
        return _run_flow(absolute, task_runner(address, workers))
    except KilledWorker as error:
        deaths = error.allowed_failures + 1
        message = f"the cluster lost {deaths} workers one after the other on the same shard"
        raise WorkerError(message) from error
    except FutureCancelledError as error:
        message = f"the cluster was lost: {error}"
        raise WorkerError(message) from error


def _run_flow(parameters: IngestParameters, tasks: "DaskTaskRunner") -> RunRecord:
    from prefect import tags  # noqa: PLC0415  (Prefect takes two seconds to import)

    from flows.ingest import ingest  # noqa: PLC0415
    from flows.orchestration.scheduler import scheduling_server  # noqa: PLC0415

    on_dask = ingest.with_options(task_runner=tasks)  # type: ignore[arg-type]  # a generic that its package leaves open
    # The API that Prefect embeds in a process answers only there, and the workers want one too.
    with scheduling_server(), tags("winnow"):
        try:
            record: RunRecord = on_dask(**dict(parameters))
        finally:
            _send_what_is_waiting()
    return record


def ensure_installed() -> None:
    """Refuse to go on without what runs on Dask need.

    Raises:
        UsageError: it is not installed.
    """
    if not all(map(find_spec, ("distributed", "prefect_dask"))):
        message = "runs on Dask need more packages: pip install 'winnow[dask]'"
        raise UsageError(message)


def workers_at(address: str | None, asked: int | None) -> int:
    """Return how many tasks the cluster at an address can work on at a time, one at least: it may grow.

    Without an address it is as many as were asked for, on this machine.

    Raises:
        WorkerError: there is no cluster.
    """
    if address is None:
        return asked or _EMBEDDED_WORKERS
    from distributed import Client  # noqa: PLC0415  (of the extra)

    try:
        with Client(address, timeout=_CONNECT_SECONDS, set_as_default=False) as client:  # type: ignore[no-untyped-call]
            threads: dict[str, int] = client.nthreads()
    except OSError as error:
        message = f"no Dask scheduler answers at {address}"
        raise WorkerError(message) from error
    return min(max(1, sum(threads.values())), MOST_WORKERS)


def _send_what_is_waiting() -> None:
    """Let Prefect tell its server the rest while that is there; afterwards it would wait in vain for a minute."""
    from prefect.events.worker import EventsWorker  # noqa: PLC0415
    from prefect.logging.handlers import APILogHandler  # noqa: PLC0415

    EventsWorker.drain_all(timeout=_LAST_WORDS_SECONDS)
    APILogHandler().flush()


def task_runner(address: str | None, workers: int) -> "DaskTaskRunner":
    """Return what runs the tasks of a flow on the cluster at an address; without one, on workers of this machine."""
    from prefect_dask.task_runners import DaskTaskRunner  # noqa: PLC0415  (of the extra)

    if address is not None:
        return DaskTaskRunner(address=address)
    cluster = {
        "n_workers": workers,
        "threads_per_worker": 1,
        "processes": True,
        "dashboard_address": "127.0.0.1:0",  # any port: the usual one may be taken
        "memory_limit": 0,  # inputs have limits of their own, in processes of their own
    }
    return DaskTaskRunner(cluster_kwargs=cluster)
