"""Keeps the workers busy until all parts are done, whoever dies."""

import signal
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, Final

from flows.display.log import event, logger
from flows.display.terminal import printable
from flows.errors import WorkerError
from flows.parts.part import PartTask
from flows.pool.child import Child
from flows.pool.limits import TIMEOUT_SIGNALS, Limits
from flows.pool.messages import Advanced, Failed, Finished, Order, Setup
from flows.sources.listing import Obstacle
from schemas.kinds import Reason

_MOST_UNEXPLAINED_DEATHS: Final = 3
"""So often a worker may die on one part without being on any input."""


class Supervisor:
    """Runs parts in worker processes: a dead worker costs the input that it was on, and the part starts anew."""

    def __init__(self, setup: Setup, workers: int) -> None:
        self._setup = setup
        self._workers = workers
        self._waiting: deque[Order] = deque()
        self._busy: dict[Connection[Any, Any], Child] = {}
        self._idle: list[Child] = []
        self._unexplained: Counter[int] = Counter()

    def run(self, tasks: Sequence[PartTask]) -> Iterator[Advanced | Finished]:
        """Yield how the work gets on; no worker is left when the iteration ends, however it ends.

        One worker finishes the parts in their order, whoever dies.

        Raises:
            IngestError: the run cannot go on.
        """
        self._waiting.extend(Order(task, {}) for task in tasks)
        try:
            while self._waiting or self._busy:
                self._assign()
                for connection in wait(list(self._busy)):
                    assert isinstance(connection, Connection)
                    yield from self._hear(self._busy[connection])
        finally:
            for child in (*self._busy.values(), *self._idle):
                child.end()

    def _assign(self) -> None:
        while self._waiting and len(self._busy) < self._workers:
            child = self._idle.pop() if self._idle else Child(self._setup)
            self._busy[child.connection] = child
            child.start(self._waiting.popleft())

    def _hear(self, child: Child) -> Iterator[Advanced | Finished]:
        try:
            message = child.receive()
        except EOFError:
            yield Advanced(-child.done)
            self._take_up_again(child)
            return
        match message:
            case Failed(error):
                raise error
            case Finished():
                self._idle.append(self._busy.pop(child.connection))
                yield message
            case Advanced():
                yield message

    def _take_up_again(self, dead: Child) -> None:
        del self._busy[dead.connection]
        code = dead.bury()
        assert dead.order is not None
        task, condemned = dead.order
        if dead.doing:
            condemned = {**condemned, dead.doing: _cause(code, self._setup.limits)}
        else:
            self._unexplained[task.part] += 1
            if self._unexplained[task.part] == _MOST_UNEXPLAINED_DEATHS:
                message = f"workers keep dying: {_death(code)}. {dead.last_words()}".rstrip()
                raise WorkerError(message)
        _tell_death(dead, code, task.part)
        self._waiting.appendleft(Order(task, condemned))


def _cause(code: int, limits: Limits) -> Obstacle:
    if -code in TIMEOUT_SIGNALS:
        return Obstacle(Reason.TIMEOUT, f"not done after {limits.cpu_seconds:g} s of processor time")
    return Obstacle(Reason.WORKER_DIED, f"its worker died: {_death(code)}")


def _death(code: int) -> str:
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"


def _tell_death(dead: Child, code: int, part: int) -> None:
    on = " on " + printable(f"{dead.doing.source}: {dead.doing.path}") if dead.doing else ""
    told = f"a worker died ({_death(code)}){on}; part {part} starts anew"
    logger.warning("%s", told, extra=event("restart", part=part))
