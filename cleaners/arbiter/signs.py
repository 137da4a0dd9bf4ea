"""What each block of a document is like by itself: its characters, its words, the rule that takes it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Characters, Matrix, Vector
from cleaners.arbiter.function_words import FUNCTION_WORDS, READER_WORDS
from cleaners.arbiter.groups import headings
from cleaners.arbiter.lexicon import Lexicon, first_words, terms
from cleaners.document import Document
from cleaners.rules.rule import Certainty, Rule

_DATE: Final = re.compile(
    r"\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*\.? \d|\d:\d\d"
    r"|\d[/.-]\d{1,2}[/.-]\d{2}|\d (?:min|hour|day|week|month|year|hr)[a-z]* ago|\b(?:19|20)\d\d\b"
)
_LINE: Final = 200  # characters: a date or a separator tells nothing of a longer block
_MOST_WORDS: Final = 80
_MOST_COPIES: Final = 6
_WIDEST_GAP: Final = 6

SIGNS: Final[tuple[str, ...]] = (
    "chars", "words", "word_length", "upper", "capitals", "digits", "commas", "quote", "signs", "gap", "copies",
    "ends_sentence", "question", "colon", "exclamation", "starts_lower", "function", "reader", "listed", "separators",
    "date", "sure", "likely", "heading", "leaning", "least", "most", "known",
)  # fmt: skip
"""The columns of `Signs.matrix`."""


@dataclass(frozen=True)
class Signs:
    """The blocks of a document and the rules that take them, read once for whatever asks."""

    document: Document
    rules: Sequence[Rule | None]

    @cached_property
    def texts(self) -> list[str]:
        """The texts of the blocks."""
        return self.document.texts

    @cached_property
    def characters(self) -> Characters:
        """What kinds of characters the blocks hold."""
        return Characters(self.document.unbroken, self.document.blocks)

    @cached_property
    def prose(self) -> Vector:
        """Which blocks read as running text."""
        return np.array(self.document.prose, bool)

    @cached_property
    def is_free(self) -> Vector:
        """Which blocks no rule takes."""
        return np.fromiter((rule is None for rule in self.rules), bool, len(self.rules))

    @cached_property
    def words(self) -> list[list[str]]:
        """The first words of the blocks."""
        return [first_words(text) for text in self.texts]

    @cached_property
    def terms(self) -> list[list[str]]:
        """What is looked up of each block in the lexicon."""
        pairs = zip(self.words, self.texts, strict=True)
        return [terms(words, len(text)) for words, text in pairs]

    def matrix(self, lexicon: Lexicon) -> Matrix:
        """Return one row a block, one column a name of `SIGNS`."""
        leanings = lexicon.leanings(self.words, list(map(len, self.texts)))
        return np.column_stack([*self._counted(), *self._worded(), *self._ruled(), leanings])

    def _counted(self) -> Iterator[Vector]:
        chars, count = self.characters, len(self.texts)
        copies = Counter(folded := [text.lower() for text in self.texts])
        yield from (chars.length, np.minimum(chars.words, _MOST_WORDS), chars.letters / chars.words)
        yield from (chars.upper / chars.length, chars.capitals / chars.words, chars.digits / chars.length)
        yield from (chars.commas / chars.words, chars.quotes > 0, chars.signs / chars.length)
        yield np.minimum(
            np.fromiter((block.gap for block in self.document.blocks), float, count), _WIDEST_GAP
        )
        yield np.minimum(np.fromiter(map(copies.__getitem__, folded), float, count), _MOST_COPIES)
        yield from (chars.ends_sentence, chars.asks, chars.announces, chars.exclaims, chars.starts_lower)

    def _worded(self) -> Iterator[Vector]:
        chars = self.characters
        is_line = chars.length < _LINE
        yield from (self._share(FUNCTION_WORDS), self._share(READER_WORDS))
        yield from (chars.is_listed, (chars.separators > 0) & is_line)
        dated = np.zeros(len(self.texts))
        for i in np.flatnonzero(is_line & (chars.digits > 0)).tolist():
            dated[i] = _DATE.search(self.texts[i]) is not None
        yield dated

    def _share(self, among: frozenset[str]) -> Vector:
        """How many of each block's words are among some, of one."""
        sizes = np.fromiter(map(len, self.words), np.intp, len(self.words))
        found = np.fromiter(map(among.__contains__, chain.from_iterable(self.words)), bool, sizes.sum())
        rows = np.arange(len(sizes)).repeat(sizes)
        return np.asarray(np.bincount(rows[found], minlength=len(sizes)) / np.maximum(sizes, 1))

    def _ruled(self) -> Iterator[Vector]:
        for certainty in (Certainty.SURE, Certainty.LIKELY):
            yield np.array([rule is not None and rule.certainty is certainty for rule in self.rules])
        yield headings(self.rules)
