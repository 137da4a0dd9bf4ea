"""What a site calls itself, and titles without that name."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from cleaners.page.align import tokens
from cleaners.page.json_ld import LinkedData
from cleaners.page.meta import Meta
from cleaners.page.stated import Statement, all_stated
from schemas.kinds import FactSource

_NAMES: Final = """og:site_name application-name apple-mobile-web-app-title al:ios:app_name al:android:app_name
publisher dc.publisher dcterms.publisher citation_journal_title"""
_PUBLISHERS: Final = ("organization", "website", "corporation")
_MARK: Final = re.compile(r"\s*[|•·»«‹›⁄]+\s*|\s+(?:[–—:~*]|-+|::)\s+|\s*::\s*")
"""What parts a headline from the name of its site."""

_HOST: Final = re.compile(r"(?:[\w-]+\.)+(?:com|org|net|com?\.[a-z]{2})", re.IGNORECASE)
_MOST: Final = 50  # names that a page may give its site
_SHORTEST: Final = 4  # letters of a name that may be a part of another
_MOST_WORDS: Final = 6  # of a segment that holds the name of a site and more
_LEAST_SHARE: Final = 0.4  # of such a segment's letters
_MOST_LABELS: Final = 3
_LABELLED: Final = 3  # words that must stand before a bar for what is behind it to be a label


class SiteNames:
    """The names of a site, from its metadata and its address."""

    def __init__(self, said: Iterable[str], site: str | None) -> None:
        self.said = all_stated(islice(said, _MOST))
        labels = (site or "").split(".")
        hosts = {_key(site or ""), *(map(_key, labels[:-1]))} - {"", "com", "co", "org", "blog", "news"}
        self._keys = hosts | {_key(name) for name in self.said} - {""}

    def is_name(self, segment: str) -> bool:
        """Return whether a segment of a title names the site, or says nothing."""
        key = _key(segment)
        if not key or key in self._keys or _HOST.fullmatch(segment.strip()):
            return True
        if len(key) < _SHORTEST or len(tokens(segment)) > _MOST_WORDS:
            return False
        long = [name for name in self._keys if len(name) >= _SHORTEST]
        return any(
            name.startswith(key) or (name in key and len(name) >= _LEAST_SHARE * len(key)) for name in long
        )

    def is_called(self, name: str) -> bool:
        """Return whether a name is word for word one of the site's."""
        return _key(name) in self._keys

    def without(self, title: str) -> str:
        """Return a title less the names of the site before and after it."""
        while marks := list(_MARK.finditer(title)):
            first, last = marks[0], marks[-1]
            if title[: last.start()].strip() and self.is_name(title[last.end() :]):
                title = title[: last.start()].strip()
            elif title[first.end() :].strip() and self.is_name(title[: first.start()]):
                title = title[first.end() :].strip()
            else:
                break
        return title


def without_label(title: str) -> str:
    """Return a title less what stands behind its last bars: a section, or an unknown name of the site.

    What is as long as what stands before it is no label.
    """
    for _ in range(_MOST_LABELS):
        before, bar, label = title.rpartition("|")
        words = len(tokens(before))
        if not bar or words < _LABELLED or len(tokens(label)) > min(_MOST_WORDS, words):
            break
        title = before.rstrip()
    return title


def site_names(meta: Meta, linked: LinkedData, site: str | None) -> SiteNames:
    """Return what a site calls itself."""
    return SiteNames((*meta.said(_NAMES), *linked.names(_PUBLISHERS)), site)


def publishers(meta: Meta, linked: LinkedData) -> Iterator[Statement]:
    """Yield who publishes: linked data's publisher of the article, then the site's names in their order."""
    for node in linked.about:
        for one in linked.resolved(node.get("publisher")):
            name = one.get("name") if isinstance(one, dict) else one
            if isinstance(name, str):
                yield Statement(name, FactSource.JSON_LD)
    yield from meta.statements(f"{_NAMES} article:publisher")


def _key(name: str) -> str:
    return "".join(tokens(name))
