"""What a page says of its article as linked data (schema.org in JSON-LD)."""

from collections.abc import Iterator
from typing import Final, TypeAlias

import orjson
from lxml.html import HtmlElement

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Node: TypeAlias = dict[str, Json]

_ARTICLE_ENDINGS: Final = ("article", "posting", "report", "review")
_PAGE_ENDING: Final = "webpage"


def article_nodes(tree: HtmlElement) -> list[Node]:
    """Return the nodes that describe the article, then those that describe its page; broken JSON is passed over."""
    nodes = [
        node
        for script in tree.iter("script")
        if _is_linked_data(script)
        for node in _nodes(script.text or "")
    ]
    articles = [node for node in nodes if _is_a(node, _ARTICLE_ENDINGS)]
    return articles + [node for node in nodes if _is_a(node, (_PAGE_ENDING,))]


def strings(nodes: list[Node], name: str) -> Iterator[str]:
    """Yield the values of a property that are plain strings, in the order of the nodes."""
    for node in nodes:
        value = node.get(name)
        if isinstance(value, str) and value.strip():
            yield value


def _is_linked_data(script: HtmlElement) -> bool:
    return str(script.get("type", "")).strip().lower().startswith("application/ld+json")


def _nodes(text: str) -> Iterator[Node]:
    try:
        # orjson, because its limit of depth is its own; the standard library's depends on the caller's stack.
        data: Json = orjson.loads(text)
    except orjson.JSONDecodeError:
        return
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _is_a(node: Node, endings: tuple[str, ...]) -> bool:
    said = node.get("@type")
    types = said if isinstance(said, list) else [said]
    return any(isinstance(one, str) and one.lower().endswith(endings) for one in types)
