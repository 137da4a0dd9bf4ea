"""How far a run has come: a bar where a person watches, plain lines where none does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from flows.display.log import event, logger, speaks_json
from flows.display.plural import plural
from flows.paths import shown
from schemas.run import RunRecord, numbers

_STEPS_TOLD: Final = 10


class Watcher(Protocol):
    """Hears how a run gets on."""

    def started(self, run_id: str, output: Path) -> None:
        """Hear that a run begins."""

    def listed(self, inputs: int) -> None:
        """Hear how many inputs there are."""

    def advanced(self, inputs: int) -> None:
        """Hear that so many more are done; a negative number takes some back."""

    def finished(self, record: RunRecord) -> None:
        """Hear how the run ended."""


class Bar:
    """A progress bar."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._inputs = 0
        self._done = 0
        self._task: TaskID = progress.add_task("listing", total=None)

    def started(self, run_id: str, output: Path) -> None:
        """Do nothing: the bar is there."""

    def listed(self, inputs: int) -> None:
        """Show the bar in full."""
        self._inputs = inputs
        self._progress.update(self._task, description="cleaning", total=inputs)

    def advanced(self, inputs: int) -> None:
        """Move the bar; where containers hold more than was listed, it grows."""
        self._done += inputs
        self._progress.update(self._task, completed=self._done, total=max(self._inputs, self._done))

    def finished(self, record: RunRecord) -> None:
        """Do nothing: the bar goes."""


class LogLines:
    """A line of the log every tenth of the way; beyond what was listed, whenever it is twice as far."""

    def __init__(self) -> None:
        self._inputs = 0
        self._done = 0
        self._told = 0
        self._told_beyond = 500

    def started(self, run_id: str, output: Path) -> None:
        """Say which run it is."""
        facts = event("started", run_id=run_id, output=shown(output))
        logger.info("run %s", run_id, extra=facts)

    def listed(self, inputs: int) -> None:
        """Say how many inputs there are."""
        self._inputs = inputs
        logger.info("%d %s found", inputs, plural("input", inputs), extra=event("listed", inputs=inputs))

    def advanced(self, inputs: int) -> None:
        """Say how many are done, when that is news."""
        self._done += inputs
        if self._done > self._inputs:  # containers hold more than was listed
            if self._done >= 2 * self._told_beyond:
                self._told_beyond = self._done
                logger.info("%d inputs done", self._done)
            return
        step = self._done * _STEPS_TOLD // max(1, self._inputs)
        if step > self._told:
            self._told = step
            facts = event("progress", done=self._done, inputs=self._inputs)
            logger.info("%d of %d inputs done", self._done, self._inputs, extra=facts)

    def finished(self, record: RunRecord) -> None:
        """Say what became of the inputs."""
        counts = record.counts
        facts = event("finished", run_id=record.run_id, is_held=record.is_held, **numbers(counts))
        told = {"input": counts.inputs, "article": counts.articles, "rejection": counts.rejections}
        words = (f"{count} {plural(noun, count)}" for noun, count in told.items())
        logger.info("%s = %s + %s", *words, extra=facts)


class Together:
    """Several watchers as one."""

    def __init__(self, *watchers: Watcher) -> None:
        self._watchers = watchers

    def started(self, run_id: str, output: Path) -> None:
        """Tell all."""
        for watcher in self._watchers:
            watcher.started(run_id, output)

    def listed(self, inputs: int) -> None:
        """Tell all."""
        for watcher in self._watchers:
            watcher.listed(inputs)

    def advanced(self, inputs: int) -> None:
        """Tell all."""
        for watcher in self._watchers:
            watcher.advanced(inputs)

    def finished(self, record: RunRecord) -> None:
        """Tell all."""
        for watcher in self._watchers:
            watcher.finished(record)


@contextmanager
def watching(console: Console) -> Iterator[Watcher]:
    """Give the watcher that suits a console: a bar on a terminal, log lines elsewhere."""
    if speaks_json() or not console.is_terminal:
        yield LogLines()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield Bar(progress)
