"""A look into the dataset: its first articles in a few columns."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow.parquet as pq
from rich import box
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from flows.dataset.layout import Table
from flows.display.plural import counted
from flows.display.terminal import printable

_MOST_ROWS: Final = 5
_COLUMNS: Final = ["path", "title", "text", "publisher", "word_count", "removed_char_count", "language"]
_LONGEST: Final = 200
"""More of a text than any column shows."""


class _Row(NamedTuple):
    path: str
    title: str | None
    text: str
    publisher: str | None
    word_count: int
    removed_char_count: int
    language: str | None


def preview(output: Path) -> RenderableType:
    """Return a table of the first articles of a dataset, in the order of its files."""
    files = sorted((output / Table.ARTICLES).glob("*.parquet"))
    total = sum(pq.read_metadata(file).num_rows for file in files)
    if not total:
        return Text("\nThe dataset holds no article.\n")
    rows = list(islice(_rows(files), _MOST_ROWS))
    grid = Grid(
        box=box.ROUNDED,
        border_style="dim",
        expand=True,
        title=f"\n{counted(total, 'article')} in the dataset",
        title_justify="left",
        title_style="bold",
    )
    grid.add_column("path", no_wrap=True, ratio=2)
    grid.add_column("title, or first words", no_wrap=True, ratio=5)
    grid.add_column("publisher", no_wrap=True, ratio=2)
    grid.add_column("words", justify="right", width=7)
    grid.add_column("removed", justify="right", width=7)
    grid.add_column("lang", width=4)
    for row in rows:
        grid.add_row(*_cells(row))
    if total > len(rows):
        grid.add_row(Text(f"… {total - len(rows):,} more", style="dim"))
    return grid


def _rows(files: list[Path]) -> Iterator[_Row]:
    for file in files:
        part = pq.ParquetFile(file)
        if part.metadata.num_rows:
            yield from (
                _Row(**row) for row in next(part.iter_batches(_MOST_ROWS, columns=_COLUMNS)).to_pylist()
            )


def _cells(row: _Row) -> tuple[Text, ...]:
    title = Text(_short(row.title)) if row.title else Text(_short(row.text), style="italic dim")
    return (
        Text(_short(row.path)),
        title,
        Text(_short(row.publisher or "–")),
        Text(f"{row.word_count:,}"),
        Text(f"{row.removed_char_count:,}"),
        Text(row.language or "–"),
    )


def _short(text: str) -> str:
    return printable(" ".join(text[:_LONGEST].split()))
