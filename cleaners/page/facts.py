"""What a page says of its article in metadata and around its headline.

Each fact has one order of belief, and the first place that says anything readable wins: see `titles`, `dates` and
`authors`; for the others JSON-LD goes before OpenGraph, OpenGraph before other meta, except where the code says otherwise.
"""

from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from cleaners.document import PageFacts
from cleaners.page.addresses import image_address, own_addresses, site_of
from cleaners.page.authors import Sources, authors
from cleaners.page.counts import comment_count, declared_language
from cleaners.page.dates import Page, modified, published
from cleaners.page.json_ld import LinkedData, linked_data
from cleaners.page.meta import Meta
from cleaners.page.near import lines_near_headline
from cleaners.page.sites import publishers, site_names
from cleaners.page.stated import all_stated
from cleaners.page.titles import Headings, claims, headline
from cleaners.page.walk import PageBlock

_DESCRIPTIONS: Final = (
    "og:description description twitter:description dc.description dcterms.abstract sailthru.description"
)
_SECTIONS: Final = "article:section parsely-section section cxenseparse:category"
_TAGS: Final = "article:tag parsely-tags keywords news_keywords sailthru.tags citation_keywords dc.subject"


def page_facts(tree: HtmlElement, blocks: Sequence[PageBlock]) -> PageFacts:
    """Return what the head and the markup say, nothing guessed; the tree stays as it is.

    Args:
        tree: The page.
        blocks: Its visible blocks.
    """
    meta = Meta(tree)
    addresses = list(own_addresses(tree, meta))
    headings = Headings(*([block.text for block in blocks if block.hints.level == level] for level in (1, 2)))
    linked = linked_data(tree, addresses, (*meta.said("og:title"), *headings.first))
    url = next(iter(addresses), None)
    site = site_of(url)
    names = site_names(meta, linked, site)
    title = headline(list(claims(tree, meta, linked)), headings, names)
    lines = lines_near_headline(blocks, title.text if title else None)
    page = Page(tree, meta, linked, lines, blocks, url)
    changed = modified(page)
    issued = published(page, changed)
    return PageFacts(
        url=url,
        site=site,
        publisher=next(iter(all_stated(publishers(meta, linked))), None),
        title=title.text if title else None,
        title_source=title.source if title else None,
        authors=authors(Sources(tree, meta, linked, lines, names)),
        description=next(iter(all_stated((*meta.said(_DESCRIPTIONS), *linked.strings("description")))), None),
        category=next(iter(all_stated((*linked.strings("articleSection"), *meta.said(_SECTIONS)))), None),
        tags=_tags(meta, linked),
        image_url=image_address(meta, linked, url),
        published_on=issued.on if issued else None,
        published_at=issued.at if issued else None,
        published_raw=issued.raw if issued else None,
        published_source=issued.source if issued else None,
        modified_on=changed.on if changed else None,
        modified_at=changed.at if changed else None,
        modified_raw=changed.raw if changed else None,
        comment_count=comment_count(tree, meta, linked),
        language=declared_language(tree, linked, meta),
    )


def _tags(meta: Meta, linked: LinkedData) -> tuple[str, ...] | None:
    said = (*linked.strings("keywords"), *meta.said(_TAGS))
    return tuple(all_stated(tag for tags in said for tag in tags.split(","))) or None
