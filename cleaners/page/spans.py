"""What of a page is not the article: a span for each block outside of the main content, and for the headline."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.spans import sureness
from cleaners.document import Block, Document, Hints
from cleaners.page.align import tokens
from cleaners.page.arbiter.model import Evidence
from cleaners.page.sites import without_label
from cleaners.spans import Span
from schemas.kinds import Kind

ARBITER: Final = "arbiter-page"
"""The rule of what the arbiter alone takes for no main content."""


class MainContent(NamedTuple):
    """What the arbiter says of the blocks of a page; one entry a block in each vector."""

    scores: Vector
    """How sure it is main content, in log odds."""
    is_main: Vector
    evidence: Evidence = Evidence.HEARD
    """By which it says so."""

    @property
    def unnamed(self) -> str:
        """The rule beside what goes and no markup names: who takes it for no main content."""
        return "trafilatura" if self.evidence is Evidence.HEARD else ARBITER


class _Verdict(NamedTuple):
    kind: Kind
    rule: str


_CAPTION = _Verdict(Kind.IMAGE_CAPTION, "element-figcaption")
_ALT = _Verdict(Kind.IMAGE_CAPTION, "element-img-alt")
_NAVIGATION = _Verdict(Kind.NAVIGATION, "landmark-nav")
_FOOTER = _Verdict(Kind.FOOTER_LINKS, "landmark-footer")
_HEADER = _Verdict(Kind.NAVIGATION, "landmark-header")
_OVERRULED = _Verdict(Kind.UNCLASSIFIED, ARBITER)
_LONGEST: Final = 3  # times the headline: what is longer says more, however many signs stand in it
_OF_AN_ARTICLE = frozenset({"article", "main"})


def page_spans(document: Document, content: MainContent, given_title: str | None = None) -> Iterator[Span]:
    """Yield a span for the title heading and for each block that is not main content, ascending.

    The heading is the one that says the given title; without one, what the page says its title is. A heading
    that says the page's own title stays where another was given.
    """
    own = document.facts.title or ""
    headline = given_title or own
    title = tokens(headline)
    staying = tokens(own) if given_title else []
    is_titled = False
    for block, score, is_main in zip(document.blocks, content.scores, content.is_main, strict=True):
        hints = block.hints
        if hints is None:
            continue
        text = document.block_text(block)
        could_be = title and len(text) <= _LONGEST * len(headline)
        if could_be and tokens(without_label(text) if hints.level else text) == title:
            is_headline = hints.level > 0 and not is_titled
            is_titled = is_titled or is_headline
            if is_headline or not is_main:
                yield _span(
                    block, _Verdict(Kind.TITLE if is_headline else Kind.TITLE_REPEAT, "page-title"), 1.0
                )
        elif not is_main and not (hints.level and staying and tokens(without_label(text)) == staying):
            verdict = _OVERRULED if hints.is_main else _verdict(hints, content.unnamed)
            yield _span(block, verdict, sureness(score))


def _span(block: Block, verdict: _Verdict, score: float) -> Span:
    return Span(block.start, block.end, verdict.kind, verdict.rule, score)


def _verdict(hints: Hints, unnamed: str) -> _Verdict:
    """The name of what the block is, as far as the markup says it; a header or footer of an article says nothing."""
    if hints.tag == "figcaption":
        return _CAPTION
    if hints.tag == "img":
        return _ALT
    if "nav" in hints.landmarks:
        return _NAVIGATION
    if hints.landmarks & _OF_AN_ARTICLE:
        return _Verdict(Kind.UNCLASSIFIED, unnamed)
    if "footer" in hints.landmarks:
        return _FOOTER
    return _HEADER if "header" in hints.landmarks else _Verdict(Kind.UNCLASSIFIED, unnamed)
