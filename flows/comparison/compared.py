"""All that is told of two datasets, in one pass over both."""

from collections.abc import Iterator
from typing import NamedTuple

from flows.comparison.choice import MostChanged, shown
from flows.comparison.difference import Record, difference
from flows.comparison.pairs import Pair
from flows.comparison.rows import StoredRow
from flows.comparison.totals import ChangeTotals
from flows.dataset import Table
from schemas.article import Article


class Comparison(NamedTuple):
    """What differs between two datasets: the sums, and the documents that changed most."""

    totals: ChangeTotals
    most_changed: MostChanged


def compared(pairs: Iterator[Pair[StoredRow]]) -> Comparison:
    """Return what differs; memory does not grow with the datasets."""
    totals, most_changed = ChangeTotals(), MostChanged()
    for name, before, after in pairs:
        old, new = _later(before), _later(after)
        if old and new and old.says_the_same(new):
            totals.count_unchanged()
            continue
        records = _record(old), _record(new)
        found = difference(*records)
        totals.add(name, found, *records)
        if found.lines and isinstance(records[1], Article):
            most_changed.hear(shown(records[1], name, found))
    return Comparison(totals, most_changed)


def _later(rows: tuple[StoredRow, ...]) -> StoredRow | None:
    """The row of an input that counts: of two, the article, for of the tables it is the first to be published."""
    return next((row for row in rows if row.table is Table.ARTICLES), next(iter(rows), None))


def _record(row: StoredRow | None) -> Record | None:
    return row and row.record()
