"""Which blocks of a page ask and which answer, as far as its markup says so."""

from collections.abc import Sequence
from typing import Final

from cleaners.document import Block, Document
from cleaners.page.align import tokens
from cleaners.structure import Role, is_question

_ASKING: Final = frozenset({"dt", "summary"})
_ANSWERING: Final = frozenset({"details", "dl"})


def roles(document: Document, blocks: Sequence[Block]) -> list[Role]:
    """Return what each of some blocks of a page is to questions and answers.

    It asks where the page marks its words up as a question, or where a `summary` or `dt` ends as one; it answers where
    the page marks its words up as an answer, or where it stands behind such an element in the same `details` or `dl`.
    """
    asked = {_words(faq.question) for faq in document.faqs}
    answers = f" {' '.join(_words(faq.answer) for faq in document.faqs)} "
    return [_role(document, block, asked, answers) for block in blocks]


def _role(document: Document, block: Block, asked: set[str], answers: str) -> Role:
    text, hints = document.block_text(block), block.hints
    words = _words(text) if asked else ""
    names = hints is not None and hints.tag in _ASKING
    if words in asked or (names and is_question(text)):
        return Role.QUESTION
    follows = hints is not None and bool(hints.landmarks & _ANSWERING) and not names
    return Role.ANSWER if follows or (words and f" {words} " in answers) else Role.NONE


def _words(text: str) -> str:
    return " ".join(tokens(text))
