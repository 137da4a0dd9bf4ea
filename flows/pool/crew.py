"""Who does the work of a run, as the engine sees it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from flows.parts.part import PartTask
from flows.pool.messages import Advanced, Finished, Setup


class Crew(Protocol):
    """Brings parts up to date, each at least once and for good."""

    def run(self, tasks: Sequence[PartTask]) -> Iterator[Advanced | Finished]:
        """Yield how the work gets on, and one `Finished` a part.

        Raises:
            IngestError: the run cannot go on.
        """
        ...


MakeCrew = Callable[[Setup, int], Crew]
"""Makes a crew for a run, of so many workers where it has any."""
