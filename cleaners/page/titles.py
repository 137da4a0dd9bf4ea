"""The headline of a page, and where it was found.

The heading that the page shows wins where metadata bear it out, for metadata are often worded for search engines:

1. a heading that says what metadata say, the highest first;
2. a heading of the first level that is a part of what metadata say, and at least half of it;
3. what metadata say, where a heading says no more than that and a day, a label before a colon, or brackets behind it;
4. the heading of the first level that shares most words with metadata, at least half, or 0.3 where it is the only one (Dice);
5. a heading of the second level as in 2;
6. what metadata say: JSON-LD, OpenGraph, meta, `<title>`; where that is cut short ("…"), the longer wording of another;
7. the first heading of the first level.

The site's own name is taken off everywhere, and a label behind the last bar ("| Opinion").
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from itertools import islice
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.facts.dates import written_day
from cleaners.page.align import tokens
from cleaners.page.json_ld import LinkedData
from cleaners.page.meta import Meta
from cleaners.page.sites import SiteNames, without_label
from cleaners.page.stated import Statement, stated, statements
from cleaners.text.canonical import tidy_line
from schemas.kinds import FactSource

_MOST: Final = 100  # claims, and headings of a level, that are compared
_LONGEST: Final = 2_000  # characters of a heading that is a headline
_FEWEST_WORDS: Final = 3
_LEAST_SHARE: Final = 0.5  # of the words of a title, in a heading that is a part of it
_LEAST_LIKENESS: Final = 0.5
_LEAST_OF_ONLY: Final = 0.3
_WORD: Final = re.compile(r"\w+")
_LABEL: Final = re.compile(r"[^:]{1,30}:\W*")
_BRACKETS: Final = re.compile(r"\[[^\[\]]*\]|\([^()]*\)")
_CUT: Final = re.compile(r"\s*(?:…|\.\.\.)$")
_META: Final = """twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title headline
fb_title title"""


class Headings(NamedTuple):
    """The visible headings of a page."""

    first: Sequence[str]
    second: Sequence[str]
    lower: Sequence[str]


class Claim(NamedTuple):
    """What one place says the headline is, and its words in lower case."""

    text: str
    source: FactSource
    words: list[str]


def claimed_titles(tree: HtmlElement, meta: Meta, linked: LinkedData) -> Iterator[Statement]:
    """Yield what metadata say the headline is, in the order of belief."""
    yield from linked.statements("headline")
    yield from meta.statements(f"og:title {_META}")
    titles = (element.text_content() for element in tree.iter("title") if _is_of_page(element))
    yield from statements(FactSource.HTML_TITLE, titles)


def headline(said: Iterable[Statement], headings: Headings, site: SiteNames) -> Statement | None:
    """Return the headline; None where the page has none."""
    lines = ((text, one.source) for one in said if (text := stated(one.text)))
    claims = [_claim(site.without(text), source) for text, source in islice(lines, _MOST)]
    shown = (_claimed(texts, site) for texts in headings)
    title = next(_by_precedence(claims, *shown), None)
    return Statement(without_label(title.text), title.source) if title else None


def _claimed(texts: Iterable[str], site: SiteNames) -> list[Claim]:
    short = (text for text in islice(texts, _MOST) if len(text) <= _LONGEST)
    lines = filter(None, map(tidy_line, map(unescape, short)))
    return [_claim(site.without(line), FactSource.HEADING) for line in lines if not site.is_name(line)]


def _claim(text: str, source: FactSource) -> Claim:
    return Claim(text, source, tokens(text))


def _by_precedence(
    said: Sequence[Claim], shown: Sequence[Claim], below: Sequence[Claim], lower: Sequence[Claim]
) -> Iterator[Claim]:
    worded = [claim.words for claim in said]
    yield from (heading for heading in (*shown, *below, *lower) if heading.words in worded)
    yield from (heading for heading in shown if _is_part_of_any(heading.words, worded))
    yield from (claim for claim in said if any(_says_little_more(heading, claim) for heading in shown))
    likeness = [max((_likeness(heading.words, words) for words in worded), default=0.0) for heading in shown]
    least = _LEAST_LIKENESS if len({heading.text for heading in shown}) > 1 else _LEAST_OF_ONLY
    if likeness and max(likeness) >= least:
        yield shown[likeness.index(max(likeness))]
    yield from (heading for heading in below if _is_part_of_any(heading.words, worded))
    yield from (_in_full(claim, said) for claim in said)
    yield from shown


def _says_little_more(heading: Claim, claim: Claim) -> bool:
    """Whether a heading is a claim with a day, a label before it that ends in a colon, or brackets behind it."""
    size = len(claim.words)
    if not _is_part(claim.words, heading.words):
        return False
    words = list(_WORD.finditer(heading.text))
    if claim.words == heading.words[:size]:
        more = heading.text[words[size - 1].end() :].strip()
        return bool(_BRACKETS.fullmatch(more)) or written_day(more) is not None
    more = heading.text[: words[-size].start()].strip()
    return bool(_LABEL.fullmatch(more)) or written_day(more) is not None


def _in_full(claim: Claim, said: Sequence[Claim]) -> Claim:
    start, cuts = _CUT.subn("", claim.text)
    longer = (other for other in said if cuts and len(other.text) > len(claim.text))
    return next((other for other in longer if other.text.startswith(start)), claim)


def _is_part_of_any(part: list[str], wholes: Sequence[list[str]]) -> bool:
    return any(_is_part(part, whole) for whole in wholes)


def _is_part(part: list[str], whole: list[str]) -> bool:
    """Whether the part opens or closes the whole and is the greater part of it."""
    size = len(part)
    is_long = max(_FEWEST_WORDS, _LEAST_SHARE * len(whole)) <= size < len(whole)
    return is_long and part in (whole[:size], whole[-size:])


def _likeness(left: list[str], right: list[str]) -> float:
    """Dice's coefficient of two bags of words."""
    shared = (Counter(left) & Counter(right)).total()
    return 2 * shared / (len(left) + len(right)) if shared else 0.0


def _is_of_page(title: HtmlElement) -> bool:
    """Whether a `<title>` is the page's, not a drawing's."""
    return all(ancestor.tag != "svg" for ancestor in title.iterancestors())
