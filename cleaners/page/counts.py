"""How many comments a page marks up, and the language it declares."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.evidence import Evidence
from cleaners.page.json_ld import Json, LinkedData
from cleaners.page.meta import Meta

_LANGUAGE: Final = re.compile(r"([a-z]{2})(?:[-_][a-z]+)*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,9}")


def comment_count(page: Evidence) -> int | None:
    """Return the number of comments: linked data's, then microdata's; None where neither gives one."""
    marked = (each.text_content() for each in page.properties if each.get("itemprop") == "commentCount")
    said = (*_linked(page.linked), *page.meta.said("commentcount"), *marked)
    return next((int(number) for one in said if _NUMBER.fullmatch(number := str(one).strip())), None)


def declared_language(tree: HtmlElement, linked: LinkedData, meta: Meta) -> str | None:
    """Return the ISO 639-1 code that the page declares for itself: `lang`, linked data, OpenGraph's locale."""
    said = (tree.get("lang"), *linked.strings("inLanguage"), *meta.said("og:locale content-language"))
    matches = (_LANGUAGE.fullmatch(one.strip()) for one in said if one)
    return next((match[1].lower() for match in matches if match), None)


def _linked(linked: LinkedData) -> Iterator[Json]:
    for node in linked.about:
        yield node.get("commentCount")
        for counter in linked.resolved(node.get("interactionStatistic")):
            if isinstance(counter, dict) and "CommentAction" in str(counter.get("interactionType")):
                yield counter.get("userInteractionCount")
