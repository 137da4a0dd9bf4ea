"""A part is the unit of work: take its inputs, clean what changed, merge with what stays, write, publish."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from heapq import merge
from itertools import chain, groupby
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from cleaners.document import RawFile
from flows.changes import ArticleKey, NotedChanges, change_of, write_journal
from flows.dataset import Dataset, Table, part_name
from flows.errors import StorageError
from flows.inputs import Found, Inputs, ReadBounded, bug, unbounded
from flows.ledger import OldPart, OldRow, key_order
from flows.listing import Entry, Obstacle
from flows.new_files import NewFiles, table_of
from flows.plan import (
    PartPlan,
    Positions,
    Step,
    is_to_be_recleaned,
    is_unchanged,
    keep_row,
    later_row,
    plan_part,
)
from flows.publication import publish_part
from flows.sources import Source
from flows.state import known_objects, noted, position_keys, read_state, state_file, write_state
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
    read: ReadBounded = unbounded
    """Reads a record of a container; an obstacle where it could not be brought to an end."""
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
        known = known_objects(read_state(state_file(work.dataset.root, task.part)))
        self._inputs = Inputs(
            work.sources, work.terms.ruleset_id, work.terms.most_bytes, work.clean, work.read, known
        )
        pairs = zip(task.entries, task.is_unchanged, strict=True) if task.is_unchanged else ()
        self._settled = frozenset((entry.source, entry.path) for entry, stands in pairs if stands)
        self._changes = NotedChanges()
        self._leavers: dict[Table, list[int]] = {table: [] for table in Table}

    def brought_up_to_date(self) -> Tally:
        plan = plan_part(self._task.entries, self._old, self._work.terms, self._is_current, self._settled)
        self._advance(plan.tally.inputs)
        if self._write(plan):
            self._publish(plan.tally)
        try:
            self._write_state()
        except StorageError:  # only a shortcut: what is published is whole without it
            plan.tally.parts_unnoted += 1
        return plan.tally

    def _is_current(self, entry: Entry, row: OldRow) -> bool:
        if self._work.terms.only_rejected:
            return False
        is_told_alike = row.given_sha256 == entry.given.sha256
        if row.ruleset_id != self._work.terms.ruleset_id or not is_told_alike:
            return False  # told without reading the file
        known = self._inputs.unread_sha256(entry)
        if known and is_unchanged(row, known, self._work.terms.ruleset_id):
            return True
        found = self._inputs.only(entry)
        return found is not None and self._stands(found, [row])

    def _write(self, plan: PartPlan) -> bool:
        """Write the new files into the staging folder, where anything is not as it was, and return whether it is so."""
        with ExitStack() as stack:
            new = NewFiles(self._staged, self._work.dataset, self._old, plan.kept, stack)
            if plan.gone or not all(file.exists() for file in self._files.values()):
                new.begin()
            for row in chain.from_iterable(plan.gone):
                self._note_change(row, row, None)
            for step in plan.steps:
                if step.entry is None:
                    for row in step.rows:
                        self._clean_again(row, step.before, plan, new)
                else:
                    self._take(step.entry, step, plan, new)
            new.finish()
            return new.are_begun

    def _take(self, entry: Entry, step: Step, plan: PartPlan, new: NewFiles) -> None:
        """Bring the rows of an input in line with the documents that it holds now."""
        before = dict(step.before)
        for found, rows in _by_key(self._inputs.found(entry), step.rows):
            if found is None:
                self._part_with(rows, before, plan, new)
            elif self._stands(found, rows):
                keep_row(rows[0], plan.kept, plan.tally)
                self._advance(1)
            elif rows or not self._work.terms.only_rejected:
                self._put(self._inputs.record(entry, found), rows, before, plan.tally, new)
                self._advance(1)
            for row in rows:
                before[row.table] = row.position + 1

    def _stands(self, found: Found, rows: Sequence[OldRow]) -> bool:
        """Whether a document has one row, and cleaning it would give that row again."""
        if len(rows) != 1:
            return False
        (row,) = rows
        if self._work.terms.only_rejected:
            return row.reason is None
        is_told_alike = row.given_sha256 == found.given.sha256 and row.raw_sha256 == found.raw_sha256
        return is_told_alike and is_unchanged(row, found.known_by, self._work.terms.ruleset_id)

    def _put(
        self,
        record: Article | Rejection,
        rows: Sequence[OldRow],
        before: Positions,
        tally: Tally,
        new: NewFiles,
    ) -> None:
        """Write what a document became, in the place of the rows that it had."""
        new.add(record, before)
        for row in rows:
            if row.table is not table_of(record):
                self._leavers[row.table].append(row.position)
        self._note_change(record, later_row(rows) if rows else None, record)
        _count(tally, record, rows, self._work.departed)

    def _part_with(self, rows: Sequence[OldRow], before: Positions, plan: PartPlan, new: NewFiles) -> None:
        """Let the rows of a record go that its container no longer has, or keep one of them if so told."""
        if not self._work.terms.keeps_deleted:
            plan.tally.deleted += 1
            new.begin()
            for row in rows:
                self._note_change(row, row, None)
            return
        plan.tally.kept += 1
        row = later_row(rows)
        if len(rows) > 1:
            new.begin()
        if is_to_be_recleaned(row, self._work.terms):
            self._clean_again(row, before, plan, new)
        else:
            plan.kept[row.table][row.position] = True

    def _clean_again(self, row: OldRow, before: Positions, plan: PartPlan, new: NewFiles) -> None:
        """Clean an article whose input is gone; its row stays where that gives none."""
        try:
            record = self._work.reclean(self._old[Table.ARTICLES].article(row.position))
        except Exception as error:
            raise bug(row.source, row.path, error) from error
        if record is None:
            plan.kept[row.table][row.position] = True
        else:
            new.add(record, before)
            self._note_change(record, row, record)

    def _note_change(
        self, name: OldRow | Article | Rejection, before: OldRow | None, after: Article | Rejection | None
    ) -> None:
        hash_before = before.row_sha256 if before and before.table is Table.ARTICLES else None
        fate = change_of(hash_before, after.row_sha256 if isinstance(after, Article) else None)
        if fate:
            identity = record_id(name.source, name.path, name.key)
            self._changes.add(ArticleKey(identity, name.source, name.path, name.key), fate)

    def _publish(self, tally: Tally) -> None:
        work = self._work
        write_journal(
            work.staging,
            self._task.part,
            self._staged[Table.ARTICLES],
            self._changes.table(),
            work.dataset.root,
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


def _by_key(
    found: Iterator[Found], rows: Iterable[OldRow]
) -> Iterator[tuple[Found | None, Sequence[OldRow]]]:
    """The documents of an input beside the rows of the same key; rows without a document, too."""
    both: Iterator[Found | OldRow] = merge(found, rows, key=lambda item: key_order(item.key))
    for _, group in groupby(both, key=lambda item: item.key):
        same = list(group)
        documents = [item for item in same if isinstance(item, Found)]
        yield documents[0] if documents else None, [item for item in same if isinstance(item, OldRow)]


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
