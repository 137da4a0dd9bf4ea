"""What of a page may state a fact of its article, read once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.addresses import absolute
from cleaners.page.json_ld import LinkedData
from cleaners.page.meta import Meta
from cleaners.page.near import Line, lines_near_headline, lines_outside_menus
from cleaners.page.sites import SiteNames
from cleaners.page.walk import PageBlock
from schemas.addresses import site_of

_MOST: Final = 500  # elements of a kind that are looked at
_LONGEST: Final = 300  # characters of a text that states a fact, with the blanks of the markup
_NOWHERE: Final = (
    "https://page.invalid/"  # of a page without an address only relative links are known to be its site's
)
_ASIDE: Final = frozenset({"nav", "aside", "footer"})


@dataclass(frozen=True)
class Evidence:
    """A page with its metadata, its headline and the names of its site."""

    tree: HtmlElement
    meta: Meta
    linked: LinkedData
    blocks: Sequence[PageBlock]
    url: str | None
    site: SiteNames
    title: str | None

    @cached_property
    def near(self) -> list[Line]:
        """The lines around the headline."""
        return lines_near_headline(self.blocks, self.title)

    @cached_property
    def others(self) -> list[Line]:
        """All lines that stand in no menu, aside or footer of the page."""
        return lines_outside_menus(self.blocks)

    @cached_property
    def properties(self) -> list[HtmlElement]:
        """The elements that are marked up as a property (microdata), in order."""
        return list(islice(self.tree.xpath("descendant::*[@itemprop]"), _MOST))

    @cached_property
    def times(self) -> list[HtmlElement]:
        """The `<time>` elements, in order."""
        return list(islice(self.tree.iter("time"), _MOST))

    @cached_property
    def links(self) -> list[HtmlElement]:
        """The links that lead anywhere, in order."""
        return [link for link in self.tree.iter("a") if link.get("href")]

    def is_own(self, address: str) -> bool:
        """Return whether an address, as a link of the page gives it, is one of the page's own site."""
        base = self.url or _NOWHERE
        joined = absolute(address, base)
        return joined is not None and site_of(joined) == site_of(base)


def text_of(element: HtmlElement) -> str:
    """Return the text of an element that has little of it; nothing for one that holds more."""
    text = ""
    for piece in element.itertext():
        text += piece
        if len(text) > _LONGEST:
            return ""
    return text


def is_aside(element: HtmlElement) -> bool:
    """Return whether an element stands in a menu, an aside or a footer: it may speak of other articles."""
    return any(ancestor.tag in _ASIDE for ancestor in element.iterancestors())
