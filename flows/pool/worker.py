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
from flows.arrow_alone import keep_pandas_out
from flows.errors import IngestError
from flows.listing import Obstacle
from flows.part import PartWork
from flows.pool.limits import bounded, die_of_timeouts, end_with_parent
from flows.pool.messages import Advanced, Failed, Finished, InputName, Order, Setup, Started
from flows.pool.turn import turn
from flows.survey import ledger_ruleset_id
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
        try:
            with turn(setup.staging, order.task.part):
                tally = _work(setup, order, connection).run(
                    order.task, lambda n: connection.send(Advanced(n))
                )
        except IngestError as error:
            connection.send(Failed(error))
            return
        connection.send(Finished(tally))


def _work(setup: Setup, order: Order, connection: "Connection[object, object]") -> PartWork:
    def clean(raw: RawFile) -> Article | Rejection | Obstacle:
        name = InputName(raw.source, raw.path)
        if name in order.condemned:
            return order.condemned[name]
        cleaner = setup.cleaning.load(setup.cleaning.ruleset_id)
        connection.send(Started(name))
        return _bounded(cleaner, raw, setup)

    def reclean(article: Article) -> Article | None:
        name = InputName(article.source, article.path)
        if name in order.condemned:
            return None
        recleaner = setup.cleaning.load_again(ledger_ruleset_id(setup.cleaning.ruleset_id))
        connection.send(Started(name))
        made = _bounded(recleaner, article, setup)
        return None if isinstance(made, Obstacle) else made

    return PartWork(
        dataset=setup.dataset,
        sources=setup.sources,
        staging=setup.staging,
        unpublished=setup.unpublished,
        terms=setup.terms,
        clean=clean,
        reclean=reclean,
        departed=setup.departed,
        listed_ns=setup.listed_ns,
    )


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
