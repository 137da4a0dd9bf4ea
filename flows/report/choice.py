"""Which documents the page lists, and which of these it shows whole: suspicious ones first, then a sample of all sites."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, Generic, NamedTuple, TypeVar

from cleaners.document import SEPARATOR
from flows.dataset.rows import Place
from flows.report.characters import page_bytes, shortened
from flows.report.outline import Outline
from flows.report.signs import Suspicion, weight
from schemas.kinds import Kind

_LONGEST_TITLE: Final = 200
_FRAME_BYTES: Final = 2_000
_LINE_BYTES: Final = 60
_CUT_BYTES: Final = 250
"""What the page takes for a document, a line and a removal, beside their texts."""
LONGEST_SHOWN: Final = 100_000
"""Characters of a document after which the page shows no more of it."""

Rank = TypeVar("Rank", int, tuple[int, int])


class Entry(NamedTuple):
    """An article as the page lists it."""

    place: Place
    id: str
    source: str
    path: str
    key: str | None
    origin: str
    title: str | None
    opening: str
    """The first words of its text."""
    language: str | None
    words: int
    share: float
    size: int
    """About how many bytes of the page it takes when it is shown whole."""
    kinds: frozenset[Kind]
    suspicions: tuple[Suspicion, ...]

    @property
    def suspicion(self) -> int:
        """How suspicious it is; 0 without a sign."""
        return weight(self.suspicions)

    @property
    def order(self) -> tuple[int, str, str, str]:
        """Where it stands on the page."""
        return -self.suspicion, self.source, self.path, self.key or ""


class Limits(NamedTuple):
    """How much a page holds."""

    listed: int = 10_000
    whole: int = 500
    bytes: int = 18_000_000
    """About so many for the documents that are shown whole."""
    suspicious: float = 0.6
    """The part of it that suspicious documents may take before the sample has its own."""


class Choice(NamedTuple):
    """The listed articles in the order of the page, and the places of those that are shown whole."""

    entries: tuple[Entry, ...]
    whole: frozenset[Place]


def entry(document: Outline, suspicions: tuple[Suspicion, ...]) -> Entry:
    """Return an article as the page lists it."""
    return Entry(
        document.place,
        document.id,
        document.source,
        document.path,
        document.key,
        document.origin,
        document.title and shortened(document.title, _LONGEST_TITLE),
        " ".join(document.text[:_LONGEST_TITLE].split()),
        document.language,
        document.words,
        document.share,
        _size(document),
        frozenset(cut.kind for cut in document.cuts),
        suspicions,
    )


def _size(document: Outline) -> int:
    characters = len(document.text) + sum(len(cut.text) for cut in document.cuts)
    blocks = document.text.count(SEPARATOR) + 1
    size = page_bytes(document.text) + sum(page_bytes(cut.text) for cut in document.cuts)
    size += _LINE_BYTES * blocks + _CUT_BYTES * len(document.cuts)
    return size * min(characters, LONGEST_SHOWN) // max(characters, 1) + _FRAME_BYTES


class _Kept(NamedTuple, Generic[Rank]):
    """An article under its rank; no two have the same."""

    rank: Rank
    found: Entry


class Chooser:
    """Hears of every article and keeps those that the page lists; memory grows with the sites, not with their documents."""

    def __init__(self, limits: Limits, origins: int) -> None:
        self._limits = limits
        self._per_origin = -(-limits.listed // max(origins, 1))
        self._suspicious: list[_Kept[tuple[int, int]]] = []
        self._samples: dict[str, list[_Kept[int]]] = defaultdict(list)
        self._drawn: list[_Kept[int]] = []

    def hear(self, found: Entry) -> None:
        """Take note of an article."""
        drawn = int(found.id, 16)  # a hash of its name: a draw that is the same every time
        if found.suspicion:
            _keep(self._suspicious, (found.suspicion, -drawn), found, self._limits.listed)
        _keep(self._samples[found.origin], -drawn, found, self._per_origin)
        _keep(self._drawn, -drawn, found, self._limits.listed)

    def choice(self) -> Choice:
        """Return what was chosen of all that was heard of."""
        suspicious = [found for _, found in _ranked(self._suspicious)]
        sampled = self._sampled()
        limits = self._limits
        first = suspicious[: int(limits.listed * limits.suspicious)]
        listed = list(dict.fromkeys((*first, *sampled, *suspicious)))[: limits.listed]
        entries = sorted(listed, key=lambda found: found.order)
        return Choice(tuple(entries), frozenset(self._whole(suspicious, sampled, frozenset(listed))))

    def _sampled(self) -> list[Entry]:
        """The samples of all origins: the first draw of each, the second of each, and so on; then the draws from all."""
        ranked = [
            (rank, drawn, found)
            for drawn_entries in self._samples.values()
            for rank, (drawn, found) in enumerate(_ranked(drawn_entries))
        ]
        by_origin = [found for _, _, found in sorted(ranked, key=lambda each: (each[0], -each[1]))]
        return list(dict.fromkeys((*by_origin, *(found for _, found in _ranked(self._drawn)))))

    def _whole(
        self, suspicious: list[Entry], sampled: list[Entry], listed: frozenset[Entry]
    ) -> Iterator[Place]:
        limits, part = self._limits, self._limits.suspicious
        first = list(_within(suspicious, int(limits.whole * part), int(limits.bytes * part)))
        # What the sample leaves free goes to further suspicious documents.
        wanted = dict.fromkeys((*first, *sampled, *suspicious))
        for found in _within((found for found in wanted if found in listed), limits.whole, limits.bytes):
            yield found.place


def _within(found: Iterable[Entry], most: int, most_bytes: int) -> Iterator[Entry]:
    """The articles while there is room; a long one is passed over for those that fit."""
    count = size = 0
    for each in found:
        if count < most and size + each.size <= most_bytes:
            count, size = count + 1, size + each.size
            yield each


def _keep(heap: list[_Kept[Rank]], rank: Rank, found: Entry, most: int) -> None:
    """Keep the highest ranks, the lowest of them on top of the heap."""
    if len(heap) < most:
        heapq.heappush(heap, _Kept(rank, found))
    else:
        heapq.heappushpop(heap, _Kept(rank, found))


def _ranked(heap: list[_Kept[Rank]]) -> list[_Kept[Rank]]:
    return sorted(heap, reverse=True)
