"""What the inputs of a part take."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

from cleaners.document import RawFile
from flows.parts.tally import Costs
from schemas.run import InputCost


class Meter:
    """Measures the cleaning of one input after the other, in seconds of the processor."""

    def __init__(self) -> None:
        self.costs = Costs()

    @contextmanager
    def measuring(self, raw: RawFile) -> Iterator[None]:
        """Count what the block takes for an input."""
        before = process_time()
        yield
        cost = InputCost(
            source=raw.source, path=raw.path, raw_bytes=len(raw.data), cpu_seconds=process_time() - before
        )
        self.costs |= Costs.of(cost)
