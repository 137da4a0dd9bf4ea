"""Families of kinds: thirty kinds are too many colours, eight families are not. The kind itself stands in words."""

from enum import StrEnum
from typing import Final

from schemas.kinds import Kind


class Family(StrEnum):
    """What kinds have in common; each has its colour."""

    LINKS = "links and menus"
    CALLS = "calls and offers"
    MEDIA = "pictures and players"
    TALK = "comments and controls"
    LEGAL = "rights and notes"
    SITE = "site and authors"
    FIELDS = "title, byline, dateline"
    UNNAMED = "unclassified"

    @property
    def token(self) -> str:
        """A name for a style sheet."""
        return self.name.lower()


_MEMBERS: Final = {
    Family.LINKS: (
        Kind.NAVIGATION, Kind.RELATED_LINKS, Kind.FOOTER_LINKS, Kind.SECTION_LABEL, Kind.TAGS_TOPICS,
    ),
    Family.CALLS: (
        Kind.NEWSLETTER, Kind.SUBSCRIBE_PAYWALL, Kind.APP_PROMO, Kind.ADVERTISEMENT, Kind.SHARE_BAR,
    ),
    Family.MEDIA: (Kind.IMAGE_PLACEHOLDER, Kind.IMAGE_CAPTION, Kind.IMAGE_CREDIT, Kind.MEDIA_PLAYER),
    Family.TALK: (Kind.COMMENTS, Kind.POLL_RATING, Kind.INTERFACE_TEXT, Kind.WIDGET),
    Family.LEGAL: (
        Kind.COPYRIGHT_LEGAL, Kind.COOKIE_NOTICE, Kind.DISCLAIMER_AFFILIATE, Kind.SYNDICATION_NOTE, Kind.EDITORS_NOTE,
    ),
    Family.SITE: (Kind.ABOUT_SITE, Kind.AUTHOR_BIO),
    Family.FIELDS: (Kind.TITLE, Kind.TITLE_REPEAT, Kind.BYLINE, Kind.DATELINE),
    Family.UNNAMED: (Kind.UNCLASSIFIED,),
}  # fmt: skip

FAMILIES: Final = {kind: family for family, kinds in _MEMBERS.items() for kind in kinds}
"""The family of every kind."""


_SPELLED: Final = {
    "json_ld": "JSON-LD",
    "opengraph": "OpenGraph",
    "url": "address",
    "image_url": "address of the image",
}


def members(family: Family) -> tuple[Kind, ...]:
    """Return the kinds of a family."""
    return _MEMBERS[family]


def spoken(name: str) -> str:
    """Return a name of the records as words: `share_bar` is "share bar"."""
    return _SPELLED.get(name) or name.replace("_", " ")
