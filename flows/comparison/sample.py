"""Which documents are cleaned on trial: a sample of those whose rows were made by other rules."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from typing import NamedTuple

import pyarrow.compute as pc

from flows.parts.part import PartTask
from flows.parts.survey import Survey
from schemas.identity import record_id


class Sample(NamedTuple):
    """Documents of a dataset, and the inputs that hold them, part by part."""

    ids: frozenset[str]
    tasks: Sequence[PartTask]
    of: int
    """How many documents there were to choose from."""


class _Candidate(NamedTuple):
    """A document whose row other rules have made."""

    id: str
    source: str
    path: str


def sampled(surveys: Sequence[Survey], ruleset_id: str, most: int) -> Sample:
    """Return up to so many documents that were cleaned by another ruleset: those with the smallest ids.

    An id is a hash of the document's name: a draw that is the same every time, whatever its source and part.
    """
    count = 0

    def counted() -> Iterator[_Candidate]:
        nonlocal count
        for candidate in _candidates(surveys, ruleset_id):
            count += 1
            yield candidate

    chosen = nsmallest(most, counted())
    inputs = frozenset((each.source, each.path) for each in chosen)
    return Sample(frozenset(each.id for each in chosen), tuple(_tasks(surveys, inputs)), count)


def _candidates(surveys: Iterable[Survey], ruleset_id: str) -> Iterator[_Candidate]:
    for survey in surveys:
        stale = survey.in_doubt.filter(pc.not_equal(survey.in_doubt["ruleset_id"], ruleset_id))
        columns = (stale[name].to_pylist() for name in ("source", "path", "key"))
        for source, path, key in zip(*columns, strict=True):
            yield _Candidate(record_id(source, path, key), source, path)


def _tasks(surveys: Iterable[Survey], inputs: frozenset[tuple[str, str]]) -> Iterator[PartTask]:
    for survey in surveys:
        entries = tuple(entry for entry in survey.entries if (entry.source, entry.path) in inputs)
        if entries:
            yield PartTask(survey.part, entries)
