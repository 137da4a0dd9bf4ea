"""How the parts of a run are dealt out: in shards that take their workers some seconds."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import Final

from flows.parts.part import PartTask

SHARD_SECONDS: Final = 15.0
"""Long enough that a task, which costs some tenths of a second, does not tell; short enough to lose with a worker."""

_SHARDS_PER_WORKER: Final = 2
"""So many at least, where there are parts enough: none waits long for the last."""

_SECONDS_PER_INPUT: Final = 0.005
_BYTES_PER_SECOND: Final = 2_000_000.0
"""What text and markup of the usual mixture take: a guess, on which only the size of shards depends."""


def shards(tasks: Sequence[PartTask], workers: int) -> list[tuple[PartTask, ...]]:
    """Return the parts in their order, each shard of about `SHARD_SECONDS`, or less so that all workers have some."""
    ends = list(accumulate(map(expected_seconds, tasks)))
    if not ends:
        return []
    size = min(SHARD_SECONDS, ends[-1] / (workers * _SHARDS_PER_WORKER))
    starts = (0.0, *ends)
    numbered = zip(tasks, (int(start / size) for start in starts), strict=False)
    return [tuple(task for task, _ in members) for _, members in groupby(numbered, key=_number)]


def expected_seconds(task: PartTask) -> float:
    """Return about how long one processor takes over a part."""
    return sum(_costs(task))


def _costs(task: PartTask) -> Iterator[float]:
    """What each input costs that is not known to stand; a part costs a little even so."""
    yield _SECONDS_PER_INPUT
    stand = task.is_unchanged or (False,) * len(task.entries)
    for entry, stands in zip(task.entries, stand, strict=True):
        if not stands:
            yield _SECONDS_PER_INPUT + (entry.status.size / _BYTES_PER_SECOND if entry.status else 0.0)


def _number(numbered: tuple[PartTask, int]) -> int:
    return numbered[1]
