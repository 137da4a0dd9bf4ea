"""Wordings of a date, read: a day, and an instant where the zone is known."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from cleaners.facts.dates import written_day
from cleaners.page.stated import Statement
from schemas.kinds import FactSource

_ISO: Final = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_LONGEST: Final = 100  # characters of a wording that is a date
YEARS: Final = range(1990, 2100)
"""Before it there were no pages: 0001-01-01 and 1970-01-01 are what software says when it does not know."""

_SAME: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)


class Stated(NamedTuple):
    """A date as stated: its day, its instant where the zone is known, the wording, and where it stood."""

    on: date
    at: datetime | None
    raw: str
    source: FactSource
    is_iso: bool = False  # whether the wording is of the form of ISO 8601
    is_local: bool = False  # whether it gives an offset from UTC


def read_all(said: Iterable[Statement]) -> Iterator[Stated]:
    """Yield the statements that can be read, in order."""
    return (stated for one in said if (stated := _read(one.text.strip(), one.source)))


def _read(raw: str, source: FactSource) -> Stated | None:
    match = _ISO.match(raw)
    if not match:
        day = written_day(raw) if len(raw) <= _LONGEST else None
        return Stated(day, None, " ".join(raw.split()), source) if day and day.year in YEARS else None
    day_raw, time, zone = match.group("day", "time", "zone")
    try:
        on = date.fromisoformat(day_raw)
        at = datetime.fromisoformat(f"{day_raw}T{time}{zone.upper()}") if time and zone else None
        instant = at.astimezone(UTC) if at else None
    except (OverflowError, ValueError):  # no such day, or an instant beyond the calendar
        return None
    is_local = bool(at and at.utcoffset())
    return Stated(on, instant, raw, source, is_iso=True, is_local=is_local) if on.year in YEARS else None


def with_local_day(first: Stated, others: Iterable[Stated]) -> Stated:
    """Return the first statement with the day that another gives to the same instant where it was written."""
    if first.at is None or first.is_local:
        return first
    same = (each.on for each in others if each.at and each.is_local and abs(each.at - first.at) < _SAME)
    return first._replace(on=next(same, first.on))


def only_day(said: Iterable[Stated]) -> Iterator[Stated]:
    """Yield the first statement, where all give the same day."""
    stated = list(said)
    if len({each.on for each in stated}) == 1:
        yield stated[0]


def as_shown(said: Stated, shown: Stated | None, changed: Stated | None) -> Stated:
    """Return what metadata say, corrected by the day that the page shows where that is no day of a change.

    A neighbouring day is the local one of the same moment. An earlier day is believed where metadata know no
    later change: theirs is then the day of an import.
    """
    if shown is None or shown.on == said.on:
        return said
    if abs(shown.on - said.on) <= _DAY:
        return said if changed and shown.on == changed.on else said._replace(on=shown.on)
    is_import = changed is None or changed.on == said.on
    return shown if is_import and shown.on < said.on else said
