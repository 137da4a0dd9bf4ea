"""What every format gives: a document under its key, with what was said of it beside."""

from typing import Final, NamedTuple

from cleaners.document import Packed
from flows.sources.config import RecordFields
from flows.sources.facts import Said
from flows.sources.listing import Obstacle
from schemas.kinds import FactSource, Reason

NOTHING_SAID: Final = Said(FactSource.RECORD)
_DIGITS: Final = 10


class ContainerRecord(NamedTuple):
    """A document of a container, or why a record gives none."""

    key: str | None
    """Which record it is; null where the file as a whole gives no record."""
    content: bytes | Obstacle
    said: Said = NOTHING_SAID
    packed: Packed | None = None
    """The file that the document was unpacked from, where it holds nothing else; or that gives no record at all."""


class Reading(NamedTuple):
    """How containers are read."""

    most_bytes: int
    """A larger document is none; the file itself may be of any size."""
    fields: RecordFields


def record_key(number: int) -> str:
    """Return the key of the record with a number from 1: of equal length for all, so that keys sort as records do."""
    return f"{number:0{_DIGITS}}"


def too_large(size: int, most_bytes: int) -> Obstacle:
    """Return why a document of that size is not read."""
    return Obstacle(Reason.TOO_LARGE, f"a document of {size:,} bytes; at most {most_bytes:,} are read", size)


def damaged(what: str, size: int | None = None) -> Obstacle:
    """Return what is wrong with a record; `size` is how many bytes it has, where that is known."""
    return Obstacle(Reason.DAMAGED, what, size)
