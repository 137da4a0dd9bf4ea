"""The structure of the kept text: sections under headings, questions with answers."""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from cleaners.document import SEPARATOR
from cleaners.shape import ends_sentence, is_prose
from schemas.article import Faq, Section

_LONGEST_HEADING_WORDS: Final = 14
_TEXT_LEVEL: Final = 2
_LIST_MARKER: Final = re.compile(r"^(?:[-*•–—·▪]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    r"^(?:[-*•]\s|\(?\d{1,3}[.)]|Q\d*[.:)]|Question(?: \d+)?[.:)]|F\d*[.:)])\s*", re.IGNORECASE
)
_ANSWER: Final = re.compile(r"^(?:A\d*[.:)]|Answer(?: \d+)?[.:)])\s*", re.IGNORECASE)
_FAQ_HEADING: Final = re.compile(
    r"""\W*(?:the\ )?(?:faqs?|frequently\ asked\ questions|common\ questions|(?:your\ )?questions\ (?:and|&)\ answers|q\ ?&\ ?a
    |people\ also\ ask|häufig(?:e|\ gestellte)\ fragen|foire\ aux\ questions|questions\ fréquentes|preguntas\ frecuentes
    |domande\ frequenti|perguntas\ frequentes|veelgestelde\ vragen)(?:\W.{0,60})?""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_QUESTION: Final = 240  # characters
_QUESTION_END: Final = ("?", "？", "؟", "?”", '?"')


class Role(Enum):
    """What markup makes of a block in a list of questions."""

    NONE = 0
    QUESTION = 1
    ANSWER = 2


class Paragraph(NamedTuple):
    """A block of the kept text, with its place in it and what markup makes of it."""

    text: str
    start: int
    level: int  # 1 to 6 for a heading in markup, else 0
    role: Role = Role.NONE

    @property
    def end(self) -> int:
        """Where the paragraph ends, exclusive."""
        return self.start + len(self.text)


def paragraphs(text: str, levels: Sequence[int] = (), roles: Sequence[Role] = ()) -> tuple[Paragraph, ...]:
    """Return the blocks of a kept text; `levels` and `roles` hold one entry a block where markup gives them."""
    pieces = text.split(SEPARATOR) if text else []
    start, found = 0, []
    for i, piece in enumerate(pieces):
        found.append(Paragraph(piece, start, levels[i] if levels else 0, roles[i] if roles else Role.NONE))
        start += len(piece) + len(SEPARATOR)
    return tuple(found)


def sections(blocks: Sequence[Paragraph]) -> tuple[Section, ...]:
    """Return the sections of a text in order; what stands before the first heading is the lead.

    The headings of markup all head sections; where lines are headings by their shape, questions of a list are none.
    """
    if not blocks:
        return ()
    marked = any(block.level for block in blocks)
    faq = _faq_region(blocks)
    heads = [
        i for i in range(len(blocks)) if _is_heading(blocks, i, marked=marked) and (marked or i not in faq)
    ]
    bounds = pairwise([*heads, len(blocks)])
    found = [_section(blocks, head, stop) for head, stop in bounds]
    if not heads or heads[0] > 0:
        last = blocks[(heads[0] if heads else len(blocks)) - 1]
        found.insert(0, Section(heading=None, level=0, start=0, end=last.end))
    return tuple(found)


def faqs(blocks: Sequence[Paragraph]) -> tuple[Faq, ...] | None:
    """Return the questions of a text with their answers; None where there are none.

    A question stands under a heading that announces questions, is marked up as one, or is one of several headings in
    a row that ask. A question and its answer may be lines of one block.
    """
    announced = _faq_region(blocks)
    asking = _asking(blocks, announced)
    found = (_pair(blocks, i, announced, asking) for i in sorted(asking))
    return tuple(pair for pair in found if pair) or None


def _asking(blocks: Sequence[Paragraph], announced: frozenset[int]) -> frozenset[int]:
    """The blocks that ask."""
    told = (i for i, block in enumerate(blocks) if block.role is Role.QUESTION)
    listed = (i for i in announced if is_question(blocks[i].text))
    return frozenset((*told, *listed, *_asking_headings(blocks)))


def _asking_headings(blocks: Sequence[Paragraph]) -> set[int]:
    """The headings below the first level that ask, at least two of one level in a row; deeper ones between them do not count."""
    found: set[int] = set()
    last: dict[
        int, int
    ] = {}  # the heading before, by level, where it asks and no higher one stands behind it
    for i, block in enumerate(blocks):
        if not block.level:
            continue
        last = {level: place for level, place in last.items() if level <= block.level}
        if block.level > 1 and is_question(block.text):
            found |= {last[block.level], i} if block.level in last else set()
            last[block.level] = i
        else:
            last.pop(block.level, None)
    return found


def _pair(
    blocks: Sequence[Paragraph], i: int, announced: frozenset[int], asking: frozenset[int]
) -> Faq | None:
    question, _, rest = blocks[i].text.partition("\n")
    answer = [rest] if rest else []
    for at in range(i + 1, len(blocks)):
        is_listed = i in announced and at in announced
        if at in asking or not (is_listed or _goes_on(blocks[i], blocks[at], is_first=not answer)):
            break
        answer.append(blocks[at].text)
    if not answer:
        return None
    return Faq(
        question=_NUMBERED.sub("", question), answer=SEPARATOR.join(_ANSWER.sub("", text) for text in answer)
    )


def _goes_on(question: Paragraph, block: Paragraph, *, is_first: bool) -> bool:
    """Whether a block goes on with the answer: under a heading up to the next one, else as far as markup says."""
    if question.level:
        return not 0 < block.level <= question.level
    return block.level == 0 and (is_first or block.role is Role.ANSWER)


def _section(blocks: Sequence[Paragraph], head: int, stop: int) -> Section:
    heading = blocks[head]
    start = blocks[head + 1].start if head + 1 < stop else heading.end
    end = blocks[stop - 1].end
    return Section(heading=heading.text, level=heading.level or _TEXT_LEVEL, start=start, end=end)


def _is_heading(blocks: Sequence[Paragraph], i: int, *, marked: bool) -> bool:
    """Whether a block heads what follows: by markup where there is any, else by its shape and its neighbours'."""
    block = blocks[i]
    if marked:
        return block.level > 0
    if i + 1 == len(blocks) or not _looks_like_heading(block.text):
        return False
    is_under_prose = i == 0 or ends_sentence(blocks[i - 1].text)
    following = blocks[i + 1].text
    return is_under_prose and (is_prose(following) or (_FAQ_HEADING.fullmatch(block.text) is not None))


def _looks_like_heading(text: str) -> bool:
    if text.count(" ") >= _LONGEST_HEADING_WORDS or _LIST_MARKER.match(text):
        return False
    first = text.lstrip("'\"“‘«¿¡([")[:1]
    return (
        (not first.islower())
        and first.isalnum()
        and not text.endswith((".", ",", ";", ":", "…", "。", "!", ")"))
    )


def is_question(text: str) -> bool:
    """Return whether a block asks, or its first line; one too long is an answer with a closing question."""
    line = text.partition("\n")[0]
    return line.endswith(_QUESTION_END) and len(line) <= _LONGEST_QUESTION


def _faq_region(blocks: Sequence[Paragraph]) -> frozenset[int]:
    """The blocks of all question lists: from under the announcing heading to the end of the last answer."""
    region: set[int] = set()
    for i, block in enumerate(blocks):
        if i not in region and _FAQ_HEADING.fullmatch(block.text) and i + 1 < len(blocks):
            region |= _questions_under(blocks, i)
    return frozenset(region)


def _questions_under(blocks: Sequence[Paragraph], heading: int) -> set[int]:
    if not is_question(blocks[heading + 1].text):
        return set()
    region: set[int] = set()
    for i in range(heading + 1, len(blocks)):
        text = blocks[i].text
        is_next_section = not is_question(text) and (
            (0 < blocks[i].level <= blocks[heading].level) or (i - 1 in region and _closes(blocks, i))
        )
        if is_next_section:
            break
        region.add(i)
    return region


def _closes(blocks: Sequence[Paragraph], i: int) -> bool:
    """Whether a plain-text heading ends the list: it stands under an answer, and no question follows at once."""
    if blocks[i].level or is_question(blocks[i - 1].text) or not _looks_like_heading(blocks[i].text):
        return False
    return i + 1 < len(blocks) and is_prose(blocks[i + 1].text)
