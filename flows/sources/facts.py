"""Facts that are given for an input: each value read, and the facts of several givers in one."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Final, NamedTuple, TypeVar

from cleaners.given import NOTHING_GIVEN, Given
from schemas.addresses import checked_site, is_absolute, site_of
from schemas.kinds import FactSource

FACTS: Final = ("url", "site", "title", "authors", "published", "fetched", "language")
"""What can be given."""

_COLUMNS: Final = (
    ("url", "url_source"),
    ("site", "site_source"),
    ("title", "title_source"),
    ("authors", "authors_source"),
    ("published_on", "published_at", "published_raw", "published_source"),
    ("fetched_on", "fetched_at", "fetched_source"),
    ("language", "language_source"),
)
"""The columns of each fact that can be given, who gave it last."""

_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)

Fact = TypeVar("Fact")


class FactError(ValueError):
    """A value that states no such fact."""

    def __init__(self, fact: str, reason: str) -> None:
        super().__init__(f"{fact}: {reason}")
        self.fact = fact
        self.reason = reason


class Moment(NamedTuple):
    """A day in the zone that it was given in, the instant in UTC where a time and its zone are known, and the wording."""

    on: date
    at: datetime | None
    raw: str


class Said(NamedTuple):
    """What one giver says of an input."""

    giver: FactSource
    url: str | None = None
    site: str | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    published: Moment | None = None
    fetched: Moment | None = None
    language: str | None = None
    charset: str | None = None


def said_by(giver: FactSource, values: Mapping[str, object]) -> Said:
    """Return what a giver says, from values by the names in `FACTS`; an empty or missing value says nothing.

    Without a site, an address gives its host.

    Raises:
        FactError: a value that no such fact can have.
    """
    url = _read("url", values, _address)
    return Said(
        giver,
        url=url,
        site=_read("site", values, _site) or site_of(url),
        title=_read("title", values, _line),
        authors=_read("authors", values, _authors),
        published=_read("published", values, moment),
        fetched=_read("fetched", values, moment),
        language=_read("language", values, _language),
    )


def given_by(said: Sequence[Said]) -> Given:
    """Return the facts of several givers in one, those of the earlier ones first."""
    if not said:
        return NOTHING_GIVEN
    url, url_source = _first(said, lambda each: each.url)
    site, site_source = _first(said, lambda each: each.site)
    title, title_source = _first(said, lambda each: each.title)
    authors, authors_source = _first(said, lambda each: each.authors)
    published, published_source = _first(said, lambda each: each.published)
    fetched, fetched_source = _first(said, lambda each: each.fetched)
    language, language_source = _first(said, lambda each: each.language)
    return Given(
        url=url,
        url_source=url_source,
        site=site,
        site_source=site_source,
        title=title,
        title_source=title_source,
        authors=authors,
        authors_source=authors_source,
        published_on=published.on if published else None,
        published_at=published.at if published else None,
        published_raw=published.raw if published else None,
        published_source=published_source,
        fetched_on=fetched.on if fetched else None,
        fetched_at=fetched.at if fetched else None,
        fetched_source=fetched_source,
        language=language,
        language_source=language_source,
    )


def given_with(given: Given, said: Said) -> Given:
    """Return what is given for a file with what one of its records says, which wins over the settings of the source alone."""
    own = given_by((said,))
    for columns in _COLUMNS:
        *_, source = columns
        if getattr(own, source) and getattr(given, source) in {None, FactSource.SOURCE}:
            given = given._replace(**{column: getattr(own, column) for column in columns})
    return given._replace(charset=said.charset) if said.charset else given


def moment(value: object) -> Moment | None:
    """Return what a day or a time says, in ISO 8601 or read already; a time without a zone gives its day alone.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(value, Moment):
        return value
    if isinstance(value, datetime):
        return moment_of(value, value.isoformat())
    if isinstance(value, date):
        return Moment(value, None, value.isoformat())
    raw = _line(value)
    if raw is None:
        return None
    try:
        return Moment(date.fromisoformat(raw), None, raw)
    except ValueError:
        pass
    try:
        return moment_of(datetime.fromisoformat(raw), raw)
    except ValueError as error:
        message = f"{raw!r} is neither a day nor a time in ISO 8601, as 2024-03-05 or 2024-03-05T08:30+01:00"
        raise ValueError(message) from error


def moment_of(time: datetime, raw: str) -> Moment:
    """Return what a time says that was worded so.

    Raises:
        ValueError: its instant lies beyond the calendar.
    """
    try:
        return Moment(time.date(), time.astimezone(UTC) if time.tzinfo else None, raw)
    except OverflowError as error:
        message = f"{raw!r} lies beyond the calendar"
        raise ValueError(message) from error


def _read(fact: str, values: Mapping[str, object], read: Callable[[object], Fact | None]) -> Fact | None:
    value = values.get(fact)
    if value is None:
        return None
    try:
        return read(value)
    except ValueError as error:
        raise FactError(fact, str(error)) from error


def _first(
    said: Sequence[Said], fact: Callable[[Said], Fact | None]
) -> tuple[Fact | None, FactSource | None]:
    for each in said:
        value = fact(each)
        if value is not None:
            return value, each.giver
    return None, None


def _line(value: object) -> str | None:
    """A text as one line; None where it says nothing."""
    if not isinstance(value, str):
        message = f"{value!r} is no text"
        raise ValueError(message)
    return " ".join(value.split()) or None


def _address(value: object) -> str | None:
    address = _line(value)
    if address and (" " in address or not is_absolute(address)):
        message = f"{address!r} is no absolute address of the web"
        raise ValueError(message)
    return address


def _site(value: object) -> str | None:
    site = _line(value)
    return checked_site(site.lower().removeprefix("www.")) if site else None


def _authors(value: object) -> tuple[str, ...] | None:
    names = value if isinstance(value, list) else value.split(";") if isinstance(value, str) else [value]
    return tuple(filter(None, map(_line, names))) or None


def _language(value: object) -> str | None:
    language = _line(value)
    if language is None:
        return None
    match = _LANGUAGE.fullmatch(language)
    if match is None:
        message = f"{language!r} is no language: write its code of ISO 639, as in en"
        raise ValueError(message)
    return match[1].lower()
