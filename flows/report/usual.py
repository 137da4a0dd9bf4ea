"""What is usual at a site: how much of its documents is kept, and which lines stand in many of them."""

from array import array
from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from statistics import median
from typing import Final, NamedTuple

import numpy as np

from cleaners.document import SEPARATOR
from flows.dataset.rows import OpenTable
from flows.report.outline import kept_share

_CELLS: Final = 1 << 21
_ROWS: Final = 2
_FULL: Final = np.iinfo(np.uint16).max
_LONGEST_LINE: Final = 300
"""Characters: a longer line that stands in two documents is a copied paragraph, no chrome."""
_COLUMNS: Final = ("source", "site", "char_count", "removed_char_count", "text")
_PER_MILLE: Final = 1000


class Usual(NamedTuple):
    """The kept share of a site's documents: how many there are, their median, and how far they stray from it."""

    documents: int
    median: float
    deviation: float
    """Median of the absolute deviations, made comparable to a standard deviation."""


class LineCounts:
    """In how many documents of its site a line stands; never too few, rarely too many.

    A count-min sketch (Cormode and Muthukrishnan, 2005): its size does not grow with the dataset.
    """

    def __init__(self) -> None:
        self._cells = np.zeros((_ROWS, _CELLS), np.uint16)

    def add(self, origin: str, lines: Iterable[str]) -> None:
        """Count the lines of one more document."""
        for line in set(lines):
            for row, cell in enumerate(_places(origin, line)):
                if self._cells[row, cell] < _FULL:
                    self._cells[row, cell] += 1

    def of(self, origin: str, line: str) -> int:
        """Return in how many documents of a site a line stands; 0 for a line too long to be counted."""
        if len(line) > _LONGEST_LINE:
            return 0
        return min(int(self._cells[row, cell]) for row, cell in enumerate(_places(origin, line)))


class Customs(NamedTuple):
    """What is usual at every site."""

    shares: dict[str, Usual]
    lines: LineCounts


def learned(articles: OpenTable) -> Customs:
    """Return what is usual at every site of a dataset; two bytes a document stay in memory."""
    shares: dict[str, array[int]] = defaultdict(lambda: array("H"))
    lines = LineCounts()
    for batch in articles.batches(_COLUMNS):
        columns = (batch.rows.column(name).to_pylist() for name in _COLUMNS)
        for source, site, kept, removed, text in zip(*columns, strict=True):
            origin = site or source
            shares[origin].append(round(_PER_MILLE * kept_share(kept, removed)))
            lines.add(origin, (line for line in text.split(SEPARATOR) if 0 < len(line) <= _LONGEST_LINE))
    return Customs({origin: usual(values) for origin, values in shares.items()}, lines)


def usual(per_mille: "array[int]") -> Usual:
    """Return what is usual among shares; one wild document does not move it."""
    middle = median(per_mille)
    deviation = median(abs(value - middle) for value in per_mille)
    return Usual(len(per_mille), middle / _PER_MILLE, 1.4826 * deviation / _PER_MILLE)


def _places(origin: str, line: str) -> tuple[int, ...]:
    digest = blake2b(f"{origin}\0{line}".encode(), digest_size=8).digest()
    return tuple(int.from_bytes(digest[4 * row : 4 * row + 4]) % _CELLS for row in range(_ROWS))
