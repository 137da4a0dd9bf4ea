"""The lines of a stream, however long one of them is and wherever it is torn."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.containers.packing import ByteStream
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError
from schemas.kinds import Reason

_CHUNK: Final = 1 << 20


class Line(NamedTuple):
    """A line with what ends it, or why it cannot be read."""

    number: int
    """From 1."""
    content: bytes | Obstacle


def lines_of(stream: ByteStream, most_bytes: int) -> Iterator[Line]:
    """Yield the lines of a stream; one of more than `most_bytes` is passed over, a torn one as far as need be."""
    number = 0
    while True:
        number += 1
        try:
            content = _line(stream, most_bytes)
        except ObstacleError as error:
            yield Line(number, error.obstacle)
            if not stream.resume():
                return
            continue
        if not content:
            return
        yield Line(number, content)


def _line(stream: ByteStream, most_bytes: int) -> bytes | Obstacle:
    line = stream.reader.readline(most_bytes + 1)
    if len(line) <= most_bytes:
        return line
    size = len(line)
    while not line.endswith(b"\n"):
        line = stream.reader.readline(_CHUNK)
        if not line:
            break
        size += len(line)
    return Obstacle(Reason.TOO_LARGE, f"a line of {size:,} bytes; at most {most_bytes:,} are read", size)
