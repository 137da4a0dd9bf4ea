"""The names of the rows of a part: each in its order, in its part, under its id, and there once."""

from collections.abc import Iterator

from flows.dataset.layout import Dataset, Table
from flows.dataset.partition import part_of
from flows.verify.findings import RowName
from schemas.identity import record_id


class PartNames:
    """The names that a part has shown so far, over both tables; it remembers their ids."""

    def __init__(self, dataset: Dataset, part: int) -> None:
        self._dataset = dataset
        self._part = part
        self._tables: dict[bytes, Table] = {}
        self._last: dict[Table, RowName] = {}

    def problems(self, table: Table, name: RowName, row_id: str) -> Iterator[str]:
        """Yield what is wrong with the name of the next row of a table, in words."""
        expected = record_id(*name)
        if row_id != expected:
            yield f"id is {row_id}, that of its source, path and key is {expected}"
        part = part_of(name.source, name.path, self._dataset.parts, self._dataset.partition)
        if part != self._part:
            yield f"belongs into part {part}"
        last = self._last.get(table)
        if last and last.order > name.order:
            yield f"comes after {last}: rows are sorted by source, path and key"
        self._last[table] = name
        known = bytes.fromhex(expected)
        if known in self._tables:
            yield f"has another row in {self._tables[known]}"
        self._tables[known] = table
