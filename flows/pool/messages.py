"""What passes between a run and its workers: names and counts, never a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from flows.dataset.layout import Dataset, Table
from flows.errors import IngestError
from flows.parts.inputs import Clean, ReadBounded
from flows.parts.part import PartTask, PartWork
from flows.parts.tally import Content, Tally
from flows.parts.terms import Terms
from flows.pool.limits import Limits
from flows.ruleset import Cleaning, Recleaner
from flows.sources.listing import Obstacle
from flows.sources.source import Source


@dataclass(frozen=True)
class Setup:
    """What is told once to whoever works on the parts of a run."""

    dataset: Dataset
    sources: Mapping[str, Source]
    staging: Path
    waiting: frozenset[Table]
    cleaning: Cleaning
    limits: Limits
    terms: Terms
    departed: frozenset[Content] = frozenset()
    listed_ns: int = 0

    def part_work(self, clean: Clean, read: ReadBounded, reclean: Recleaner) -> PartWork:
        """Return the work on every part, with what does the cleaning and the reading."""
        return PartWork(
            dataset=self.dataset,
            sources=self.sources,
            staging=self.staging,
            waiting=self.waiting,
            terms=self.terms,
            clean=clean,
            read=read,
            reclean=reclean,
            departed=self.departed,
            listed_ns=self.listed_ns,
        )


class InputName(NamedTuple):
    """An input as the dataset calls it."""

    source: str
    path: str
    key: str | None


class RecordPlace(NamedTuple):
    """A place in a container: behind so many of its records."""

    source: str
    path: str
    records: int


Deed = InputName | RecordPlace
"""What a worker may die of: cleaning an input, or reading a container on."""


class Order(NamedTuple):
    """A part to work on, and what killed a worker in it: that is not done again."""

    task: PartTask
    condemned: Mapping[Deed, Obstacle]


class Started(NamedTuple):
    """The worker is about to do this; if it dies now, that was why."""

    deed: Deed


class Advanced(NamedTuple):
    """So many inputs more of the part are done."""

    inputs: int


class Finished(NamedTuple):
    """The part is done."""

    tally: Tally


class Failed(NamedTuple):
    """The run cannot go on."""

    error: IngestError


Message = Started | Advanced | Finished | Failed
