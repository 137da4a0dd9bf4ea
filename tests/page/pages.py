"""Small pages of invented sites."""

import numpy as np

from cleaners.document import Block, Decoded, Document
from cleaners.page.read import read_page
from cleaners.page.spans import MainContent

PARAGRAPHS = (
    "The harbour board of Velmouth voted on Monday to rebuild the eastern pier before the winter storms arrive.",
    "Engineers had warned since the spring that two of its oldest pillars no longer carry any weight at all.",
    "The work will cost nine million crowns, of which the county pays one half and the fishing guild the other.",
    "Until it is done, the ferry to Osterholm leaves from the northern quay, twenty minutes later than usual.",
)


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def prose(count: int = len(PARAGRAPHS)) -> str:
    return "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:count])


def maybe(markup: str) -> Document | None:
    return read_page(Decoded(markup, "utf-8", ()))


def read(markup: str) -> Document:
    document = maybe(markup)
    assert document is not None
    return document


def texts(document: Document) -> list[str]:
    return [document.block_text(block) for block in document.blocks]


def main_texts(document: Document) -> list[str]:
    blocks = document.heard().blocks
    return [document.block_text(block) for block in blocks if block.hints and block.hints.is_main]


def block(document: Document, text: str) -> Block:
    return next(one for one in document.blocks if document.block_text(one) == text)


def as_judged(document: Document) -> MainContent:
    """Return the main content as trafilatura and the markup have it, without the arbiter."""
    blocks = document.heard().blocks
    is_main = np.array([block.hints is not None and block.hints.is_main for block in blocks], bool)
    return MainContent(np.where(is_main, 3.0, -3.0), is_main)
