"""From the markup of a page to its canonical document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.canonical import canonical_blocks, canonical_line
from cleaners.document import SEPARATOR, Block, Decoded, Document, Hints, PageFacts
from cleaners.page.extraction import main_lines
from cleaners.page.facts import page_facts
from cleaners.page.lenient import lenient_blocks
from cleaners.page.limits import parsable
from cleaners.page.parse import parse
from cleaners.page.verdict import judged
from cleaners.page.walk import PageBlock, visible_blocks
from cleaners.text import all_repairs
from schemas.kinds import Format

_MOSTLY_HIDDEN: Final = 0.5  # of trafilatura's words that stand in the visible blocks


class _Page(NamedTuple):
    blocks: list[PageBlock]
    main: list[bool]
    facts: PageFacts


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
    )


def _read(markup: str) -> _Page:
    tree, is_shallow = parse(markup)
    if tree is None:
        blocks = lenient_blocks(markup)
        return _Page(blocks, judged(blocks, []).flags, PageFacts())
    lines = main_lines(tree) if is_shallow else []
    blocks, flags = _shown(tree, lines)
    return _Page(blocks, flags, page_facts(tree, blocks))


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
    lines = [canonical_line(block.marker + block.text, mended) for block in page.blocks]
    texts = canonical_blocks(lines, mended)
    for text, block, is_main in zip(texts, page.blocks, page.main, strict=True):
        if text:
            yield text, block.hints._replace(is_main=is_main)


def _blocks(lines: Iterable[tuple[str, Hints]]) -> Iterator[Block]:
    start = 0
    for ordinal, (text, hints) in enumerate(lines):
        yield Block(start, start + len(text), (ordinal,), 0, hints)
        start += len(text) + len(SEPARATOR)
