"""How many workers a run is worth, if any."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress, islice
from typing import Final

import pyarrow.compute as pc

from flows.parts.inputs import is_plain
from flows.parts.survey import Survey
from flows.sources.listing import Entry
from flows.sources.source import Source
from flows.stores.uri import StoreUri
from schemas.kinds import TRANSIENT_REASONS, Reason

_INPUTS_PER_WORKER: Final = 64
"""Below this, another worker costs more to start than it saves."""

_LARGE_BYTES: Final = 2**20
"""A part with a file of more is work for a worker of its own."""

_MOST_ALONE: Final = 16
"""So many inputs take less than a worker's start."""

_SMALL_BYTES: Final = 2**18
"""The worst that could be thought of took seven seconds at this size: far from the limits that only a worker is held to."""

_UNBROUGHT: Final = TRANSIENT_REASONS - {Reason.VANISHED}
"""What a worker's end tells of an input: the next run takes it up again."""


def needs_no_worker(surveys: Sequence[Survey], sources: Mapping[str, Source], most_bytes: int) -> bool:
    """Return whether all that must be read are few small files, no containers, of which none ended a worker before."""
    waiting = [survey for survey in surveys if not survey.is_settled]
    if any(survey.gone for survey in waiting):  # their rows may be cleaned anew, and are of any size
        return False
    if any(_UNBROUGHT & survey.reasons.keys() for survey in waiting):
        return False
    entries = list(islice(_unread(waiting), _MOST_ALONE + 1))
    return len(entries) <= _MOST_ALONE and all(_is_small(entry, sources, most_bytes) for entry in entries)


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


def _unread(surveys: Iterable[Survey]) -> Iterator[Entry]:
    for survey in surveys:
        yield from compress(survey.entries, pc.invert(survey.is_unchanged).to_pylist())


def _is_small(entry: Entry, sources: Mapping[str, Source], most_bytes: int) -> bool:
    source = sources[entry.source]
    if isinstance(source.root, StoreUri):  # to look into one is to fetch it
        return False
    if entry.status is not None and entry.status.size > _SMALL_BYTES:
        return False
    return is_plain(entry, source, most_bytes)


def _is_large(entry: Entry) -> bool:
    return entry.status is not None and entry.status.size > _LARGE_BYTES


def _processors() -> int:
    """Return how many processors this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
