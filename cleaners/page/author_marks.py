"""Authors that the markup marks: by properties, by links to their pages, by the names of classes."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.elements import own_tokens
from cleaners.page.evidence import Evidence, is_aside, text_of
from cleaners.page.near import with_bars
from cleaners.page.people import is_person, people
from cleaners.page.sites import SiteNames

_CLASS: Final = re.compile(r"author|byline")
_PART_OF_AUTHOR: Final = re.compile(
    r"(?:author|byline)s?[-_]*(?:bio|role|title|job|date|time|social|desc|position)|related|comment"
)
OTHERS: Final = re.compile(
    r"comment|related|recommend|sidebar|popular|teaser|latest|trending|menu|\bnav|nav\b"
)
"""Words of a class or id that stand on what speaks of other articles or of readers."""

_CLASSED: Final = "descendant::*[@class and (contains(@class, 'uthor') or contains(@class, 'yline'))]"
_PAGE_OF_AUTHOR: Final = re.compile(
    r"/(?:authors?|by|contributors?|writers?|people|staff|columnists?|reporters?|journalists?|autor(?:e[ns]?|es)?|auteurs?)"
    r"/[^/?#]+/?(?:[?#].*)?$",
    re.IGNORECASE,
)
_MOST: Final = 20
_MOST_PLACES: Final = 100
_LONGEST_LINK: Final = 500
_BESIDE: Final = 100  # characters before and behind a name
_SENTENCE: Final = re.compile(r"(?:\b[a-zà-ÿ]+\b\W+){3}")


def is_of_author(names: Iterable[str]) -> bool:
    """Return whether the words of a class or id say author or byline, and not a part of one (a date, a role)."""
    named = [token for token in names if _CLASS.search(token)]
    return bool(named) and not any(_PART_OF_AUTHOR.search(token) for token in named)


def named_as_property(page: Evidence) -> Iterator[str]:
    """Yield the names in elements that are marked as the author in microdata, or by the relation of a link."""
    properties = (each for each in page.properties if each.get("itemprop") == "author")
    links = (each for each in page.links if "author" in each.get("rel", "").lower().split())
    for element in islice((*properties, *links), _MOST):
        if not is_aside(element):
            named = element.xpath("descendant::*[@itemprop='name']") or [element]
            yield named[0].get("content") or text_of(named[0])


def linked_names(page: Evidence) -> list[str]:
    """Return the people in the first links that lead to pages of the site's authors."""
    leading = (link for link in page.links if _leads_to_author(link.get("href", ""), page))
    return _of_one_place(leading, page.site)


def classed_names(page: Evidence) -> list[str]:
    """Return the people in the first elements whose class says author or byline."""
    classed = (each for each in page.tree.xpath(_CLASSED) if is_of_author(own_tokens(each)))
    return _of_one_place(classed, page.site)


def _leads_to_author(address: str, page: Evidence) -> bool:
    is_short = len(address) <= _LONGEST_LINK
    return is_short and _PAGE_OF_AUTHOR.search(address) is not None and page.is_own(address)


def _of_one_place(elements: Iterable[HtmlElement], site: SiteNames) -> list[str]:
    """The people that elements name, each by itself: in the first that names any, and in those beside it."""
    found: list[str] = []
    place = None
    for element in islice(elements, _MOST_PLACES):
        around = element.getparent()
        if around is None or is_aside(element) or _is_in_prose(element) or _is_of_others(element):
            continue
        is_alone = element.getprevious() is None and element.getnext() is None
        beside = around.getparent() if is_alone else around
        if found and beside is not place:
            break
        if persons := _people_in(element, site):
            place = beside
            found += persons
    return found


def _is_in_prose(element: HtmlElement) -> bool:
    """Whether an element is a word of a sentence: words in lower case stand right before or behind it."""
    previous, around = element.getprevious(), element.getparent()
    before = previous.tail if previous is not None else around.text if around is not None else None
    beside = ((before or "")[-_BESIDE:], (element.tail or "")[:_BESIDE])
    return any(map(_SENTENCE.search, beside))


def _people_in(element: HtmlElement, site: SiteNames) -> list[str]:
    """The people that an element names, up to where the markup breaks its text; else in the whole of it."""
    pieces = islice(filter(str.strip, element.itertext()), _MOST)
    first, _, _ = with_bars("\n".join(piece[:_BESIDE] for piece in pieces)).partition("|")
    named = (people([text]) for text in (first, text_of(element)))
    return next(filter(None, ([name for name in names if is_person(name, site)] for names in named)), [])


def _is_of_others(element: HtmlElement) -> bool:
    """Whether an element stands in what speaks of other articles or of readers."""
    return any(OTHERS.search(" ".join(own_tokens(each))) for each in element.iterancestors())
