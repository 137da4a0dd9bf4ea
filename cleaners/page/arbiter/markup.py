"""The features that the markup of a page gives its blocks, and those of their neighbours."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.windows import Windows, shifted, since_last, until_next
from cleaners.document import Document, Hints
from cleaners.page.arbiter.places import PLACE_FEATURES, place_features
from cleaners.page.arbiter.tokens import leanings

_TAGS: Final = (
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre", "img", "figcaption", "dd", "dt", "div",
)  # fmt: skip
_LANDMARKS: Final = ("nav", "aside", "header", "footer", "form", "main", "article", "figure")
_OWN: Final = ("link_density", "level",
    *(f"{place}_{name}" for place in ("token", "around") for name in ("mean", "least", "most", "known")),
    "is_main", "likeness", "least_likeness", "page_blocks", "page_main", "page_main_words")  # fmt: skip
_TREND: Final = ("main", "main_words", "links", "tokens", "headings", "items", "likeness", "other_words")
_WINDOWS: Final = ((-2, 2), (-5, 5), (-12, 12), (-6, -1), (1, 6), (-25, -1), (1, 25))
_NEIGHBOUR: Final = ("main", "links", "tokens", "level", "p", "li", "likeness", "words")
_STEPS: Final = (-2, -1, 1, 2)
_PLACE: Final = ("from_first_main", "from_last_main", "inside_main", "since_main", "to_main", "main_before")
_MOST_WORDS: Final = 60
_TAG_NUMBERS: Final = {tag: number for number, tag in enumerate(_TAGS)}
_TAG_ROWS: Final = np.eye(len(_TAGS) + 1, len(_TAGS))
"""A row a tag; the last one is of all others."""
_FAR: Final = 50
_FROM_MAIN: Final = 40

MARKUP_FEATURES: Final[tuple[str, ...]] = (
    *(f"tag_{tag}" for tag in _TAGS),
    *(f"in_{landmark}" for landmark in _LANDMARKS),
    *_OWN,
    *(f"{name}[{low},{high}]" for low, high in _WINDOWS for name in _TREND),
    *(f"{name}{step:+d}" for step in _STEPS for name in _NEIGHBOUR),
    *_PLACE,
    *PLACE_FEATURES,
)
"""The names of the columns, in order."""


class TokenOdds(NamedTuple):
    """Log odds of class and id names, in hundredths; positive leans to chrome."""

    near: Mapping[str, int]
    """Of a block and its nearest ancestors."""
    far: Mapping[str, int]
    """Of all ancestors beyond."""


class _Likeness(NamedTuple):
    """How much a block's class and id tokens are those of blocks that trafilatura takes: the best and worst of them."""

    best: float
    worst: float


def markup_features(document: Document, words: Vector, prose: Vector, odds: TokenOdds) -> Matrix:
    """Return one row a block, one column a name of `MARKUP_FEATURES`.

    Args:
        document: A page.
        words: How many words each block has.
        prose: Which blocks read as running text.
        odds: Which way class and id names lean.
    """
    hints = [block.hints for block in document.blocks if block.hints]
    is_main = np.array([each.is_main for each in hints], float)
    capped = np.minimum(words, _MOST_WORDS)
    near = np.array(leanings((each.tokens for each in hints), odds.near))
    far = np.array(leanings((each.around for each in hints), odds.far))
    likeness = np.array(_likenesses(hints))
    tags = _TAG_ROWS[[_TAG_NUMBERS.get(each.tag, -1) for each in hints]]
    landmarks = _landmark_rows(hints)
    links = np.array([each.link_density for each in hints])
    levels = np.array([each.level for each in hints], float)
    items, tokens, alike = tags[:, _TAGS.index("li")], near[:, 0], likeness[:, 0]
    main_words = is_main * capped
    count = len(hints)
    page = np.tile([count, is_main.mean(), main_words.sum()], (count, 1))
    trend = np.column_stack(
        [is_main, main_words, links, tokens, levels > 0, items, alike, capped * (1 - is_main)]
    )
    neighbour = np.column_stack(
        [is_main, links, tokens, levels, tags[:, _TAGS.index("p")], items, alike, words]
    )
    parts = (tags, landmarks, links[:, None], levels[:, None], near, far, is_main[:, None], likeness, page)
    in_tree = place_features(document, words, prose, tokens)
    return np.hstack([*parts, *_around(trend, neighbour), _places(is_main, main_words), in_tree])


def _landmark_rows(hints: Sequence[Hints]) -> Matrix:
    rows = {held: [name in held for name in _LANDMARKS] for held in {each.landmarks for each in hints}}
    return np.array([rows[each.landmarks] for each in hints], float)


def _around(trend: Matrix, neighbour: Matrix) -> Iterator[Matrix]:
    windows = Windows(trend)
    yield from (windows.means(low, high) for low, high in _WINDOWS)
    yield from (shifted(neighbour, step) for step in _STEPS)


def _places(is_main: Vector, main_words: Vector) -> Matrix:
    count = len(is_main)
    index = np.arange(count)
    main = np.flatnonzero(is_main)
    first, last = (main[0], main[-1]) if len(main) else (count, count)
    running = np.cumsum(main_words)
    return np.column_stack(
        [
            np.clip(index - first, -_FROM_MAIN, _FROM_MAIN),
            np.clip(index - last, -_FROM_MAIN, _FROM_MAIN),
            (index >= first) & (index <= last),
            np.minimum(since_last(is_main > 0), _FAR),
            np.minimum(until_next(is_main > 0), _FAR),
            running / max(float(running[-1]), 1.0),
        ]
    )


def _likenesses(hints: Sequence[Hints]) -> list[_Likeness]:
    total = _token_counts(each.tokens for each in hints)
    taken = _token_counts(each.tokens for each in hints if each.is_main)
    shares = {token: taken.get(token, 0) / count for token, count in total.items()}
    found = {tokens: _likeness(tokens, shares) for tokens in {each.tokens for each in hints}}
    return [found[each.tokens] for each in hints]


def _token_counts(groups: Iterable[frozenset[str]]) -> dict[str, int]:
    """How many of the groups hold each token; equal groups, of which a page has many, are gone through once."""
    counts: dict[str, int] = {}
    for tokens, count in Counter(groups).items():
        for token in tokens:
            counts[token] = counts.get(token, 0) + count
    return counts


def _likeness(tokens: frozenset[str], shares: Mapping[str, float]) -> _Likeness:
    held = [shares[token] for token in tokens]
    return _Likeness(max(held), min(held)) if held else _Likeness(0.0, 0.0)
