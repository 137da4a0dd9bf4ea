"""Names of authors in a byline."""

import re
from typing import Final

_LEAD: Final = re.compile(
    r"^\W*(?:(?:written|posted|reported|story|words|text|published) )?(?:by|von|par|por|di|door|av|af|od|автор(?:ы)?)\b:?\s+"
    r"|^\W*(?:authors?|autore?n?|autorin|auteurs?|autor(?:es|a|zy)?|автор|words|story|text|texte|tekst|testo|texto)\s*:\s*",
    re.IGNORECASE,
)
_AND: Final = re.compile(r"\s*(?:;|&|/| and | AND | und | UND | et | ET | y | e | en | och | og | i | и )\s*")
_COMMA: Final = re.compile(r"\s*,\s*(?:and |und |et |& )?")
_LISTED: Final = re.compile(r"(?:,? and|,? AND|,? &| und| et| y| e| en| och| og| i| и) ")
_HOUSE: Final = re.compile(
    r"\b(?:post|times|news|herald|tribune|ledger|gazette|journal|magazine|media|today|daily|weekly|guardian|chronicle"
    r"|globe|star|sun|mail|telegraph|network|university|institute|college|school|group|inc|llc|ltd|foundation|report"
    r"|review|wire|tv|radio|online|digital|centre|center|research|department|company)\b",
    re.IGNORECASE,
)
_SHOUTED: Final = re.compile(r"(?P<name>[^\W\d_a-zà-ÿ]{2,}\.?(?: [^\W\d_a-zà-ÿ.'’-]+\.?)+) (?=[A-Z][a-z])")
_WITH_ROLE: Final = re.compile(r"^\W*(?P<name>[^,|–—]+?)(?:,| \||[ ][–—-]) (?P<role>.+)$")
_ENDS: Final = re.compile(
    r"\s*(?:\||•|·| [-–—] |\bfor\b|\bin\b|\bat\b|\bupdated\b|\bpublished\b|\bposted\b|\bon\b|\(|\d).*$",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"(?:[^\W\d_][\w.'’-]*)(?: [^\W\d_][\w.'’-]*){1,4}")
_ROLE: Final = re.compile(
    r"\b(?:staff|writer|reporter|editor|correspondent|contributor|press|news|agency|desk|team|chief|bureau|senior|associated|reuters|journal(?:ist)?|"
    r"columnist|producer|redaktion|rédaction)\b",
    re.IGNORECASE,
)


def authors_in(byline: str) -> tuple[str, ...] | None:
    """Return the names in a byline that begins as bylines do, or gives an office; None where it names nobody.

    A name has two to five words that all begin in upper case, and no word of an office or an agency. What follows a
    comma may be the name of a paper: it counts only in a list that ends with "and", or of three names and more.
    """
    lead = _LEAD.match(byline)
    if not lead:
        return _with_role(byline)
    rest = _ENDS.sub("", byline[lead.end() :]).strip(" .:")
    shouted = _SHOUTED.match(rest)
    named = shouted["name"] if shouted else rest
    found = tuple(_cased(name) for name in _pieces(named) if _is_name(name))
    return found or None


def names_office(text: str) -> bool:
    """Return whether a word of an office, a paper or an agency stands in a text."""
    return bool(_HOUSE.search(text) or _ROLE.search(text))


def _pieces(named: str) -> list[str]:
    parts = _COMMA.split(named)
    is_listed = len(parts) > 1 and _LISTED.search(named[named.rindex(",") :]) is not None
    are_people = len(parts) > 2 and all(_is_name(part) and not _HOUSE.search(part) for part in parts)
    return [name for part in (parts if is_listed or are_people else parts[:1]) for name in _AND.split(part)]


def _with_role(byline: str) -> tuple[str, ...] | None:
    """A name without a lead is one only where an office follows it: `Nora Quill, Staff Writer`."""
    match = _WITH_ROLE.match(byline)
    if match is None or not _ROLE.search(match["role"]) or not _is_name(match["name"]):
        return None
    return (_cased(match["name"]),)


def _is_name(text: str) -> bool:
    return (
        bool(_NAME.fullmatch(text))
        and not _ROLE.search(text)
        and all(_is_capital(word) for word in text.split())
    )


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word.lower() in {
        "de",
        "da",
        "di",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "bin",
        "al",
        "el",
        "ten",
    }


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name
