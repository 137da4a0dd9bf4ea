"""What a page may hold before a parser sees it: markup whose cost grows faster than its size is refused."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.sniff import without_torn_tag
from cleaners.refusal import Refusal
from schemas.kinds import Reason

MOST_TAGS: Final = 100_000
MOST_ATTRIBUTES: Final = 5_000
"""Of one tag: libxml2 compares each with all before it, so 30,000 take five seconds."""

MOST_ATTRIBUTES_OF_PAGE: Final = 500_000
_MANY_ATTRIBUTES: Final = (
    4_000_000  # characters, of which fewer cannot hold too many attributes for the memory
)
MOST_CELLS: Final = 5_000
"""Of one row of a table."""

_LONGEST_REFERENCE: Final = 7  # digits; the last code point is 1114111
_LONG_REFERENCE: Final = re.compile(rf"&#(?:[0-9]{{{_LONGEST_REFERENCE + 1},}}+|[xX][0-9a-fA-F]{{7,}}+);?")
_VALUE: Final = r"""\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+"""
_ATTRIBUTE: Final = rf"""(?:[\s/]++|(?<=["']))[^\s/>][^\s/>=]*+(?:{_VALUE})?+"""
_EACH_ATTRIBUTE: Final = re.compile(_ATTRIBUTE)
_TAG: Final = r"<[a-zA-Z][^\s/>]*+"
_CROWDED: Final = re.compile(rf"{_TAG}(?:{_ATTRIBUTE}){{{MOST_ATTRIBUTES}}}")
_TOKEN: Final = re.compile(
    rf"(?P<crowded>{_CROWDED.pattern})"
    r"|<!--(?s:.*?)(?:-->|\Z)|<(?P<raw>(?i:script|style))(?=[\s/>])(?s:.*?)(?:</(?P=raw)|\Z)"
    rf"|{_TAG}(?:{_ATTRIBUTE})*+"
)
"""A tag with too many attributes, else what is to be passed over whole: inside scripts, `<` opens no tag."""

_RAW: Final = re.compile(r"<(script|style)(?=[\s/>]).*?(?P<end></\1|\Z)", re.IGNORECASE | re.DOTALL)
"""A script or style: no tag opens in it."""

_UNREADABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STAND_INS: Final = {chr(code): "" for code in (*range(0x20), 0xFFFE, 0xFFFF)} | dict.fromkeys(
    "\v\f\x1c\x1d\x1e", "\n"
)
_END_OF_PAGE: Final = re.compile(r"</(?:body|html)\b[^<>]*>", re.IGNORECASE)
_WITHOUT_TAGS: Final = {
    re.compile(rf"<{name}[\s>]", re.IGNORECASE): re.compile(f"</{name}", re.IGNORECASE)
    for name in ("title", "style")
}
"""Where elements begin that take in all markup up to their end, though nobody writes any into them; and that end."""

_OPEN_VALUE: Final = re.compile(r"<[a-zA-Z][^<>]*=\s*\Z")
_XML_DECLARATION: Final = re.compile(r"\A(?:\s*+<\?xml[^>]*+>?+)++", re.IGNORECASE)


class TooComplex(Refusal):
    """Raised for a page whose markup is beyond the caps, before anything parses it."""

    def __init__(self, detail: str) -> None:
        super().__init__(Reason.TOO_COMPLEX, detail)


def parsable(text: str) -> str:
    """Return the markup as a parser may have it, with no character that a reader would miss.

    lxml refuses a string that declares an encoding, stops at a lone surrogate and keeps control characters, at
    which trafilatura fails. html.parser fails on references of thousands of digits, which name no character
    and become U+FFFD as in a browser. libxml2 2.14 drops whatever stands behind the end of the page, which browsers
    show: so the page has no end but that of the text. Of a tag that is cut off it makes a text, where nothing else stands.

    Raises:
        TooComplex: more tags, or more attributes in one tag or in all, than the caps allow.
    """
    text = readable(text)  # first: what it takes out may part a tag or stand before a declaration
    tags = text.count("<")
    if tags > MOST_TAGS:
        tags -= sum(raw[0].count("<") - 2 for raw in _RAW.finditer(text) if raw["end"])
    if tags > MOST_TAGS:
        raise TooComplex(f"{tags} tags; at most {MOST_TAGS} are read")
    if _CROWDED.search(text) and any(token["crowded"] for token in _TOKEN.finditer(text)):
        raise TooComplex(f"a tag with {MOST_ATTRIBUTES} attributes or more")
    if len(text) > _MANY_ATTRIBUTES and any(n > MOST_ATTRIBUTES_OF_PAGE for n in _attributes(text)):
        raise TooComplex(f"more than {MOST_ATTRIBUTES_OF_PAGE} attributes")
    text = _XML_DECLARATION.sub("", _END_OF_PAGE.sub("", text), count=1)
    return _LONG_REFERENCE.sub("\ufffd", _with_ends(_without_open_quote(without_torn_tag(text))))


def _without_open_quote(markup: str) -> str:
    """The markup without the quote of a value that nobody closed, where that would take the rest of the page in."""
    for quote in "\"'":
        at = markup.rfind(quote)
        start = markup.rfind("<", 0, max(at, 0))
        if start >= 0 and _OPEN_VALUE.match(markup, start, at):
            markup = markup[:at] + markup[at + 1 :]
    return markup


def _with_ends(markup: str) -> str:
    """The markup with an end for a title or style sheet that has none, which would take the page in: at the next tag."""
    for start, end in _WITHOUT_TAGS.items():
        last = max((opened.end() for opened in start.finditer(markup)), default=len(markup))
        at = markup.find("<", last)
        if at >= 0 and not end.search(markup, last):
            markup = f"{markup[:at]}{end.pattern}>{markup[at:]}"
    return markup


def _attributes(text: str) -> Iterator[int]:
    """How many attributes there are up to each tag."""
    count = 0
    for token in _TOKEN.finditer(text):
        if not (token["raw"] or token[0].startswith("<!--")):
            count += sum(1 for _ in _EACH_ATTRIBUTE.finditer(token[0]))
            yield count


def ensure_narrow(tree: HtmlElement) -> None:
    """Return nothing where no row of a table has too many cells.

    Raises:
        TooComplex: one has; trafilatura counts them anew for each.
    """
    widest = max(map(len, tree.iter("tr")), default=0)
    if widest > MOST_CELLS:
        raise TooComplex(f"a row of {widest:,} cells; at most {MOST_CELLS:,} are read")


def readable(text: str) -> str:
    """Return a text without the characters that no tree can hold."""
    return _UNREADABLE.sub(lambda match: _STAND_INS.get(match[0], "\ufffd"), text)
