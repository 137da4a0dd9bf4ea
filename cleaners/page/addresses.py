"""Addresses that a page states: its own, and that of its lead image."""

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import urljoin

from lxml.html import HtmlElement

from cleaners.page.json_ld import LinkedData, items
from cleaners.page.meta import Meta
from cleaners.page.stated import Statement, stated, statements
from schemas.addresses import is_absolute
from schemas.kinds import FactSource

_IMAGES: Final = "og:image:secure_url og:image:url og:image twitter:image twitter:image:src thumbnail image"


def own_addresses(tree: HtmlElement, meta: Meta) -> Iterator[Statement]:
    """Yield the addresses that the page gives itself: the canonical link, OpenGraph's, Twitter's, as far as absolute."""
    links = (
        link.get("href", "")
        for link in tree.iter("link")
        if "canonical" in link.get("rel", "").lower().split()
    )
    said = (*statements(FactSource.CANONICAL_LINK, links), *meta.statements("og:url twitter:url"))
    return _absolute(said, None)


def image_address(meta: Meta, linked: LinkedData, base: str | None) -> Statement | None:
    """Return the address of the lead image: OpenGraph's, else other meta, else linked data."""
    return next(_absolute(_images(meta, linked), base), None)


def absolute(said: object, base: str | None = None) -> str | None:
    """Return an absolute address on the web; None for anything else."""
    address = stated(said)
    if address is None or " " in address:
        return None
    try:
        joined = urljoin(base, address) if base else address
    except ValueError:  # brackets that hold no IPv6 address
        return None
    return joined if is_absolute(joined) else None


def _absolute(said: Iterable[Statement], base: str | None) -> Iterator[Statement]:
    return (one._replace(text=address) for one in said if (address := absolute(one.text, base)))


def _images(meta: Meta, linked: LinkedData) -> Iterator[Statement]:
    yield from meta.statements(_IMAGES)
    for node in linked.about:
        for image in linked.resolved(items(node.get("image"))):
            address = image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image
            if isinstance(address, str):
                yield Statement(address, FactSource.JSON_LD)
