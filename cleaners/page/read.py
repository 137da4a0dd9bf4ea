"""From the markup of a page to its canonical document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lxml.html import HtmlElement

from cleaners.document import SEPARATOR, Block, Decoded, Document
from cleaners.page.elements import PREFORMATTED, may_hide_more
from cleaners.page.facts import page_facts
from cleaners.page.faq_markup import marked_faqs
from cleaners.page.limits import ensure_narrow, parsable
from cleaners.page.parse import parse
from cleaners.page.walk import PageBlock, visible_blocks
from cleaners.page.witness import Trafilatura
from cleaners.shape import is_prose
from cleaners.text.canonical import canonical_blocks, canonical_code, canonical_line
from cleaners.text.limits import ensure_few_blocks, ensure_readable_size
from cleaners.text.read import all_repairs
from schemas.kinds import Format

_MOSTLY_HIDDEN: Final = 0.5  # of all prose stands in the visible blocks


def read_page(decoded: Decoded) -> Document | None:
    """Return the canonical document of a page: its visible blocks in order; None where nothing is visible.

    Nobody was asked yet what the main content is; the document's witness can be.

    Raises:
        TooComplex: the markup is beyond the caps.
    """
    tree = parse(parsable(decoded.text))
    blocks = _shown(tree, _within_limits(tree))
    mended: Counter[str] = Counter()
    texts = canonical_blocks([_canonical_text(block, mended) for block in blocks], mended)
    if not any(texts):
        return None
    return Document(
        text=SEPARATOR.join(filter(None, texts)),
        blocks=tuple(_blocks(texts, blocks)),
        format=Format.HTML,
        encoding=decoded.encoding,
        repairs=all_repairs(decoded.repairs, mended),
        facts=page_facts(tree, blocks),
        faqs=marked_faqs(tree),
        witness=Trafilatura(tree, blocks, list(map(bool, texts))),
    )


def _within_limits(tree: HtmlElement) -> list[PageBlock]:
    """The visible blocks.

    Raises:
        Refusal: there is more than is read.
    """
    ensure_narrow(tree)
    return _ensured_few(visible_blocks(tree))


def _ensured_few(blocks: list[PageBlock]) -> list[PageBlock]:
    ensure_few_blocks(len(blocks))
    ensure_readable_size(sum(len(block.text) for block in blocks))
    return blocks


def _shown(tree: HtmlElement, blocks: list[PageBlock]) -> list[PageBlock]:
    """The visible blocks; where most of the prose is hidden, a script uncovers it, so all counts as visible."""
    shown = _prose(blocks)
    if blocks and not may_hide_more(tree, shown):
        return blocks
    uncovered = _ensured_few(visible_blocks(tree, with_hidden=True))
    return uncovered if not blocks or shown < _MOSTLY_HIDDEN * _prose(uncovered) else blocks


def _prose(blocks: Iterable[PageBlock]) -> int:
    """How many characters the blocks of running text hold."""
    texts = (" ".join(block.text.split()) for block in blocks)
    return sum(len(text) for text in texts if is_prose(text))


def _canonical_text(block: PageBlock, mended: Counter[str]) -> str:
    text = block.marker + block.text
    if block.hints.tag in PREFORMATTED:
        code, repairs = canonical_code(text)
        mended.update(repairs)
        return code
    return "\n".join(filter(None, (canonical_line(line, mended) for line in text.split("\n"))))


def _blocks(texts: Sequence[str], blocks: Sequence[PageBlock]) -> Iterator[Block]:
    start = 0
    kept = ((text, block.hints) for text, block in zip(texts, blocks, strict=True) if text)
    for ordinal, (text, hints) in enumerate(kept):
        yield Block(start, start + len(text), (ordinal,), 0, hints)
        start += len(text) + len(SEPARATOR)
