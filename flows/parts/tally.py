"""The count of what became of the inputs."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from schemas.kinds import Kind, Reason
from schemas.run import InputCost

_MOST_COSTS: Final = 5


class Fate(StrEnum):
    """What a run did with an input."""

    NEW = "new"
    MOVED = "moved"
    """New, with the content of an input of the same source that is gone."""
    CHANGED = "changed"
    REDONE = "redone"
    """The same bytes, cleaned again: by other rules or with other facts given, or after a failure that may pass."""
    UNCHANGED = "unchanged"


class Content(NamedTuple):
    """What an input held, and in which source."""

    source: str
    raw_sha256: str


class Costs(NamedTuple):
    """The inputs that took the most time, and the largest ones: a few of each."""

    slowest: tuple[InputCost, ...] = ()
    largest: tuple[InputCost, ...] = ()

    def __or__(self, other: "Costs") -> "Costs":
        """Return the costs of both."""
        slowest = sorted(
            {*self.slowest, *other.slowest}, key=lambda cost: (-cost.cpu_seconds, cost.source, cost.path)
        )
        largest = sorted(
            {*self.largest, *other.largest}, key=lambda cost: (-cost.raw_bytes, cost.source, cost.path)
        )
        return Costs(tuple(slowest[:_MOST_COSTS]), tuple(largest[:_MOST_COSTS]))

    @classmethod
    def of(cls, cost: InputCost) -> "Costs":
        """Return the costs of one input."""
        return cls((cost,), (cost,))


_NO_COSTS: Final = Costs()


@dataclass(slots=True)
class Tally:
    """Counts of one part, or of many."""

    files: int = 0
    """How many of the listed files are done; a container is one, and many inputs."""
    fates: Counter[Fate] = field(default_factory=Counter)
    articles: int = 0
    reasons: Counter[Reason] = field(default_factory=Counter)
    deleted: int = 0
    kept: int = 0
    """Rows that stay though their inputs are gone."""
    arrivals: Counter[Content] = field(default_factory=Counter)
    """New inputs whose content an input that is gone had."""
    words: int = 0  # of the articles cleaned now
    removed: Counter[Kind] = field(default_factory=Counter)  # code points, of the articles cleaned now
    files_written: int = 0
    parts_unnoted: int = 0
    """Parts whose state could not be written."""
    costs: Costs = _NO_COSTS

    @property
    def inputs(self) -> int:
        """How many inputs have a fate."""
        return sum(self.fates.values())

    @property
    def rejections(self) -> int:
        """How many inputs became no article."""
        return sum(self.reasons.values())

    @property
    def cleaned(self) -> int:
        """How many inputs were cleaned now."""
        return self.inputs - self.fates[Fate.UNCHANGED]

    def add(self, other: "Tally") -> None:
        """Add the counts of another tally to this one."""
        self.files += other.files
        self.fates.update(other.fates)
        self.articles += other.articles
        self.reasons.update(other.reasons)
        self.deleted += other.deleted
        self.kept += other.kept
        self.arrivals.update(other.arrivals)
        self.words += other.words
        self.removed.update(other.removed)
        self.files_written += other.files_written
        self.parts_unnoted += other.parts_unnoted
        self.costs |= other.costs

    def settle_moves(self, departures: Counter[Content]) -> None:
        """Count as moved, and neither as new nor as deleted, what came and went with one content."""
        moved = (self.arrivals & departures).total()
        self.fates[Fate.NEW] -= moved
        self.fates[Fate.MOVED] += moved
        self.deleted -= moved
