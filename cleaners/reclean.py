"""An article cleaned anew from its own row, for inputs that are gone: the ledger rebuilds the document.

What only the input could tell stays as it was decided: the facts of a page, and which of its blocks its markup or the
arbiter took for no main content. Wording is read anew, and everything that follows from the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from itertools import chain
from typing import Final

from cleaners.assemble import assemble
from cleaners.clean import refuse_stand_in
from cleaners.detection.detect import Detection, detect
from cleaners.detection.settle import kept_blocks, settle
from cleaners.detection.wording import line_rules, placed_wording, wording_spans
from cleaners.document import SEPARATOR, Block, Document, Hints, PageFacts, RawFile
from cleaners.given import Given
from cleaners.refusal import Refusal
from cleaners.ruleset import Ruleset
from cleaners.spans import Span, cut, restore
from cleaners.structure import paragraphs
from schemas.article import Article, Faq, Removal
from schemas.identity import with_row_sha256
from schemas.kinds import GIVEN, FactSource, Format

_PAGE_EVIDENCE: Final = ("arbiter-page", "element-", "landmark-", "page-title", "trafilatura")
"""How the names of rules begin that decide by more of a page than its wording; each takes whole blocks."""


def reclean(article: Article, ruleset: Ruleset) -> Article | None:
    """Return the article that a row's own document gives under a ruleset; None where it would be none any more.

    Under the rules that made the row it is the row again.
    """
    document = document_of(article)
    given = given_for(article)
    narrowed = ruleset.narrowed(given.site or document.facts.site, article.source)
    is_text = article.format is Format.TEXT
    detection = detect(document, narrowed, given) if is_text else _detect_in_page(article, document, narrowed)
    remainder = cut(document.text, detection.spans)
    if not remainder.text:
        return None
    try:
        refuse_stand_in(document, detection, remainder.text)
    except Refusal:
        return None
    raw = RawFile(
        article.source, article.path, article.key, b"", given
    )  # gone: what it was stands in the row
    made = assemble(raw, document, detection, remainder, narrowed)
    of_the_input = {name: getattr(article, name) for name in ("raw_sha256", "raw_bytes", "given_sha256")}
    faqs = made.faqs if is_text else _standing(article.faqs, made.text)
    made = made.model_copy(update={**of_the_input, "faqs": faqs})
    return with_row_sha256(made)


def document_of(article: Article) -> Document:
    """Return the document of a row: of a page without its markup, but for the headings that the sections name."""
    text = restore(article.text, article.removals)
    pieces = text.split(SEPARATOR)
    gaps = article.gaps or (0,) * len(pieces)
    blocks: list[Block] = []
    start = 0
    for i, (piece, gap) in enumerate(zip(pieces, gaps, strict=True)):
        blocks.append(Block(start, start + len(piece), (i,), gap))
        start += len(piece) + len(SEPARATOR)
    facts = _facts(article)
    document = Document(text, tuple(blocks), article.format, article.encoding, article.repairs, facts)
    return document if article.format is Format.TEXT else _with_levels(document, article)


def _facts(article: Article) -> PageFacts:
    """What a page said of itself, by its row; a text dump says nothing without its text."""
    if article.format is Format.TEXT:
        return PageFacts()
    found = {each.name: getattr(article, each.name) for each in fields(PageFacts)}
    if article.language_source is FactSource.TEXT:
        found |= {"language": None, "language_source": None}
    return PageFacts(**found)


def given_for(article: Article) -> Given:
    """Return what was given for the input of a row."""
    said = {name: getattr(article, name) for name in Given._fields if name in Article.model_fields}
    given = {source for source in said if said[source] in GIVEN}
    return Given(**{name: value for name, value in said.items() if _source_of(name) in given})


def _source_of(column: str) -> str:
    """The column that tells where a column's fact is from: `published_source` of `published_raw`."""
    return f"{re.sub('_(?:on|at|raw|source)$', '', column)}_source"


def _with_levels(document: Document, article: Article) -> Document:
    """The document with the headings that the row's sections name."""
    heads = {section.start: section.level for section in article.sections if section.heading is not None}
    levels: dict[int, int] = {}
    kept = kept_blocks(document, [_span(removal) for removal in article.removals])
    for paragraph, block in zip(paragraphs(article.text), kept, strict=True):
        level = heads.get(paragraph.end + len(SEPARATOR)) or heads.get(paragraph.end)
        if level:
            levels[block.start] = level
    blocks = (
        block._replace(hints=_heading(levels[block.start])) if block.start in levels else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _heading(level: int) -> Hints:
    nothing = frozenset[str]()
    return Hints(f"h{level}", level, 0.0, nothing, nothing, is_main=True, around=nothing, path=())


def _span(removal: Removal) -> Span:
    start, end = removal.start, removal.start + len(removal.text)
    return Span(start, end, removal.kind, removal.rule, removal.score)


def _detect_in_page(article: Article, document: Document, ruleset: Ruleset) -> Detection:
    """Wording first, as it reads now; then the blocks that page evidence took before."""
    wording = placed_wording(document, line_rules(document, ruleset))
    spans = chain(wording_spans(document, ruleset, wording), _page_spans(article.removals, document))
    return Detection(settle(document, spans), None)


def _page_spans(removals: Sequence[Removal], document: Document) -> Iterator[Span]:
    taken = [_span(removal) for removal in removals if removal.rule.startswith(_PAGE_EVIDENCE)]
    starts = [block.start for block in document.blocks]
    for span in taken:
        first = max(0, bisect_right(starts, span.start) - 1)
        for block in document.blocks[first:]:
            if block.start >= span.end:
                break
            if block.end > span.start:
                yield span._replace(start=block.start, end=block.end)


def _standing(faqs: Sequence[Faq] | None, text: str) -> tuple[Faq, ...] | None:
    """The questions and answers of which every paragraph still stands in the text."""
    return tuple(faq for faq in faqs or () if _stands(faq, text)) or None


def _stands(faq: Faq, text: str) -> bool:
    return faq.question in text and all(piece in text for piece in faq.answer.split(SEPARATOR))
