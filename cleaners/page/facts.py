"""What a page says of its article in metadata and around its headline.

Each fact has one order of belief, and the first place that says anything readable wins and is named as its source: see
`titles`, `dates` and `authors`; for the others JSON-LD goes before OpenGraph, OpenGraph before other meta, except where
the code says otherwise. Tags are the exception: all places together give them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

from lxml.html import HtmlElement

from cleaners.document import PageFacts
from cleaners.page.addresses import image_address, own_addresses
from cleaners.page.authors import authors
from cleaners.page.counts import comment_count, declared_language
from cleaners.page.dates import modified, published
from cleaners.page.evidence import Evidence
from cleaners.page.json_ld import LinkedData, linked_data
from cleaners.page.meta import Meta
from cleaners.page.sites import publishers, site_names
from cleaners.page.stated import Statement, all_stated, first_stated
from cleaners.page.titles import Headings, claimed_titles, headline
from cleaners.page.walk import PageBlock
from schemas.addresses import site_of

_DESCRIPTIONS: Final = (
    "og:description description twitter:description dc.description dcterms.abstract sailthru.description"
)
_SECTIONS: Final = "article:section parsely-section section cxenseparse:category"
_TAGS: Final = "article:tag parsely-tags keywords news_keywords sailthru.tags citation_keywords dc.subject"

_LONGEST_NAME: Final = 100


class _Nothing(NamedTuple):
    """What stands for a fact that no place states."""

    text: None = None
    source: None = None


_NOTHING: Final = _Nothing()
_Found: TypeAlias = Statement | _Nothing


def page_facts(tree: HtmlElement, blocks: Sequence[PageBlock]) -> PageFacts:
    """Return what the head and the markup say, nothing guessed; the tree stays as it is.

    Args:
        tree: The page.
        blocks: Its visible blocks.
    """
    meta = Meta(tree)
    addresses = list(own_addresses(tree, meta))
    headings = Headings(*(_texts(blocks, levels) for levels in (range(1, 2), range(2, 3), range(3, 7))))
    linked = linked_data(tree, [each.text for each in addresses], (*meta.said("og:title"), *headings.first))
    url = next(iter(addresses), _NOTHING)
    names = site_names(meta, linked, site_of(url.text))
    title = headline(claimed_titles(tree, meta, linked), headings, names) or _NOTHING
    return _facts_of(Evidence(tree, meta, linked, blocks, url.text, names, title.text), url, title)


def _facts_of(page: Evidence, url: _Found, title: _Found) -> PageFacts:
    meta, linked = page.meta, page.linked
    publisher = first_stated(_names(publishers(meta, linked))) or _NOTHING
    writers = authors(page)
    description = (
        first_stated((*meta.statements(_DESCRIPTIONS), *linked.statements("description"))) or _NOTHING
    )
    sections = _names((*linked.statements("articleSection"), *meta.statements(_SECTIONS)))
    category = first_stated(sections) or _NOTHING
    image = image_address(meta, linked, url.text) or _NOTHING
    changed = modified(page)
    issued = published(page, changed)
    comments = comment_count(page)
    language = declared_language(page) or _NOTHING
    return PageFacts(
        url=url.text,
        url_source=url.source,
        site=site_of(url.text),
        site_source=url.source,
        publisher=publisher.text,
        publisher_source=publisher.source,
        title=title.text,
        title_source=title.source,
        authors=writers.names if writers else None,
        authors_source=writers.source if writers else None,
        description=description.text,
        description_source=description.source,
        category=category.text,
        category_source=category.source,
        tags=_tags(meta, linked),
        image_url=image.text,
        image_source=image.source,
        published_on=issued.on if issued else None,
        published_at=issued.at if issued else None,
        published_raw=issued.raw if issued else None,
        published_source=issued.source if issued else None,
        modified_on=changed.on if changed else None,
        modified_at=changed.at if changed else None,
        modified_raw=changed.raw if changed else None,
        modified_source=changed.source if changed else None,
        comment_count=int(comments.text) if comments else None,
        comment_count_source=comments.source if comments else None,
        language=language.text,
        language_source=language.source,
    )


def _names(said: Iterable[Statement]) -> Iterator[Statement]:
    """The statements that can be a name: neither addresses nor sentences."""
    return (one for one in said if len(one.text) <= _LONGEST_NAME and "://" not in one.text)


def _texts(blocks: Sequence[PageBlock], levels: range) -> list[str]:
    return [block.text for block in blocks if block.hints.level in levels]


def _tags(meta: Meta, linked: LinkedData) -> tuple[str, ...] | None:
    said = (*linked.strings("keywords"), *meta.said(_TAGS))
    return tuple(all_stated(tag for tags in said for tag in tags.split(","))) or None
