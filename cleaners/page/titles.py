"""The headline of a page, and where it was found.

The heading that the page shows wins where metadata bear it out, for metadata are often worded for search engines:

1. a heading of the first level that says what metadata say;
2. such a heading that is a part of what metadata say, and at least half of it;
3. what metadata say, where it is a part of a heading that says more (a date, a label);
4. the heading of the first level that shares most words with metadata, at least half, or 0.3 where it is the only one (Dice);
5. a heading of the second level as in 2;
6. what metadata say: JSON-LD, OpenGraph, meta, `<title>`; what stands behind its last bar is a label;
7. the first heading of the first level.

The site's own name is taken off everywhere.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.canonical import tidy_line
from cleaners.page.align import tokens
from cleaners.page.json_ld import LinkedData
from cleaners.page.meta import Meta
from cleaners.page.sites import SiteNames, without_label
from cleaners.page.stated import stated
from schemas.kinds import FactSource

_MOST: Final = 100  # claims, and headings of a level, that are compared
_FEWEST_WORDS: Final = 3
_LEAST_SHARE: Final = 0.5  # of the words of a title, in a heading that is a part of it
_LEAST_LIKENESS: Final = 0.5
_LEAST_OF_ONLY: Final = 0.3
_META: Final = """twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title headline
fb_title title"""


class Headings(NamedTuple):
    """The visible headings of a page."""

    first: Sequence[str]
    second: Sequence[str]


class Claim(NamedTuple):
    """What one place says the headline is."""

    text: str
    source: FactSource

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        return tokens(self.text)


def claims(tree: HtmlElement, meta: Meta, linked: LinkedData) -> Iterator[Claim]:
    """Yield what metadata say the headline is, in the order of belief."""
    yield from _claims(FactSource.JSON_LD, linked.strings("headline"))
    yield from _claims(FactSource.OPENGRAPH, meta.said("og:title"))
    yield from _claims(FactSource.META, meta.said(_META))
    titles = (element.text_content() for element in tree.iter("title") if _is_of_page(element))
    yield from _claims(FactSource.HTML_TITLE, titles)


def headline(said: Sequence[Claim], headings: Headings, site: SiteNames) -> Claim | None:
    """Return the headline; None where the page has none."""
    bare = [claim._replace(text=site.without(claim.text)) for claim in said[:_MOST]]
    first, second = (
        [
            Claim(site.without(text), FactSource.HEADING)
            for text in filter(None, map(tidy_line, texts[:_MOST]))
            if not site.is_name(text)
        ]
        for texts in headings
    )
    return next(_by_precedence(bare, first, second), None)


def _by_precedence(said: Sequence[Claim], shown: Sequence[Claim], below: Sequence[Claim]) -> Iterator[Claim]:
    worded = [claim.words for claim in said]
    yield from (heading for heading in shown if heading.words in worded)
    yield from (heading for heading in shown if _is_part_of_any(heading.words, worded))
    yield from (claim for claim in said if any(_is_part(claim.words, heading.words) for heading in shown))
    likeness = [max((_likeness(heading.words, words) for words in worded), default=0.0) for heading in shown]
    least = _LEAST_LIKENESS if len({heading.text for heading in shown}) > 1 else _LEAST_OF_ONLY
    if likeness and max(likeness) >= least:
        yield shown[likeness.index(max(likeness))]
    yield from (heading for heading in below if _is_part_of_any(heading.words, worded))
    yield from (claim._replace(text=without_label(claim.text)) for claim in said)
    yield from shown


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


def _claims(source: FactSource, said: Iterator[str]) -> Iterator[Claim]:
    return (Claim(text, source) for one in said if (text := stated(one)))


def _is_of_page(title: HtmlElement) -> bool:
    """Whether a `<title>` is the page's, not a drawing's."""
    return all(ancestor.tag != "svg" for ancestor in title.iterancestors())
