"""What is read of every article before some are chosen to be shown whole."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

import pyarrow as pa

from cleaners.document import SEPARATOR
from flows.dataset.rows import OpenTable, Place
from schemas.kinds import Kind

COLUMNS: Final = (
    "id", "source", "path", "key", "site", "title", "language",
    "word_count", "char_count", "removed_char_count", "text",
)  # fmt: skip


class Cut(NamedTuple):
    """One removal."""

    kind: Kind
    rule: str
    score: float
    text: str


class Outline(NamedTuple):
    """An article without most of its facts."""

    place: Place
    id: str
    source: str
    path: str
    key: str | None
    site: str | None
    title: str | None
    language: str | None
    words: int
    kept: int
    """Code points of `text`."""
    removed: int
    """Code points removed as chrome."""
    text: str
    cuts: tuple[Cut, ...]

    @property
    def origin(self) -> str:
        """Its site; of what has none, its source."""
        return self.site or self.source

    @property
    def share(self) -> float:
        """What was kept of its characters, 0 to 1; title, byline and dateline not counted."""
        return kept_share(self.kept, self.removed)

    @property
    def lines(self) -> list[str]:
        """The blocks that were kept."""
        return [block for block in self.text.split(SEPARATOR) if block.strip()]


def kept_share(kept: int, removed: int) -> float:
    """Return what was kept of so many characters, 0 to 1."""
    return kept / (kept + removed) if kept else 0.0


def outlines(articles: OpenTable) -> Iterator[Outline]:
    """Yield the outline of every article."""
    for place, rows in articles.batches([*COLUMNS, "removals"]):
        columns = [rows.column(name).to_pylist() for name in COLUMNS]
        cuts = _cuts(rows.column("removals"))
        for number, (*values, taken) in enumerate(zip(*columns, cuts, strict=True)):
            yield Outline._make((Place(place.part, place.row + number), *values, taken))


def _cuts(removals: pa.ListArray) -> Iterator[tuple[Cut, ...]]:
    """The removals of each row; columns are flattened first, which is far quicker than a dictionary each."""
    offsets = removals.offsets.to_pylist()
    # Of a slice, the values before its first offset are still there.
    struct = removals.values
    kinds, rules, scores, texts = (struct.field(name).to_pylist() for name in Cut._fields)
    cuts = [Cut(Kind(kind), *rest) for kind, *rest in zip(kinds, rules, scores, texts, strict=True)]
    for start, end in pairwise(offsets):
        yield tuple(cuts[start:end])
