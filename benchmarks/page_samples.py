"""Pages with their main content as blocks to learn from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
from numpy.typing import NDArray

from benchmarks.cleaning import in_workers
from benchmarks.learning import Termed
from benchmarks.samples import fold_of
from cleaners.arbiter.signs import Signs
from cleaners.clean import read_document
from cleaners.detection.wording import line_rules
from cleaners.document import Document
from cleaners.page.align import aligned, tokens
from cleaners.page.arbiter.tokens import names
from cleaners.refusal import Refusal
from cleaners.ruleset import Ruleset

_PAGES_AT_ONCE = 50
_ENOUGH = 0.5  # of a block's words that stand in the reference


@dataclass(frozen=True)
class MarkedPage:
    """A page with the text that people marked as its main content."""

    page_id: str
    site: str
    html: bytes
    main_content: str


@dataclass(frozen=True)
class PageSample:
    """A labelled page; the vectors have one entry a block."""

    page_id: str
    site: str
    document: Document
    """Its witness says what it said when the page was read."""
    words: NDArray[np.float64]
    is_content: NDArray[np.bool_]
    reference: str
    """What people marked."""
    reference_words: int

    @property
    def fold(self) -> int:
        """The fold of the page's site."""
        return fold_of(self.site)

    @cached_property
    def signs(self) -> Signs:
        """The signs of its blocks under the built-in rules."""
        return Signs(self.document, line_rules(self.document, _ruleset()))

    @cached_property
    def heard(self) -> Signs:
        """The same signs with the witness's word."""
        return Signs(self.document.heard(), self.signs.rules)

    @property
    def is_labelled(self) -> NDArray[np.bool_]:
        """Which blocks hold words."""
        return self.words > 0

    @property
    def weights(self) -> NDArray[np.float64]:
        """A block by its share of the page's text, as the mean F1 over pages counts it."""
        share = 1000 * self.words / max(self.reference_words, 50)
        return np.asarray(np.clip(share, 0.05, 60) + 0.3)

    @property
    def termed(self) -> Termed:
        """What the odds of its words are learned from."""
        return Termed(self.site, self.signs.terms, self.is_labelled, self.is_content)

    @property
    def tokened(self) -> Termed:
        """What the odds of its class and id tokens are learned from."""
        hints = [block.hints for block in self.document.blocks]
        found = [names(each.tokens) if each else () for each in hints]
        return Termed(self.site, found, self.is_labelled, self.is_content)

    @property
    def enclosed(self) -> Termed:
        """The same of the ancestors beyond the nearest."""
        hints = [block.hints for block in self.document.blocks]
        found = [names(each.around) if each else () for each in hints]
        return Termed(self.site, found, self.is_labelled, self.is_content)


def read_pages(file: Path) -> Iterator[MarkedPage]:
    """Yield the labelled pages of a Parquet file."""
    with pq.ParquetFile(file) as pages:
        for batch in pages.iter_batches(_PAGES_AT_ONCE, columns=["page_id", "site", "html", "main_content"]):
            for row in batch.to_pylist():
                yield MarkedPage(row["page_id"], row["site"] or "", row["html"], row["main_content"] or "")


@dataclass(frozen=True)
class _Recalled:
    """A witness without a tree: what was said once."""

    said: tuple[bool, ...]

    def __call__(self) -> tuple[bool, ...]:
        return self.said


def page_samples(file: Path) -> list[PageSample]:
    """Return the pages of a Parquet file as samples, without those that hold no page."""
    return [sample for sample in in_workers(page_sample, read_pages(file)) if sample]


def page_sample(page: MarkedPage) -> PageSample | None:
    """Return a page as a sample; None where it was rejected or taken for plain text."""
    try:
        document = read_document(page.html)
    except Refusal:
        return None
    if document.witness is None:
        return None
    document = replace(document, witness=_Recalled(tuple(document.witness())))
    ours = [tokens(document.block_text(block)) for block in document.blocks]
    theirs = [tokens(line) for line in page.main_content.split("\n") if line.strip()]
    hits, _ = aligned(ours, theirs)
    words = np.array([len(block) for block in ours], float)
    is_content = np.fromiter(_hits(ours, hits), float, len(ours)) >= _ENOUGH * np.maximum(words, 1)
    counted = sum(map(len, theirs))
    return PageSample(page.page_id, page.site, document, words, is_content, page.main_content, counted)


def _hits(blocks: Sequence[Sequence[str]], hits: bytearray) -> Iterator[int]:
    position = 0
    for block in blocks:
        yield sum(hits[position : position + len(block)])
        position += len(block)


@cache
def _ruleset() -> Ruleset:
    return Ruleset("samples")
