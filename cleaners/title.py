"""The title of a text dump: a line that the page repeats, or the headline it opens with."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from cleaners.document import Block, Document
from cleaners.shape import is_headline, is_prose
from cleaners.spans import Span
from schemas.kinds import FactSource, Kind

_HEAD: Final = 400  # blocks; no menu is longer
_CRUMB: Final = re.compile(r" ?[»›>/→|·]+ ?| [–—-] ")
_NOT_WORDS: Final = re.compile(r"[\W_]+")
_LEAST_LETTERS: Final = 12


class Title(NamedTuple):
    """The title, where it stands, and the blocks that only say it again."""

    text: str
    source: FactSource
    block: Block
    repeats: tuple[Block, ...]


def find_title(document: Document, is_chrome: Sequence[bool]) -> Title | None:
    """Return the title of a text dump; None where nothing shows one.

    Only the head is read, up to the first prose. A headline that stands there twice, or ends a breadcrumb,
    is the title (the last one, nearest to the text); else a headline as very first line, with prose or
    chrome under it.
    """
    head = _head(document, is_chrome)
    lines = [(block, document.block_text(block)) for block in head]
    keys = Counter(key for _, text in lines for key in _keys(text))
    repeated = [
        (block, text)
        for block, text in lines
        if keys[_key(text)] > 1 and len(_key(text)) >= _LEAST_LETTERS and is_headline(text)
    ]
    if repeated:
        block, text = repeated[-1]
        repeats = tuple(other for other, said in lines if other is not block and _says(said, text))
        return Title(text, FactSource.REPEATED_LINE, block, repeats)
    return _opening_headline(document, is_chrome)


def title_spans(title: Title) -> Iterator[Span]:
    """Yield the span of the title and those of its repeats."""
    yield Span(
        title.block.start, title.block.end, Kind.TITLE, f"title-{title.source.value.replace('_', '-')}"
    )
    for block in title.repeats:
        yield Span(block.start, block.end, Kind.TITLE_REPEAT, "title-repeat")


def _head(document: Document, is_chrome: Sequence[bool]) -> list[Block]:
    head: list[Block] = []
    for block, chrome in zip(document.blocks[:_HEAD], is_chrome, strict=False):
        if not chrome and is_prose(document.block_text(block)):
            break
        head.append(block)
    return head


def _opening_headline(document: Document, is_chrome: Sequence[bool]) -> Title | None:
    if len(document.blocks) < 2 or is_chrome[0]:
        return None
    first, second = document.blocks[:2]
    text = document.block_text(first)
    if not is_headline(text) or not (is_chrome[1] or is_prose(document.block_text(second))):
        return None
    return Title(text, FactSource.TEXT, first, ())


def _says(said: str, title: str) -> bool:
    """Whether a line of the head is the title again, alone or behind a breadcrumb."""
    return _key(title) in _keys(said)


def _keys(text: str) -> set[str]:
    """What a line says: all of it, what its breadcrumb ends in, and what stands before the name of the site."""
    crumbs = list(_CRUMB.finditer(text))
    parts = {text} | (
        {text[crumbs[-1].end() :], text[: crumbs[-1].start()], text[: crumbs[0].start()]} if crumbs else set()
    )
    return {_key(part) for part in parts}


def _key(text: str) -> str:
    return _NOT_WORDS.sub(" ", text).strip().casefold()
