"""What became of one document between two datasets."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from flows.comparison.lines import PairedLine, paired_lines
from schemas.article import Article
from schemas.rejection import Rejection

Record = Article | Rejection

_OF_THE_INPUT: Final = frozenset({"id", "source", "path", "key", "raw_sha256", "raw_bytes", "given_sha256"})
_OF_THE_RUN: Final = frozenset({"row_sha256", "ruleset_id", "schema_version"})
_OF_THE_CUT: Final = frozenset({"text", "removals", "removed_char_count", "image_placeholder_count"})
"""What the lines tell already."""
_OF_THE_TEXT: Final = frozenset(
    {"text_sha256", "sections", "faqs", "word_count", "char_count", "block_count", "language_score"}
)
"""What is another with another text."""
_FACTS: Final = tuple(
    name
    for name in Article.model_fields
    if name not in _OF_THE_INPUT | _OF_THE_RUN | _OF_THE_CUT | _OF_THE_TEXT
)


class Outcome(StrEnum):
    """How the row of a document stands to the one that it had before, by the first of these that fits."""

    ONLY_OLD = "only in the old dataset"
    ONLY_NEW = "only in the new dataset"
    INPUT = "another input: its content, or what was given for it, has changed"
    REJECTED = "an article before, a rejection now"
    ACCEPTED = "a rejection before, an article now"
    REASON = "rejected for another reason"
    READ = "the same input, read as another document"
    TEXT = "another text"
    LEDGER = "the same text, removed by other rules"
    FACTS = "other facts alone"
    SAME = "unchanged"


class FactChange(NamedTuple):
    """A column that says something else."""

    column: str
    old: str
    new: str


class Difference(NamedTuple):
    """What became of a document; its lines only where both rows were made of the same document."""

    outcome: Outcome
    lines: tuple[PairedLine, ...] = ()
    """All lines of the document, where it was cut in another way."""
    facts: tuple[FactChange, ...] = ()


def difference(old: Record | None, new: Record | None) -> Difference:
    """Return what became of a document, of which at least one side has a row.

    A change of the input is no change of the rules: such documents are not compared any further.
    """
    if old is None or new is None:
        return Difference(Outcome.ONLY_NEW if old is None else Outcome.ONLY_OLD)
    if (old.raw_sha256, old.given_sha256) != (new.raw_sha256, new.given_sha256):
        return Difference(Outcome.INPUT)
    if isinstance(old, Article) and isinstance(new, Article):
        return _between_articles(old, new)
    if isinstance(old, Article) or isinstance(new, Article):
        return Difference(Outcome.REJECTED if isinstance(old, Article) else Outcome.ACCEPTED)
    is_same = (old.reason, old.detail) == (new.reason, new.detail)
    return Difference(Outcome.SAME if is_same else Outcome.REASON)


def _between_articles(old: Article, new: Article) -> Difference:
    facts = tuple(_fact_changes(old, new))
    if old.document_sha256 != new.document_sha256:
        return Difference(Outcome.READ, facts=facts)
    if old.removals == new.removals:
        return Difference(Outcome.FACTS if facts else Outcome.SAME, facts=facts)
    outcome = Outcome.LEDGER if old.text == new.text else Outcome.TEXT
    return Difference(outcome, tuple(paired_lines(old, new)), facts)


def _fact_changes(old: Article, new: Article) -> Iterator[FactChange]:
    names = (*_FACTS, *sorted(_OF_THE_TEXT)) if old.text == new.text else _FACTS
    for name in names:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield FactChange(name, _told(before), _told(after))


def _told(value: object) -> str:
    if value is None:
        return "–"
    return " · ".join(map(str, value)) if isinstance(value, tuple) else str(value)
