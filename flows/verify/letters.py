"""Proof that decoding lost nothing: the letters and digits of an input are in its document, in order."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from cleaners.decoding.decode import decode
from cleaners.page.elements import is_hidden, is_unseen
from cleaners.page.limits import parsable
from cleaners.page.parse import parse
from schemas.kinds import Format

_CHARACTERS: Final = re.compile(r"[^\W_]+")


def keeps_letters(document: str, found: Format, data: bytes) -> bool:
    """Return whether a document has all letters and digits of its input, in order, and that of a text no others.

    The document of a page has all that the page shows, and may have more: the numbers of a list, what images are
    called, what a script uncovers.

    Raises:
        Refusal: the input cannot be read.
    """
    text = decode(data).text
    held = _letters(document)
    if found is Format.TEXT:
        return _letters(text) == held
    following = iter(held)
    return all(letter in following for letter in _letters("".join(_shown(parse(parsable(text))))))


def _letters(text: str) -> str:
    """The letters and digits of a text, in order; accents are apart from what bears them, and left out."""
    return "".join(_CHARACTERS.findall(unicodedata.normalize("NFD", text)))


def _shown(tree: HtmlElement) -> Iterator[str]:
    """What stands in a tree outside of elements that are not drawn or hide themselves."""
    events = etree.iterwalk(tree, events=("start", "end"))
    for event, element in events:
        if event == "start" and (is_unseen(element) or is_hidden(element)):
            events.skip_subtree()
        elif event == "start":
            yield element.text or ""
        else:
            yield element.tail or ""
