"""A part is the unit of work: take its inputs, clean what changed, merge with what stays, write, publish."""

import traceback
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cleaners.document import RawFile
from flows.dataset import Dataset, Table, part_name
from flows.errors import CleanerBugError
from flows.ledger import OldPart, OldRow
from flows.listing import Entry, Obstacle
from flows.plan import PartPlan, Step, is_unchanged, plan_part
from flows.publication import Leavers, publish_part
from flows.reading import read_input
from flows.rewrite import Rewrite
from flows.sources import Source
from flows.storage import PartWriter
from flows.tally import Fate, Tally
from schemas.article import SCHEMA_VERSION, Article
from schemas.identity import record_id
from schemas.kinds import FIELD_KINDS
from schemas.rejection import Rejection


class PartTask(NamedTuple):
    """Which part to work on, and its inputs, sorted by source and path."""

    part: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class PartWork:
    """What the work on every part of a run shares."""

    dataset: Dataset
    sources: Mapping[str, Source]
    staging: Path
    """A folder beside the tables, on the same file system, where unfinished files stand."""
    unpublished: frozenset[Table]
    """Tables without a folder yet: their parts wait in the staging folder until all are there."""
    ruleset_id: str
    most_bytes: int
    clean: Callable[[RawFile], Article | Rejection | Obstacle]
    """Cleans one input; an obstacle where it could not be brought to an end."""

    def run(self, task: PartTask, advance: Callable[[int], None]) -> Tally:
        """Bring a part up to date and return what became of its inputs; `advance` hears of each that is done.

        Raises:
            CleanerBugError: the cleaner raised.
            StorageError: a file could not be written.
        """
        files = {table: self.dataset.folder(table) / part_name(task.part) for table in Table}
        old = {table: OldPart(table, file) for table, file in files.items()}
        plan = plan_part(task.entries, old, frozenset(self.sources), self._is_current)
        advance(plan.tally.inputs)
        if plan.changes_nothing and all(file.exists() for file in files.values()):
            return plan.tally
        staged = {table: self.staging / table / part_name(task.part) for table in Table}
        leavers = self._write(plan, old, staged, advance)
        waiting = {table: file for table, file in staged.items() if table in self.unpublished}
        ready = {table: file for table, file in staged.items() if table not in self.unpublished}
        plan.tally.files_written += len(waiting) + publish_part(self.dataset, ready, old, leavers)
        return plan.tally

    def _write(
        self,
        plan: PartPlan,
        old: Mapping[Table, OldPart],
        staged: Mapping[Table, Path],
        advance: Callable[[int], None],
    ) -> Leavers:
        leavers: dict[Table, list[int]] = {table: [] for table in Table}
        with ExitStack() as stack:
            rewrites: dict[Table, Rewrite] = {}
            for table, file in staged.items():
                writer = stack.enter_context(PartWriter(file, self.dataset.schema(table)))
                rewrites[table] = Rewrite(old[table], plan.kept[table], writer)
            for step in plan.steps:
                for table, rewrite in rewrites.items():
                    rewrite.copy_to(step.before[table])
                record = self._record(step.entry)
                rewrites[_table_of(record)].add(record)
                for table in step.held_by - {_table_of(record)}:
                    leavers[table].append(step.before[table])
                _count(plan.tally, record, step)
                advance(1)
            for table, rewrite in rewrites.items():
                rewrite.copy_to(old[table].row_count)
        return leavers

    def _is_current(self, entry: Entry, row: OldRow) -> bool:
        if row.ruleset_id != self.ruleset_id:
            return False  # told without reading the file
        return is_unchanged(row, self._read(entry), self.ruleset_id)

    def _read(self, entry: Entry) -> bytes | Obstacle:
        if entry.obstacle:
            return entry.obstacle
        return read_input(self.sources[entry.source].locate(entry.path), self.most_bytes)

    def _record(self, entry: Entry) -> Article | Rejection:
        found = self._read(entry)
        if isinstance(found, Obstacle):
            return rejection(entry, found, None, self.ruleset_id)
        raw = RawFile(entry.source, entry.path, None, found)
        try:
            made = self.clean(raw)
        except Exception as error:
            message = f"a bug of winnow: cleaning {entry.path!r} of {entry.source!r} raised {error!r}"
            raise CleanerBugError(message, traceback.format_exc()) from error
        return rejection(entry, made, found, self.ruleset_id) if isinstance(made, Obstacle) else made


def rejection(entry: Entry, obstacle: Obstacle, data: bytes | None, ruleset_id: str) -> Rejection:
    """Return the row of an input that was stopped by an obstacle; `data` is its content, where there was any."""
    return Rejection(
        id=record_id(entry.source, entry.path, None),
        source=entry.source,
        path=entry.path,
        key=None,
        reason=obstacle.reason,
        detail=obstacle.detail,
        raw_sha256=None if data is None else sha256(data).hexdigest(),
        raw_bytes=obstacle.raw_bytes if data is None else len(data),
        ruleset_id=ruleset_id,
        schema_version=SCHEMA_VERSION,
    )


def _table_of(record: Article | Rejection) -> Table:
    return Table.ARTICLES if isinstance(record, Article) else Table.REJECTIONS


def _count(tally: Tally, record: Article | Rejection, step: Step) -> None:
    again = Fate.REDONE if record.raw_sha256 == step.old_sha256 else Fate.CHANGED
    tally.fates[Fate.NEW if step.is_new else again] += 1
    if isinstance(record, Rejection):
        tally.reasons[record.reason] += 1
        return
    tally.articles += 1
    tally.words += record.word_count
    for removal in record.removals:
        if removal.kind not in FIELD_KINDS:
            tally.removed[removal.kind] += len(removal.text)
