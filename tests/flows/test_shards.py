"""Shards of parts: how they are dealt out, and what a worker of a cluster makes of one."""

import shutil
import threading
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from cleaners.document import RawFile
from flows.cluster.orders import Orders, orders_of
from flows.cluster.shard_work import installation, work_on
from flows.cluster.shards import SHARD_SECONDS, shards
from flows.dataset.layout import Dataset, Table
from flows.dataset.staging import staging_folder
from flows.errors import StorageError, WorkerError
from flows.parts.part import PartTask, PartWork
from flows.parts.tally import Fate
from flows.parts.terms import Terms
from flows.pool.expected import expected_seconds
from flows.pool.limits import Limits
from flows.pool.messages import Finished, Setup
from flows.pool.supervisor import Supervisor
from flows.pool.turn import turn
from flows.sources.listing import Entry, FileStatus
from flows.sources.source import Source
from schemas.article import Article
from schemas.rejection import Rejection
from tests.flows.conftest import Files, MakeSource
from tests.flows.stub import stub_cleaning


def task_of(part: int, *sizes: int, settled: int = 0) -> PartTask:
    entries = tuple(
        Entry("harbour", f"{part}-{number}.txt", status=FileStatus(size, 0, 0, 0))
        for number, size in enumerate(sizes)
    )
    return PartTask(part, entries, tuple(number < settled for number in range(len(sizes))))


def test_shards_are_some_seconds_long_and_hold_every_part_once() -> None:
    tasks = [task_of(part, *[20_000] * 100) for part in range(300)]
    dealt = shards(tasks, workers=2)
    assert list(chain(*dealt)) == tasks
    longest = max(map(expected_seconds, tasks))
    assert all(sum(map(expected_seconds, shard)) <= SHARD_SECONDS + longest for shard in dealt)
    assert len(dealt) < len(tasks) / 5


def test_a_small_run_has_shards_for_all_workers() -> None:
    assert len(shards([task_of(part, 2_000) for part in range(16)], workers=4)) >= 8
    assert len(shards([task_of(0, 2_000)], workers=4)) == 1
    assert shards([], workers=4) == []


def test_a_large_part_stands_alone_and_what_stands_costs_nothing() -> None:
    large = task_of(1, *[1_000_000] * 200)
    small = [task_of(0, 1_000), task_of(2, 1_000)]
    assert shards([large, *small], workers=1) == [(large,), tuple(small)]
    unchanged = task_of(0, *[1_000_000] * 200, settled=200)
    assert expected_seconds(unchanged) < 0.01 * expected_seconds(large)


class Yard:
    """A dataset to be, with a source and a staging folder, as a run sets them up."""

    def __init__(self, root: Path, folder: Path) -> None:
        staging = root / ".tmp-run"
        for table in Table:
            (staging / table).mkdir(parents=True)
            (root / table).mkdir()
        self.setup = Setup(
            dataset=Dataset(root, parts=2),
            sources={"harbour": Source("harbour", folder, is_file=False)},
            staging=staging,
            waiting=frozenset(),
            cleaning=stub_cleaning(),
            limits=Limits(cpu_seconds=30),
            terms=Terms(frozenset({"harbour"}), stub_cleaning().ruleset_id, 1_000_000),
        )
        names = sorted(file.name for file in folder.iterdir())
        self.tasks = [
            PartTask(part, tuple(Entry("harbour", name) for name in names[part::2])) for part in (0, 1)
        ]

    def give(self) -> Orders:
        orders = orders_of(self.setup)
        orders.give(self.setup, [self.tasks])
        return orders


TEXTS: Files = {"a.txt": "text a", "b.txt": "text b", "c.txt": "CRASH", "d.txt": "text d"}


@pytest.fixture
def yard(make_source: MakeSource, output: Path) -> Yard:
    return Yard(output, make_source("harbour", TEXTS))


def test_a_worker_takes_up_the_shard_of_a_lost_one(yard: Yard, monkeypatch: pytest.MonkeyPatch) -> None:
    orders = yard.give()
    (first,) = (
        event for event in Supervisor(yard.setup, 1).run(yard.tasks[:1]) if isinstance(event, Finished)
    )
    orders.note(0, first.tally)
    heard: list[PartTask] = []

    class Overheard(Supervisor):
        def run(self, tasks):
            heard.extend(tasks)
            return super().run(tasks)

    monkeypatch.setattr("flows.cluster.shard_work.Supervisor", Overheard)
    tally = work_on(orders.folder, 0, installation())
    assert heard == yard.tasks[1:]
    assert tally.fates == {Fate.NEW: 4}
    assert (tally.articles, tally.rejections) == (3, 1)
    assert work_on(orders.folder, 0, installation()) == tally
    assert heard == yard.tasks[1:]


def test_what_is_noted_of_a_part_is_its_own(yard: Yard) -> None:
    """Whichever part of a shard is the longest: a part that were noted in the place of another would be lost."""
    first, *others = chain.from_iterable(task.entries for task in yard.tasks)
    yard.tasks = [PartTask(0, (first,)), PartTask(1, tuple(sorted(others)))]
    orders = yard.give()
    work_on(orders.folder, 0, installation())
    assert [tally.files for part in (0, 1) if (tally := orders.done(part))] == [1, 3]


def test_a_worker_with_another_winnow_is_refused(yard: Yard) -> None:
    orders = yard.give()
    other = installation()._replace(ruleset_id="0123456789abcdef")
    with pytest.raises(WorkerError, match=r"the worker on .* another winnow .*0123456789abcdef"):
        work_on(orders.folder, 0, other)
    assert not list(yard.setup.dataset.root.glob("articles/*"))


def test_a_worker_that_does_not_see_the_files_is_refused(yard: Yard, tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match=r"cannot read .*the same paths"):
        work_on(tmp_path / "elsewhere", 0, installation())
    away = Source("harbour", tmp_path / "not-mounted", is_file=False)
    (tmp_path / "not-mounted").mkdir()
    yard.setup = replace(yard.setup, sources={"harbour": away})
    orders = yard.give()
    with pytest.raises(WorkerError, match=r"not-mounted is missing or empty there"):
        work_on(orders.folder, 0, installation())
    assert not list(yard.setup.dataset.root.glob("articles/*"))


def test_a_worker_that_outlives_its_run_publishes_nothing(yard: Yard) -> None:
    setup = yard.setup
    root = setup.dataset.root
    with ExitStack() as run:
        shutil.rmtree(setup.staging)
        run.enter_context(staging_folder(root, "run"))
        clean = setup.cleaning.load(setup.cleaning.ruleset_id)

        def last_input_of_the_run(raw: RawFile) -> Article | Rejection:
            run.close()
            return clean(raw)

        work = PartWork(
            setup.dataset,
            setup.sources,
            setup.staging,
            setup.waiting,
            setup.terms,
            last_input_of_the_run,
        )
        with pytest.raises(StorageError):
            work.run(yard.tasks[1], lambda _inputs: None)
    assert [file.name for file in root.rglob("*") if file.is_file()] == []


def test_two_workers_are_never_on_one_part(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with turn(tmp_path, 0):
            order.append("second")

    thread = threading.Thread(target=second)
    with turn(tmp_path, 0):
        thread.start()
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_there_is_no_turn_in_a_run_that_is_gone(tmp_path: Path) -> None:
    with turn(tmp_path, 0), turn(tmp_path, 1):
        pass  # parts do not wait for one another
    with pytest.raises(StorageError), turn(tmp_path / "gone", 0):
        pass
