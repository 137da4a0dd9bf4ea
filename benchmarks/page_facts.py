"""Titles and names as they are compared: what differs between two spellings of one is taken off."""

import re
import unicodedata
from collections.abc import Iterable
from html import unescape
from typing import Final

_MARKS: Final = str.maketrans(dict.fromkeys('‘’“”`´′″"', "'") | dict.fromkeys("–—‑−‐", "-") | {"…": "..."})
_DASH: Final = re.compile(r"\s*-+\s*")
_AND: Final = re.compile(r"\s*(?:;|,|&|\||\band\b)\s*", re.IGNORECASE)
_BY: Final = re.compile(r"^by\s+", re.IGNORECASE)
_DEGREE: Final = re.compile(
    r"(?:md|rd|rdn|ms|ma|mba|mph|msc|phd|cpa|cfa|cfp|cepf|esq|rn|bsn|dpt|dvm|nd|ldn|cdces|faclm|fand|jr|sr)"
)


def title_words(title: str | None) -> str:
    """Return a title in lower case, with one kind of quote, dash and blank and without HTML entities."""
    plain = unicodedata.normalize("NFKC", unescape(title or "")).translate(_MARKS)
    return " ".join(_DASH.sub("-", plain).casefold().split())


def people(said: Iterable[str | None]) -> frozenset[str]:
    """Return the names in some wordings, in lower case, without dots and degrees."""
    pieces = (piece for wording in said for piece in _AND.split(unescape(wording or "").replace("®", "")))
    names = (title_words(_BY.sub("", piece)).replace(".", "") for piece in pieces)
    return frozenset(name for name in names if name and not _DEGREE.fullmatch(name.replace(" ", "")))
