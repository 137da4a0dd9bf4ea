"""Headings, lists, quotes and rows that trafilatura lost inside the main content."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaners.page.walk import PageBlock

CHROME_LANDMARKS: Final = frozenset({"nav", "aside", "footer", "header", "form"})
BESIDE_THE_TEXT: Final = frozenset({"img", "figcaption"})
"""Blocks that stand beside the main content wherever they are."""

_STRUCTURE: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "dd", "dt", "pre"})
_LONGEST_RUN: Final = 20  # blocks between two blocks of main content
_MOST_LINKED: Final = 0.3


def with_lost_structure(blocks: Sequence[PageBlock], flags: Sequence[bool]) -> list[bool]:
    """Return the flags with runs of structure between two blocks of main content taken in.

    A run counts only whole: with one teaser, button or paragraph in it, it is rather a box of something else.
    """
    saved = list(flags)
    main = [i for i, flag in enumerate(flags) if flag]
    for before, after in pairwise(main):
        run = [i for i in range(before + 1, after) if blocks[i].hints.tag not in BESIDE_THE_TEXT]
        if len(run) <= _LONGEST_RUN and all(_is_structure(blocks[i]) for i in run):
            for i in run:
                saved[i] = True
    return saved


def _is_structure(block: PageBlock) -> bool:
    hints = block.hints
    is_plain = hints.link_density <= _MOST_LINKED and not hints.landmarks & CHROME_LANDMARKS
    return is_plain and hints.tag in _STRUCTURE
