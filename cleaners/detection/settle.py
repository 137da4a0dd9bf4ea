"""Make spans disjoint and tidy: what `cut` may take out."""

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final

from cleaners.document import SEPARATOR, Block, Document
from cleaners.spans import Span

_BLANKS: Final = " \n"


def settle(document: Document, candidates: Iterable[Span]) -> tuple[Span, ...]:
    """Return disjoint ascending spans; where candidates overlap, the earlier one wins.

    A span inside a block takes one adjacent space with it, so that no double space is left. A block of which
    only white space would remain goes whole, with the separator before it (at the head: after it).
    """
    spans = _disjoint(candidates)
    settled: list[Span] = []
    is_head = True  # no block was kept so far
    for block, inside in _by_block(document.blocks, spans):
        if not inside and block.end > block.start:  # most blocks
            is_head = False
        elif _covers(document.text, inside, block):
            settled += _stretched(inside, *_reach(block, document, is_head=is_head))
        else:
            is_head = False
            settled += _with_spaces(inside, document.text, block)
    return tuple(settled)


def kept_blocks(document: Document, spans: Sequence[Span]) -> tuple[Block, ...]:
    """Return the blocks of which anything is left after the settled spans are cut."""
    pairs = _by_block(document.blocks, spans)
    return tuple(block for block, inside in pairs if not _covers(document.text, inside, block))


_start = attrgetter("start")


def _disjoint(candidates: Iterable[Span]) -> list[Span]:
    """Earlier candidates claim their characters; of a later one, only the unclaimed pieces stay."""
    claimed: list[Span] = []
    for span in candidates:
        for start, end in _unclaimed(claimed, span):
            is_whole = start == span.start and end == span.end
            insort(claimed, span if is_whole else _over(span, start, end))
    return claimed


def _unclaimed(claimed: Sequence[Span], span: Span) -> list[tuple[int, int]]:
    if not claimed or claimed[-1].end <= span.start:  # most spans come in their order
        return [(span.start, span.end)] if span.start < span.end else []
    start = span.start
    pieces: list[tuple[int, int]] = []
    first = max(0, bisect_right(claimed, span.start, key=_start) - 1)
    for i in range(first, len(claimed)):
        other = claimed[i]
        if other.start >= span.end:
            break
        if start < other.start:
            pieces.append((start, other.start))
        start = max(start, other.end)
    if start < span.end:
        pieces.append((start, span.end))
    return pieces


def _by_block(blocks: Iterable[Block], spans: Sequence[Span]) -> Iterator[tuple[Block, list[Span]]]:
    """Each block with the parts of the spans that lie in it; what lies between blocks is nobody's."""
    first, count = 0, len(spans)
    for block in blocks:
        while first < count and spans[first].end <= block.start:
            first += 1
        inside: list[Span] = []
        i = first
        while i < count and (span := spans[i]).start < block.end:
            is_within = span.start >= block.start and span.end <= block.end  # most spans
            inside.append(span if is_within else _clipped(span, block))
            i += 1
        yield block, inside


def _clipped(span: Span, block: Block) -> Span:
    return _over(span, max(span.start, block.start), min(span.end, block.end))


def _over(span: Span, start: int, end: int) -> Span:
    """The span over another stretch; `_replace` takes as long as all else here."""
    return Span(start, end, span.kind, span.rule, span.score)


def _covers(text: str, spans: Sequence[Span], block: Block) -> bool:
    if len(spans) == 1 and spans[0].start <= block.start and spans[0].end >= block.end:
        return True
    position = block.start
    for span in spans:
        if text[position : span.start].strip():
            return False
        position = span.end
    return not text[position : block.end].strip()


def _reach(block: Block, document: Document, *, is_head: bool) -> tuple[int, int]:
    """The block with the separator that goes with it."""
    if is_head:
        return block.start, min(block.end + len(SEPARATOR), len(document.text))
    return block.start - len(SEPARATOR), block.end


def _stretched(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """The spans of a block that goes whole, stretched over all of its reach."""
    if len(spans) == 1:
        return [_over(spans[0], start, end)]
    starts = [start, *(span.start for span in spans[1:])]
    ends = [*starts[1:], end]
    return [_over(span, a, b) for span, a, b in zip(spans, starts, ends, strict=True)]


def _with_spaces(spans: Sequence[Span], text: str, block: Block) -> list[Span]:
    """The spans of a block that stays; each run of touching spans takes one adjacent space with it."""
    widened = list(spans)
    first, floor = 0, block.start  # where the run before ends
    for i, span in enumerate(spans):
        if i + 1 < len(spans) and spans[i + 1].start == span.end:
            continue
        start, end = _reach_inside(widened[first].start, span.end, text, block, floor)
        widened[first] = widened[first]._replace(start=start)
        widened[i] = widened[i]._replace(end=end)
        first, floor = i + 1, end
    return widened


def _reach_inside(start: int, end: int, text: str, block: Block, floor: int) -> tuple[int, int]:
    """The run with one blank beside it, and with the break of a line that it leaves empty; it begins at `floor` or later."""
    before = start > floor and text[start - 1] in _BLANKS
    after = end < block.end and text[end] in _BLANKS
    if before and (after or end == block.end):
        start -= 1
    elif after and start == floor:
        end += 1
    opens_line = start == block.start or text[start - 1] == "\n"
    if opens_line and end < block.end and text[end] == "\n":
        return start, end + 1
    return (start - 1, end) if opens_line and end == block.end and start > floor else (start, end)
