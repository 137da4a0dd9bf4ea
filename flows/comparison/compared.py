"""All that is told of two datasets, in one pass over both."""

from collections.abc import Iterator
from typing import NamedTuple

from flows.comparison.choice import MostChanged, shown
from flows.comparison.difference import Record, difference
from flows.comparison.pairs import Pair
from flows.comparison.rows import StoredRow
from flows.comparison.totals import ChangeTotals
from flows.dataset.ledger import later_row
from schemas.article import Article


class Comparison(NamedTuple):
    """What differs between two datasets: the sums, and the documents that changed most."""

    totals: ChangeTotals
    most_changed: MostChanged


def compared(pairs: Iterator[Pair[StoredRow]]) -> Comparison:
    """Return what differs; memory does not grow with the datasets."""
    totals, most_changed = ChangeTotals(), MostChanged()
    for name, before, after in pairs:
        old, new = (later_row(rows) if rows else None for rows in (before, after))
        if old and new and old.says_the_same(new):
            totals.count_unchanged()
            continue
        records = _record(old), _record(new)
        found = difference(*records)
        totals.add(name, found, *records)
        if found.lines and isinstance(records[1], Article):
            most_changed.hear(shown(records[1], name, found))
    return Comparison(totals, most_changed)


def _record(row: StoredRow | None) -> Record | None:
    return row and row.record()
