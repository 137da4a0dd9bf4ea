"""Which blocks are the main content: trafilatura's verdict brought onto the blocks, or ours where it has none."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from cleaners.page.align import aligned, tokens
from cleaners.page.rescue import BESIDE_THE_TEXT, CHROME_LANDMARKS, with_lost_structure
from cleaners.page.walk import PageBlock
from cleaners.shape import is_prose

_ENOUGH_COVERED: Final = 0.5  # of a block's words
_ENOUGH_FOUND: Final = 0.3  # of trafilatura's words; less, and it speaks of another text than the page shows
_MOVED_WORDS: Final = 4  # of a line that may be looked for out of order
_MOST_LINKED: Final = 0.5
_PROSE_WORDS: Final = 8


def judged(blocks: Sequence[PageBlock], lines: Sequence[str]) -> list[bool]:
    """Return for each block whether it is main content.

    Args:
        blocks: The visible blocks of the page.
        lines: What trafilatura took for the main content; empty where it found nothing.
    """
    words = [[] if block.hints.tag in BESIDE_THE_TEXT else tokens(block.text) for block in blocks]
    said = [tokens(line) for line in lines]
    hits, found = aligned(words, said)
    share = sum(found) / len(found) if found else 0.0
    if share < _ENOUGH_FOUND:
        return _guessed(blocks)
    moved = Counter(tuple(line) for line, hit in zip(said, _shares(said, found), strict=True) if not hit)
    flags = [
        hit >= _ENOUGH_COVERED or _claims(moved, tuple(block))
        for block, hit in zip(words, _shares(words, hits), strict=True)
    ]
    return with_lost_structure(blocks, _with_ornaments(blocks, words, flags))


def _claims(moved: Counter[tuple[str, ...]], block: tuple[str, ...]) -> bool:
    """Whether the block is a line that trafilatura put elsewhere in the order; each such line is claimed once."""
    if len(block) < _MOVED_WORDS or not moved[block]:
        return False
    moved[block] -= 1
    return True


def _shares(groups: Sequence[Sequence[str]], hits: bytearray) -> Iterator[float]:
    position = 0
    for group in groups:
        end = position + len(group)
        yield sum(hits[position:end]) / len(group) if group else 0.0
        position = end


def _with_ornaments(
    blocks: Sequence[PageBlock], words: Sequence[Sequence[str]], flags: list[bool]
) -> list[bool]:
    """Blocks without words ("* * *") go with their neighbours: kept between two main blocks."""
    for i in range(1, len(flags) - 1):
        if not words[i] and blocks[i].hints.tag not in BESIDE_THE_TEXT:
            flags[i] = flags[i - 1] and flags[i + 1]
    return flags


def _guessed(blocks: Sequence[PageBlock]) -> list[bool]:
    """The prose in `article`, else in `main`, else anywhere outside of chrome; else whatever is visible."""
    for place in ("article", "main", None):
        flags = [_is_prose(block) and (place is None or place in block.hints.landmarks) for block in blocks]
        if any(flags):
            return flags
    return [True] * len(blocks)


def _is_prose(block: PageBlock) -> bool:
    hints = block.hints
    return (
        hints.tag not in BESIDE_THE_TEXT
        and hints.link_density <= _MOST_LINKED
        and not (hints.landmarks & CHROME_LANDMARKS)
        and (hints.level > 0 or len(tokens(block.text)) >= _PROSE_WORDS or is_prose(block.text))
    )
