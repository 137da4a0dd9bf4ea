"""What a part needs: which rows stay, which go, and which inputs must be cleaned."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import groupby
from typing import NamedTuple

from flows.dataset import Table
from flows.ledger import OldPart, OldRow
from flows.listing import Entry, Obstacle
from flows.survey import Terms
from flows.tally import Fate, Tally
from schemas.article import SCHEMA_VERSION
from schemas.kinds import TRANSIENT_REASONS

Positions = Mapping[Table, int]


class Step(NamedTuple):
    """An input to clean, and before which old rows of each table its own row comes; without an input, a row to clean."""

    entry: Entry | None
    before: Positions
    rows: Sequence[OldRow]
    """Those of the same path; they go, unless cleaning says otherwise."""

    @property
    def article(self) -> OldRow | None:
        """The old row among the articles."""
        return next((row for row in self.rows if row.table is Table.ARTICLES), None)


@dataclass(slots=True)
class PartPlan:
    """The work on one part, in the order of its rows."""

    kept: dict[Table, bytearray]
    """One byte a row of the old file: whether it stays."""
    steps: list[Step] = field(default_factory=list)
    gone: list[OldRow] = field(default_factory=list)
    """The rows that go with their inputs."""
    tally: Tally = field(default_factory=Tally)
    """What became of the inputs that need no step."""

    @property
    def changes_nothing(self) -> bool:
        """Whether the old files can stay as they are."""
        return not self.steps and not self.gone


def plan_part(
    entries: Sequence[Entry],
    old: Mapping[Table, OldPart],
    terms: Terms,
    is_current: Callable[[Entry, OldRow], bool],
) -> PartPlan:
    """Return what is to be done for the sorted inputs of a part, over the rows that it has.

    Rows of other sources stay. `is_current` tells whether a row is still what its input would give.
    """
    plan = PartPlan({table: bytearray(part.row_count) for table, part in old.items()})
    before = dict.fromkeys(old, 0)
    streams: list[Iterable[Entry | OldRow]] = [entries, *(part.rows() for part in old.values())]
    for (source, _), group in groupby(merge(*streams, key=_path_of), key=_path_of):
        rows, entry = _split(group)
        if entry is not None:
            if len(rows) == 1 and is_current(entry, rows[0]):
                _keep(plan, rows, entry)
            else:
                plan.steps.append(Step(entry, dict(before), rows))
        elif source not in terms.sources:
            _keep(plan, rows, None)
        elif terms.keeps_deleted:
            _keep_deleted(plan, rows, before, terms)
        else:
            plan.tally.deleted += 1
            plan.gone += rows
        for row in rows:
            before[row.table] = row.position + 1
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


def _path_of(item: Entry | OldRow) -> tuple[str, str]:
    return item.source, item.path


def _split(group: Iterator[Entry | OldRow]) -> tuple[list[OldRow], Entry | None]:
    """Return the old rows of one path, and its input if there is one.

    Two rows, one in each table, are left by a run that was killed between their files: neither is believed.
    """
    rows: list[OldRow] = []
    entry: Entry | None = None
    for item in group:
        if isinstance(item, OldRow):
            rows.append(item)
        else:
            entry = item
    return rows, entry


def _keep(plan: PartPlan, rows: Sequence[OldRow], entry: Entry | None) -> None:
    for row in rows:
        plan.kept[row.table][row.position] = True
    if entry is None:
        return  # a row of a source that this run was not given
    plan.tally.fates[Fate.UNCHANGED] += 1
    for row in rows:
        if row.reason is None:
            plan.tally.articles += 1
        else:
            plan.tally.reasons[row.reason] += 1


def _keep_deleted(plan: PartPlan, rows: Sequence[OldRow], before: Positions, terms: Terms) -> None:
    """Keep the row of an input that is gone; an article of other rules is to be cleaned from itself.

    Of two rows the article is the later: of the tables, it is the first to be published.
    """
    plan.tally.kept += 1
    row = next((row for row in rows if row.table is Table.ARTICLES), rows[0])
    is_current = terms.only_rejected or (
        row.ruleset_id in terms.ids_of_kept and row.schema_version == SCHEMA_VERSION
    )
    if row.table is Table.ARTICLES and not is_current:
        plan.steps.append(Step(None, dict(before), [row]))
    else:
        plan.kept[row.table][row.position] = True
        plan.gone += [other for other in rows if other is not row]
