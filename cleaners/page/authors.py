"""Who wrote the article, in the order of belief.

1. JSON-LD `author` of the article (`Person`, or no type);
2. meta: `author`, `article:author`, `parsely-author`, `sailthru.author`, `citation_author`, `dc.creator` …;
3. a byline near the headline ("By Mira Tholl"), or a name there in an element of class `author` or `byline`;
4. elements marked `itemprop=author` or `rel=author` outside of `nav`, `aside` and `footer`;
5. JSON-LD `author` that is an organisation.

The first that gives the name of a person wins; where none does, the first that gives anything that is not the site's own
name, an account ("admin") or an address; at last the site itself, where it is named as the author.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.bylines import authors_in
from cleaners.page.json_ld import LinkedData, Node, is_a
from cleaners.page.meta import Meta
from cleaners.page.near import Line
from cleaners.page.people import LABEL, is_account, is_person, people
from cleaners.page.sites import SiteNames
from cleaners.page.stated import all_stated

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
_BY: Final = re.compile(r"\W*(?:written |posted |article )?by\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"^\W*([Bb]y)(?=[A-Z])")
_EDGES: Final = " |·•●-–—,:⋅"
_CLASS: Final = re.compile(r"author|byline")
_PART_OF_AUTHOR: Final = re.compile(
    r"(?:author|byline)s?[-_]*(?:role|title|job|date|time|social|desc|position)|related|comment"
)
_ASIDE: Final = frozenset({"nav", "aside", "footer"})
_MOST: Final = 20


class Sources(NamedTuple):
    """What of a page may name its authors."""

    tree: HtmlElement
    meta: Meta
    linked: LinkedData
    lines: Sequence[Line]
    site: SiteNames


def authors(page: Sources) -> tuple[str, ...] | None:
    """Return the names of the authors, in order; None where the page names none."""
    given = [
        list(dict.fromkeys(names))[:_MOST]
        for names in (
            people(_linked(page.linked, of_people=True)),
            people(page.meta.said(_META)),
            _in_lines(page.lines, page.site),
            people(_marked(page.tree)),
            all_stated(_linked(page.linked, of_people=False)),
        )
    ]
    persons = ([name for name in names if is_person(name, page.site)] for names in given)
    others = (
        [name for name in names if not page.site.is_called(name) and not is_account(name)] for names in given
    )
    sites = ([name for name in names if page.site.is_called(name)] for names in given)
    named = next(filter(None, (*persons, *others, *sites)), None)
    return tuple(named) if named else None


def _linked(linked: LinkedData, *, of_people: bool) -> Iterator[str]:
    """The names of the article's authors that are people, or that are not; a page's own author counts too."""
    for node in linked.about:
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
        text = _JOINED.sub(r"\1 ", _undated(line.text))
        names = list(authors_in(text) or ())
        if not names and (_is_marked(line) or _BY.match(text)):
            names = [name for name in people([text]) if not LABEL.search(name)]
            marked = marked or names
        persons = [name for name in names if is_person(name, site)]
        if persons:
            return persons
    return marked


def _undated(text: str) -> str:
    """A line less the day in it: what stands before that, else what stands behind it."""
    before, *after = _DAY.split(text, maxsplit=1)
    return (before if not _ISSUED.fullmatch(before) else "".join(after)).strip(_EDGES)


def _is_marked(line: Line) -> bool:
    named = [token for token in line.tokens if _CLASS.search(token)]
    return bool(named) and not any(_PART_OF_AUTHOR.search(token) for token in named)


def _marked(tree: HtmlElement) -> Iterator[str]:
    for element in tree.xpath("//*[@itemprop='author' or (self::a and contains(@rel, 'author'))]")[:_MOST]:
        if all(ancestor.tag not in _ASIDE for ancestor in element.iterancestors()):
            named = element.xpath("descendant::*[@itemprop='name']") or [element]
            yield named[0].get("content") or named[0].text_content()
