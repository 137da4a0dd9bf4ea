"""Whom the arbiter may ask about a page: trafilatura, on the tree that the page was read from."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from lxml.html import HtmlElement

from cleaners.page.verdict import judged
from cleaners.page.walk import PageBlock


@dataclass(frozen=True)
class Trafilatura:
    """A page as trafilatura is asked about it: a witness of its document."""

    tree: HtmlElement
    blocks: Sequence[PageBlock]
    is_kept: Sequence[bool]
    """Which of the blocks stand in the document: a few hold nothing but what canonical text leaves out."""

    def __call__(self) -> list[bool]:
        """Return for each block of the document whether it is main content."""
        from cleaners.page.extraction import main_lines  # noqa: PLC0415  (half a second, which not all pages need)

        return list(compress(judged(self.blocks, main_lines(self.tree)), self.is_kept))
