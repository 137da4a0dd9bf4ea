"""The structure of the kept text: sections under headings, questions with answers."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from cleaners.document import SEPARATOR
from cleaners.shape import ends_sentence, is_prose
from schemas.article import Faq, Section

_LONGEST_HEADING_WORDS: Final = 14
_TEXT_LEVEL: Final = 2
_LIST_MARKER: Final = re.compile(r"^(?:[-*•–—·▪]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    r"^(?:\(?\d{1,3}[.)]|Q\d*[.:)]|Question(?: \d+)?[.:)]|F\d*[.:)])\s*", re.IGNORECASE
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


class Paragraph(NamedTuple):
    """A block of the kept text, with its place in it and the level that markup gives it."""

    text: str
    start: int
    level: int  # 1 to 6 for a heading in markup, else 0

    @property
    def end(self) -> int:
        """Where the paragraph ends, exclusive."""
        return self.start + len(self.text)


def paragraphs(text: str, levels: Sequence[int] = ()) -> tuple[Paragraph, ...]:
    """Return the blocks of a kept text; `levels` holds one number a block where markup gives them."""
    pieces = text.split(SEPARATOR) if text else []
    start, found = 0, []
    for i, piece in enumerate(pieces):
        found.append(Paragraph(piece, start, levels[i] if levels else 0))
        start += len(piece) + len(SEPARATOR)
    return tuple(found)


def sections(blocks: Sequence[Paragraph]) -> tuple[Section, ...]:
    """Return the sections of a text in order; what stands before the first heading is the lead."""
    if not blocks:
        return ()
    marked = any(block.level for block in blocks)
    faq = _faq_region(blocks)
    heads = [i for i in range(len(blocks)) if i not in faq and _is_heading(blocks, i, marked=marked)]
    bounds = pairwise([*heads, len(blocks)])
    found = [_section(blocks, head, stop) for head, stop in bounds]
    if not heads or heads[0] > 0:
        last = blocks[(heads[0] if heads else len(blocks)) - 1]
        found.insert(0, Section(heading=None, level=0, start=0, end=last.end))
    return tuple(found)


def faqs(blocks: Sequence[Paragraph]) -> tuple[Faq, ...] | None:
    """Return the questions under a heading that announces them, with their answers; None where none stand."""
    found: list[Faq] = []
    question: str | None = None
    answer: list[str] = []
    for i in sorted(_faq_region(blocks)):
        text = blocks[i].text
        if _is_question(text):
            found += _pair(question, answer)
            question, answer = _NUMBERED.sub("", text), []
        else:
            answer.append(_ANSWER.sub("", text))
    found += _pair(question, answer)
    return tuple(found) or None


def _pair(question: str | None, answer: Sequence[str]) -> list[Faq]:
    return [Faq(question=question, answer=SEPARATOR.join(answer))] if question and answer else []


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


def _is_question(text: str) -> bool:
    """Whether a block asks; a longer one that ends in a question mark is an answer with a closing question."""
    return text.endswith(_QUESTION_END) and len(text) <= _LONGEST_QUESTION


def _faq_region(blocks: Sequence[Paragraph]) -> frozenset[int]:
    """The blocks of all question lists: from under the announcing heading to the end of the last answer."""
    region: set[int] = set()
    for i, block in enumerate(blocks):
        if i not in region and _FAQ_HEADING.fullmatch(block.text) and i + 1 < len(blocks):
            region |= _questions_under(blocks, i)
    return frozenset(region)


def _questions_under(blocks: Sequence[Paragraph], heading: int) -> set[int]:
    if not _is_question(blocks[heading + 1].text):
        return set()
    region: set[int] = set()
    for i in range(heading + 1, len(blocks)):
        text = blocks[i].text
        is_next_section = not _is_question(text) and (
            (0 < blocks[i].level <= blocks[heading].level) or (i - 1 in region and _closes(blocks, i))
        )
        if is_next_section:
            break
        region.add(i)
    return region


def _closes(blocks: Sequence[Paragraph], i: int) -> bool:
    """Whether a plain-text heading ends the list: it stands under an answer, and no question follows at once."""
    if blocks[i].level or _is_question(blocks[i - 1].text) or not _looks_like_heading(blocks[i].text):
        return False
    return i + 1 < len(blocks) and is_prose(blocks[i + 1].text)
