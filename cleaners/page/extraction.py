"""What trafilatura takes for the main content of a page, as lines of text."""

import logging
from typing import Final

import trafilatura
from lxml import etree
from lxml.html import HtmlElement
from trafilatura.settings import Document as Extraction
from trafilatura.settings import Extractor

EXTRACTOR_ERRORS: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    etree.LxmlError,
)
"""What a defect in an extractor raises on odd markup (trafilatura guards its own calls with a bare `Exception`).

Not MemoryError: that is the worker's limit, and says nothing of the page.
"""

_INLINE: Final = frozenset({"hi", "ref", "del", "graphic"})
_OPTIONS: Final = Extractor(
    output_format="txt",  # "python" would also render the text, by recursion over the result
    comments=False,
    tables=True,
    fast=True,  # without its fallback extractors: the arbiter weighs the blocks itself, and gains nothing by them
    dedup=False,  # it remembers what earlier pages held
    date_params={"max_date": "2100-01-01"},  # the default asks the clock
)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it could not read, the record tells


def main_lines(tree: HtmlElement) -> list[str]:
    """Return the lines of the main content, in order; none where nothing was found. The tree stays as it is."""
    try:
        result = trafilatura.bare_extraction(tree, options=_OPTIONS)
    except EXTRACTOR_ERRORS:
        return []
    return _lines(result.body) if isinstance(result, Extraction) else []


def _lines(body: etree._Element) -> list[str]:
    parts: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag not in _INLINE:
            parts.append("\n")
        parts.append((element.text if event == "start" else element.tail) or "")
    return [line for line in "".join(parts).splitlines() if line.strip()]
