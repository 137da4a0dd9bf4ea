"""The rows of a part, brought in line with the documents that its inputs hold now."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import chain, groupby

from flows.dataset.changes import ArticleKey, NotedChanges, change_of
from flows.dataset.layout import Table
from flows.dataset.ledger import OldPart, OldRow, key_order, later_row
from flows.parts.inputs import Found, Inputs, bug
from flows.parts.new_files import NewFiles, table_of
from flows.parts.plan import PartPlan, Positions, Step, is_to_be_recleaned, is_unchanged, keep_row
from flows.parts.tally import Content, Fate, Tally
from flows.parts.terms import Terms
from flows.sources.listing import Entry
from schemas.article import Article
from schemas.identity import record_id
from schemas.kinds import FIELD_KINDS
from schemas.rejection import Rejection


@dataclass(frozen=True)
class PartRows:
    """Where the rows of a part come from, where they go, and what is told of it."""

    plan: PartPlan
    inputs: Inputs
    old: Mapping[Table, OldPart]
    new: NewFiles
    terms: Terms
    reclean: Callable[[Article], Article | None]
    departed: frozenset[Content]
    advance: Callable[[int], None]
    changes: NotedChanges = field(default_factory=NotedChanges)
    """What happened to the articles."""
    leavers: Mapping[Table, list[int]] = field(default_factory=lambda: {table: [] for table in Table})
    """The positions of the old rows whose inputs now stand in the other table."""

    def write(self) -> None:
        """Write what the plan wants written, in the order of the rows.

        Raises:
            CleanerBugError: the cleaner raised.
            StorageError: a file could not be written.
        """
        for row in chain.from_iterable(self.plan.gone):
            self._note_change(row, row, None)
        for step in self.plan.steps:
            if step.entry is None:
                for row in step.rows:
                    self._clean_again(row, step.before)
            else:
                self._take(step.entry, step)

    def _take(self, entry: Entry, step: Step) -> None:
        """Bring the rows of an input in line with the documents that it holds now."""
        before = dict(step.before)
        for found, rows in _by_key(self.inputs.found(entry), step.rows):
            if found is None:
                self._part_with(rows, before)
            elif stands(found, rows, self.terms):
                keep_row(rows[0], self.plan.kept, self.plan.tally)
                self.advance(1)
            elif rows or not self.terms.only_rejected:
                self._put(self.inputs.record(entry, found), rows, before)
                self.advance(1)
            for row in rows:
                before[row.table] = row.position + 1

    def _put(self, record: Article | Rejection, rows: Sequence[OldRow], before: Positions) -> None:
        """Write what a document became, in the place of the rows that it had."""
        self.new.add(record, before)
        for row in rows:
            if row.table is not table_of(record):
                self.leavers[row.table].append(row.position)
        self._note_change(record, later_row(rows) if rows else None, record)
        _count(self.plan.tally, record, rows, self.departed)

    def _part_with(self, rows: Sequence[OldRow], before: Positions) -> None:
        """Let the rows of a record go that its container no longer has, or keep one of them if so told."""
        if not self.terms.keeps_deleted:
            self.plan.tally.deleted += 1
            self.new.begin()
            for row in rows:
                self._note_change(row, row, None)
            return
        self.plan.tally.kept += 1
        row = later_row(rows)
        if len(rows) > 1:
            self.new.begin()
        if is_to_be_recleaned(row, self.terms):
            self._clean_again(row, before)
        else:
            self.plan.kept[row.table][row.position] = True

    def _clean_again(self, row: OldRow, before: Positions) -> None:
        """Clean an article whose input is gone; its row stays where that gives none."""
        try:
            record = self.reclean(self.old[Table.ARTICLES].article(row.position))
        except Exception as error:
            raise bug(row.source, row.path, error) from error
        if record is None:
            self.plan.kept[row.table][row.position] = True
        else:
            self.new.add(record, before)
            self._note_change(record, row, record)

    def _note_change(
        self, name: OldRow | Article | Rejection, before: OldRow | None, after: Article | Rejection | None
    ) -> None:
        hash_before = before.row_sha256 if before and before.table is Table.ARTICLES else None
        fate = change_of(hash_before, after.row_sha256 if isinstance(after, Article) else None)
        if fate:
            identity = record_id(name.source, name.path, name.key)
            self.changes.add(ArticleKey(identity, name.source, name.path, name.key), fate)


def stands(found: Found, rows: Sequence[OldRow], terms: Terms) -> bool:
    """Return whether a document has one row, and cleaning it would give that row again."""
    if len(rows) != 1:
        return False
    (row,) = rows
    if terms.only_rejected:
        return row.reason is None
    is_told_alike = row.given_sha256 == found.given.sha256 and row.raw_sha256 == found.raw_sha256
    return is_told_alike and is_unchanged(row, found.known_by, terms.ruleset_id)


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
