"""The questions and answers that a page marks up as such: schema.org's Question, in JSON-LD and microdata."""

from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from cleaners.page.json_ld import Json, is_a, items, linked_data
from cleaners.page.stated import TAG
from schemas.article import Faq

_MOST: Final = 200  # questions that a page may mark up
_LONGEST: Final = 20_000  # characters of an answer
_MARK: Final = "acceptedAnswer"


def marked_faqs(tree: HtmlElement) -> tuple[Faq, ...]:
    """Return the questions and answers that a page marks up as such, in its own words."""
    return tuple(islice((*_linked(tree), *_microdata(tree)), _MOST))


def _linked(tree: HtmlElement) -> Iterator[Faq]:
    if not any(_MARK in (script.text or "") for script in tree.iter("script")):
        return
    linked = linked_data(tree, (), ())
    for node in linked.nodes:
        if is_a(node, ("question",)):
            answers = (one for one in linked.resolved(node.get(_MARK)) if isinstance(one, dict))
            yield from _pair(node.get("name"), next((one.get("text") for one in answers), None))


def _microdata(tree: HtmlElement) -> Iterator[Faq]:
    for element in islice(tree.xpath("descendant::*[@itemtype]"), _MOST):
        if element.get("itemtype", "").rstrip("/").endswith("/Question"):
            name, answer = (element.find(f".//*[@itemprop='{prop}']") for prop in ("name", _MARK))
            if name is not None and answer is not None:
                yield from _pair(name.text_content(), answer.text_content())


def _pair(question: Json, answer: Json) -> Iterator[Faq]:
    said = [_plain(one) for one in (*items(question), *items(answer)) if isinstance(one, str)]
    if len(said) > 1 and said[0].strip():
        yield Faq(question=said[0], answer=said[1])


def _plain(markup: str) -> str:
    return TAG.sub(" ", unescape(markup[:_LONGEST]))
