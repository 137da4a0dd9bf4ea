"""Names of authors in a byline."""

import re
from typing import Final

_LEAD: Final = re.compile(
    r"^\W*(?:(?:written|posted|reported|story|words|text|published) )?(?:by|von|par|por|di|door|av|od|авторы?)\b:?\s+"
    r"|^\W*(?:authors?|autore?n?|auteurs?|autor(?:es)?)\s*:\s*",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s*(?:,|;|\||&|•|·|/| and | und | et | y | e | en )\s*")
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
    """Return the names in a byline that begins as bylines do; None where it names nobody.

    A name has two to five words that all begin in upper case, and no word of an office or an agency.
    """
    lead = _LEAD.match(byline)
    if not lead:
        return None
    names = _BETWEEN.split(_ENDS.sub("", byline[lead.end() :]).strip(" .:"))
    found = tuple(_cased(name) for name in names if _is_name(name))
    return found or None


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
