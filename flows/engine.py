"""The main job without any orchestration: from sources to a dataset, under its lock."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from flows.dataset import Dataset, Table, open_dataset
from flows.errors import UsageError
from flows.listing import Entry, list_source
from flows.lock import locked
from flows.parameters import IngestParameters
from flows.part import PartTask
from flows.partition import by_part
from flows.paths import shown
from flows.pool.limits import Limits
from flows.pool.messages import Advanced, Setup
from flows.pool.supervisor import Supervisor
from flows.progress import Watcher
from flows.record import Run, new_run_id, run_record, write_record
from flows.ruleset import Cleaning
from flows.snapshot import take_snapshot
from flows.sources import Source, resolve_sources
from flows.staging import publish_table, staging_folder
from flows.tally import Tally
from flows.upgrade.upgrade import upgrade_dataset
from schemas.run import RunRecord

_INPUTS_PER_WORKER: Final = 64
"""Below this, another worker costs more to start than it saves."""


def run_ingest(
    parameters: IngestParameters, cleaning: Cleaning, watcher: Watcher, limits: Limits | None = None
) -> RunRecord:
    """Bring the dataset up to date with the sources, write the run's record and return it.

    Raises:
        IngestError: the run could not be done. Parts that were done before are in place, all others as they were.
    """
    started_at = datetime.now(UTC)
    root = parameters.output
    sources = checked_sources(parameters)
    run_id = new_run_id(started_at)
    with locked(root):
        upgrade_dataset(root, run_id)
        dataset = open_dataset(root, parameters.parts)
        # Listed under the lock: an older listing must not undo what another run has done since.
        entries = {source: list(list_source(source, root)) for source in sources}
        for source, found in entries.items():
            _ensure_inputs(source, found[0] if found else None)
        inputs = sum(map(len, entries.values()))
        watcher.listed(inputs)
        workers = _worker_count(parameters.workers, inputs)
        with staging_folder(root, run_id) as staging:
            unpublished = frozenset(table for table in Table if not dataset.folder(table).exists())
            setup = Setup(
                dataset=dataset,
                sources={source.name: source for source in sources},
                staging=staging,
                unpublished=unpublished,
                cleaning=cleaning,
                limits=limits or Limits(),
            )
            tasks = _tasks(dataset, [entry for found in entries.values() for entry in found])
            tally = _work(tasks, setup, workers, watcher)
            for table in sorted(unpublished):
                publish_table(staging / table, dataset.folder(table))
        _ensure_balance(inputs, tally)
        counts = {source: len(found) for source, found in entries.items()}
        run = Run(run_id, started_at, dataset, counts, workers, cleaning.ruleset_id)
        record = run_record(run, tally)
        write_record(root, record)
        if parameters.snapshot:
            take_snapshot(dataset, run_id)
    return record


def checked_sources(parameters: IngestParameters) -> tuple[Source, ...]:
    """Return the sources of a run; nothing is written.

    Raises:
        UsageError: one is missing, unreadable, empty or inside the dataset, or two share a name.
    """
    sources = resolve_sources(parameters.sources, parameters.output)
    for source in sources:
        _ensure_inputs(source, next(list_source(source, parameters.output), None))
    return sources


def _ensure_inputs(source: Source, first: Entry | None) -> None:
    """Refuse a source without input: an unmounted folder must not empty the dataset."""
    if first is None:
        message = f"the source {shown(source.root)} is empty; the dataset stays as it is"
        raise UsageError(message)


def _worker_count(wanted: int | None, inputs: int) -> int:
    most = wanted or _processors()
    return max(1, min(most, -(-inputs // _INPUTS_PER_WORKER)))


def _processors() -> int:
    """Return how many processors this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _tasks(dataset: Dataset, entries: Sequence[Entry]) -> list[PartTask]:
    divided = by_part(entries, dataset.parts)
    return [PartTask(part, tuple(found)) for part, found in enumerate(divided)]


def _work(tasks: Sequence[PartTask], setup: Setup, workers: int, watcher: Watcher) -> Tally:
    total = Tally()
    for event in Supervisor(setup, workers).run(tasks):
        if isinstance(event, Advanced):
            watcher.advanced(event.inputs)
        else:
            total.add(event.tally)
    return total


def _ensure_balance(inputs: int, tally: Tally) -> None:
    if not inputs == tally.inputs == tally.articles + tally.rejections:
        message = f"a bug of winnow: {inputs} inputs, but {tally.articles} articles and {tally.rejections} rejections"
        raise RuntimeError(message)
