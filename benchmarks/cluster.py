"""What a run on a cluster costs beside the cleaning: `python -m benchmarks.cluster`.

Tasks of Prefect on Dask that do nothing, a shard of two inputs, and the listing and the orders of many files; all in
processor time, which a busy machine changes little. Wants the extra `winnow[dask]`, and takes some two minutes.
"""

import os
import resource
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import process_time
from typing import Final

import psutil  # type: ignore[import-untyped]  # Dask brings it, without types
from distributed import Client, LocalCluster

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import as_completed
from prefect_dask.task_runners import DaskTaskRunner

from flows.cluster.orders import Orders, orders_of
from flows.cluster.shard_work import installation, work_on
from flows.cluster.shards import shards
from flows.dataset.layout import Table, open_dataset
from flows.orchestration.scheduler import scheduling_server
from flows.parts.part import PartTask
from flows.pool.limits import Limits
from flows.pool.messages import Setup
from flows.ruleset import current_cleaning
from flows.runs.overview import Overview, checked_selections, overview
from flows.settings.parameters import IngestParameters

_TASKS: Final = 200
_INPUTS: Final = 100_000
_FOLDER: Final = 1_000
_PARTS: Final = 64


@task(cache_policy=NO_CACHE, persist_result=False)
def nothing(number: int) -> int:
    """Return the number: what is measured is the way there and back."""
    return number


@flow(persist_result=False)
def many_tasks(processes: Sequence[int]) -> list[float]:
    """Return the milliseconds of processor time that each process spends on a task."""
    before = [_seconds(process) for process in processes]
    for future in as_completed([nothing.submit(number) for number in range(_TASKS)]):
        future.result()
    after = [_seconds(process) for process in processes]
    return [(end - start) / _TASKS * 1000 for start, end in zip(before, after, strict=True)]


def tell_tasks() -> None:
    """Print what a task costs; the scheduler of a local cluster is a thread of the command."""
    with (
        scheduling_server(),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster,  # type: ignore[no-untyped-call]
    ):
        with Client(cluster, set_as_default=False) as client:  # type: ignore[no-untyped-call]
            workers = list(client.run(os.getpid).values())
        on_dask = many_tasks.with_options(task_runner=DaskTaskRunner(address=cluster.scheduler_address))  # type: ignore[arg-type]
        command, *others = on_dask([os.getpid(), *workers])
    print(f"a task: {command:.0f} ms in the command with its scheduler, {sum(others):.0f} ms in the workers")


def tell_shard(folder: Path) -> None:
    """Print what a shard of two inputs costs."""
    _write(folder / "desk", 2)
    orders = _ordered(folder, *_found(folder))
    before = _children_seconds()
    work_on(orders.folder, 0, installation())
    print(f"a shard of two inputs: {_children_seconds() - before:.1f} s in its child process")


def tell_inputs(folder: Path) -> None:
    """Print what the command pays for inputs: listed, compared with no rows, and written into orders."""
    _write(folder / "desk", _INPUTS)
    start, memory = process_time(), _peak_bytes()
    parameters, found = _found(folder)
    listed = process_time()
    orders = _ordered(folder, parameters, found)
    ordered = process_time()
    size = sum(file.stat().st_size for file in orders.folder.iterdir())
    print(
        f"an input, of {_INPUTS:,}: listed {(listed - start) / _INPUTS * 1e6:.0f} µs, "
        f"ordered {(ordered - listed) / _INPUTS * 1e6:.0f} µs and {size / _INPUTS:.0f} bytes; "
        f"{(_peak_bytes() - memory) / _INPUTS:.0f} bytes of memory"
    )


def _found(folder: Path) -> tuple[IngestParameters, Overview]:
    parameters = IngestParameters(sources=(folder / "desk",), output=folder / "output", parts=_PARTS)
    dataset = open_dataset(parameters.output, parameters.parts)
    ruleset_id = current_cleaning().ruleset_id
    selections = checked_selections(parameters)
    return parameters, overview(dataset, selections, parameters, ruleset_id, Limits().raw_bytes)


def _ordered(folder: Path, parameters: IngestParameters, found: Overview) -> Orders:
    staging = folder / "output" / ".tmp-run"
    for table in Table:
        (staging / table).mkdir(parents=True)
    setup = Setup(
        dataset=open_dataset(parameters.output, parameters.parts),
        sources=found.sources,
        staging=staging,
        waiting=frozenset(Table),
        cleaning=current_cleaning(),
        limits=Limits(),
        terms=found.terms,
    )
    tasks = [
        PartTask(survey.part, tuple(survey.entries), tuple(survey.is_unchanged.to_pylist()))
        for survey in found.parts
    ]
    orders_of(setup).give(setup, shards(tasks, workers=1))
    return orders_of(setup)


def _write(folder: Path, count: int) -> None:
    for number in range(count):
        file = folder / f"{number // _FOLDER:04}" / f"{number:07}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"The ferry left at {number} past eight.\n")


def _seconds(process: int) -> float:
    spent = psutil.Process(process).cpu_times()
    return float(spent.user + spent.system)


def _children_seconds() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Measure all of it."""
    for tell in (tell_inputs, tell_shard):
        with tempfile.TemporaryDirectory() as folder:
            tell(Path(folder))
    tell_tasks()


if __name__ == "__main__":
    main()
