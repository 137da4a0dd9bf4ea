"""The files of changes, applied one after another, beside the articles that there are."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq

from flows.dataset.layout import Table
from schemas.change import ChangeKind


def replay_wrongs(output: Path) -> list[str]:
    """Return how the changes of all runs, in the order of their names, fail to give the articles as they are."""
    copy: dict[str, str] = {}
    wrongs = [
        wrong for file in sorted((output / "changes").glob("*.parquet")) for wrong in _applied(file, copy)
    ]
    rows = pq.read_table(output / Table.ARTICLES, columns=["id", "row_sha256"]).to_pylist()
    held = {row["id"]: row["row_sha256"] for row in rows}
    different = sorted(found for found, _ in copy.items() ^ held.items())
    return wrongs + [f"the changes of {found} do not lead to its row" for found in different]


def _applied(file: Path, copy: dict[str, str]) -> Iterator[str]:
    for row in pq.read_table(file).to_pylist():
        if (row["id"] in copy) == (row["change"] == ChangeKind.ADDED):
            yield f"{file.name} tells {row['path']} as {row['change']}: it was {copy.get(row['id'])} before"
        if row["change"] == ChangeKind.REMOVED:
            copy.pop(row["id"], None)
        else:
            copy[row["id"]] = row["row_sha256"]
