"""The visible blocks of a tree, in order."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from cleaners.document import Hints
from cleaners.page.elements import BLOCKS, HEADINGS, PREFORMATTED, is_hidden, is_unseen
from cleaners.page.frame import OUTERMOST, Frame
from cleaners.page.numbering import Numbering
from cleaners.page.tables import joined_cells, row_cells

_IMAGES: Final = frozenset({"img", "amp-img"})
_LONGEST_EMOJI: Final = 8
_SET_APART: Final = frozenset({"button", "label", "summary"})
"""Inline elements that browsers draw with room around them."""

_MOST_PIECES: Final = 1_000  # of one preformatted text; each is a block
_BLANK_LINES: Final = re.compile(r"\n\s*\n")
_WORD: Final = re.compile(r"\w")
_BROKEN_MARKUP: Final = "\t"
"""Where the markup breaks a line, readers see a blank; but bylines are often laid out so, and `near` goes by it."""


class PageBlock(NamedTuple):
    """A visible block before it is brought to canonical form."""

    text: str  # its line breaks are those that a reader sees
    hints: Hints
    marker: str = ""  # of a list item


def visible_blocks(tree: HtmlElement, *, with_hidden: bool = False) -> list[PageBlock]:
    """Return the visible blocks of a page in the order of its markup.

    With `with_hidden`, also what the elements' own attributes hide: for pages that a script uncovers.
    """
    walk = _Walk(with_hidden=with_hidden)
    events = etree.iterwalk(tree, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.leave(element)
        elif not walk.enter(element):
            events.skip_subtree()
    walk.flush()
    return walk.blocks


class _Walk:
    """The state of one pass over a tree. It never recurses: depth is the page's, the stack is ours."""

    def __init__(self, *, with_hidden: bool) -> None:
        self.blocks: list[PageBlock] = []
        self._with_hidden = with_hidden
        self._frames: list[Frame] = [OUTERMOST]
        self._numbering = Numbering()
        self._marker = ""
        self._parts: list[str] = []
        self._linked = 0  # characters of the parts that stand inside links
        self._links = 0  # open links
        self._opened = 0  # block elements so far
        self._breaks = 0  # line breaks since the last text
        self._alts: list[str] = []
        self._skipped: HtmlElement | None = None

    def enter(self, element: HtmlElement) -> bool:
        """Take in the start of an element; return whether its insides are to be walked."""
        tag = element.tag
        if is_unseen(element) or (not self._with_hidden and is_hidden(element)):
            return self._skip(element)
        if tag in BLOCKS:
            return self._enter_block(element)
        if tag == "br":
            self._break()
        elif tag in _IMAGES:
            self._image(element)
        elif tag == "a":
            self._links += 1
            self._set_apart(element)
        elif tag in _SET_APART:
            self._add(" ")
        self._add(element.text)
        return True

    def leave(self, element: HtmlElement) -> None:
        """Take in the end of an element and the text behind it."""
        tag = element.tag
        if element is self._skipped:
            self._skipped = None
        elif tag in BLOCKS:
            self.flush()
            self._frames.pop()
            self._numbering.leave(tag)
            self._marker = "" if tag == "li" else self._marker
        elif tag == "a":
            self._links -= 1
        elif tag in _SET_APART:
            self._add(" ")
        self._add(element.tail)

    def flush(self) -> None:
        """End the block at hand: its text, then the alternative texts of the images in it."""
        if not self._parts and not self._alts:  # most elements hold no text of their own
            return
        text = "".join(self._parts)
        frame = self._frames[-1]
        if _has_text(text):
            density = round(min(1.0, self._linked / len(text.strip())), 3)
            self._emit(text, frame.hints(density))
        self._parts.clear()
        self._linked = self._breaks = 0
        for alt in self._alts:
            self.blocks.append(PageBlock(alt, frame.hints(0.0)._replace(tag="img", level=0)))
        self._alts.clear()

    def _skip(self, element: HtmlElement) -> bool:
        if element.tag in BLOCKS:
            self.flush()
        self._skipped = element
        return False

    def _enter_block(self, element: HtmlElement) -> bool:
        self.flush()
        cells = row_cells(element) if element.tag == "tr" else None
        if cells is not None:
            self._row(element, cells)
            return self._skip(element)
        self._frames.append(self._open(element))
        self._marker = self._numbering.enter(element) or self._marker
        self._add(element.text)
        return True

    def _open(self, element: HtmlElement) -> Frame:
        self._opened += 1
        return self._frames[-1].opened(element, self._opened)

    def _row(self, row: HtmlElement, cells: Sequence[HtmlElement]) -> None:
        """A row of data is one block; each of its cells is walked on its own."""
        hints = self._open(row).hints(0.0)._replace(tag="tr", level=0)
        hidden = self._with_hidden
        inner = [
            visible_blocks(cell, with_hidden=hidden) if hidden or not is_hidden(cell) else []
            for cell in cells
        ]
        texts = [
            " ".join(block.text.replace("\n", " ").strip() for block in cell if block.hints.tag != "img")
            for cell in inner
        ]
        alts = [block.text for cell in inner for block in cell if block.hints.tag == "img"]
        line = joined_cells(texts)
        if _has_text(line):
            linked = sum(block.hints.link_density * len(block.text) for cell in inner for block in cell)
            self._emit(line, hints._replace(link_density=round(min(1.0, linked / len(line)), 3)))
        self.blocks.extend(PageBlock(alt, hints._replace(tag="img")) for alt in alts)

    def _emit(self, text: str, hints: Hints) -> None:
        pieces = _BLANK_LINES.split(text, _MOST_PIECES) if hints.tag in PREFORMATTED else [text]
        for piece in filter(_has_text, pieces):
            self.blocks.append(PageBlock(piece, hints, "" if hints.level else self._marker))
            self._marker = ""

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if "\n" in text and not self._frames[-1].is_preformatted:
            text = text.replace("\n", _BROKEN_MARKUP)
        self._parts.append(text)
        if not text.isspace():
            self._breaks = 0
            self._linked += len(text) if self._links else 0

    def _break(self) -> None:
        """Two line breaks in a row part paragraphs; one is a line of the same paragraph, but not in a heading."""
        self._breaks += 1
        if self._breaks > 1:
            self.flush()
        self._parts.append(" " if self._frames[-1].name in HEADINGS else "\n")

    def _set_apart(self, element: HtmlElement) -> None:
        """Keep neighbouring links apart, which style sheets space out: menus, tags, share bars."""
        previous = element.getprevious()
        if previous is not None and previous.tag == "a" and not previous.tail:
            self._add(" ")

    def _image(self, element: HtmlElement) -> None:
        alt = element.get("alt", "")
        if not _WORD.search(alt):
            self._add(alt if len(alt) <= _LONGEST_EMOJI else "")
        else:
            self._alts.append(alt)


def _has_text(text: str) -> bool:
    return bool(text) and not text.isspace()
