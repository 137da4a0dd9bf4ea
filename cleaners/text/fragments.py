"""Fragments of sentences: lines that a converter broke where a link or an emphasis began or ended."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaners.shape import DENSE_SCRIPT

_CONTINUES: Final = re.compile(  # a lone "o" is a bullet
    r"""^(?:(?!o\s)[a-zß-öø-ÿ]|[,;:)\]”’%]|[.!?](?:\s|$|[”’")\]])|['’](?:s|re|ve|ll|d|t|m)\b|["(“\[][a-zß-öø-ÿ])"""
)
_HANGS: Final = re.compile(
    r"""(?:[,(\[“‘/–—-]|\b(?:a|an|and|are|as|at|be|been|but|by|can|could|de|did|do|does|for|from|had|has|have|he|her|his|if|in|into|is
    |it|its|like|may|more|my|not|of|on|or|our|she|should|so|than|that|the|their|these|they|this|those|to|under|using|via
    |was|we|were|when|where|which|who|whose|will|with|would|you|your|der|die|das|und|von|mit|für|le|la|les|des|et|du|en
    |dans|el|los|las|del|y|con|por|para|il|di|che|e|van|het|een))$""",
    re.VERBOSE,
)
_ENDS: Final = re.compile(r"""[.!?:…。！？]["'”’)\]]*$""")
_TAIL: Final = 8  # characters: no ending is longer, and searching all of a long line for it is dear
_ANCHOR_WORDS: Final = 6
_LINK_WORDS: Final = 12
_LEAST_BREAKS: Final = 3
_NO_SPACE_BEFORE: Final = re.compile(
    r"""^(?:[,;:)\]”’%]|[.!?](?:\s|$|[”’")\]])|['’](?:s|re|ve|ll|d|t|m)\b)"""
)
_NO_SPACE_AFTER: Final = ("(", "[", "“", "‘")
_DENSE_STOPS: Final = frozenset("、。「」『』《》（）！，：；？")


def joined_fragments(lines: Sequence[str], groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Return the groups of lines with the pieces of broken sentences in one group.

    A line goes on with the one before it (no blank line between) where that one hangs in the air and this
    one begins as no sentence does; or where it is a link between two such pieces. Only dumps that break
    several sentences are touched, and only chains that hold a piece of real prose.
    """
    texts = [lines[group[0]] if len(group) == 1 else " ".join([lines[i] for i in group]) for group in groups]
    touches = [False] + [b[0] == a[-1] + 1 for a, b in pairwise(groups)]
    breaks = sum(
        touch and _is_anchor(texts[i - 1]) and _goes_on(texts[i - 1], texts[i])
        for i, touch in enumerate(touches)
    )
    if breaks < _LEAST_BREAKS:
        return list(groups)
    chains: list[list[int]] = []
    for i, touch in enumerate(touches):
        if touch and chains and _belongs(texts, touches, i):
            chains[-1].append(i)
        else:
            chains.append([i])
    merged: list[tuple[int, ...]] = []
    for chain in chains:
        if any(_is_anchor(texts[i]) for i in chain):
            merged.append(tuple(line for i in chain for line in groups[i]))
        else:
            merged += [groups[i] for i in chain]
    return merged


def joint(before: str, after: str) -> str:
    """Return what stands between two pieces of a sentence: a space, or nothing at punctuation and in scripts without spaces."""
    if before.endswith(_NO_SPACE_AFTER) or _NO_SPACE_BEFORE.match(after):
        return ""
    return "" if _is_dense(before[-1:]) and _is_dense(after[:1]) else " "


def _is_dense(character: str) -> bool:
    return character in _DENSE_STOPS or DENSE_SCRIPT.match(character) is not None


def _belongs(texts: Sequence[str], touches: Sequence[bool], i: int) -> bool:
    before, this = texts[i - 1], texts[i]
    if _goes_on(before, this):
        return True
    if _ENDS.search(before, max(0, len(before) - _TAIL)):
        return False
    if _HANGS.search(before, max(0, len(before) - _TAIL)) and not before.endswith(("-", "–", "—", "/")):
        return True
    is_link = this.count(" ") < _LINK_WORDS and not _ENDS.search(this, max(0, len(this) - _TAIL))
    following = texts[i + 1] if i + 1 < len(texts) and touches[i + 1] else ""
    return is_link and _is_anchor(before) and bool(following) and _CONTINUES.match(following) is not None


def _goes_on(before: str, this: str) -> bool:
    return _CONTINUES.match(this) is not None and not _ENDS.search(before, max(0, len(before) - _TAIL))


def _is_anchor(text: str) -> bool:
    return text.count(" ") + 1 >= _ANCHOR_WORDS
