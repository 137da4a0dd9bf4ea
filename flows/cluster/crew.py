"""Workers of a cluster as a crew: each shard is a task of the flow, run by whatever the flow runs tasks on."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.futures import as_completed

from flows.cluster.orders import orders_of
from flows.cluster.shard_work import Installation, installation, work_on
from flows.cluster.shards import shards
from flows.parts.part import PartTask
from flows.parts.tally import Tally
from flows.pool.messages import Advanced, Finished, Setup


@task(name="ingest-shard", task_run_name="shard-{shard}", cache_policy=NO_CACHE, persist_result=False)
def ingest_shard(folder: Path, shard: int, expected: Installation) -> Tally:
    """Return what became of the inputs of a shard.

    Raises:
        IngestError: the run cannot go on.
    """
    return work_on(folder, shard, expected)


class ClusterCrew:
    """Deals the parts out to the tasks of the flow that this is called in."""

    def __init__(self, setup: Setup, workers: int) -> None:
        self._setup = setup
        self._workers = workers

    def run(self, tasks: Sequence[PartTask]) -> Iterator[Advanced | Finished]:
        """Yield what became of each shard as it ends, one count for all of its parts.

        Raises:
            IngestError: the run cannot go on.
        """
        orders, dealt = orders_of(self._setup), shards(tasks, self._workers)
        orders.give(self._setup, dealt)
        futures = [
            ingest_shard.submit(orders.folder, number, installation()) for number, _ in enumerate(dealt)
        ]
        for future in as_completed(futures):
            tally = future.result()
            yield Advanced(tally.inputs)
            yield Finished(tally)
