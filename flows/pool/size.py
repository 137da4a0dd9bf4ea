"""How many workers a run is worth."""

import os
from collections.abc import Sequence
from typing import Final

from flows.parts.survey import Survey
from flows.sources.listing import Entry

_INPUTS_PER_WORKER: Final = 64
"""Below this, another worker costs more to start than it saves."""

_LARGE_BYTES: Final = 2**20
"""A part with a file of more is work for a worker of its own."""


def workers_for(wanted: int | None, surveys: Sequence[Survey]) -> int:
    """Return how many workers the parts are worth that do not stay as they are; `wanted` is the most."""
    waiting = [survey for survey in surveys if not survey.is_settled]
    inputs = sum(len(survey.entries) + len(survey.gone) for survey in waiting)
    large = sum(1 for survey in waiting if any(map(_is_large, survey.entries)))  # perhaps a container each
    return worker_count(wanted, inputs, large)


def worker_count(wanted: int | None, inputs: int, large: int) -> int:
    """Return how many workers so many inputs are worth; `large` parts are worth one each."""
    most = wanted or _processors()
    return max(1, min(most, max(large, -(-inputs // _INPUTS_PER_WORKER))))


def _is_large(entry: Entry) -> bool:
    return entry.status is not None and entry.status.size > _LARGE_BYTES


def _processors() -> int:
    """Return how many processors this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
