"""Sums over the whole dataset: what was kept, what was removed, of which kind and at which site."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, NamedTuple

from flows.dataset.rows import OpenTable
from flows.display.ranking import by_count
from flows.report.outline import Outline
from flows.report.signs import Sign, Suspicion
from schemas.kinds import FIELD_KINDS, Kind, Reason

BINS: Final = 20
_EXAMPLES: Final = 5
_LONGEST_DETAIL: Final = 300


@dataclass
class SiteTotals:
    """Sums over the documents of a site."""

    documents: int = 0
    kept: int = 0
    removed: Counter[Kind] = field(default_factory=Counter)
    """Characters."""


@dataclass
class Totals:
    """Sums over all articles."""

    articles: int = 0
    words: int = 0
    kept: int = 0
    spans: Counter[Kind] = field(default_factory=Counter)
    characters: Counter[Kind] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    """Spans of each rule."""
    shares: list[int] = field(default_factory=lambda: [0] * BINS)
    """Documents by the share of their characters that was kept; the last bin holds 100 %."""
    sites: dict[str, SiteTotals] = field(default_factory=lambda: defaultdict(SiteTotals))
    signs: Counter[Sign] = field(default_factory=Counter)
    suspicious: int = 0

    @property
    def removed(self) -> int:
        """Characters removed as chrome; title, byline and dateline not counted."""
        return sum(count for kind, count in self.characters.items() if kind not in FIELD_KINDS)

    def add(self, document: Outline, suspicions: Iterable[Suspicion]) -> None:
        """Count one more article."""
        self.articles += 1
        self.words += document.words
        self.kept += document.kept
        self.shares[min(int(document.share * BINS), BINS - 1)] += 1
        site = self.sites[document.origin]
        site.documents += 1
        site.kept += document.kept
        for cut in document.cuts:
            size = len(cut.text)
            self.spans[cut.kind] += 1
            self.characters[cut.kind] += size
            self.rules[cut.rule] += 1
            site.removed[cut.kind] += size
        found = Counter(each.sign for each in suspicions)
        self.signs.update(found)
        self.suspicious += bool(found)


class Rejected(NamedTuple):
    """An input that is no article."""

    source: str
    path: str
    detail: str


@dataclass
class Rejections:
    """All rejections by their reasons, with some examples."""

    counts: Counter[Reason] = field(default_factory=Counter)
    examples: dict[Reason, list[Rejected]] = field(default_factory=lambda: defaultdict(list))


def read_rejections(table: OpenTable) -> Rejections:
    """Return the rejections of a dataset; of each reason, the first few by part are its examples."""
    found = Rejections()
    columns = ("reason", "source", "path", "key", "detail")
    for batch in table.batches(columns):
        for reason, source, path, key, detail in zip(
            *(batch.rows.column(name).to_pylist() for name in columns), strict=True
        ):
            found.counts[Reason(reason)] += 1
            examples = found.examples[Reason(reason)]
            if len(examples) < _EXAMPLES:
                name = path if key is None else f"{path} · {key}"
                examples.append(Rejected(source, name, detail[:_LONGEST_DETAIL]))
    return found


class SiteRow(NamedTuple):
    """A site beside others."""

    name: str
    documents: int
    kept: int
    removed: tuple[tuple[Kind, int], ...]
    """Characters by kind, most first; fields not counted."""

    @property
    def share(self) -> float:
        """The removed part of its characters."""
        removed = sum(count for _, count in self.removed)
        return removed / (removed + self.kept) if removed else 0.0


def largest_sites(totals: Totals, most: int) -> tuple[SiteRow, ...]:
    """Return the sites with the most documents."""
    ranked = sorted(totals.sites.items(), key=lambda item: (-item[1].documents, item[0]))
    return tuple(
        SiteRow(
            name,
            site.documents,
            site.kept,
            tuple((kind, count) for kind, count in by_count(site.removed) if kind not in FIELD_KINDS),
        )
        for name, site in islice(ranked, most)
    )
