"""What is known of an input from outside: from a manifest, its path, or the settings of its source."""

import json
from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

from pydantic import AwareDatetime

from schemas.kinds import FactSource


class Given(NamedTuple):
    """Facts that were given for an input, each beside who gave it; they win over found ones.

    Instants are in UTC, days those of the zone that they were given in.
    """

    url: str | None = None
    url_source: FactSource | None = None
    site: str | None = None
    site_source: FactSource | None = None
    title: str | None = None
    title_source: FactSource | None = None
    authors: tuple[str, ...] | None = None
    authors_source: FactSource | None = None
    published_on: date | None = None
    published_at: AwareDatetime | None = None
    published_raw: str | None = None
    published_source: FactSource | None = None
    fetched_on: date | None = None
    """Beside `fetched_at`, for a dated folder names a day alone, and a day is no instant."""
    fetched_at: AwareDatetime | None = None
    fetched_source: FactSource | None = None
    language: str | None = None
    language_source: FactSource | None = None
    charset: str | None = None
    """What the server called the encoding: no column of its own, but evidence for decoding."""

    @property
    def sha256(self) -> str | None:
        """The sha256 of all that is given, as JSON by name; None where nothing is."""
        said = {name: value for name, value in self._asdict().items() if value is not None}
        return sha256(json.dumps(said, default=str, sort_keys=True).encode()).hexdigest() if said else None


NOTHING_GIVEN: Final = Given()
