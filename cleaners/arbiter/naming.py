"""The kind of a block by its company: what the arbiter takes has no name, and some wordings mean what stands around."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.verdict import Verdict
from cleaners.arbiter.zones import Zone
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_POINTER_WORDS: Final = 6
"""A line of so many words points to a piece; a shorter one is a menu's."""
_FOOT_POINTER_WORDS: Final = 9
_ENTRY_WORDS: Final = 3
"""An entry of a menu has no more words; what has more is the box itself."""
_TITLE_REACH: Final = 4  # blocks before the article: bylines, dates and kickers stand there
_TEASER_REACH: Final = 3  # blocks
_BOX_REACH: Final = 2  # blocks
_MENU_REACH: Final = 2  # blocks
_FEWEST_ENTRIES: Final = 2

_FOOT: Final = frozenset({Kind.FOOTER_LINKS, Kind.COPYRIGHT_LEGAL, Kind.COOKIE_NOTICE})
_OF_A_MENU: Final = frozenset(
    {
        Kind.ABOUT_SITE,
        Kind.FOOTER_LINKS,
        Kind.INTERFACE_TEXT,
        Kind.MEDIA_PLAYER,
        Kind.NAVIGATION,
        Kind.NEWSLETTER,
        Kind.SECTION_LABEL,
        Kind.TAGS_TOPICS,
        Kind.WIDGET,
    }
)
"""Kinds whose names are entries of menus too: "Newsletters", "Videos", "About us", "Topics"."""
_MENUS: Final = frozenset({Kind.NAVIGATION, Kind.FOOTER_LINKS})
_OF_A_TEASER: Final = frozenset(
    {
        Kind.BYLINE,
        Kind.DATELINE,
        Kind.IMAGE_CAPTION,
        Kind.IMAGE_CREDIT,
        Kind.INTERFACE_TEXT,
        Kind.SECTION_LABEL,
    }
)
"""Kinds of which a teaser has its own: its date, its writer, its section, its picture, its number."""


def block_kinds(signs: Signs, taken: Sequence[Rule | None], verdict: Verdict) -> tuple[Kind | None, ...]:
    """Return the kind of each block that goes as a whole; None for one that stays."""
    return tuple(_Company(signs, taken, verdict).kinds())


class _Company:
    """The blocks of a dump that go, and what stands around them."""

    def __init__(self, signs: Signs, taken: Sequence[Rule | None], verdict: Verdict) -> None:
        self._words = signs.characters.words
        self._taken = taken
        self._verdict = verdict
        self._end, self._foot = self._end_and_foot()
        named = np.array([rule is not None and rule.kind is Kind.RELATED_LINKS for rule in taken], bool)
        is_long = self._words >= _POINTER_WORDS
        self._pointers = named | (verdict.goes & is_long)
        self._headlines = (named | verdict.goes) & is_long

    def kinds(self) -> Iterator[Kind | None]:
        """The kind of each block that goes."""
        for i, rule in enumerate(self._taken):
            if rule is not None:
                yield self._renamed(i, rule.kind)
            else:
                yield self._guessed(i) if self._verdict.goes[i] else None

    def _renamed(self, i: int, kind: Kind) -> Kind:
        zone = self._verdict.zones[i]
        if zone == Zone.HEAD and i < self._verdict.head - _TITLE_REACH:
            is_section = kind is Kind.RELATED_LINKS and self._words[i] <= _ENTRY_WORDS
            if is_section and not self._near(self._headlines, i):
                return Kind.NAVIGATION
            return self._in_menu(i, kind, Kind.NAVIGATION)
        if zone == Zone.FAR and i >= self._end:
            return self._in_menu(i, kind, Kind.FOOTER_LINKS)
        if zone == Zone.FAR and kind in _OF_A_TEASER and self._near(self._pointers, i):
            return Kind.RELATED_LINKS
        return kind

    def _in_menu(self, i: int, kind: Kind, menu: Kind) -> Kind:
        if kind in _OF_A_TEASER and self._near(self._pointers, i):
            return Kind.RELATED_LINKS
        if kind not in _OF_A_MENU or self._words[i] > _ENTRY_WORDS or self._heads_box(i, kind):
            return kind
        near = range(max(0, i - _MENU_REACH), min(i + _MENU_REACH + 1, len(self._taken)))
        entries = sum(n != i and self._is_entry(n) for n in near)
        return menu if entries >= _FEWEST_ENTRIES else kind

    def _is_entry(self, i: int) -> bool:
        """Whether it is a short line of a menu, named so or without a name."""
        rule = self._taken[i]
        is_menu = rule.kind in _MENUS if rule else bool(self._verdict.goes[i])
        return is_menu and bool(self._words[i] <= _ENTRY_WORDS)

    def _heads_box(self, i: int, kind: Kind) -> bool:
        """Whether a longer line of the same kind follows: then it heads a box and is no entry of a menu."""
        following = range(i + 1, min(i + 1 + _BOX_REACH, len(self._taken)))
        return any(
            rule is not None and rule.kind is kind and self._words[n] > _ENTRY_WORDS
            for n in following
            for rule in (self._taken[n],)
        )

    def _guessed(self, i: int) -> Kind:
        zone, words = self._verdict.zones[i], self._words[i]
        if zone in (Zone.BODY, Zone.NEAR):
            return Kind.UNCLASSIFIED
        if zone == Zone.HEAD:
            return Kind.RELATED_LINKS if words >= _POINTER_WORDS else Kind.NAVIGATION
        most = _FOOT_POINTER_WORDS if i >= self._foot else _POINTER_WORDS
        is_menu = i >= self._end and words < most
        return Kind.FOOTER_LINKS if is_menu else Kind.RELATED_LINKS

    @staticmethod
    def _near(places: Vector, i: int) -> bool:
        return bool(places[max(0, i - _TEASER_REACH) : i + _TEASER_REACH + 1].any())

    def _end_and_foot(self) -> tuple[int, int]:
        """The first block behind all pointers to other pieces, and the first there with a mark of a page's foot."""
        end = foot = len(self._taken)
        for i in range(len(self._taken) - 1, -1, -1):
            rule = self._taken[i]
            least = _POINTER_WORDS if rule and rule.kind is Kind.RELATED_LINKS else _FOOT_POINTER_WORDS
            is_pointer = (rule is None or rule.kind is Kind.RELATED_LINKS) and self._words[i] >= least
            if self._verdict.zones[i] != Zone.FAR or is_pointer:
                break
            end = i
            if rule is not None and rule.kind in _FOOT:
                foot = i
        return end, foot
