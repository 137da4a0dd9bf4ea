"""What the tests of containers share: files made on the spot, and what is read of them."""

import io
from collections.abc import Mapping

from flows.containers.record import ContainerRecord, Reading
from flows.containers.records import records_of
from flows.sources.config import USUAL_FIELDS, RecordFields
from flows.sources.listing import Obstacle
from flows.sources.streams import OpenInput, told_stream
from schemas.kinds import Reason
from tests.flows.conftest import later, output  # noqa: F401  (fixtures)

MOST = 10_000


class CountedBytes(io.BytesIO):
    """A file that tells how far it was read."""

    asked = 0

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        size = super().readinto(buffer)
        self.asked += size
        return size


def opened(data: bytes | io.BytesIO) -> OpenInput:
    raw = data if isinstance(data, io.BytesIO) else io.BytesIO(data)
    return OpenInput(told_stream(raw, _obstacle, io.DEFAULT_BUFFER_SIZE), raw.getbuffer().nbytes)


def read(
    name: str, data: bytes | io.BytesIO, most_bytes: int = MOST, fields: RecordFields = USUAL_FIELDS
) -> list[ContainerRecord]:
    """Return the records of a file; it must be a container or packed."""
    records = records_of(opened(data), name, Reading(most_bytes, fields))
    assert records is not None
    return list(records)


def contents(records: list[ContainerRecord]) -> Mapping[str | None, bytes | Reason]:
    """Return by key what became of each record: its bytes, or the reason why there are none."""
    found = {record.key: _content(record) for record in records}
    assert list(found) == sorted(found, key=lambda key: key or "")
    assert len(found) == len(records)
    return {key and key.lstrip("0"): content for key, content in found.items()}


def detail(record: ContainerRecord) -> str:
    assert isinstance(record.content, Obstacle)
    return record.content.detail


def _content(record: ContainerRecord) -> bytes | Reason:
    return record.content.reason if isinstance(record.content, Obstacle) else record.content


def _obstacle(error: OSError) -> Obstacle:
    return Obstacle(Reason.UNREADABLE, str(error))
