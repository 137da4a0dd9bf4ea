"""How many comments a page marks up, and the language it declares."""

import re
from collections.abc import Iterator
from typing import Final

from cleaners.page.evidence import Evidence
from cleaners.page.json_ld import Json, LinkedData
from cleaners.page.stated import Statement, statements
from schemas.kinds import FactSource

_LANGUAGE: Final = re.compile(r"([a-z]{2})(?:[-_][a-z]+)*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,9}")


def comment_count(page: Evidence) -> Statement | None:
    """Return the number of comments in digits: linked data's, then microdata's; None where neither gives one."""
    marked = (each.text_content() for each in page.properties if each.get("itemprop") == "commentCount")
    said = (
        *statements(FactSource.JSON_LD, map(str, _linked(page.linked))),
        *page.meta.statements("commentcount"),
        *statements(FactSource.MARKUP, marked),
    )
    return next(
        (one._replace(text=one.text.strip()) for one in said if _NUMBER.fullmatch(one.text.strip())), None
    )


def declared_language(page: Evidence) -> Statement | None:
    """Return the ISO 639-1 code that the page declares for itself: `lang`, linked data, OpenGraph's locale."""
    said = (
        Statement(page.tree.get("lang", ""), FactSource.MARKUP),
        *page.linked.statements("inLanguage"),
        *page.meta.statements("og:locale content-language"),
    )
    matches = ((_LANGUAGE.fullmatch(one.text.strip()), one.source) for one in said)
    return next((Statement(match[1].lower(), source) for match, source in matches if match), None)


def _linked(linked: LinkedData) -> Iterator[Json]:
    for node in linked.about:
        yield node.get("commentCount")
        for counter in linked.resolved(node.get("interactionStatistic")):
            if isinstance(counter, dict) and "CommentAction" in str(counter.get("interactionType")):
                yield counter.get("userInteractionCount")
