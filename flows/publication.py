"""How the files of a part come into the dataset: an input that changes tables is never in both."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from flows.dataset import Dataset, Table
from flows.ledger import OldPart
from flows.rewrite import Rewrite
from flows.storage import PartWriter, publish

Leavers = Mapping[Table, Sequence[int]]
"""The positions of the old rows whose inputs now stand in the other table."""


def publish_part(
    dataset: Dataset, staged: Mapping[Table, Path], old: Mapping[Table, OldPart], leavers: Leavers
) -> int:
    """Put the finished files of a part in place and return how many differed from what stood there.

    Two files cannot be replaced at once: between them an input that changes tables shows in neither. Rows leave
    first; where rows leave both tables, those of one of them leave by a file of their own.

    Raises:
        StorageError: a file could not be put in place.
    """
    files = {table: dataset.folder(table) / file.name for table, file in staged.items()}
    order = sorted(staged, key=lambda table: not leavers[table])
    if all(leavers[table] for table in Table) and len(order) == len(Table):
        first, *_ = order
        farewell = staged[first].with_suffix(".farewell")
        with PartWriter(farewell, dataset.schema(first)) as writer:
            Rewrite(old[first], _staying(old[first], leavers[first]), writer).copy_to(old[first].row_count)
        publish(farewell, files[first])
        order.reverse()
    return sum(publish(staged[table], files[table]) for table in order)


def _staying(old: OldPart, leavers: Sequence[int]) -> bytearray:
    staying = bytearray(b"\1" * old.row_count)
    for position in leavers:
        staying[position] = False
    return staying
