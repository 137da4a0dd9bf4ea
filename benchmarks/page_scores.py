"""How well the text and the facts that a tool takes from a page agree with what people marked."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import pyarrow.parquet as pq

from benchmarks.page_facts import people, title_words

_WORD = re.compile(r"\w+")
_COLUMNS = ("page_id", "source", "html", "main_content", "with", "without", "title", "author", "publish_date")


class LabelledPage(NamedTuple):
    """A page with its reference text, snippets that must and must not stand in it, and its annotated facts."""

    page_id: str
    source: str
    html: bytes
    text: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    title: str | None
    author: str | None
    published_on: date | None


class Extraction(NamedTuple):
    """What a tool takes from a page; no text from a tool that only finds facts."""

    text: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_on: date | None = None


class Overlap(NamedTuple):
    """The agreement of two bags of words."""

    precision: float
    recall: float
    f1: float


class PageScore(NamedTuple):
    """The figures of one page; None where there is nothing to compare."""

    words: Overlap | None
    wanted: float | None
    unwanted: float | None
    title: bool | None
    authors: bool | None
    day: bool | None
    stated_day: bool | None
    """Whether the day that the tool states is the annotated one; wrong where none is annotated."""
    agreed_day: bool | None
    """Whether the tool states the annotated day, or none where none is annotated."""


class Scores(NamedTuple):
    """The means of a group of pages; None where no page has the figure."""

    pages: int
    f1: float | None
    precision: float | None
    recall: float | None
    wanted: float | None
    unwanted: float | None
    title: float | None
    authors: float | None
    day: float | None
    stated_day: float | None
    agreed_day: float | None


def read_pages(path: Path) -> list[LabelledPage]:
    """Return the labelled pages of a Parquet file."""
    rows = pq.read_table(path, columns=list(_COLUMNS)).to_pylist()
    return [_labelled(*(row[name] for name in _COLUMNS)) for row in rows]


def score_page(page: LabelledPage, found: Extraction) -> PageScore:
    """Compare what a tool took from one page with its annotation."""
    text, on = found.text, found.published_on
    return PageScore(
        words=None if text is None else overlap(text, page.text),
        wanted=None if text is None else snippet_share(text, page.wanted),
        unwanted=None if text is None else snippet_share(text, page.unwanted),
        title=title_words(found.title) == title_words(page.title) if page.title else None,
        authors=people(found.authors) == people([page.author]) if page.author else None,
        day=on == page.published_on if page.published_on else None,
        stated_day=on == page.published_on if on else None,
        agreed_day=on == page.published_on,
    )


def without_silence(scores: Iterable[PageScore], found: Sequence[Extraction]) -> list[PageScore]:
    """Return the scores without those facts that the tool never states: it was not made to find them."""
    titled = any(each.title for each in found)
    named = any(each.authors for each in found)
    dated = any(each.published_on for each in found)
    return [
        score._replace(
            title=score.title if titled else None,
            authors=score.authors if named else None,
            day=score.day if dated else None,
            agreed_day=score.agreed_day if dated else None,
        )
        for score in scores
    ]


def overlap(found: str, reference: str) -> Overlap:
    """Return precision, recall and F1 of two bags of lower-cased words.

    Source: WCXB, the Web Content eXtraction Benchmark v1.0 (M. Foley 2026): runs of letters, digits and underscores,
    each counted as often as it occurs in both; precision over the words found, recall over those of the reference.
    """
    got, want = _bag(found), _bag(reference)
    shared = (got & want).total()
    if not shared:
        alike = float(not got and not want)
        return Overlap(alike, alike, alike)
    precision, recall = shared / got.total(), shared / want.total()
    return Overlap(precision, recall, 2 * precision * recall / (precision + recall))


def snippet_share(text: str, snippets: Sequence[str]) -> float | None:
    """Return the share of the snippets that stand in a text, whatever the case and the blanks; None without snippets.

    Source: WCXB, as for `overlap`: its `with` and `without` snippets.
    """
    flat = _flat(text)
    return fmean(_flat(snippet) in flat for snippet in snippets) if snippets else None


def summarise(scores: Sequence[PageScore]) -> Scores:
    """Return the means over pages, each over those that have the figure."""
    words = [score.words for score in scores if score.words]
    return Scores(
        len(scores),
        _mean(each.f1 for each in words),
        _mean(each.precision for each in words),
        _mean(each.recall for each in words),
        _mean(score.wanted for score in scores),
        _mean(score.unwanted for score in scores),
        _mean(score.title for score in scores),
        _mean(score.authors for score in scores),
        _mean(score.day for score in scores),
        _mean(score.stated_day for score in scores),
        _mean(score.agreed_day for score in scores),
    )


def _labelled(*values: object) -> LabelledPage:
    page_id, source, html, text, wanted, unwanted, title, author, day = values
    assert isinstance(html, bytes)
    return LabelledPage(
        str(page_id),
        str(source),
        html,
        str(text or ""),
        _snippets(wanted),
        _snippets(unwanted),
        str(title) if title else None,
        str(author) if author else None,
        _day(str(day or "")),
    )


def _snippets(said: object) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, list) else ()


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said[:10])
    except ValueError:  # a month alone
        return None


def _bag(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _flat(text: str) -> str:
    return " ".join(text.lower().split())


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
