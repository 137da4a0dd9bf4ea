"""The short blocks around the headline, where bylines and datelines stand."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from cleaners.page.align import tokens
from cleaners.page.stated import stated
from cleaners.page.walk import PageBlock

_BEFORE: Final = 3
_AFTER: Final = 16
_MOST_WORDS: Final = 20
_LABEL: Final = re.compile(
    r"(?:(?:first|last|originally|date|article|page) )?"
    r"(?:published|posted|created|updated|modified|reviewed|written|by)(?: on| by| date)?\W*",
    re.IGNORECASE,
)
_ELSEWHERE: Final = frozenset({"nav", "form"})


class Line(NamedTuple):
    """A short block near the headline, and the words of its class and id."""

    text: str
    tokens: frozenset[str]


def lines_near_headline(blocks: Sequence[PageBlock], title: str | None) -> list[Line]:
    """Return the short blocks behind the headline, then those right before it; none where it is not shown."""
    at = _headline(blocks, tokens(title or ""))
    if at is None:
        return []
    before = blocks[max(0, at - _BEFORE) : at]
    return [*_lines(blocks[at + 1 : at + 1 + _AFTER]), *_lines(before)]


def lines_outside_menus(blocks: Sequence[PageBlock]) -> list[Line]:
    """Return all short blocks that stand in no menu, aside or footer of the page."""
    return list(_lines([block for block in blocks if "aside" not in block.hints.landmarks]))


def _headline(blocks: Sequence[PageBlock], title: list[str]) -> int | None:
    """Where the headline stands: a heading that holds the title's words, else a line of them, else the only `h1`."""
    if not title:
        return None
    headings = [(at, block, tokens(block.text)) for at, block in enumerate(blocks) if block.hints.level]
    exact = (at for at, _, words in headings if words == title)
    plain = (at for at, block in enumerate(blocks) if tokens(block.text) == title)
    close = (at for at, block, words in headings if block.hints.level == 1 and set(title) <= set(words))
    tops = [at for at, block, _ in headings if block.hints.level == 1]
    return next(exact, next(close, next(plain, tops[0] if len(tops) == 1 else None)))


def _lines(blocks: Sequence[PageBlock]) -> Iterator[Line]:
    """The short blocks; a label that stands by itself ("Written by", "Last updated:") goes with what is behind it."""
    label = ""
    for block in blocks:
        if block.hints.tag == "img" or _is_elsewhere(block.hints.landmarks):
            continue
        text = stated(block.text)
        if not text or not _is_short(text):
            continue
        if _LABEL.fullmatch(text):
            label = text
            continue
        yield Line(f"{label} {text}".strip(), block.hints.tokens)
        label = ""


def _is_elsewhere(landmarks: frozenset[str]) -> bool:
    """Whether this is no part of the article; an article may have a footer of its own."""
    return bool(landmarks & _ELSEWHERE) or ("footer" in landmarks and "article" not in landmarks)


def _is_short(text: str) -> bool:
    return text.count(" ") < _MOST_WORDS
