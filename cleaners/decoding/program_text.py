"""Texts that are written for programs: feeds, JSON, typesetting. They are no articles, whatever stands between their signs."""

import json
import re
from typing import Final

from cleaners.refusal import Refusal
from schemas.kinds import Reason

_GOES_ON: Final = r"(?:\s+[\w:]+=|>\s*<)"  # as markup does, and no text that speaks of it
_MARKS: Final = {
    r"\{\\rtf\d": "an RTF document: save it as HTML or text",
    r"%!PS-": "a PostScript document: save it as HTML or text",
    rf"<(?:rss|feed|rdf:RDF){_GOES_ON}": "a feed: fetch the pages that it names",
    rf"<(?:urlset|sitemapindex|opml){_GOES_ON}": "a list of addresses: fetch the pages that it names",
}
_PROLOG: Final = r"(?:\s|\ufeff|<\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->)*+"
_MARKED: Final = {re.compile(_PROLOG + mark): what for mark, what in _MARKS.items()}
_JSON: Final = re.compile(r"\s*+(?:\{\s*+[\"}]|\[\s*+[\[{\"\]])")
"""How an object begins, or a list of what may hold texts."""


def refuse_program_text(text: str) -> None:
    """Return nothing where a text may be meant for readers.

    Raises:
        Refusal: it is a feed, a site map, JSON, RTF or PostScript.
    """
    for mark, what in _MARKED.items():
        if mark.match(text):
            raise Refusal(Reason.NOT_AN_ARTICLE, what)
    if _JSON.match(text) and _is_json(text):
        raise Refusal(
            Reason.NOT_AN_ARTICLE, "JSON: it is read where its name ends in .jsonl, an object a line"
        )


def _is_json(text: str) -> bool:
    """Whether all of a text is JSON, or each of its lines."""
    return _parses(text) or all(_parses(line) for line in text.splitlines() if line.strip())


def _parses(text: str) -> bool:
    try:
        json.loads(text, parse_int=float)
    except (ValueError, RecursionError):
        return False
    return True
