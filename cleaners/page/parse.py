"""From markup to one tree, which the block walk, the metadata and trafilatura share."""

from typing import Final

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from cleaners.page.lenient import shallow_tree

_RESOURCE_LIMIT: Final = etree.ErrorTypes.ERR_RESOURCE_LIMIT
_MOST_DEPTH: Final = 255
_IN_HEAD: Final = "base basefont bgsound link meta noframes noscript script style template title"
_OF_HEAD: Final = frozenset(_IN_HEAD.split())
_ELEMENTS: Final = etree.ElementDefaultClassLookup(element=HtmlElement)
"""One class for all elements: the lookup of lxml.html asks Python for the class of each, every time it is met anew."""


def parse(markup: str) -> HtmlElement:
    """Return the tree of a page, which nests so little that code that recurses over it is safe from any caller's stack.

    Without `huge_tree`, libxml2 stops at 255 levels and at ten megabytes of one text or attribute; with it, at 2,048
    levels, and loses the rest. A page that nests deeper than 255 levels is rebuilt.
    """
    tree = _tree(markup, huge_tree=False)
    if tree is None:
        tree = _tree(markup, huge_tree=True)
        if tree is None or _depth(tree) > _MOST_DEPTH:
            tree = shallow_tree(markup)
    _empty_head(tree)
    return tree


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


def _empty_head(tree: HtmlElement) -> None:
    """Move to the body what stands in the head and is none of it, as browsers do: libxml2 takes `main` for a part of it."""
    head = tree.find("head")
    strays = [] if head is None else [child for child in head if child.tag not in _OF_HEAD]
    if not strays:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    strays[-1].tail = (strays[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = strays


def _depth(tree: HtmlElement) -> int:
    deepest = level = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        level += 1 if event == "start" else -1
        deepest = max(deepest, level)
    return deepest
