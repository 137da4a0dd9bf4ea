"""A shallow tree of markup that nests too deep: BeautifulSoup on html.parser, which has no limit of depth, then rebuilt."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag
from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from cleaners.page.elements import BLOCKS, GROUPS, LANDMARKS, UNSEEN, hides
from cleaners.page.limits import readable

_HIGHEST: Final = 80  # levels inside an element that stays as it is
_MOST_AROUND: Final = 40  # higher elements that stay too, since what they say holds for all inside
_AROUND: Final = LANDMARKS | GROUPS | UNSEEN | {"body"}
_NAME: Final = re.compile(r"[a-z_][a-z0-9_.-]*", re.IGNORECASE)

_PARSER: Final = HTMLParser()

Attributes: TypeAlias = dict[str | bytes, str | bytes]


def shallow_tree(markup: str) -> HtmlElement:
    """Return a tree of at most some 120 levels, in which each text stands in the element that it stands in directly.

    The innermost levels stay as they are; of those around them, landmarks and what hides. Of any other element each
    stretch of text becomes an element of its own, with its name and attributes, beside what was inside.
    """
    soup = BeautifulSoup(markup, "html.parser", multi_valued_attributes=None)
    heights = _heights(soup)
    rebuilding = _Rebuilding()
    top = soup.find("html")
    rebuilding.begin(top if isinstance(top, Tag) else None)
    for node, is_end in _steps(soup):
        if isinstance(node, Tag):
            rebuilding.leave(node) if is_end else rebuilding.enter(node, heights[id(node)])
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            rebuilding.text(readable(node))
    return rebuilding.end()


class _Open(NamedTuple):
    """An open element of the soup."""

    stays: bool
    is_high: bool
    holder: Tag | None
    """What holds the text directly in it, where that did not stay."""


class _Rebuilding:
    """The state of one pass over a soup."""

    def __init__(self) -> None:
        self._tree = etree.TreeBuilder(element_factory=_made)
        self._open = [_Open(stays=True, is_high=True, holder=None)]
        self._around = 0  # open high elements that stayed
        self._stretch: str | None = None  # the open element that stands for a stretch of text

    def begin(self, top: Tag | None) -> None:
        """Open the page itself, with the attributes of its `html`."""
        self._tree.start("html", _attributes(top) if top else {})

    def enter(self, tag: Tag, height: int) -> None:
        """Take in the start of an element that holds so many levels."""
        is_high, is_block, holder = height > _HIGHEST, tag.name in BLOCKS, self._open[-1].holder
        stays = tag.name != "html" and (not is_high or (_says_much(tag) and self._around < _MOST_AROUND))
        if is_block and holder is not None:
            self._end_stretch()
        elif stays:
            self._begin_stretch()
        if is_block:
            holder = tag
        if stays:
            self._around += is_high
            self._tree.start(_tag_name(tag), _attributes(tag))
            holder = None
        self._open.append(_Open(stays, is_high, holder))

    def leave(self, tag: Tag) -> None:
        """Take in the end of an element."""
        stays, is_high, holder = self._open.pop()
        if stays:
            self._around -= is_high
            self._tree.end(_tag_name(tag))
        elif holder is tag:
            self._end_stretch()

    def text(self, text: str) -> None:
        """Take in a text."""
        if not text.isspace():
            self._begin_stretch()
        self._tree.data(text)

    def end(self) -> HtmlElement:
        """Return the tree."""
        self._end_stretch()
        self._tree.end("html")
        return self._tree.close()

    def _begin_stretch(self) -> None:
        holder = self._open[-1].holder
        if holder is not None and self._stretch is None:
            self._stretch = _tag_name(holder)
            self._tree.start(self._stretch, _attributes(holder))

    def _end_stretch(self) -> None:
        if self._stretch is not None:
            self._tree.end(self._stretch)
            self._stretch = None


def _steps(soup: BeautifulSoup) -> Iterator[tuple[PageElement, bool]]:
    """The nodes in the order of the markup; of elements the start, then the end."""
    around: list[Tag] = []
    for node in soup.descendants:
        while around and around[-1] is not node.parent:
            yield around.pop(), True
        yield node, False
        if isinstance(node, Tag):
            around.append(node)
    while around:
        yield around.pop(), True


def _heights(soup: BeautifulSoup) -> dict[int, int]:
    """How many levels each element holds, by the identity of the element."""
    heights: dict[int, int] = {}
    for node in reversed([node for node in soup.descendants if isinstance(node, Tag)]):
        height = heights.setdefault(id(node), 0)
        heights[id(node.parent)] = max(heights.get(id(node.parent), 0), height + 1)
    return heights


def _says_much(tag: Tag) -> bool:
    return tag.name in _AROUND or hides(_attribute(tag, "hidden"), _attribute(tag, "style"))


def _tag_name(tag: Tag) -> str:
    return tag.name if _NAME.fullmatch(tag.name) else "span"


def _made(name: str, attributes: Attributes) -> HtmlElement:
    element = _PARSER.makeelement(name)
    for attribute, value in attributes.items():
        element.set(attribute, value)
    return element


def _attributes(tag: Tag) -> Attributes:
    """The attributes of an element, without those whose names a tree cannot hold."""
    return {name: readable(str(value or "")) for name, value in tag.attrs.items() if _NAME.fullmatch(name)}


def _attribute(tag: Tag, name: str) -> str | None:
    value = tag.get(name)
    return None if value is None else str(value)
