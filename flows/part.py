"""A part is the unit of work: take its inputs, clean what changed, merge with what stays, write, publish."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from cleaners.document import RawFile
from flows.changes import ArticleChange, ArticleKey, change_of, write_journal
from flows.dataset import Dataset, Table, part_name
from flows.inputs import Inputs, bug
from flows.ledger import OldPart, OldRow
from flows.listing import Entry, Obstacle
from flows.plan import PartPlan, Step, is_unchanged, plan_part
from flows.publication import publish_part
from flows.rewrite import Rewrite
from flows.sources import Source
from flows.state import noted, position_keys, read_state, state_file, write_state
from flows.storage import PartWriter
from flows.survey import Terms
from flows.tally import Content, Fate, Tally
from schemas.article import Article
from schemas.identity import record_id
from schemas.kinds import FIELD_KINDS
from schemas.rejection import Rejection


class PartTask(NamedTuple):
    """Which part to work on, and its inputs, sorted by source and path."""

    part: int
    entries: tuple[Entry, ...]
    is_unchanged: tuple[bool, ...] = ()
    """One an entry: whether its row stands for certain; empty where nobody has looked."""


def _stays(_article: Article) -> None:
    """Clean nothing anew."""


@dataclass(frozen=True)
class PartWork:
    """What the work on every part of a run shares."""

    dataset: Dataset
    sources: Mapping[str, Source]
    staging: Path
    """A folder beside the tables, on the same file system, where unfinished files stand."""
    waiting: frozenset[Table]
    """Tables whose parts wait in the staging folder until all are there."""
    terms: Terms
    clean: Callable[[RawFile], Article | Rejection | Obstacle]
    """Cleans one input; an obstacle where it could not be brought to an end."""
    reclean: Callable[[Article], Article | None] = _stays
    """Cleans an article whose input is gone; None where its row stays as it is."""
    departed: frozenset[Content] = frozenset()
    """What the inputs that are gone held, in any part."""
    listed_ns: int = 0
    """When the listing began: what was touched later is read again by the next run."""

    def run(self, task: PartTask, advance: Callable[[int], None]) -> Tally:
        """Bring a part up to date and return what became of its inputs; `advance` hears of each that is done.

        Raises:
            CleanerBugError: the cleaner raised.
            StorageError: a file could not be written.
        """
        return _Part(self, task, advance).brought_up_to_date()


class _Part:
    """One part while it is worked on."""

    def __init__(self, work: PartWork, task: PartTask, advance: Callable[[int], None]) -> None:
        name = part_name(task.part)
        self._work, self._task, self._advance = work, task, advance
        self._files = {table: work.dataset.folder(table) / name for table in Table}
        self._staged = {table: work.staging / table / name for table in Table}
        self._old = {table: OldPart(table, file) for table, file in self._files.items()}
        self._inputs = Inputs(work.sources, work.terms.ruleset_id, work.terms.most_bytes, work.clean)
        pairs = zip(task.entries, task.is_unchanged, strict=True) if task.is_unchanged else ()
        self._settled = frozenset((entry.source, entry.path) for entry, stands in pairs if stands)
        self._changes: dict[ArticleKey, ArticleChange] = {}
        self._leavers: dict[Table, list[int]] = {table: [] for table in Table}

    def brought_up_to_date(self) -> Tally:
        plan = plan_part(self._task.entries, self._old, self._work.terms, self._is_current)
        self._advance(plan.tally.inputs)
        if not plan.changes_nothing or not all(file.exists() for file in self._files.values()):
            self._write(plan)
            self._publish(plan.tally)
        self._write_state()
        return plan.tally

    def _is_current(self, entry: Entry, row: OldRow) -> bool:
        if (entry.source, entry.path) in self._settled:
            return True
        is_told_alike = row.given_sha256 == entry.given.sha256
        if row.ruleset_id != self._work.terms.ruleset_id or not is_told_alike:
            return False  # told without reading the file
        return is_unchanged(row, self._inputs.sha256(entry), self._work.terms.ruleset_id)

    def _write(self, plan: PartPlan) -> None:
        for row in plan.gone:
            self._note_change(record_id(row.source, row.path, None), row, row, None)
        with ExitStack() as stack:
            rewrites: dict[Table, Rewrite] = {}
            for table, file in self._staged.items():
                writer = stack.enter_context(PartWriter(file, self._work.dataset.schema(table)))
                rewrites[table] = Rewrite(self._old[table], plan.kept[table], writer)
            for step in plan.steps:
                for table, rewrite in rewrites.items():
                    rewrite.copy_to(step.before[table])
                self._take(step, plan, rewrites)
            for table, rewrite in rewrites.items():
                rewrite.copy_to(self._old[table].row_count)

    def _take(self, step: Step, plan: PartPlan, rewrites: Mapping[Table, Rewrite]) -> None:
        record = self._made_again(step) if step.entry is None else self._inputs.record(step.entry)
        if record is None:
            for row in step.rows:
                plan.kept[row.table][row.position] = True
            return
        rewrites[_table_of(record)].add(record)
        for row in step.rows:
            if row.table is not _table_of(record):
                self._leavers[row.table].append(row.position)
        self._note_change(record.id, record, step.article, record)
        if step.entry is not None:
            _count(plan.tally, record, step.rows, self._work.departed)
        self._advance(1 if step.entry else 0)

    def _made_again(self, step: Step) -> Article | None:
        (row,) = step.rows
        try:
            return self._work.reclean(self._old[Table.ARTICLES].article(row.position))
        except Exception as error:
            raise bug(row.source, row.path, error) from error

    def _note_change(
        self,
        identity: str,
        position: OldRow | Article | Rejection,
        before: OldRow | None,
        after: Article | Rejection | None,
    ) -> None:
        hash_before = before.row_sha256 if before and before.table is Table.ARTICLES else None
        fate = change_of(hash_before, after.row_sha256 if isinstance(after, Article) else None)
        if fate:
            key = None if isinstance(position, OldRow) else position.key
            self._changes[ArticleKey(identity, position.source, position.path, key)] = fate

    def _publish(self, tally: Tally) -> None:
        work = self._work
        write_journal(
            work.staging, self._task.part, self._staged[Table.ARTICLES], self._changes, work.dataset.root
        )
        ready = {table: file for table, file in self._staged.items() if table not in work.waiting}
        tally.files_written += publish_part(work.dataset, ready, self._old, self._leavers)

    def _write_state(self) -> None:
        """Note what was read, beside what stands for certain and what is known of other sources."""
        file = state_file(self._work.dataset.root, self._task.part)
        known = read_state(file)
        others = pc.invert(pc.is_in(known["source"], pa.array(sorted(self._work.terms.sources))))
        settled = pa.array(["\0".join(names) for names in self._settled], pa.string())
        stays = pc.or_(others, pc.is_in(position_keys(known), value_set=settled))
        new = noted(self._inputs.noted.values(), self._work.listed_ns)
        if len(new) or not pc.all(stays, min_count=0).as_py():
            write_state(file, pa.concat_tables([known.filter(stays), new]))


def _table_of(record: Article | Rejection) -> Table:
    return Table.ARTICLES if isinstance(record, Article) else Table.REJECTIONS


def _count(
    tally: Tally, record: Article | Rejection, rows: Sequence[OldRow], departed: frozenset[Content]
) -> None:
    again = Fate.REDONE if rows and record.raw_sha256 == rows[0].raw_sha256 else Fate.CHANGED
    tally.fates[again if rows else Fate.NEW] += 1
    if not rows and record.raw_sha256 and (content := Content(record.source, record.raw_sha256)) in departed:
        tally.arrivals[content] += 1
    if isinstance(record, Rejection):
        tally.reasons[record.reason] += 1
        return
    tally.articles += 1
    tally.words += record.word_count
    for removal in record.removals:
        if removal.kind not in FIELD_KINDS:
            tally.removed[removal.kind] += len(removal.text)
