"""The record of an article, from the cut document and everything that was found."""

from collections.abc import Sequence
from hashlib import sha256

from cleaners.detection.detect import Detection
from cleaners.detection.settle import kept_blocks
from cleaners.document import Document, PageFacts, RawFile
from cleaners.facts.chrome import chrome_facts
from cleaners.facts.datelines import Dateline, read_dateline
from cleaners.given import Given
from cleaners.page.questions import roles
from cleaners.ruleset import Ruleset
from cleaners.shape import is_prose
from cleaners.spans import Cut, Span
from cleaners.structure import Paragraph, faqs, paragraphs, sections
from cleaners.text.counting import word_count
from cleaners.text.language import language_of
from schemas.article import SCHEMA_VERSION, Article
from schemas.identity import record_id, with_row_sha256
from schemas.kinds import FIELD_KINDS, FactSource, Format


def assemble(
    raw: RawFile, document: Document, detection: Detection, remainder: Cut, ruleset: Ruleset
) -> Article:
    """Return the article of a document whose chrome was cut."""
    text, removals = remainder
    blocks = _paragraphs(text, document, detection.spans)
    said = chrome_facts(removals, ruleset)
    dateline = _dateline(blocks)
    given = raw.given
    facts = document.facts.under(given)
    language, language_source, language_score = _language(text, given, facts)
    title, title_source = _title(facts, detection)
    article = Article(
        id=record_id(raw.source, raw.path, raw.key),
        source=raw.source,
        path=raw.path,
        key=raw.key,
        raw_sha256=raw.sha256,
        raw_bytes=raw.size,
        given_sha256=given.sha256,
        format=document.format,
        encoding=document.encoding,
        url=facts.url,
        url_source=facts.url_source,
        site=facts.site,
        site_source=facts.site_source,
        publisher=facts.publisher or said.publisher,
        publisher_source=_source(facts.publisher_source, said.publisher),
        title=title,
        title_source=title_source,
        authors=facts.authors or said.authors,
        authors_source=_source(facts.authors_source, said.authors),
        description=facts.description,
        description_source=facts.description_source,
        category=facts.category or said.category,
        category_source=_source(facts.category_source, said.category),
        tags=facts.tags,
        image_url=facts.image_url,
        image_source=facts.image_source,
        language=language,
        language_source=language_source,
        language_score=language_score,
        published_on=facts.published_on or said.published_on,
        published_at=facts.published_at,
        published_raw=facts.published_raw or said.published_raw,
        published_source=_source(facts.published_source, said.published_on),
        modified_on=facts.modified_on,
        modified_at=facts.modified_at,
        modified_raw=facts.modified_raw,
        modified_source=facts.modified_source,
        fetched_on=given.fetched_on,
        fetched_at=given.fetched_at,
        fetched_source=given.fetched_source,
        text=text,
        text_sha256=_sha256(text),
        sections=sections(blocks),
        faqs=faqs(blocks),
        word_count=word_count(text),
        char_count=len(text),
        block_count=len(blocks),
        removed_char_count=sum(len(removal.text) for removal in removals if removal.kind not in FIELD_KINDS),
        image_placeholder_count=said.image_placeholder_count,
        comment_count=said.comment_count if facts.comment_count is None else facts.comment_count,
        comment_count_source=_source(facts.comment_count_source, said.comment_count),
        reading_minutes=said.reading_minutes,
        copyright_holder=said.copyright_holder,
        copyright_year=said.copyright_year,
        is_syndicated=said.syndication_raw is not None,
        syndication_raw=said.syndication_raw,
        agency=said.agency or (dateline.agency if dateline else None),
        dateline_place=dateline.place if dateline else None,
        corrections=said.corrections,
        repairs=document.repairs,
        document_sha256=_sha256(document.text),
        row_sha256="",
        ruleset_id=ruleset.id,
        schema_version=SCHEMA_VERSION,
        gaps=tuple(block.gap for block in document.blocks) if document.format is Format.TEXT else None,
        removals=removals,
    )
    return with_row_sha256(article)


def _source(found: FactSource | None, said: object) -> FactSource | None:
    """Where the page itself states a fact, else the chrome."""
    return found or (None if said is None else FactSource.TEXT)


def _language(
    text: str, given: Given, facts: PageFacts
) -> tuple[str | None, FactSource | None, float | None]:
    """The language that was given, else that of the text, else the one that the page declares."""
    if given.language:
        return given.language, given.language_source, None
    language, score = language_of(text)
    return (language, FactSource.TEXT, score) if language else (facts.language, facts.language_source, None)


def _title(facts: PageFacts, detection: Detection) -> tuple[str | None, FactSource | None]:
    if facts.title:
        return facts.title, facts.title_source
    if detection.title:
        return detection.title.text, detection.title.source
    return None, None


def _dateline(blocks: Sequence[Paragraph]) -> Dateline | None:
    """What stands at the head of the first paragraph of prose."""
    first = next((block.text for block in blocks if is_prose(block.text)), "")
    return read_dateline(first)


def _paragraphs(text: str, document: Document, spans: Sequence[Span]) -> tuple[Paragraph, ...]:
    """The kept blocks, with what markup makes of them; nothing does of plain text."""
    if document.format is Format.TEXT:
        return paragraphs(text)
    kept = kept_blocks(document, spans)
    levels = [block.hints.level if block.hints else 0 for block in kept]
    return paragraphs(text, levels, roles(document, kept))


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
