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
from itertools import groupby
from typing import Final, NamedTuple

from cleaners.facts.bylines import authors_in
from cleaners.facts.dates import written_day
from cleaners.page.author_marks import OTHERS, classed_names, is_of_author, linked_names, named_as_property
from cleaners.page.evidence import Evidence
from cleaners.page.json_ld import LinkedData, Node, is_a
from cleaners.page.near import Line
from cleaners.page.people import BY, LABEL, is_account, is_person, is_signature, people
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
_MOST: Final = 20


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
    for source, said in groupby(page.meta.statements(_META), lambda each: each.source):
        yield source, people(each.text for each in said)
    yield FactSource.TEXT, _in_lines(page.near, page.site)
    yield FactSource.MARKUP, people(named_as_property(page))
    yield FactSource.MARKUP, linked_names(page)
    yield FactSource.MARKUP, classed_names(page)
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
    if not names and (is_of_author(line.tokens) or BY.match(wording)):
        said = people([_MARK.split(wording)[0]])
        names = [name for name in said if is_signature(name) and not LABEL.search(name)]
    return names


def _undated(text: str) -> str:
    """A line less the day in it: what stands before that, else what stands behind it."""
    before, *after = _DAY.split(text, maxsplit=1)
    return (before if not _ISSUED.fullmatch(before) else "".join(after)).strip(_EDGES)


def _signed(page: Evidence) -> list[str]:
    """The only names that lines with "written by" give anywhere on the page."""
    lines = (line for line in page.others if not OTHERS.search(" ".join(line.tokens)))
    signed = (match[1] for line in lines if (match := _SIGNED.match(line.text)))
    said = {tuple(authors_in(f"By {_undated(line)}") or ()) for line in signed} - {()}
    return list(said.pop()) if len(said) == 1 else []
