"""The shape of a block: prose, or a line that could be a headline, a link or a heading."""

import re
from typing import Final

_PROSE_WORDS: Final = 9
_LONG_PROSE_WORDS: Final = 25
_DENSE_PROSE_CHARACTERS: Final = 25
_LONG_DENSE_PROSE_CHARACTERS: Final = 80  # Thai, Lao and Khmer close no sentence with a sign
_STOPS: Final = ".…。｡।॥۔።։။។།༎᠃"
"""What closes a statement: after the Western, Chinese and Hindi stops those of Urdu, Amharic, Armenian, Khmer, Burmese, Tibetan
and Mongolian."""

_SENTENCE_END: Final = re.compile(rf"""[!?؟！？{_STOPS}]["'”’»)\]」』]*$""")
DENSE_SCRIPT: Final = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that set no space between words: there a block is measured by characters."""

_LONGEST_HEADLINE_WORDS: Final = 30


def ends_sentence(text: str) -> bool:
    """Return whether a text ends as a sentence does, closing quotes and brackets set aside."""
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def is_prose(text: str) -> bool:
    """Return whether a block reads as running text: a whole sentence of some length, or very many words."""
    words = text.count(" ") + 1
    if words >= _PROSE_WORDS and (words >= _LONG_PROSE_WORDS or ends_sentence(text)):
        return True
    return len(text) >= _DENSE_PROSE_CHARACTERS and not text.isascii() and _is_dense_prose(text)


def _is_dense_prose(text: str) -> bool:
    characters = len(DENSE_SCRIPT.findall(text))
    return characters >= _LONG_DENSE_PROSE_CHARACTERS or (characters > 0 and ends_sentence(text))


def is_headline(text: str) -> bool:
    """Return whether a block could be a headline: a few words that do not end as a statement does."""
    words = text.count(" ") + 1
    if words > _LONGEST_HEADLINE_WORDS or (words < 3 and not DENSE_SCRIPT.search(text)):
        return False
    return not text.endswith((*_STOPS, ",", ";", ":")) and any(map(str.isalpha, text[:12]))
