"""Labelled dumps as blocks to learn from: the signs of each document, and how much of each block is what."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from benchmarks.learning import Termed
from benchmarks.line_scores import LabelledDump, with_one_title
from benchmarks.lines import line_numbers
from cleaners.arbiter.signs import Signs
from cleaners.clean import read_document
from cleaners.detection.wording import line_rules
from cleaners.document import Document
from cleaners.ruleset import Ruleset
from schemas.kinds import Format

FOLDS = 5
SOURCES = frozenset({"wcxb", "andy"})
"""What may be trained on; the licence of `real` is not known."""


def fold_of(site: str) -> int:
    """Return the fold of a site: all of a site is trained on, or none."""
    return int(sha256(f"fold:{site}".encode()).hexdigest(), 16) % FOLDS


@dataclass(frozen=True)
class Sample:
    """One labelled dump; the vectors have one entry a block."""

    dump: LabelledDump
    signs: Signs
    content: NDArray[np.float64]
    """Labelled characters that should stay, the title among them."""
    chrome: NDArray[np.float64]
    is_title: NDArray[np.bool_]

    @property
    def fold(self) -> int:
        """The fold of the dump's site."""
        return fold_of(self.dump.site)

    @property
    def termed(self) -> Termed:
        """What the odds of its words are learned from."""
        return Termed(self.dump.site, self.signs.terms, self.is_labelled, self.is_content)

    @property
    def weights(self) -> NDArray[np.float64]:
        """Content by its characters, chrome by less: a lost paragraph costs more than a menu that stays."""
        return np.where(self.is_content, 1 + self.content / 50, 0.5 + np.sqrt(self.chrome) / 10)

    @property
    def is_labelled(self) -> NDArray[np.bool_]:
        """Which blocks carry a label that counts."""
        return (self.content + self.chrome) > 0

    @property
    def is_content(self) -> NDArray[np.bool_]:
        """Which blocks should stay."""
        return self.content >= self.chrome


def sample_of(dump: LabelledDump) -> Sample | None:
    """Return a dump as a sample; None where it was taken for a page."""
    document = read_document(dump.text.encode())
    if document.format is not Format.TEXT:
        return None
    block_of = _block_of_line(dump.text, document)
    titles = {label.line for label in dump.labels if label.label == "title"}
    amounts: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(document.blocks))
    is_title = np.zeros(len(document.blocks), bool)
    lines = dump.text.split("\n")
    for line, label, _ in with_one_title(dump.labels, set()):
        if (block := block_of.get(line)) is not None:
            amounts[label][block] += len(lines[line].strip())
            is_title[block] |= line in titles
    signs = Signs(document, line_rules(document, _ruleset()))
    return Sample(dump, signs, np.array(amounts["content"]), np.array(amounts["chrome"]), is_title)


def _block_of_line(text: str, document: Document) -> dict[int, int]:
    numbers = line_numbers(text)
    return {numbers[line]: i for i, block in enumerate(document.blocks) for line in block.lines}


@cache
def _ruleset() -> Ruleset:
    return Ruleset("samples")


def sites(samples: Iterable[Sample]) -> set[str]:
    """Return the sites of some samples."""
    return {sample.dump.site for sample in samples}


def outside(samples: Sequence[Sample], folds: set[int]) -> list[Sample]:
    """Return the samples that may be trained on and stand in none of the folds."""
    return [sample for sample in samples if sample.dump.source in SOURCES and sample.fold not in folds]
