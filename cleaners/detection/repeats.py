"""Lines that stand twice, one right after the other: the alternative text of a picture, and its caption."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cleaners.document import Document
from cleaners.spans import Span
from schemas.kinds import Kind

_FEWEST_WORDS: Final = 5
"""Shorter ones are cells of a table or cries of a crowd."""


def repeat_spans(document: Document, kinds: Sequence[Kind | None]) -> Iterator[Span]:
    """Yield a span for the first of two equal neighbours that both would stay: what it says stands in the other.

    `kinds` are those of the blocks that go.
    """
    for i, (text, after) in enumerate(pairwise(document.texts)):
        is_caption = text == after and text.count(" ") + 1 >= _FEWEST_WORDS and not document.prose[i]
        if is_caption and not kinds[i] and not kinds[i + 1]:
            block = document.blocks[i]
            yield Span(block.start, block.end, Kind.IMAGE_CAPTION, "caption-repeated")
