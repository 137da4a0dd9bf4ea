"""How the parts of a run are dealt out: in shards that take their workers some seconds."""

from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import Final

from flows.parts.part import PartTask
from flows.pool.expected import expected_seconds

SHARD_SECONDS: Final = 15.0
"""Long enough that a task, which costs some tenths of a second, does not tell; short enough to lose with a worker."""

_SHARDS_PER_WORKER: Final = 2
"""So many at least, where there are parts enough: none waits long for the last."""


def shards(tasks: Sequence[PartTask], workers: int) -> list[tuple[PartTask, ...]]:
    """Return the parts in their order, each shard of about `SHARD_SECONDS`, or less so that all workers have some."""
    ends = list(accumulate(map(expected_seconds, tasks)))
    if not ends:
        return []
    size = min(SHARD_SECONDS, ends[-1] / (workers * _SHARDS_PER_WORKER))
    starts = (0.0, *ends)
    numbered = zip(tasks, (int(start / size) for start in starts), strict=False)
    return [tuple(task for task, _ in members) for _, members in groupby(numbered, key=_number)]


def _number(numbered: tuple[PartTask, int]) -> int:
    return numbered[1]
