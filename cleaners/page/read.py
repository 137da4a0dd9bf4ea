"""From the markup of a page to its canonical document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.canonical import canonical_blocks, canonical_code, canonical_line
from cleaners.document import SEPARATOR, Block, Decoded, Document, Hints, PageFacts
from cleaners.limits import ensure_few_blocks, ensure_readable_size
from cleaners.page.elements import PREFORMATTED, may_hide_more
from cleaners.page.facts import page_facts
from cleaners.page.faq_markup import marked_faqs
from cleaners.page.limits import ensure_narrow, parsable
from cleaners.page.parse import parse
from cleaners.page.verdict import judged
from cleaners.page.walk import PageBlock, visible_blocks
from cleaners.shape import is_prose
from cleaners.text import all_repairs
from schemas.article import Faq
from schemas.kinds import Format
from schemas.preset import Preset

_MOSTLY_HIDDEN: Final = 0.5  # of trafilatura's words, or of all prose, that stand in the visible blocks


class _Page(NamedTuple):
    blocks: list[PageBlock]
    main: list[bool]
    facts: PageFacts
    faqs: tuple[Faq, ...]


def read_page(decoded: Decoded, preset: Preset = Preset.CAREFUL) -> Document | None:
    """Return the canonical document of a page: its visible blocks in order; None where nothing is visible.

    Under `Preset.FAST` nobody is asked what the main content is: no block's hints say so.

    Raises:
        TooComplex: the markup is beyond the caps.
    """
    page = _read(parse(parsable(decoded.text)), preset)
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


def _read(tree: HtmlElement, preset: Preset) -> _Page:
    blocks = _within_limits(tree)
    if preset is Preset.FAST:
        blocks = _unjudged(tree, blocks)
        flags = [False] * len(blocks)
    else:
        blocks, flags = _shown(tree, blocks, _said(tree))
    return _Page(blocks, flags, page_facts(tree, blocks), marked_faqs(tree))


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


def _said(tree: HtmlElement) -> list[str]:
    from cleaners.page.extraction import main_lines  # noqa: PLC0415  (trafilatura: half a second that not all need)

    return main_lines(tree)


def _unjudged(tree: HtmlElement, blocks: list[PageBlock]) -> list[PageBlock]:
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


def _shown(
    tree: HtmlElement, blocks: list[PageBlock], lines: Sequence[str]
) -> tuple[list[PageBlock], list[bool]]:
    """The visible blocks; where most of the main content is hidden, a script uncovers it, so all counts as visible."""
    verdict = judged(blocks, lines)
    if blocks and verdict.found >= _MOSTLY_HIDDEN:
        return blocks, verdict.flags
    uncovered = _ensured_few(visible_blocks(tree, with_hidden=True))
    other = judged(uncovered, lines) if len(uncovered) > len(blocks) else verdict
    if other.found > verdict.found or not blocks:
        return uncovered, other.flags
    return blocks, verdict.flags


def _canonical(page: _Page, mended: Counter[str]) -> Iterator[tuple[str, Hints]]:
    texts = canonical_blocks([_canonical_text(block, mended) for block in page.blocks], mended)
    for text, block, is_main in zip(texts, page.blocks, page.main, strict=True):
        if text:
            yield text, block.hints._replace(is_main=True) if is_main else block.hints


def _canonical_text(block: PageBlock, mended: Counter[str]) -> str:
    text = block.marker + block.text
    if block.hints.tag in PREFORMATTED:
        code, repairs = canonical_code(text)
        mended.update(repairs)
        return code
    return "\n".join(filter(None, (canonical_line(line, mended) for line in text.split("\n"))))


def _blocks(lines: Iterable[tuple[str, Hints]]) -> Iterator[Block]:
    start = 0
    for ordinal, (text, hints) in enumerate(lines):
        yield Block(start, start + len(text), (ordinal,), 0, hints)
        start += len(text) + len(SEPARATOR)
