"""The work on a shard, as a worker of a cluster does it."""

import os
import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from flows.cluster.orders import Orders
from flows.errors import WorkerError
from flows.parts.part import PartTask
from flows.parts.tally import Tally
from flows.pool.messages import Finished, Setup
from flows.pool.supervisor import Supervisor
from flows.ruleset import current_ruleset_id
from flows.sources.source import Source


class Installation(NamedTuple):
    """What decides the bytes of a dataset on a machine: where it differs, rows or files would."""

    ruleset_id: str
    winnow: str
    pyarrow: str


@cache
def installation() -> Installation:
    """Return what is installed here."""
    return Installation(current_ruleset_id(), metadata.version("winnow"), metadata.version("pyarrow"))


def work_on(folder: Path, shard: int, expected: Installation) -> Tally:
    """Bring the parts of a shard up to date and return what became of their inputs.

    What was done before by a worker that was lost is counted, and not done again. Each input is cleaned by a
    process of its own limits, which dies of a bad input in place of the worker.

    Raises:
        WorkerError: this machine has another winnow than the run, or does not see its files.
        IngestError: the run cannot go on.
    """
    with _named_machine():
        if installation() != expected:
            message = f"it has another winnow than the run ({_told(installation())}, not {_told(expected)})"
            raise WorkerError(message)
        orders = Orders(folder)
        setup = orders.setup()
        tasks = orders.shard(shard)
        for name in sorted({entry.source for task in tasks for entry in task.entries}):
            _ensure_seen(setup.sources[name])
    done = {task.part: orders.done(task.part) for task in tasks}
    for part, tally in _finished([task for task in tasks if done[task.part] is None], setup):
        orders.note(part, tally)
        done[part] = tally
    total = Tally()
    for tally in filter(None, done.values()):
        total.add(tally)
    return total


def _finished(tasks: Sequence[PartTask], setup: Setup) -> Iterator[tuple[int, Tally]]:
    """Each part with what became of it: one process finishes them in their order, whoever dies."""
    if not tasks:
        return
    events = (event for event in Supervisor(setup, workers=1).run(tasks) if isinstance(event, Finished))
    for task, event in zip(tasks, events, strict=True):
        yield task.part, event.tally


@contextmanager
def _named_machine() -> Iterator[None]:
    try:
        yield
    except WorkerError as error:
        message = f"the worker on {platform.node()} cannot work: {error}"
        raise WorkerError(message) from error


def _ensure_seen(source: Source) -> None:
    """Refuse to work where a source is not mounted: all its inputs would have vanished."""
    root = source.root
    if not isinstance(root, Path):
        return
    try:
        is_there = root.is_file() if source.is_file else _holds_anything(root)
    except OSError:
        is_there = False
    if not is_there:
        message = f"the source {source.place} is missing or empty there; every worker must see the dataset and its sources under the same paths"
        raise WorkerError(message)


def _holds_anything(folder: Path) -> bool:
    with os.scandir(folder) as children:
        return next(children, None) is not None


def _told(found: Installation) -> str:
    return f"winnow {found.winnow} with rules {found.ruleset_id} and pyarrow {found.pyarrow}"
