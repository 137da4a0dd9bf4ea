"""How long the parts of a run are likely to take."""

from collections.abc import Iterator
from typing import Final

from flows.parts.part import PartTask

_SECONDS_PER_INPUT: Final = 0.005
_BYTES_PER_SECOND: Final = 2_000_000.0
"""What text and markup of the usual mixture take: a guess, on which only the size of shards and the order of parts depend."""


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
