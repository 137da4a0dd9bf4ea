"""Wordings of who wrote, read: the names in them, and whether a name is a person's."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from cleaners.facts.bylines import names_office
from cleaners.page.sites import SiteNames
from cleaners.page.stated import all_stated

_ACCOUNTS: Final = frozenset(
    [
        "admin",
        "administrator",
        "anonymous",
        "author",
        "editor",
        "guest",
        "none",
        "null",
        "root",
        "undefined",
        "user",
        "webmaster",
    ]
)
_PARTICLES: Final = frozenset(
    [
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
        "y",
    ]
)
BY: Final = re.compile(
    r"\W*(?:(?:(?:article|post|story|words?|text|guide|review|analysis|column|feature|written|posted|authored|reported"
    r"|published|contributed) )?by\b|(?:words|story|text|authors?|writers?|contributors?)\s*:)[\s:]*",
    re.IGNORECASE,
)
"""What opens a byline."""

_LEAD: Final = re.compile(
    rf"^(?:{BY.pattern}|\W*(?:reviewed|recipe|photos?|photography) by\b[\s:]*)", re.IGNORECASE
)
_AND: Final = re.compile(r"\s*(?:;|\||\band\b|&|\bund\b)\s*", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[^\W\d_][\w.'’-]*\.?)(?: (?:[^\W\d_(\"“][\w.'’-]*\.?|[(\"“]\w+[)\"”])){1,4}")
_NOT_A_NAME: Final = re.compile(r"https?:|www\.|@|\d{3}|\w\.\w+\.\w", re.IGNORECASE)
LABEL: Final = re.compile(
    r"\b(?:about|author|contributor|editor|writer|read|more|updated|modified|published|posted|reviewed|picture|photo|image|follow|share|posts?"
    r"|view|profile|min|minutes?|subscribe|full|bio|by)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 100


def people(said: Iterable[object]) -> list[str]:
    """Return the names that some wordings hold, without "by", degrees and offices behind a comma."""
    return [name for wording in all_stated(said) for name in _names(_LEAD.sub("", wording))]


def _names(wording: str) -> Iterator[str]:
    for several in _AND.split(wording) if len(wording) <= _LONGEST else ():
        first, *others = (piece.strip() for piece in several.split(","))
        is_full = bool(_NAME.fullmatch(first))  # else the comma parts a surname from what stands before it
        names = [first, *filter(_NAME.fullmatch, others)] if is_full or not first else [several.strip()]
        yield from (
            name for name in map(_without_edges, names) if len(name) > 1 and not _NOT_A_NAME.search(name)
        )


def _without_edges(name: str) -> str:
    return name.strip(" -–—")


def is_account(name: str) -> bool:
    """Return whether a name is an account's, not anybody's."""
    return name.lower() in _ACCOUNTS


def is_signature(name: str) -> bool:
    """Return whether this may sign an article: one word, or several of which none is in lower case ("the Velmouth Team")."""
    return " " not in name or not any(word[:1].islower() for word in _words(name.removeprefix("the ")))


def is_person(name: str, site: SiteNames) -> bool:
    """Return whether this looks like the name of a person: two to five words in capitals, not the site's."""
    return (
        bool(_NAME.fullmatch(name))
        and all(word[:1].isupper() for word in _words(name))
        and not name.lower().startswith("the ")
        and not LABEL.search(name)
        and not names_office(name)
        and not site.is_called(name)
    )


def _words(name: str) -> list[str]:
    """The words of a name but particles ("von"), less the brackets and quotes before them."""
    return [word.lstrip('("“') for word in name.split() if word.lower() not in _PARTICLES]
