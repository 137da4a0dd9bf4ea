"""Which field of a record is its document, and which say something of it."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Final

from cleaners.facts.dates import written_day
from flows.containers.record import NOTHING_SAID, ContainerRecord, damaged, too_large
from flows.sources.config import RecordFields
from flows.sources.facts import FACTS, FactError, Moment, Said, moment, moment_of, said_by
from flows.sources.listing import Obstacle
from schemas.kinds import FactSource, Reason

Values = Mapping[str, object]
"""The fields of a record, by names in lower case."""

DOCUMENT: Final = ("html", "text")
"""What a document can stand in, in this order."""

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "html": ("html", "raw_html", "page_html"),
    "text": ("text", "content", "body", "raw_content", "maintext", "full_text", "article_text", "article"),
    "url": ("url", "link", "uri", "target_uri", "source_url"),
    "site": ("site", "domain", "source_domain", "host", "hostname"),
    "title": ("title", "headline"),
    "authors": ("authors", "author", "byline"),
    "published": (
        "published", "published_at", "published_on", "published_date", "date_published", "datepublished", "date_publish",
        "publish_date", "publication_date", "pub_date", "pubdate", "date",
    ),
    "fetched": (
        "fetched", "fetched_at", "crawled_at", "crawl_date", "scraped_at", "date_download", "download_date", "warc_date",
        "timestamp",
    ),
    "language": ("language", "lang"),
}  # fmt: skip
_CRAWLED: Final[Mapping[str, tuple[str, ...]]] = {
    **_USUAL,
    "published": tuple(name for name in _USUAL["published"] if name != "date"),
    "fetched": (*_USUAL["fetched"], "date"),
}
_OF_CRAWL: Final = "dump"
"""A field that says of which crawl a record is: its `date` is that of the crawl, as in FineWeb."""

YEARS: Final = range(1990, 2100)
"""Times before are what software says when it does not know."""

_MILLISECONDS: Final = 100_000_000_000
"""Seconds since 1970 as large as this would be of the year 5138: so they are milliseconds."""


def by_lower_name(values: Mapping[str, object]) -> Values:
    """Return the fields of a record by names in lower case; of two such names the first counts."""
    lower: dict[str, object] = {}
    for name, value in values.items():
        lower.setdefault(name.strip().lower(), value)
    return lower


def names_of(fields: RecordFields, columns: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return under which names each fact and the document may stand, where the record has such columns."""
    usual = _CRAWLED if _OF_CRAWL in columns else _USUAL
    named = {what: getattr(fields, what) for what in usual}
    return {what: usual[what] if name is None else (name.lower(),) for what, name in named.items()}


def document_columns(fields: RecordFields, columns: Iterable[str]) -> tuple[str, ...]:
    """Return which of some columns, in lower case, may hold the document; a field inside one stands for it."""
    names = names_of(fields, columns)
    return tuple(name for what in DOCUMENT for name in names[what] if _column(name, columns))


def wanted_columns(fields: RecordFields, columns: Iterable[str]) -> frozenset[str]:
    """Return which of some columns, in lower case, say anything to winnow."""
    names = names_of(fields, columns)
    found = {_column(name, columns) for what in names for name in names[what]} - {None}
    return frozenset(column for column in columns if column in found or column == _OF_CRAWL)


def record_of(key: str, values: Values, fields: RecordFields, most_bytes: int) -> ContainerRecord:
    """Return the document of a record with what its fields say; a value that is no such fact says nothing."""
    names = names_of(fields, values)
    columns = document_columns(fields, values)
    if not columns:
        return ContainerRecord(key, damaged(f"no field for a document; it has {listing(values)}"))
    document = _first(values, (name for what in DOCUMENT for name in names[what]))
    if document is None:
        return ContainerRecord(key, Obstacle(Reason.EMPTY, f"nothing in {listing(columns)}"))
    if not isinstance(document, str | bytes):
        return ContainerRecord(key, damaged(f"its document is no text but {type(document).__name__}"))
    content = document if isinstance(document, bytes) else encoded(document)
    if len(content) > most_bytes:
        return ContainerRecord(key, too_large(len(content), most_bytes))
    facts = {fact: _first(values, names[fact]) for fact in FACTS}
    return ContainerRecord(key, content, said_of(facts))


def listing(columns: Iterable[str]) -> str:
    """Return names of fields for a message, however many and long they are."""
    names = sorted(columns)
    told = ", ".join(name if len(name) <= 40 else f"{name[:40]}…" for name in names[:12])
    return f"{told} and {len(names) - 12} more" if len(names) > 12 else told or "none"


def encoded(text: str) -> bytes:
    """Return the bytes of a text; those that were no UTF-8 as they stood in the file.

    Half a surrogate pair, as JSON can hold, is no character: it becomes U+FFFD.
    """
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _column(name: str, columns: Iterable[str]) -> str | None:
    """The column that a name stands for, itself or a field inside it."""
    if name in columns:
        return name
    outer = name.partition(".")[0]
    return outer if outer in columns else None


def _value(values: Values, name: str) -> object:
    if name in values or "." not in name:
        return values.get(name)
    outer, _, inner = name.partition(".")
    within = values.get(outer)
    return _value(by_lower_name(within), inner) if isinstance(within, Mapping) else None


def _first(values: Values, names: Iterable[str]) -> object:
    return next((found for name in names if (found := _value(values, name)) not in (None, "", b"")), None)


def said_of(facts: Mapping[str, object]) -> Said:
    """Return what a record says of its document, from values by the names of facts; one that is no such fact says nothing."""
    decoded = {fact: _decoded(value) for fact, value in facts.items()}
    sound = {fact: value for fact, value in decoded.items() if value is not None and _is_sound(value)}
    for fact in ("published", "fetched"):
        if fact in sound:
            sound[fact] = _moment(sound[fact])
    while sound:
        try:
            return said_by(FactSource.RECORD, sound)
        except FactError as error:
            del sound[error.fact]
    return NOTHING_SAID


def _decoded(value: object) -> object:
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value


def _is_sound(value: object) -> bool:
    """Whether a value is made of characters; bytes that are no UTF-8 say no fact."""
    texts = value if isinstance(value, list) else [value]
    try:
        return all(text.encode() or True for text in texts if isinstance(text, str))
    except UnicodeEncodeError:
        return False


def _moment(value: object) -> Moment | None:
    """What a record means by a date: ISO 8601, seconds since 1970, or a day written out that can be read in one way."""
    try:
        found = _since_1970(value) if isinstance(value, int | float) else moment(value)
    except (OSError, OverflowError, ValueError):
        raw = " ".join(str(value).split())
        day = written_day(raw)
        found = Moment(day, None, raw) if day else None
    return found if found and found.on.year in YEARS else None


def _since_1970(value: float) -> Moment:
    seconds = value / 1000 if value >= _MILLISECONDS else value
    return moment_of(datetime.fromtimestamp(seconds, UTC), str(value))
