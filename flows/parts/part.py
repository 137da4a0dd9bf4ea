"""A part is the unit of work: take its inputs, clean what changed, merge with what stays, write, publish."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from flows.dataset.changes import write_journal
from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.ledger import OldPart, OldRow
from flows.dataset.publication import publish_part
from flows.dataset.state import known_objects, noted, read_state, renew_state, state_file
from flows.errors import StorageError
from flows.parts.inputs import Clean, Inputs, ReadBounded, unbounded
from flows.parts.new_files import NewFiles
from flows.parts.part_rows import PartRows, stands
from flows.parts.plan import PartPlan, is_unchanged, plan_part
from flows.parts.tally import Content, Tally
from flows.parts.terms import Terms
from flows.sources.listing import Entry
from flows.sources.source import Source
from schemas.article import Article


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
    clean: Clean
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
        self._settled = frozenset((entry.source, entry.path) for entry, is_settled in pairs if is_settled)

    def brought_up_to_date(self) -> Tally:
        plan = plan_part(self._task.entries, self._old, self._work.terms, self._is_current, self._settled)
        self._advance(plan.tally.inputs)
        if rows := self._written_rows(plan):
            self._publish(rows)
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
        return found is not None and stands(found, [row], self._work.terms)

    def _written_rows(self, plan: PartPlan) -> PartRows | None:
        """The rows as they now stand in new files of the staging folder; None where all is as it was."""
        work = self._work
        with ExitStack() as stack:
            new = NewFiles(self._staged, work.dataset, self._old, plan.kept, stack)
            if plan.gone or not all(file.exists() for file in self._files.values()):
                new.begin()
            rows = PartRows(
                plan=plan,
                inputs=self._inputs,
                old=self._old,
                new=new,
                terms=work.terms,
                reclean=work.reclean,
                departed=work.departed,
                advance=self._advance,
            )
            rows.write()
            new.finish()
            return rows if new.are_begun else None

    def _publish(self, rows: PartRows) -> None:
        work = self._work
        articles = self._staged[Table.ARTICLES]
        write_journal(work.staging, self._task.part, articles, rows.changes.table(), work.dataset.root)
        ready = {table: file for table, file in self._staged.items() if table not in work.waiting}
        rows.plan.tally.files_written += publish_part(work.dataset, ready, self._old, rows.leavers)

    def _write_state(self) -> None:
        file = state_file(self._work.dataset.root, self._task.part)
        new = noted(self._inputs.noted.values(), self._work.listed_ns)
        renew_state(file, new, self._work.terms.sources, self._settled)
