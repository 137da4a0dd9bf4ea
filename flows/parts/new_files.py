"""The new files of a part: rows that stay and new ones, in one order."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from flows.dataset.layout import Dataset, Table
from flows.dataset.ledger import OldPart
from flows.dataset.rewrite import Rewrite
from flows.dataset.storage import PartWriter
from flows.parts.plan import Positions
from schemas.article import Article
from schemas.rejection import Rejection


class NewFiles:
    """The new files of a part, begun only with the first row that is not as it was."""

    def __init__(
        self,
        files: Mapping[Table, Path],
        dataset: Dataset,
        old: Mapping[Table, OldPart],
        kept: Mapping[Table, bytearray],
        stack: ExitStack,
    ) -> None:
        self._files, self._dataset = files, dataset
        self._old, self._kept = old, kept
        self._stack = stack
        """Closes the files."""
        self._rewrites: dict[Table, Rewrite] = {}

    @property
    def are_begun(self) -> bool:
        """Whether anything is not as it was."""
        return bool(self._rewrites)

    def begin(self) -> None:
        """Begin the files, should they not be: something changes."""
        if self._rewrites:
            return
        for table, file in self._files.items():
            writer = self._stack.enter_context(PartWriter(file, self._dataset.schema(table)))
            self._rewrites[table] = Rewrite(self._old[table], self._kept[table], writer)

    def add(self, record: Article | Rejection, before: Positions) -> None:
        """Write a new row, before old rows at some positions: whether those before them stay is decided by now."""
        self.begin()
        table = table_of(record)
        self._rewrites[table].copy_to(before[table])
        self._rewrites[table].add(record)

    def finish(self) -> None:
        """Write what stays behind the last new row."""
        for table, rewrite in self._rewrites.items():
            rewrite.copy_to(self._old[table].row_count)


def table_of(record: Article | Rejection) -> Table:
    """Return the table that a record is a row of."""
    return Table.ARTICLES if isinstance(record, Article) else Table.REJECTIONS
