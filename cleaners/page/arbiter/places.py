"""The features that a block has from its place in the tree of its page: what is around it, how far the headline is.

A menu, a box of teasers or a thread of comments is a container of its own, however much its blocks read like those of
the article; and the article is mostly one container, whatever its blocks look like.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.document import Document, Hints
from cleaners.page.align import tokens
from cleaners.page.arbiter.containers import NOWHERE, Containers

_HEIGHTS: Final = (0, 1, 2, 3, 5)
_STATISTICS: Final = ("words", "links", "prose", "main", "blocks", "leaning")
_CORES: Final = ("main", "prose")
_CORE_SHARE: Final = 0.6
_MOST_WORDS: Final = 100
_MOST_BLOCKS: Final = 200
_MOST_BRANCHES: Final = 60
_MOST_ALIKE: Final = 50
_FROM_HEADLINE: Final = 60
_UNKNOWN: Final = -1.0

PLACE_FEATURES: Final[tuple[str, ...]] = (
    "depth", "up_to_previous", "up_to_next",
    "up_to_headline", "down_to_headline", "shared_with_headline", "from_headline",
    *(f"core_{core}_{name}" for core in _CORES for name in ("is_around", "up", "below", *_STATISTICS, "branch", "branches")),
    *(f"above{height}_{name}" for height in _HEIGHTS for name in _STATISTICS),
    "alike", "alike_main",
)  # fmt: skip
"""The names of the columns, in order."""


def place_features(document: Document, words: Vector, prose: Vector, leaning: Vector) -> Matrix:
    """Return one row a block, one column a name of `PLACE_FEATURES`.

    Args:
        document: A page.
        words: How many words each block has.
        prose: Which blocks read as running text.
        leaning: Which way the class and id tokens of each block lean.
    """
    hints = [block.hints for block in document.blocks if block.hints]
    containers = Containers([each.path for each in hints])
    capped = np.minimum(words, _MOST_WORDS)
    links = np.array([each.link_density for each in hints])
    main_words = np.array([each.is_main for each in hints]) * capped
    prose_words = prose * capped * (1 - links)
    weighed = (capped * links, prose_words, main_words, np.ones(len(hints)), capped * leaning)
    statistics = _statistics(containers, capped, weighed)
    columns = [
        *_steps(containers),
        *_from_headline(containers, _headline(document)),
        *_in_core(containers, main_words, statistics),
        *_in_core(containers, prose_words, statistics),
        *(statistics[containers.at_height(height)] for height in _HEIGHTS),
        *_alike(hints),
    ]
    return np.column_stack(columns)


def _statistics(containers: Containers, words: Vector, weighed: Sequence[Vector]) -> Matrix:
    """One row a container, one column a name of `_STATISTICS`; the last row is of no container."""
    total, links, prose, main, blocks, leaning = containers.sums(np.column_stack([words, *weighed])).T
    held = np.maximum(total, 1.0)
    shares = [links / held, prose / held, main / held]
    share = total / max(float(words.sum()), 1.0)
    rows = np.column_stack([share, *shares, np.minimum(blocks, _MOST_BLOCKS), leaning / held])
    return np.vstack([rows, np.full(rows.shape[1], _UNKNOWN)])


def _steps(containers: Containers) -> Iterator[Vector]:
    """How deep a block stands, and how many levels it is up to what it shares with its neighbours."""
    grid, depths = containers.grid, containers.depths
    is_shared = (grid[1:] == grid[:-1]) & (grid[1:] != NOWHERE)
    shared = is_shared.cumprod(axis=1).sum(axis=1)
    yield depths
    yield np.concatenate(([_UNKNOWN], depths[1:] - shared))
    yield np.concatenate((depths[:-1] - shared, [_UNKNOWN]))


def _from_headline(containers: Containers, headline: int | None) -> Iterator[Vector]:
    depths = containers.depths
    if headline is None:
        yield np.full((len(depths), 4), _UNKNOWN)
        return
    path = containers.grid[headline, : depths[headline]]
    shared = containers.shared(path)
    yield depths - shared
    yield len(path) - shared
    yield shared / np.maximum(depths, 1)
    yield np.clip(np.arange(len(depths)) - headline, -_FROM_HEADLINE, _FROM_HEADLINE)


def _in_core(containers: Containers, weights: Vector, statistics: Matrix) -> Iterator[Vector]:
    """Whether a block stands in the container that holds most of a weight, and what its branch of the tree holds."""
    core = containers.core(weights, _CORE_SHARE)
    shared = containers.shared(core)
    branch = containers.below(core)
    _, first, order = np.unique(branch, return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(first))  # branches counted as they come
    yield shared == len(core)
    yield len(core) - shared
    yield containers.depths - shared
    yield statistics[branch]
    yield np.minimum(rank[order], _MOST_BRANCHES)
    yield np.full(len(branch), min(len(first), _MOST_BRANCHES))


def _alike(hints: Sequence[Hints]) -> Iterator[Vector]:
    """How many blocks of the page are marked up alike, and which share of them trafilatura takes."""
    shapes = [(each.tag, each.tokens, len(each.path)) for each in hints]
    alike = Counter(shapes)
    main = Counter(shape for shape, each in zip(shapes, hints, strict=True) if each.is_main)
    yield np.array([min(alike[shape], _MOST_ALIKE) for shape in shapes])
    yield np.array([main[shape] / alike[shape] for shape in shapes])


def _headline(document: Document) -> int | None:
    """The heading that says the title, else the first of the highest level."""
    headings = [
        (i, block.hints.level) for i, block in enumerate(document.blocks) if block.hints and block.hints.level
    ]
    title = tokens(document.facts.title or "")
    titled = (i for i, _ in headings if title and tokens(document.texts[i]) == title)
    return next(titled, next((i for i, level in headings if level == 1), None))
