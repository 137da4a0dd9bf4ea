"""Rows of data as one line each; rows that only lay out a page stay what they are."""

from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.elements import UNSEEN

CELL_SEPARATOR: Final = " | "

_CELLS: Final = ("td", "th")
_INNER: Final = "p listing h1 h2 h3 h4 h5 h6 blockquote pre li figure article section form table tr"
_BLOCKS_IN_CELL: Final = frozenset(_INNER.split())


def row_cells(row: HtmlElement) -> list[HtmlElement] | None:
    """Return the cells of a row of data; None for a row that lays out the page.

    Data has cells of one block each; a cell with a heading, a table, code or several paragraphs is a place of its own.
    """
    cells = [child for child in row if child.tag in _CELLS]
    strays = [child for child in row if child.tag not in _CELLS and child.tag not in UNSEEN]
    own = (row.text, *(child.tail for child in row))  # text that stands in no cell
    is_data = (
        cells and not strays and not any(text and text.strip() for text in own) and all(map(_is_data, cells))
    )
    return cells if is_data else None


def joined_cells(texts: list[str]) -> str:
    """Return the texts of a row's cells as one line; empty cells keep their place between full ones."""
    if sum(map(bool, texts)) <= 1:
        return "".join(texts)
    return CELL_SEPARATOR.join(texts)


def _is_data(cell: HtmlElement) -> bool:
    blocks = list(_inner_blocks(cell))
    return not blocks or (len(blocks) == 1 and blocks[0] in ("p", "li"))


def _inner_blocks(cell: HtmlElement) -> Iterator[str]:
    return (str(element.tag) for element in cell.iterdescendants() if element.tag in _BLOCKS_IN_CELL)
