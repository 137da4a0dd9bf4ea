"""The headline of a page, and where it was found."""

from collections.abc import Iterator, Sequence
from typing import Final

from lxml.html import HtmlElement

from cleaners.canonical import tidy_line
from cleaners.page.align import tokens
from cleaners.page.json_ld import Node, strings
from schemas.kinds import FactSource

_FEWEST_WORDS: Final = 3
_LEAST_SHARE: Final = 0.5  # of the title's words, in a heading that is the title less the site's name


def headline(
    said: str | None, tree: HtmlElement, nodes: list[Node], headings: Sequence[str]
) -> tuple[str | None, FactSource | None]:
    """Return the headline and its source.

    Args:
        said: The title as trafilatura found it, perhaps with the site's name.
        tree: The page.
        nodes: What its linked data says of the article.
        headings: The visible headings of the first level.
    """
    if not said:
        return None, None
    words = tokens(said)
    for heading in headings:
        if _is_bare(tokens(heading), words):
            return tidy_line(heading), FactSource.HEADING
    return said, next(
        (source for text, source in _places(tree, nodes, headings) if tokens(text) == words),
        FactSource.TRAFILATURA,
    )


def _is_bare(heading: list[str], title: list[str]) -> bool:
    """Whether the heading is the title less something before or after it."""
    size = len(heading)
    if size == len(title) or size < max(_FEWEST_WORDS, _LEAST_SHARE * len(title)):
        return False
    return heading in (title[:size], title[-size:])


def _places(
    tree: HtmlElement, nodes: list[Node], headings: Sequence[str]
) -> Iterator[tuple[str, FactSource]]:
    """The places of a title in the order in which trafilatura looks at them."""
    for element in tree.iter("meta"):
        if element.get("property", "").lower() == "og:title":
            yield element.get("content", ""), FactSource.OPENGRAPH
    for element in tree.iter("meta"):
        if "title" in (element.get("name") or "").lower() or element.get("itemprop") == "headline":
            yield element.get("content", ""), FactSource.META
    yield from ((text, FactSource.JSON_LD) for text in strings(nodes, "headline"))
    yield from ((text, FactSource.HEADING) for text in headings)
    yield from ((element.text_content(), FactSource.HTML_TITLE) for element in tree.iter("title"))
