"""The closed vocabularies of the records: kinds of chrome, reasons of rejection, formats, origins of facts."""

from enum import StrEnum


class Kind(StrEnum):
    """What a removed span was on its page."""

    ABOUT_SITE = "about_site"
    ADVERTISEMENT = "advertisement"
    APP_PROMO = "app_promo"
    AUTHOR_BIO = "author_bio"
    BYLINE = "byline"
    COMMENTS = "comments"
    COOKIE_NOTICE = "cookie_notice"
    COPYRIGHT_LEGAL = "copyright_legal"
    DATELINE = "dateline"
    DISCLAIMER_AFFILIATE = "disclaimer_affiliate"
    EDITORS_NOTE = "editors_note"
    FOOTER_LINKS = "footer_links"
    IMAGE_CAPTION = "image_caption"
    IMAGE_CREDIT = "image_credit"
    IMAGE_PLACEHOLDER = "image_placeholder"
    INTERFACE_TEXT = "interface_text"
    MEDIA_PLAYER = "media_player"
    NAVIGATION = "navigation"
    NEWSLETTER = "newsletter"
    POLL_RATING = "poll_rating"
    RELATED_LINKS = "related_links"
    SECTION_LABEL = "section_label"
    SHARE_BAR = "share_bar"
    SUBSCRIBE_PAYWALL = "subscribe_paywall"
    SYNDICATION_NOTE = "syndication_note"
    TAGS_TOPICS = "tags_topics"
    TITLE = "title"
    TITLE_REPEAT = "title_repeat"
    UNCLASSIFIED = "unclassified"
    WIDGET = "widget"


FIELD_KINDS = frozenset({Kind.TITLE, Kind.BYLINE, Kind.DATELINE})
"""Spans that leave the text to become fields: metadata, so not counted as removed chrome."""


class Reason(StrEnum):
    """Why an input became no article.

    `damaged` is what is not as its format says: a torn or broken record of a container, or a torn packed file.
    """

    ARCHIVE_UNSUPPORTED = "archive_unsupported"
    BINARY = "binary"
    DAMAGED = "damaged"
    EMPTY = "empty"
    LINK = "link"
    MHTML_UNSUPPORTED = "mhtml_unsupported"
    NO_CONTENT = "no_content"
    NOT_AN_ARTICLE = "not_an_article"
    NOT_A_FILE = "not_a_file"
    OUT_OF_MEMORY = "out_of_memory"
    TIMEOUT = "timeout"
    TOO_COMPLEX = "too_complex"
    TOO_LARGE = "too_large"
    UNDECODABLE = "undecodable"
    UNREADABLE = "unreadable"
    VANISHED = "vanished"
    WORKER_DIED = "worker_died"


TRANSIENT_REASONS = frozenset({Reason.TIMEOUT, Reason.OUT_OF_MEMORY, Reason.WORKER_DIED, Reason.VANISHED})
"""Reasons that may be gone at the next run: these inputs are always taken up again."""


class Format(StrEnum):
    """What the content of an input was, whatever its name says."""

    HTML = "html"
    TEXT = "text"


class FactSource(StrEnum):
    """Where a fact was found, or who gave it.

    `text` is the visible text, `markup` what elements, classes and links are marked as; given from outside are
    those of `manifest` (its row), `path` (the source's path pattern), `record` (the fields or headers beside a document
    in a container) and `source` (the source's own settings).
    """

    CANONICAL_LINK = "canonical_link"
    HEADING = "heading"
    HTML_TITLE = "html_title"
    JSON_LD = "json_ld"
    MANIFEST = "manifest"
    MARKUP = "markup"
    META = "meta"
    OPENGRAPH = "opengraph"
    PATH = "path"
    RECORD = "record"
    REPEATED_LINE = "repeated_line"
    SOURCE = "source"
    TEXT = "text"
    TIME_ELEMENT = "time_element"
    URL = "url"


GIVEN = frozenset({FactSource.MANIFEST, FactSource.PATH, FactSource.RECORD, FactSource.SOURCE})
"""Who gives facts from outside; the others are places where facts are found."""
