"""The changes that runs have told, beside the rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from flows.verify.columns import column_problems
from flows.verify.findings import Problem, RowName
from flows.verify.parts import row_name, stored_rows
from schemas.arrow import arrow_schema
from schemas.article import Article
from schemas.change import Change, ChangeKind
from schemas.identity import record_id
from schemas.rejection import Rejection

_FOLDER: Final = "changes"
_KINDS: Final = frozenset(ChangeKind)


class ToldChanges:
    """The changes of all runs; those of the last one are held in memory and compared with the rows as they pass."""

    def __init__(self, root: Path) -> None:
        folder = root / _FOLDER
        self._files = sorted(folder.glob("*.parquet")) if folder.is_dir() else []
        self._last: dict[str, tuple[RowName, str | None]] = {}
        self._faults: list[Problem] = []
        # What a run that was killed has done since is told by the next one.
        self._is_settled = not any(root.glob(".tmp-*"))

    def read(self) -> Iterator[Problem]:
        """Yield what is wrong with the files themselves; to be read before the rows are heard of."""
        for file in self._files:
            is_last = file is self._files[-1]
            try:
                yield from (
                    Problem(f"{_FOLDER}/{file.name}", what) for what in self._read(file, is_last=is_last)
                )
            except (OSError, pa.ArrowException, UnicodeDecodeError) as error:
                yield Problem(f"{_FOLDER}/{file.name}", f"cannot be read: {str(error).splitlines()[0]}")

    def hear(self, record: Article | Rejection) -> None:
        """Compare a row of the dataset with what the last run told of it."""
        if isinstance(record, Rejection) or record.id not in self._last:
            return
        name, told = self._last.pop(record.id)
        if told != record.row_sha256:
            what = (
                "was removed by the last run"
                if told is None
                else "has another row_sha256 than the last run told"
            )
            self._faults.append(Problem(f"{_FOLDER}/{self._files[-1].name}", what, name))

    def differences(self) -> Iterator[Problem]:
        """Yield how the rows that were heard of differ from what the last run told."""
        if not self._is_settled:
            return
        yield from self._faults
        for name, told in self._last.values():
            if told is not None:
                yield Problem(
                    f"{_FOLDER}/{self._files[-1].name}", "is told to be there, and has no row", name
                )

    def _read(self, file: Path, *, is_last: bool) -> Iterator[str]:
        wrong = list(column_problems(pq.read_schema(file), arrow_schema(Change)))
        yield from wrong
        if wrong:
            return
        before: RowName | None = None
        for row in stored_rows(file):
            name = row_name(row)
            told = None if row["row_sha256"] is None else str(row["row_sha256"])
            if row["id"] != record_id(*name):
                yield f"{name} has another id"
            if row["change"] not in _KINDS or (told is None) != (row["change"] == ChangeKind.REMOVED):
                yield f"{name} is {row['change']}, which its row_sha256 does not fit"
            if before is not None and before.order >= name.order:
                yield f"{name} comes after {before}: changes are sorted by source, path and key, each once"
            before = name
            if is_last:
                self._last[record_id(*name)] = (name, told)
