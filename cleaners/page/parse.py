"""From markup to one tree, which the block walk, the metadata and trafilatura share."""

from typing import Final, NamedTuple

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

_RESOURCE_LIMIT: Final = etree.ErrorTypes.ERR_RESOURCE_LIMIT
_MOST_DEPTH: Final = 255
_ELEMENTS: Final = etree.ElementDefaultClassLookup(element=HtmlElement)
"""One class for all elements: the lookup of lxml.html asks Python for the class of each, every time it is met anew."""


class Parsed(NamedTuple):
    """A tree, and whether it nests so little that code that recurses over it is safe from any caller's stack."""

    tree: HtmlElement | None
    is_shallow: bool


def parse(markup: str) -> Parsed:
    """Return the tree of a page; None where it nests deeper than libxml2 reads (2,048), which loses the rest.

    Without `huge_tree`, libxml2 stops at 255 levels and at ten megabytes of one text or attribute: a page
    that fits is shallow; any other is parsed again.
    """
    shallow = _tree(markup, huge_tree=False)
    if shallow is not None:
        return Parsed(shallow, is_shallow=True)
    deep = _tree(markup, huge_tree=True)
    return Parsed(deep, is_shallow=deep is not None and _depth(deep) <= _MOST_DEPTH)


def _tree(markup: str, *, huge_tree: bool) -> HtmlElement | None:
    # A parser a page: it keeps the errors of the page, by which a torn tree is told.
    parser = etree.HTMLParser(huge_tree=huge_tree, remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(_ELEMENTS)
    try:
        tree = document_fromstring(markup, parser=parser)
    except etree.ParserError:  # nothing but comments or blanks
        return None
    is_torn = any(entry.type == _RESOURCE_LIMIT for entry in parser.error_log)
    return None if is_torn else tree


def _depth(tree: HtmlElement) -> int:
    deepest = level = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        level += 1 if event == "start" else -1
        deepest = max(deepest, level)
    return deepest
