"""The short blocks around the headline, where bylines and datelines stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final, NamedTuple

from cleaners.page.align import tokens
from cleaners.page.stated import stated
from cleaners.page.walk import PageBlock

_BEFORE: Final = 3
_AFTER: Final = 16
_MOST_LINES: Final = 2_000
_MOST_WORDS: Final = 20
_LONGEST: Final = 600  # characters, with the blanks of the markup
_LABEL: Final = re.compile(
    r"(?:(?:first|last|originally|date|article|page) )?"
    r"(?:published|posted|created|updated|modified|reviewed|written|by)(?: on| by| date)?\W*",
    re.IGNORECASE,
)
_STUCK: Final = re.compile(
    r"(?<=[a-zà-ÿ\d])(?=(?:Published|Posted|Updated|Last [Uu]pdated|Written|Reviewed)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.? \d)"
)
"""Where two elements meet that style sheets draw apart: `Mira ThollMar 4, 2024`."""

_NUMBER: Final = re.compile(r"\d")
_SIGNING: Final = re.compile(r"\bby\b", re.IGNORECASE)
_LABEL_ALONE: Final = re.compile(rf"\s*{_LABEL.pattern}\s*$", re.IGNORECASE)
_BREAK: Final = re.compile(
    r"(?<!\bby)(?<!\band)(?<=[^\s:,&])\s*[\n\t]\s*(?!(?:and|on)\b|[\s,&|•·-])", re.IGNORECASE
)
_WORD: Final = re.compile(r"\w")
_ELSEWHERE: Final = frozenset({"nav", "form"})


class Line(NamedTuple):
    """A short block near the headline, and the words of its class and id."""

    text: str
    tokens: frozenset[str]
    markup: str
    """The text as the markup breaks it."""

    @property
    def broken(self) -> str:
        """The text with bars where the markup breaks it."""
        return with_bars(self.markup)


def with_bars(text: str) -> str:
    """Return a text as one line, with bars where it is broken, as between a name and an office on a line of its own."""
    return stated(_BREAK.sub(" | ", text)) or ""


def lines_near_headline(blocks: Sequence[PageBlock], title: str | None) -> list[Line]:
    """Return the short blocks behind the headline, then those right before it; none where it is not shown.

    Those around the only `h1` follow, where that is another heading: it may be the headline in other words.
    """
    places = dict.fromkeys(_headlines(blocks, tokens(title or "")))
    return [line for at in places for line in _lines_around(blocks, at)]


def _lines_around(blocks: Sequence[PageBlock], at: int) -> Iterator[Line]:
    yield from _lines(blocks[at + 1 : at + 1 + _AFTER])
    yield from _lines(blocks[max(0, at - _BEFORE) : at])


def lines_outside_menus(blocks: Sequence[PageBlock]) -> list[Line]:
    """Return the short blocks with a number or a label that stand in no menu, aside or footer of the page."""
    inside = (block for block in blocks if "aside" not in block.hints.landmarks and _may_be_short(block))
    return list(islice(_lines(block for block in inside if _tells(block.text)), _MOST_LINES))


def _headlines(blocks: Sequence[PageBlock], title: list[str]) -> Iterator[int]:
    """Where the headline stands: a heading that holds the title's words, else a line of them; then the only `h1`."""
    if not title:
        return
    headings = [(at, block, tokens(block.text)) for at, block in enumerate(blocks) if block.hints.level]
    exact = (at for at, _, words in headings if words == title)
    plain = (at for at, block in enumerate(blocks) if tokens(block.text) == title)
    close = (at for at, block, words in headings if block.hints.level == 1 and set(title) <= set(words))
    tops = [at for at, block, _ in headings if block.hints.level == 1]
    yield from islice(chain(exact, close, plain), 1)
    if len(tops) == 1:
        yield tops[0]


def _lines(blocks: Iterable[PageBlock]) -> Iterator[Line]:
    """The short blocks; a label that stands by itself ("Written by", "Last updated:") goes with what is behind it."""
    label = ""
    for block in blocks:
        text = _short(block)
        if not text:
            continue
        if _LABEL.fullmatch(text):
            label = text
            continue
        yield Line(
            f"{label} {text}".strip(),
            block.hints.tokens,
            f"{label} {_STUCK.sub(' ', block.text).strip()}".strip(),
        )
        label = ""


def _tells(text: str) -> bool:
    """Whether a text has a number or "by" in it, or is a label."""
    return bool(_NUMBER.search(text) or _SIGNING.search(text) or _LABEL_ALONE.match(text))


def _short(block: PageBlock) -> str | None:
    """The text of a block as one line, where it is short and a part of the article."""
    if not _may_be_short(block):
        return None
    text = stated(block.text) or ""
    return _STUCK.sub(" ", text) if text.count(" ") < _MOST_WORDS and _WORD.search(text) else None


def _may_be_short(block: PageBlock) -> bool:
    """Whether a block is a part of the article that is not long even with the blanks of the markup: the cheap test."""
    hints = block.hints
    return len(block.text) <= _LONGEST and hints.tag != "img" and not _is_elsewhere(hints.landmarks)


def _is_elsewhere(landmarks: frozenset[str]) -> bool:
    """Whether this is no part of the article; an article may have a footer of its own."""
    return bool(landmarks & _ELSEWHERE) or ("footer" in landmarks and "article" not in landmarks)
