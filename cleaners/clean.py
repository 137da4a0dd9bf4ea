"""The whole way from bytes to a record, readable from top to bottom."""

import re
from typing import Final

from cleaners.assemble import assemble
from cleaners.decoding.decode import decode
from cleaners.decoding.program_text import refuse_program_text
from cleaners.detection.detect import Detection, detect
from cleaners.document import Decoded, Document, RawFile
from cleaners.page.sniff import looks_like_html
from cleaners.refusal import Refusal
from cleaners.rejection import rejected
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from cleaners.stand_ins import stand_in
from cleaners.text.read import read_text
from schemas.article import Article
from schemas.kinds import Reason
from schemas.rejection import Rejection

_HEAD: Final = 8  # blocks among which a page's heading is looked for
_SEEN: Final = re.compile(
    "[^\\s\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
"""Anything but blanks, joiners, marks of direction, selectors of variants and tags."""


def clean(raw: RawFile, ruleset: Ruleset) -> Article | Rejection:
    """Return the one fate of an input: its article, or its rejection with the reason."""
    try:
        document = read_document(raw.data, raw.given.charset)
        narrowed = ruleset.narrowed(raw.given.site or document.facts.site, raw.source)
        detection = detect(document, narrowed, raw.given)
        remainder = cut(document.text, detection.spans)
        if not remainder.text:
            raise Refusal(Reason.NO_CONTENT, "nothing but chrome")
        refuse_stand_in(document, detection, remainder.text)
        return assemble(raw, document, detection, remainder, narrowed)
    except Refusal as refusal:
        return rejected(raw, refusal.reason, refusal.detail, ruleset.id)


def read_document(data: bytes, charset: str | None = None) -> Document:
    """Return the canonical document of some bytes; the content decides whether it is a page or plain text.

    `charset` is what the server said.

    Raises:
        Refusal: the bytes hold no text, one for programs, or no block that a reader would see.
    """
    decoded = decode(data, charset)
    refuse_program_text(decoded.text)
    document = _page(decoded) if looks_like_html(decoded.text) else read_text(decoded)
    if document is None or not _SEEN.search(document.text):
        raise Refusal(Reason.NO_CONTENT, "nothing that a reader would see")
    return document


def refuse_stand_in(document: Document, detection: Detection, text: str) -> None:
    """Refuse what a server sent in place of an article; what itself has a date of publication is one.

    Raises:
        Refusal: it is an error, a wall or a login.
    """
    title = document.facts.title or (detection.title.text if detection.title else "")
    headings = (
        block for block in document.blocks[:_HEAD] if block.hints is None or block.hints.level in (1, 2)
    )
    what = stand_in([title, *map(document.block_text, headings)], text)
    if what and document.facts.published_on is None:
        raise Refusal(Reason.NOT_AN_ARTICLE, what)


def _page(decoded: Decoded) -> Document | None:
    from cleaners.page.read import read_page  # noqa: PLC0415  (lxml and more, which plain text need not load)

    return read_page(decoded)
