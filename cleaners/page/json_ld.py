"""What a page says of its article as linked data (schema.org in JSON-LD)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias
from urllib.parse import urlsplit

import orjson
from lxml.html import HtmlElement

from cleaners.page.align import tokens
from cleaners.page.stated import Statement, statements
from schemas.kinds import FactSource

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Node: TypeAlias = dict[str, Json]

_ARTICLE_ENDINGS: Final = ("article", "posting", "report", "review", "recipe")
_PAGE_ENDING: Final = "webpage"
_NESTING: Final = ("@graph", "mainEntity", "mainEntityOfPage")
"""Properties whose nodes are about the same page; others (`itemListElement`, `hasPart`) may be about any."""

_ADDRESSES: Final = ("url", "@id", "mainEntityOfPage")
_WRAPPING: Final = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$|;\s*$")
_MOST_CHARACTERS: Final = (
    4_000_000  # of linked data in a page; with the text of the article, few have 100,000
)
_BREAKS: Final = dict.fromkeys(range(0x20), " ")


class LinkedData(NamedTuple):
    """All nodes of a page, and those that describe it: the article's, then the page's own."""

    nodes: tuple[Node, ...]
    about: tuple[Node, ...]
    by_id: Mapping[str, Node]

    def strings(self, name: str) -> Iterator[str]:
        """Yield the values of a property that are plain strings, in the order of the nodes."""
        for node in self.about:
            value = node.get(name)
            yield from (one for one in items(value) if isinstance(one, str) and one.strip())

    def statements(self, name: str) -> Iterator[Statement]:
        """Yield the strings of a property as statements."""
        return statements(FactSource.JSON_LD, self.strings(name))

    def resolved(self, value: Json) -> Iterator[Node | str]:
        """Yield the nodes and strings that a value holds; a bare `@id` leads to the node that has it."""
        for one in items(value):
            if isinstance(one, dict):
                is_bare = set(one) <= {"@id", "@type"}
                yield self.by_id.get(str(one.get("@id")), one) if is_bare else one
            elif isinstance(one, str):
                yield one

    def names(self, endings: Sequence[str]) -> Iterator[str]:
        """Yield the names of the nodes of some types."""
        yield from (str(node["name"]) for node in self.nodes if is_a(node, endings) and node.get("name"))


def linked_data(tree: HtmlElement, addresses: Iterable[str], titles: Iterable[str]) -> LinkedData:
    """Return the linked data of a page; broken JSON is passed over.

    Of several articles with different headlines, those whose address is the page's are believed, else those whose
    headline is its title; where neither tells, none is.
    """
    nodes = tuple(node for script in _scripts(tree) for node in _nodes(_parsed(script)))
    articles = [node for node in nodes if is_a(node, _ARTICLE_ENDINGS)]
    pages = [node for node in nodes if is_a(node, (_PAGE_ENDING,))]
    by_id = {str(node.get("@id")): node for node in reversed(nodes) if not set(node) <= {"@id", "@type"}}
    return LinkedData(nodes, (*_of_this_page(articles, addresses, titles), *pages), by_id)


def items(value: Json) -> list[Json]:
    """Return a value as a list: its items where it is one."""
    return value if isinstance(value, list) else [value]


def is_a(node: Node, endings: Sequence[str]) -> bool:
    """Return whether one of the node's types ends so, whatever the case."""
    return any(
        isinstance(one, str) and one.lower().endswith(tuple(endings)) for one in items(node.get("@type"))
    )


def _scripts(tree: HtmlElement) -> Iterator[str]:
    """The scripts that hold linked data, as long as they are not too much of it together."""
    room = _MOST_CHARACTERS
    for script in filter(_is_linked_data, tree.iter("script")):
        text = script.text or ""
        room -= len(text)
        if room < 0:
            return
        yield text


def _is_linked_data(script: HtmlElement) -> bool:
    return str(script.get("type", "")).strip().lower().startswith("application/ld+json")


def _parsed(text: str) -> Json:
    """The value of a script; line breaks inside of strings and what wraps the script are forgiven."""
    for attempt in (text, _WRAPPING.sub("", text).translate(_BREAKS)):
        try:
            # orjson, because its limit of depth is its own; the standard library's depends on the caller's stack.
            data: Json = orjson.loads(attempt)
        except orjson.JSONDecodeError:
            continue
        return data
    return None


def _nodes(data: Json) -> Iterator[Node]:
    """The node itself and the nodes nested in it, outer ones first; a stack, because depth is the page's."""
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[name] for name in reversed(_NESTING) if name in value)


def _of_this_page(
    articles: Sequence[Node], addresses: Iterable[str], titles: Iterable[str]
) -> Sequence[Node]:
    if len({str(node.get("headline") or node.get("name")) for node in articles}) <= 1:
        return articles
    here = {_place(address) for address in addresses}
    placed = [node for node in articles if here & set(map(_place, _addresses(node)))]
    if placed:
        return placed
    said = {tuple(tokens(title)) for title in titles}
    return [node for node in articles if tuple(tokens(str(node.get("headline", "")))) in said]


def _addresses(node: Node) -> Iterator[str]:
    for name in _ADDRESSES:
        for value in items(node.get(name)):
            address = value.get("@id") or value.get("url") if isinstance(value, dict) else value
            if isinstance(address, str):
                yield address


def _place(address: str) -> tuple[str, str, str]:
    """An address without what differs between spellings of one: scheme, `www.`, last slash, fragment."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:  # brackets that hold no IPv6 address
        return "", address, ""
    return parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), parts.query
