"""The blocks of markup that lxml cannot hold: BeautifulSoup on html.parser, which has no limit of depth."""

from collections.abc import Iterator
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from cleaners.document import Hints
from cleaners.page.elements import BLOCKS, HEADINGS, LANDMARKS, MEANINGFUL, UNSEEN
from cleaners.page.walk import PageBlock

_FARTHEST: Final = 64
"""How many elements around a text are looked at: looking at all of them would make deep pages quadratic."""


def lenient_blocks(markup: str) -> list[PageBlock]:
    """Return the visible blocks of a page as far as they can be told without its full structure."""
    blocks: list[PageBlock] = []
    place: Tag | None = None
    parts: list[str] = []
    for text, around in _visible_texts(BeautifulSoup(markup, "html.parser")):
        nearest = next((tag for tag in around if tag.name in BLOCKS), None)
        if nearest is not place and parts:
            blocks.append(PageBlock("".join(parts), _hints(place)))
            parts = []
        place = nearest
        parts.append(text)
    if parts:
        blocks.append(PageBlock("".join(parts), _hints(place)))
    return [block for block in blocks if not block.text.isspace()]


def _visible_texts(soup: BeautifulSoup) -> Iterator[tuple[str, list[Tag]]]:
    unseen: Tag | None = None  # the element being skipped
    for node in soup.descendants:
        if unseen is not None:
            if _is_inside(node, unseen):
                continue
            unseen = None
        if isinstance(node, Tag):
            unseen = node if node.name in UNSEEN and node.contents else None
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            yield str(node), _around(node)


def _is_inside(node: PageElement, tag: Tag) -> bool:
    last = tag._last_descendant(accept_self=True)  # noqa: SLF001  (no public way that does not climb the tree)
    return last is not None and node.previous_element is not last


def _around(node: PageElement) -> list[Tag]:
    around: list[Tag] = []
    parent = node.parent
    while parent is not None and len(around) < _FARTHEST:
        around.append(parent)
        parent = parent.parent
    return around


def _hints(place: Tag | None) -> Hints:
    around = [place, *_around(place)] if place is not None else []
    names = [tag.name for tag in around]
    name = next((name for name in names if name in MEANINGFUL), names[0] if names else "body")
    return Hints(name, HEADINGS.get(name, 0), 0.0, LANDMARKS.intersection(names), frozenset(), is_main=False)
