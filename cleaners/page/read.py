"""From the markup of a page to its canonical document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.canonical import canonical_blocks, canonical_code, canonical_lines
from cleaners.document import SEPARATOR, Block, Decoded, Document, Hints, PageFacts
from cleaners.page.elements import PREFORMATTED
from cleaners.page.extraction import main_lines
from cleaners.page.facts import page_facts
from cleaners.page.faq_markup import marked_faqs
from cleaners.page.limits import parsable
from cleaners.page.parse import parse
from cleaners.page.verdict import judged
from cleaners.page.walk import PageBlock, visible_blocks
from cleaners.text import all_repairs
from schemas.article import Faq
from schemas.kinds import Format

_MOSTLY_HIDDEN: Final = 0.5  # of trafilatura's words that stand in the visible blocks


class _Page(NamedTuple):
    blocks: list[PageBlock]
    main: list[bool]
    facts: PageFacts
    faqs: tuple[Faq, ...]


def read_page(decoded: Decoded) -> Document | None:
    """Return the canonical document of a page: its visible blocks in order; None where nothing is visible.

    Raises:
        TooComplex: the markup is beyond the caps.
    """
    page = _read(parsable(decoded.text))
    mended: Counter[str] = Counter()
    lines = list(_canonical(page, mended))
    if not lines:
        return None
    return Document(
        text=SEPARATOR.join(text for text, _ in lines),
        blocks=tuple(_blocks(lines)),
        format=Format.HTML,
        encoding=decoded.encoding,
        repairs=all_repairs(decoded.repairs, mended),
        facts=page.facts,
        faqs=page.faqs,
    )


def _read(markup: str) -> _Page:
    tree = parse(markup)
    blocks, flags = _shown(tree, main_lines(tree))
    return _Page(blocks, flags, page_facts(tree, blocks), marked_faqs(tree))


def _shown(tree: HtmlElement, lines: Sequence[str]) -> tuple[list[PageBlock], list[bool]]:
    """The visible blocks; where most of the main content is hidden, a script uncovers it, so all counts as visible."""
    blocks = visible_blocks(tree)
    verdict = judged(blocks, lines)
    if blocks and verdict.found >= _MOSTLY_HIDDEN:
        return blocks, verdict.flags
    uncovered = visible_blocks(tree, with_hidden=True)
    other = judged(uncovered, lines) if len(uncovered) > len(blocks) else verdict
    if other.found > verdict.found or not blocks:
        return uncovered, other.flags
    return blocks, verdict.flags


def _canonical(page: _Page, mended: Counter[str]) -> Iterator[tuple[str, Hints]]:
    texts = canonical_blocks([_canonical_text(block, mended) for block in page.blocks], mended)
    for text, block, is_main in zip(texts, page.blocks, page.main, strict=True):
        if text:
            yield text, block.hints._replace(is_main=is_main)


def _canonical_text(block: PageBlock, mended: Counter[str]) -> str:
    if block.hints.tag in PREFORMATTED:
        code, repairs = canonical_code(block.marker + block.text)
        mended.update(repairs)
        return code
    lines = (_one_line(line, mended) for line in (block.marker + block.text).split("\n"))
    return "\n".join(filter(None, lines))


def _one_line(text: str, mended: Counter[str]) -> str:
    lines, repairs = canonical_lines(text)
    mended.update(repairs)
    return " ".join(filter(None, lines))


def _blocks(lines: Iterable[tuple[str, Hints]]) -> Iterator[Block]:
    start = 0
    for ordinal, (text, hints) in enumerate(lines):
        yield Block(start, start + len(text), (ordinal,), 0, hints)
        start += len(text) + len(SEPARATOR)
