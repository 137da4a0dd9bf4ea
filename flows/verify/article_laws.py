"""What holds within the row of an article, whatever rules made it."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Final

from cleaners.document import SEPARATOR
from cleaners.spans import restore
from cleaners.text.counting import word_count
from flows.verify.section_laws import section_problems
from schemas.article import Article
from schemas.kinds import FIELD_KINDS, Kind

_SHOWN: Final = 40  # characters of a value in a message


def article_problems(article: Article) -> Iterator[str]:
    """Yield what is wrong with a row that is a record, in words."""
    for law in _LAWS:
        yield from law(article)


def _hashes(article: Article) -> Iterator[str]:
    yield from _differs("text_sha256", article.text_sha256, _sha256(article.text))
    document = restore(article.text, article.removals)
    if article.document_sha256 != _sha256(document):
        yield "text and removals do not rebuild the document of document_sha256"


def _counts(article: Article) -> Iterator[str]:
    removed = [removal for removal in article.removals if removal.kind not in FIELD_KINDS]
    images = sum(removal.kind is Kind.IMAGE_PLACEHOLDER for removal in article.removals)
    yield from _differs("char_count", article.char_count, len(article.text))
    yield from _differs("word_count", article.word_count, word_count(article.text))
    yield from _differs("block_count", article.block_count, article.text.count(SEPARATOR) + 1)
    yield from _differs(
        "removed_char_count", article.removed_char_count, sum(len(removal.text) for removal in removed)
    )
    yield from _differs("image_placeholder_count", article.image_placeholder_count, images)


def _removals(article: Article) -> Iterator[str]:
    length = len(article.text) + sum(len(removal.text) for removal in article.removals)
    end = 0
    for number, removal in enumerate(article.removals):
        name = f"removals[{number}]"
        if removal.start < end:
            yield f"{name} begins at {removal.start}, before the end of the one before"
        end = removal.start + len(removal.text)
        if end > length:
            yield f"{name} ends at {end}, behind the end of the document"
        if not removal.text:
            yield f"{name} is empty"
        if not 0 <= removal.score <= 1:
            yield f"{name} has the score {removal.score}"


def _faqs(article: Article) -> Iterator[str]:
    for number, faq in enumerate(article.faqs or ()):
        for name, value in (("question", faq.question), ("answer", faq.answer)):
            if any(block not in article.text for block in value.split(SEPARATOR)):
                yield f"the {name} of faqs[{number}] is not in the text"


def _facts(article: Article) -> Iterator[str]:
    for fact, source in _SOURCED.items():
        if (getattr(article, fact) is None) != (getattr(article, source) is None):
            yield f"{fact} and {source}: one is null, the other is not"
    for name in ("authors", "tags", "faqs", "corrections"):
        if getattr(article, name) == ():
            yield f"{name} is empty, not null"
    if article.is_syndicated != (article.syndication_raw is not None):
        yield f"is_syndicated is {article.is_syndicated}, syndication_raw tells otherwise"
    if article.language_score is not None and not 0 <= article.language_score <= 1:
        yield f"language_score is {article.language_score}"
    for name in ("raw_bytes", "comment_count", "reading_minutes"):
        if (getattr(article, name) or 0) < 0:
            yield f"{name} is {getattr(article, name)}"


def _repairs(article: Article) -> Iterator[str]:
    names = [repair.name for repair in article.repairs]
    if names != sorted(set(names)):
        yield "repairs are not in the order of their names, each once"
    if any(repair.count < 1 for repair in article.repairs):
        yield "repairs hold a count below 1"


_LAWS: Final[tuple[Callable[[Article], Iterator[str]], ...]] = (
    _hashes,
    _counts,
    _removals,
    section_problems,
    _faqs,
    _facts,
    _repairs,
)
_SOURCED: Final = {
    "url": "url_source",
    "site": "site_source",
    "publisher": "publisher_source",
    "title": "title_source",
    "authors": "authors_source",
    "description": "description_source",
    "category": "category_source",
    "image_url": "image_source",
    "language": "language_source",
    "published_on": "published_source",
    "modified_on": "modified_source",
    "fetched_on": "fetched_source",
    "comment_count": "comment_count_source",
}
"""Each fact with the column that says where it was found."""


def _differs(name: str, stored: str | int, found: str | int) -> Iterator[str]:
    if stored != found:
        yield f"{name} is {str(stored)[:_SHOWN]}, the row gives {str(found)[:_SHOWN]}"


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
