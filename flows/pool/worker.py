"""A worker process: `python -m flows.pool.worker DESCRIPTOR PARENT`, started by the pool and by nobody else.

Not by multiprocessing, which would import the parent's main module into each worker: that is the command line,
or Prefect.
"""

import logging
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

from cleaners.document import RawFile
from flows.collector import look_rarely
from flows.containers.record import ContainerRecord
from flows.dataset.arrow_alone import keep_pandas_out
from flows.errors import IngestError
from flows.parts.inputs import ReadOn
from flows.parts.part import PartWork
from flows.parts.terms import ledger_ruleset_id
from flows.pool.limits import bounded, die_of_timeouts, end_with_parent
from flows.pool.messages import Advanced, Failed, Finished, InputName, Order, RecordPlace, Setup, Started
from flows.pool.meter import Meter
from flows.pool.turn import turn
from flows.sources.listing import Entry, Obstacle
from schemas.article import Article
from schemas.kinds import Reason
from schemas.rejection import Rejection

Given = TypeVar("Given")
Made = TypeVar("Made")


def main() -> None:
    """Work on orders until the parent hangs up."""
    descriptor, parent = (int(argument) for argument in sys.argv[1:])
    end_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it too, and ends us
    die_of_timeouts()
    keep_pandas_out()
    look_rarely()
    logging.disable()  # libraries quote their input, and that may be anything
    connection: Connection[object, object] = Connection(descriptor)
    try:
        _serve(connection)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the parent is gone, and with it whom to tell


def _serve(connection: "Connection[object, object]") -> None:
    setup = connection.recv()
    assert isinstance(setup, Setup)
    while True:
        order = connection.recv()
        assert isinstance(order, Order)
        meter = Meter()
        try:
            work = _work(setup, order, connection, meter)
            with turn(setup.staging, order.task.part):
                tally = work.run(order.task, lambda n: connection.send(Advanced(n)))
        except IngestError as error:
            connection.send(Failed(error))
            return
        tally.costs = meter.costs
        connection.send(Finished(tally))


def _work(setup: Setup, order: Order, connection: "Connection[object, object]", meter: Meter) -> PartWork:
    def clean(raw: RawFile) -> Article | Rejection | Obstacle:
        name = InputName(raw.source, raw.path, raw.key)
        if name in order.condemned:
            return order.condemned[name]
        cleaner = setup.cleaning.load(setup.cleaning.ruleset_id)
        connection.send(Started(name))
        with meter.measuring(raw):
            return _bounded(cleaner, raw, setup)

    def read(entry: Entry, records: int, read_on: ReadOn) -> ContainerRecord | Obstacle | None:
        place = RecordPlace(entry.source, entry.path, records)
        if place in order.condemned:
            return order.condemned[place]
        connection.send(Started(place))
        return _bounded(lambda _: read_on(), None, setup)

    def reclean(article: Article) -> Article | None:
        name = InputName(article.source, article.path, article.key)
        if name in order.condemned:
            return None
        recleaner = setup.cleaning.load_again(ledger_ruleset_id(setup.cleaning.ruleset_id))
        connection.send(Started(name))
        made = _bounded(recleaner, article, setup)
        return None if isinstance(made, Obstacle) else made

    return setup.part_work(clean, read, reclean)


def _bounded(work: Callable[[Given], Made], given: Given, setup: Setup) -> Made | Obstacle:
    try:
        with bounded(setup.limits):
            return work(given)
    except MemoryError:
        return Obstacle(
            Reason.OUT_OF_MEMORY, f"it needs more than {setup.limits.memory_bytes:,} bytes of memory"
        )


if __name__ == "__main__":
    main()
