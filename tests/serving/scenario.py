"""What befalls a schedule: overlap, kills, a source that is away, breaches, a stop; each step says what was seen."""

import os
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Final, Self
from uuid import UUID

from flows.dataset.layout import Table
from flows.engine import run_ingest
from flows.ruleset import current_cleaning
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from tests.crash.command import parent_of
from tests.crash.sight import READERS, in_both, look
from tests.flows.conftest import Silence, digests
from tests.serving.desk import Desk, message_of, states_of_tasks
from tests.serving.processes import until
from tests.serving.reader import Reader

_EVERY: Final = ("--every", "5")
_INPUTS: Final = 1_200
_GUARD_SECONDS: Final = 150.0
"""Within this a run that was killed with what serves it is told as crashed: 90 s, and some for a busy machine."""

Hashes = dict[str, str]


class Schedule:
    """A desk whose source is served every few seconds, and what its dataset must hold."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.reader = Reader(desk.output)
        self._versions = count()
        self.write(range(_INPUTS))
        desk.expect("min_articles = 2")
        self._serving = desk.serve(*_EVERY)

    def __enter__(self) -> Self:
        self.reader.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self.reader.__exit__(*error)

    def write(self, numbers: range) -> None:
        """Give some inputs a new text; each is replaced whole, as a source should do it."""
        version = next(self._versions)
        for number in numbers:
            line = f"The ferry number {number} left the harbour {version} minutes late, and nobody was surprised. "
            unfinished = self.desk.folder / "unfinished"
            unfinished.write_text(
                f"Home » Harbour\n\n{line * 12}\n\n© 2024 Elmsworth Post | All rights reserved\n"
            )
            unfinished.replace(self.desk.source / f"{number}.txt")

    def changes_arrive(self) -> str:
        """Some inputs change."""
        self.write(range(30))
        return self._completes("they are there after")

    def overlaps(self) -> str:
        """A run that takes longer than the interval."""
        began = time.monotonic()
        dropped = until(lambda: self.desk.scheduled("Cancelled", datetime.min.replace(tzinfo=UTC)))
        assert message_of(dropped) == "Deployment concurrency limit reached.", message_of(dropped)
        self._completes("")
        return f"one run at a time, the others cancelled; done after {time.monotonic() - began:.0f} s; {self._holds()}"

    def is_killed(self) -> str:
        """The process of a run is killed."""
        run = self._amid_a_run(lambda: os.kill(parent_of(self.desk.site.workers()[0]), signal.SIGKILL))
        ended = self.desk.end_of(run)
        assert ended.state_name == "Crashed", ended.state_name
        until(lambda: self._alerts("crashed"))
        return self._completes("told as crashed at once, alert sent; made good after")

    def dies_with_its_server(self) -> str:
        """The run and what serves it are killed."""
        run = self._amid_a_run(lambda: self.desk.site.end(signal.SIGKILL))
        self._serving.wait()
        until(lambda: not self.desk.site.processes())
        began = time.monotonic()
        self._serving = self.desk.serve(*_EVERY)
        ended = self.desk.end_of(run)
        seconds = time.monotonic() - began
        assert ended.state_name == "Crashed", ended.state_name
        assert seconds < _GUARD_SECONDS, f"told after {seconds:.0f} s"
        return self._completes(f"told as crashed {seconds:.0f} s later; made good after")

    def loses_its_source(self) -> str:
        """The source is away, and comes back."""
        before = digests(self.desk.output)
        away = self.desk.source.rename(self.desk.folder / "away")
        run = until(self._waiting_run)
        plain = ("ingest", "--runner", "plain")
        code = self.desk.site.start("flows.cli", *plain, folder=self.desk.folder).wait()
        assert code == 2, f"exit code {code}"
        assert digests(self.desk.output) == before, "the dataset was changed"
        away.rename(self.desk.source)
        began = time.monotonic()
        ended = self.desk.end_of(run)
        assert ended.state_name == "Completed", message_of(ended)
        waited = time.monotonic() - began
        return f"waited for, exit code 2 of the command, dataset untouched; ended {waited:.0f} s after it came back"

    def is_not_as_expected(self) -> str:
        """An expectation is not met."""
        self.desk.expect(f"min_articles = {_INPUTS + 1}")
        self.write(range(10))
        failed = self._fails(f"{_INPUTS:,} articles, at least {_INPUTS + 1:,} expected")
        until(lambda: self._alerts("breached"))
        return f"flow failed ({failed}), alert sent, published: {self._holds()}"

    def is_held_back(self) -> str:
        """An expectation that holds back is not met, and then is."""
        before = digests(self.desk.output)
        self.desk.expect(f"min_articles = {_INPUTS + 1}\nhold = true")
        self.write(range(10))
        self._fails("the dataset stays as it was")
        until(lambda: self._alerts("held"))
        assert digests(self.desk.output) == before, "the dataset was changed"
        self.desk.expect("min_articles = 2")
        return self._completes("flow failed, alert sent, dataset untouched; published after")

    def is_stopped(self) -> str:
        """What serves is stopped by SIGTERM amid a run, and started again."""
        run = self._amid_a_run(self._serving.terminate)
        began = time.monotonic()
        code = self._serving.wait()
        assert code == 0, f"exit code {code}"
        until(lambda: not self.desk.site.processes())
        took = time.monotonic() - began
        ended = self.desk.client.read_flow_run(run)
        assert ended.state_name == "Crashed", ended.state_name
        self._serving = self.desk.serve(*_EVERY)
        return self._completes(
            f"after {took:.1f} s no process was left and the run told as crashed; made good after"
        )

    def equals_a_run_from_scratch(self) -> str:
        """The dataset has the bytes of a run from scratch."""
        self._serving.terminate()
        self._serving.wait()
        scratch = self.desk.folder / "scratch"
        parameters = IngestParameters(sources=(self.desk.source,), output=scratch)
        run_ingest(parameters, current_cleaning(read_choices(parameters)), Silence())
        assert digests(self.desk.output) == digests(scratch), (
            "the bytes differ from those of a run from scratch"
        )
        self.desk.site.do("flows.cli", "verify", "harbour", "--source", folder=self.desk.folder)
        return "the bytes of a run from scratch; winnow verify --source finds nothing"

    def _amid_a_run(self, strike: Callable[[], None]) -> UUID:
        """Do something while a run cleans, and return the run; the rows are old or new ones afterwards."""
        before = self._hashes()
        self.write(range(_INPUTS))
        until(self.desk.site.workers)
        (run,) = [run for run in self.desk.runs() if run.state_name == "Running"]
        strike()
        now = self._hashes()
        self._ensure_rows(lambda path, found: found in {before[path], now[path]})
        return run.id

    def _completes(self, told: str) -> str:
        began = time.monotonic()
        since = datetime.now(UTC)
        until(lambda: self.desk.scheduled("Completed", since))
        return f"{told} {time.monotonic() - began:.0f} s: {self._holds()}".strip()

    def _fails(self, told: str) -> str:
        since = datetime.now(UTC)
        failed = until(lambda: self.desk.scheduled("Failed", since))
        assert told in message_of(failed), message_of(failed)
        return message_of(failed).splitlines()[0][:120]

    def _waiting_run(self) -> UUID | None:
        for run in self.desk.runs():
            if run.state_name == "Running" and "AwaitingRetry" in states_of_tasks(self.desk, run.id):
                return run.id
        return None

    def _alerts(self, status: str) -> list[object]:
        return [message for message in self.desk.box.messages if message["status"] == status]

    def _hashes(self) -> Hashes:
        return {file.name: sha256(file.read_bytes()).hexdigest() for file in self.desk.source.iterdir()}

    def _holds(self) -> str:
        """Read the dataset, and say that it holds each input as it is now."""
        now = self._hashes()
        assert self._ensure_rows(lambda path, found: found == now[path]) == len(now), "inputs are missing"
        return f"{len(now):,} inputs as they are, each in one row"

    def _ensure_rows(self, is_right: Callable[[str, str], bool]) -> int:
        found = look(self.desk.output, READERS["duckdb"])
        rows = found.rows[Table.ARTICLES] + found.rows[Table.REJECTIONS]
        wrong = [path for _, path, digest, *_ in rows if not is_right(str(path), str(digest))]
        assert not wrong, f"{len(wrong)} rows are neither old nor new, such as that of {wrong[0]}"
        assert not in_both(found), f"in both tables: {in_both(found)}"
        assert len({row[1] for row in rows}) == len(rows), "an input has two rows"
        assert not self.reader.wrong, f"a reader saw: {self.reader.wrong[:3]}"
        return len(rows)


Step = Callable[[Schedule], str]

STEPS: Final[tuple[Step, ...]] = (
    Schedule.overlaps,
    Schedule.is_killed,
    Schedule.dies_with_its_server,
    Schedule.loses_its_source,
    Schedule.is_not_as_expected,
    Schedule.is_held_back,
    Schedule.is_stopped,
)
