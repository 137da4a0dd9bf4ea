"""Who wrote the article, in the order of belief.

1. JSON-LD `author` of the article (`Person`, or no type), then of the page;
2. meta: `author`, `article:author`, `parsely-author`, `sailthru.author`, `citation_author`, `dc.creator` …;
3. a byline near the headline ("By Mira Tholl"), or a name there in an element of class `author` or `byline`;
4. what is marked outside of `nav`, `aside` and `footer`: `itemprop=author` or `rel=author`; a link to the page of an
   author; an element of class `author` or `byline`;
5. the only names that lines with "written by" or "posted by" give elsewhere;
6. JSON-LD `author` that is an organisation.

The first that gives the name of a person wins; where none does, the first that gives anything that is not the site's own
name, an account ("admin") or an address; at last the site itself, where it is named as the author.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.bylines import authors_in
from cleaners.dates import written_day
from cleaners.page.elements import own_tokens
from cleaners.page.evidence import Evidence, is_aside
from cleaners.page.json_ld import LinkedData, Node, is_a
from cleaners.page.near import Line, with_bars
from cleaners.page.people import BY, LABEL, is_account, is_person, people
from cleaners.page.sites import SiteNames
from cleaners.page.stated import all_stated
from schemas.kinds import FactSource

_META: Final = """author article:author article:author_name parsely-author sailthru.author citation_author byl
dc.creator dcterms.creator dc.creator.author cxenseparse:author rbauthors authors creator"""
_NO_PEOPLE: Final = ("organization", "corporation", "website", "webpage")
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_DAY: Final = re.compile(
    rf"(?:\b(?:on )?(?:\w+day,? )?){_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|(?:on )?\b\d{{1,2}} {_MONTH},? \d{{4}}"
    r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b",
    re.IGNORECASE,
)
_ISSUED: Final = re.compile(
    r"\W*(?:(?:published|posted|created|(?:last )?updated)\W*)?(?:on\W*)?", re.IGNORECASE
)
_SIGNED: Final = re.compile(
    r"\W*(?:(?:this )?(?:article|post|story|guide) (?:was )?)?(?:written|posted)(?: by\b:?|:)\s*(.+)",
    re.IGNORECASE,
)
_MARK: Final = re.compile(r"\s*[|·•●⋅・]\s*")
_JOINED: Final = re.compile(r"^\W*([Bb]y)(?=[A-Z])")
_EDGES: Final = " |·•●-–—,:⋅"
_CLASS: Final = re.compile(r"author|byline")
_PART_OF_AUTHOR: Final = re.compile(
    r"(?:author|byline)s?[-_]*(?:bio|role|title|job|date|time|social|desc|position)|related|comment"
)
_OTHERS: Final = re.compile(
    r"comment|related|recommend|sidebar|popular|teaser|latest|trending|menu|\bnav|nav\b"
)
_CLASSED: Final = "//*[@class and (contains(@class, 'uthor') or contains(@class, 'yline'))]"
_PAGE_OF_AUTHOR: Final = re.compile(
    r"/(?:authors?|by|contributors?|writers?|people|staff|columnists?|reporters?|journalists?|autor(?:e[ns]?|es)?|auteurs?)"
    r"/[^/?#]+/?(?:[?#].*)?$",
    re.IGNORECASE,
)
_MOST: Final = 20
_LONGEST: Final = 300  # characters around a name that stands by itself, with the blanks of the markup


class Naming(NamedTuple):
    """Names that one place gives."""

    names: tuple[str, ...]
    source: FactSource


def authors(page: Evidence) -> Naming | None:
    """Return the names of the authors, in order, and where they were found; None where the page names none."""
    others: list[Naming] = []
    sites: list[Naming] = []
    for source, said in _namings(page):
        names = list(dict.fromkeys(said))[:_MOST]
        if persons := tuple(name for name in names if is_person(name, page.site)):
            return Naming(persons, source)
        others.append(Naming(tuple(name for name in names if _is_other(name, page.site)), source))
        sites.append(Naming(tuple(name for name in names if page.site.is_called(name)), source))
    return next((naming for naming in (*others, *sites) if naming.names), None)


def _namings(page: Evidence) -> Iterator[tuple[FactSource, Iterable[str]]]:
    for node in page.linked.about:
        yield FactSource.JSON_LD, people(_authors_of(node, page.linked, of_people=True))
    yield FactSource.META, people(page.meta.said(_META))
    yield FactSource.TEXT, _in_lines(page.near, page.site)
    yield FactSource.MARKUP, people(_named_property(page))
    yield FactSource.MARKUP, _linked_names(page)
    yield FactSource.MARKUP, _classed_names(page)
    yield FactSource.TEXT, _signed(page)
    for node in page.linked.about:
        yield FactSource.JSON_LD, all_stated(_authors_of(node, page.linked, of_people=False))


def _is_other(name: str, site: SiteNames) -> bool:
    return not site.is_called(name) and not is_account(name)


def _authors_of(node: Node, linked: LinkedData, *, of_people: bool) -> Iterator[str]:
    """The names of a node's authors that are people, or that are not."""
    for author in linked.resolved(node.get("author")):
        name = author if isinstance(author, str) else _name(author)
        if name and (isinstance(author, str) or not is_a(author, _NO_PEOPLE)) is of_people:
            yield name


def _name(author: Node) -> str:
    whole = author.get("name")
    if isinstance(whole, str):
        return whole
    if isinstance(whole, list):
        return "; ".join(str(name) for name in whole)
    return " ".join(str(author[part]) for part in ("givenName", "familyName") if author.get(part))


def _in_lines(lines: Sequence[Line], site: SiteNames) -> list[str]:
    """The names of the first line near the headline that names a person, else of the first that is marked."""
    marked: list[str] = []
    for line in lines:
        for wording in _wordings(line):
            names = _named_in(wording, line)
            persons = [name for name in names if is_person(name, site)]
            if persons:
                return persons
            if names and BY.match(wording) and written_day(line.text):  # "by Mira · March 4, 2024"
                return names
            marked = marked or names
    return marked


def _wordings(line: Line) -> Iterator[str]:
    """A line as the markup breaks it, as one, and by the marks in it; less its day."""
    yield from (_JOINED.sub(r"\1 ", _undated(whole)) for whole in dict.fromkeys((line.broken, line.text)))
    yield from (_undated(piece) for piece in _MARK.split(line.text)[1:] if BY.match(piece))


def _named_in(wording: str, line: Line) -> list[str]:
    names = list(authors_in(wording) or ())
    if not names and (_is_marked(line) or BY.match(wording)):
        names = [name for name in people([_MARK.split(wording)[0]]) if not LABEL.search(name)]
    return names


def _undated(text: str) -> str:
    """A line less the day in it: what stands before that, else what stands behind it."""
    before, *after = _DAY.split(text, maxsplit=1)
    return (before if not _ISSUED.fullmatch(before) else "".join(after)).strip(_EDGES)


def _is_marked(line: Line) -> bool:
    return _is_of_author(line.tokens)


def _is_of_author(names: Iterable[str]) -> bool:
    named = [token for token in names if _CLASS.search(token)]
    return bool(named) and not any(_PART_OF_AUTHOR.search(token) for token in named)


def _named_property(page: Evidence) -> Iterator[str]:
    """The names in elements that are marked as the author in microdata, or by the relation of a link."""
    properties = (each for each in page.properties if each.get("itemprop") == "author")
    links = (each for each in page.links if "author" in each.get("rel", "").lower().split())
    for element in islice((*properties, *links), _MOST):
        if not is_aside(element):
            named = element.xpath("descendant::*[@itemprop='name']") or [element]
            yield named[0].get("content") or named[0].text_content()


def _linked_names(page: Evidence) -> list[str]:
    """The people in the first links that lead to pages of the site's authors."""
    leading = (link for link in page.links if _PAGE_OF_AUTHOR.search(link.get("href", "")))
    return _of_one_place((link for link in leading if page.is_own(link.get("href", ""))), page.site)


def _classed_names(page: Evidence) -> list[str]:
    """The people in the first elements whose class says author or byline."""
    return _of_one_place(
        (each for each in page.tree.xpath(_CLASSED) if _is_of_author(own_tokens(each))), page.site
    )


def _of_one_place(elements: Iterable[HtmlElement], site: SiteNames) -> list[str]:
    """The people that elements name, each by itself: in the first that names any, and in those beside it."""
    found: list[str] = []
    place = None
    for element in elements:
        around = element.getparent()
        if around is None or is_aside(element) or _is_of_others(element):
            continue
        if len(around.text_content()) > _LONGEST:  # a word of a paragraph
            continue
        beside = around.getparent() if len(around) == 1 else around
        if found and beside is not place:
            break
        if persons := _people_in(element, site):
            place = beside
            found += persons
    return found


def _people_in(element: HtmlElement, site: SiteNames) -> list[str]:
    """The people that an element names, up to where the markup breaks its text; else in the whole of it."""
    first, _, _ = with_bars("\n".join(filter(str.strip, element.itertext()))).partition("|")
    named = (people([text]) for text in (first, element.text_content()))
    return next(filter(None, ([name for name in names if is_person(name, site)] for names in named)), [])


def _is_of_others(element: HtmlElement) -> bool:
    """Whether an element stands in what speaks of other articles or of readers."""
    return any(_OTHERS.search(" ".join(own_tokens(each))) for each in element.iterancestors())


def _signed(page: Evidence) -> list[str]:
    """The only names that lines with "written by" give anywhere on the page."""
    lines = (line for line in page.others if not _OTHERS.search(" ".join(line.tokens)))
    signed = (match[1] for line in lines if (match := _SIGNED.match(line.text)))
    said = {tuple(authors_in(f"By {_undated(line)}") or ()) for line in signed} - {()}
    return list(said.pop()) if len(said) == 1 else []
