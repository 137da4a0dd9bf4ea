"""What a part needs: which rows stay, which go, and which inputs must be cleaned."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import chain, groupby
from typing import NamedTuple

from flows.dataset.layout import Table
from flows.dataset.ledger import KeyOrder, OldPart, OldRow, key_order, later_row
from flows.parts.tally import Fate, Tally
from flows.parts.terms import Terms
from flows.sources.listing import Entry, Obstacle
from schemas.article import SCHEMA_VERSION
from schemas.kinds import TRANSIENT_REASONS

Positions = Mapping[Table, int]


class Step(NamedTuple):
    """An input to clean, and before which old rows of each table its own rows come; without an input, a row to clean."""

    entry: Entry | None
    before: Positions
    rows: Iterable[OldRow]
    """Those of the same path, by key; they go, unless cleaning says otherwise."""


@dataclass(frozen=True)
class RowsBetween:
    """The rows of a container by key, read anew whenever they are asked for: there may be very many."""

    old: Mapping[Table, OldPart]
    before: Positions
    after: Positions

    def __iter__(self) -> Iterator[OldRow]:
        return merge(
            *(part.rows(self.before[table], self.after[table]) for table, part in self.old.items()),
            key=lambda row: key_order(row.key),
        )


@dataclass(slots=True)
class PartPlan:
    """The work on one part, in the order of its rows."""

    kept: dict[Table, bytearray]
    """One byte a row of the old file: whether it stays."""
    steps: list[Step] = field(default_factory=list)
    gone: list[Iterable[OldRow]] = field(default_factory=list)
    """The rows that go with their inputs, by input."""
    tally: Tally = field(default_factory=Tally)
    """What became of the inputs that need no step."""


def plan_part(
    entries: Sequence[Entry],
    old: Mapping[Table, OldPart],
    terms: Terms,
    is_current: Callable[[Entry, OldRow], bool],
    settled: Container[tuple[str, str]] = (),
) -> PartPlan:
    """Return what is to be done for the sorted inputs of a part, over the rows that it has.

    Rows of other sources stay. `is_current` tells whether the row of a file that is one document is still what it
    would give; inputs whose source and path are in `settled` stay as they are.
    """
    plan = PartPlan({table: bytearray(part.row_count) for table, part in old.items()})
    before = dict.fromkeys(old, 0)
    streams: list[Iterable[Entry | OldRow]] = [entries, *(part.rows() for part in old.values())]
    for (source, path), group in groupby(merge(*streams, key=_order_of), key=_path_of):
        start, items = dict(before), iter(group)
        first = next(items)
        rows = _passed(chain((first,), items), before)
        if isinstance(first, Entry):
            plan.tally.files += 1
            if (source, path) in settled:
                _keep(plan, rows)
            else:
                _plan_input(plan, first, rows, RowsBetween(old, start, before), is_current)
        elif source not in terms.sources:
            _let_stay(plan, rows)
        elif terms.keeps_deleted:
            for _, same in groupby(rows, key=_key_of):
                _keep_deleted(plan, list(same), start, terms)
        else:
            gone = _gathered(rows, RowsBetween(old, start, before))
            plan.tally.deleted += sum(1 for _ in groupby(gone, key=_key_of))
            plan.gone.append(gone)
    return plan


def is_unchanged(row: OldRow, found: str | Obstacle, ruleset_id: str) -> bool:
    """Return whether cleaning what was found, an obstacle or content of that sha256, would give the row again."""
    if row.ruleset_id != ruleset_id or row.schema_version != SCHEMA_VERSION:
        return False
    if isinstance(found, Obstacle):
        known = (row.reason, row.detail, row.raw_bytes)
        return found.reason not in TRANSIENT_REASONS and known == (
            found.reason,
            found.detail,
            found.raw_bytes,
        )
    return row.reason not in TRANSIENT_REASONS and row.raw_sha256 == found


def is_to_be_recleaned(row: OldRow, terms: Terms) -> bool:
    """Return whether the row of an input that is gone is an article of other rules."""
    is_current = terms.only_rejected or (
        row.ruleset_id in terms.ids_of_kept and row.schema_version == SCHEMA_VERSION
    )
    return row.table is Table.ARTICLES and not is_current


def _order_of(item: Entry | OldRow) -> tuple[str, str, KeyOrder]:
    return item.source, item.path, key_order(None if isinstance(item, Entry) else item.key)


def _path_of(item: Entry | OldRow) -> tuple[str, str]:
    return item.source, item.path


def _key_of(row: OldRow) -> str | None:
    return row.key


def _passed(items: Iterable[Entry | OldRow], before: dict[Table, int]) -> Iterator[OldRow]:
    """The rows among some items of one path; `before` is behind each that was taken."""
    for item in items:
        if isinstance(item, OldRow):
            before[item.table] = item.position + 1
            yield item


def _plan_input(
    plan: PartPlan,
    entry: Entry,
    rows: Iterator[OldRow],
    between: RowsBetween,
    is_current: Callable[[Entry, OldRow], bool],
) -> None:
    """Keep the row of an unchanged file; else all its rows are looked at again, with what it holds now.

    Two rows of a file, one in each table, are left by a run that was killed between them: neither is believed.
    """
    found = _gathered(rows, between)
    if isinstance(found, list) and len(found) == 1 and is_current(entry, found[0]):
        _keep(plan, found)
    else:
        plan.steps.append(Step(entry, between.before, found))


def _gathered(rows: Iterator[OldRow], between: RowsBetween) -> list[OldRow] | RowsBetween:
    """The rows of one path: those of a file as they are, those of a container only by where they stand."""
    files: list[OldRow] = []
    has_records = False
    for row in rows:
        has_records = has_records or row.key is not None
        if not has_records:
            files.append(row)
    # The positions behind are those of the moment: the rows were just passed.
    return replace(between, after=dict(between.after)) if has_records else files


def _let_stay(plan: PartPlan, rows: Iterable[OldRow]) -> None:
    """Keep rows of a source that this run was not given."""
    for row in rows:
        plan.kept[row.table][row.position] = True


def _keep(plan: PartPlan, rows: Iterable[OldRow]) -> None:
    """Keep the rows of an input that is unchanged."""
    for row in rows:
        keep_row(row, plan.kept, plan.tally)


def keep_row(row: OldRow, kept: Mapping[Table, bytearray], tally: Tally) -> None:
    """Let the row of an unchanged document stay, and count it."""
    kept[row.table][row.position] = True
    tally.fates[Fate.UNCHANGED] += 1
    if row.reason is None:
        tally.articles += 1
    else:
        tally.reasons[row.reason] += 1


def _keep_deleted(plan: PartPlan, rows: Sequence[OldRow], before: Positions, terms: Terms) -> None:
    """Keep the row of an input that is gone; an article of other rules is to be cleaned from itself."""
    plan.tally.kept += 1
    row = later_row(rows)
    if is_to_be_recleaned(row, terms):
        plan.steps.append(Step(None, {**before, row.table: row.position}, [row]))
    else:
        plan.kept[row.table][row.position] = True
        if others := [other for other in rows if other is not row]:
            plan.gone.append(others)
