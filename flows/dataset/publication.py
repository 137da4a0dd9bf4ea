"""How the files of a part come into the dataset: an input that changes tables is never in both."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import pyarrow.compute as pc

from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.ledger import OldPart
from flows.dataset.rewrite import Rewrite
from flows.dataset.staging import publish_table
from flows.dataset.storage import PartWriter, publish

Leavers = Mapping[Table, Sequence[int]]
"""The positions of the old rows whose inputs now stand in the other table."""


def publish_part(
    dataset: Dataset, staged: Mapping[Table, Path], old: Mapping[Table, OldPart], leavers: Leavers
) -> int:
    """Put the finished files of a part in place and return how many differed from what stood there.

    Two files cannot be replaced at once: between them an input that changes tables shows in neither. Rows leave
    first; where rows leave both tables, the rejections that leave do so by a file of their own.

    Raises:
        StorageError: a file could not be put in place.
    """
    files = {table: dataset.folder(table) / file.name for table, file in staged.items()}
    if staged.keys() == {*Table} and all(leavers[table] for table in Table):
        # Not the articles: that file's way is followed, so that its changes can be told.
        table = Table.REJECTIONS
        farewell = staged[table].with_suffix(".farewell")
        with PartWriter(farewell, dataset.schema(table)) as writer:
            Rewrite(old[table], _staying(old[table], leavers[table]), writer).copy_to(old[table].row_count)
        publish(farewell, files[table])
        leavers = {**leavers, table: ()}
    order = sorted(staged, key=lambda table: not leavers[table])
    return sum(publish(staged[table], files[table]) for table in order)


def publish_waiting(dataset: Dataset, staging: Path, waiting: Collection[Table]) -> int:
    """Put in place what waited in the staging folder until all parts were there; return how many files changed.

    Raises:
        StorageError: a file could not be put in place.
    """
    new = {table for table in waiting if not dataset.folder(table).exists()}
    written = 0
    for part in range(dataset.parts):
        staged = {table: staging / table / part_name(part) for table in Table if table in waiting}
        staged = {table: file for table, file in staged.items() if table not in new and file.exists()}
        if staged:
            old = {table: OldPart(table, dataset.folder(table) / part_name(part)) for table in Table}
            written += publish_part(dataset, staged, old, _leavers(staged, old))
    for table in sorted(new):
        written += len([*(staging / table).iterdir()])
        publish_table(staging / table, dataset.folder(table))
    return written


def _leavers(staged: Mapping[Table, Path], old: Mapping[Table, OldPart]) -> Leavers:
    """The old rows that now stand in the other table, found by their ids."""
    ids = {table: OldPart(table, file).ids() for table, file in staged.items()}
    leavers: dict[Table, Sequence[int]] = dict.fromkeys(Table, ())
    for table, other in zip(Table, reversed(Table), strict=True):
        if other in ids:
            leavers[table] = pc.indices_nonzero(pc.is_in(old[table].ids(), ids[other])).to_pylist()
    return leavers


def _staying(old: OldPart, leavers: Sequence[int]) -> bytearray:
    staying = bytearray(b"\1" * old.row_count)
    for position in leavers:
        staying[position] = False
    return staying
