"""The `meta` elements of a page, by name."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.stated import Statement
from schemas.kinds import FactSource

_NAMES: Final = ("property", "name", "itemprop")
_LONGEST: Final = 100_000  # characters of a content: a list of keywords may be long, but not so long
_OPENGRAPH: Final = ("og:", "article:")


class Meta:
    """What the `meta` elements state; names in lower case."""

    def __init__(self, tree: HtmlElement) -> None:
        self._contents: dict[str, list[str]] = {}
        for element in tree.iter("meta"):
            content = element.get("content", "").strip()
            for name in {element.get(attribute, "").strip().lower() for attribute in _NAMES}:
                if name and 0 < len(content) <= _LONGEST:
                    self._contents.setdefault(name, []).append(content)

    def said(self, names: str) -> Iterator[str]:
        """Yield the contents of several names, given in their order of precedence and parted by blanks."""
        for name in names.split():
            yield from self._contents.get(name, ())

    def statements(self, names: str) -> Iterator[Statement]:
        """Yield the contents of several names as `said`, with their origin: OpenGraph or other meta."""
        for name in names.split():
            source = FactSource.OPENGRAPH if name.startswith(_OPENGRAPH) else FactSource.META
            yield from (Statement(content, source) for content in self.said(name))

    def matching(self, name: re.Pattern[str]) -> Iterator[str]:
        """Yield the contents of the names in which a pattern is found, in the order of the page."""
        yield from (content for key, said in self._contents.items() if name.search(key) for content in said)
