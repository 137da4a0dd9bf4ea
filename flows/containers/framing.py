"""Where the records of a WARC file begin and end, whatever their lengths say."""

import io
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.containers.packing import ByteStream, TornMemberError
from flows.containers.record import damaged, too_large
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError

MAGIC: Final = b"WARC/"
_START: Final = re.compile(rb"\r?\n\r?\n(?=WARC/[01]\.\d+\r?\nWARC-)")
_LENGTH: Final = re.compile(rb"^content-length:[ \t]*(\d{1,15})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_LONGEST_LINE: Final = 1 << 16
_LONGEST_HEADER: Final = 1 << 18
_CHUNK: Final = 1 << 20
_MOST_REREAD: Final = 100
"""So often a length that reaches over later records is followed to its end before these are read."""


class Frame(NamedTuple):
    """A record: its own headers, and what they stand before."""

    header: bytes
    block: bytes


def frames_of(stream: ByteStream, most_bytes: int) -> Iterator[Frame | Obstacle]:
    """Yield the records of a WARC file; behind one that is broken, the next one that begins as a record does."""
    frames = _Frames(stream, most_bytes)
    while True:
        try:
            frame = frames.next()
        except ObstacleError as error:
            yield error.obstacle
            if not frames.resume():
                return
            continue
        if frame is None:
            return
        yield frame


class _Frames:
    def __init__(self, stream: ByteStream, most_bytes: int) -> None:
        self._stream = stream
        self._returned = io.BytesIO()
        self._most_bytes = most_bytes
        self._reread = 0
        self._torn: ObstacleError | None = None
        """Why nothing can be read behind the record that was returned last."""

    def next(self) -> Frame | Obstacle | None:
        """Return the next record, None at the end.

        Raises:
            ObstacleError: the stream is torn here.
        """
        if self._torn:
            raise self._torn
        line = self._filled_line()
        if not line:
            return None
        if not line.startswith(MAGIC):
            self._skip_to_start()
            return damaged("what stands here does not begin as a record of WARC does")
        header = self._header(line)
        length = _LENGTH.search(header) if header else None
        if header is None or length is None:
            self._skip_to_start()
            return damaged("its headers give no length" if header else "its headers have no end")
        size = int(length[1])
        if size > self._most_bytes:
            return self._passed_over(size)
        return self._framed(header, size)

    def resume(self) -> bool:
        """Go on behind a torn stretch."""
        self._returned, self._torn = io.BytesIO(), None
        return self._stream.resume()

    def _framed(self, header: bytes, size: int) -> Frame | Obstacle:
        block = self._block(size)
        start = _START.search(block)
        if len(block) == size and self._ends_well(reaches_over=start is not None):
            return Frame(header, block)
        if start:
            self._reread += 1
            self._give_back(block[start.end() :])
            return damaged(f"its length of {size:,} bytes reaches over the next record")
        if len(block) < size:
            return damaged(f"torn: {len(block):,} of its {size:,} bytes are there", len(block))
        self._skip_to_start()
        return damaged(f"its length of {size:,} bytes is wrong: no record follows", size)

    def _ends_well(self, *, reaches_over: bool) -> bool:
        """Whether what follows a block says that its length is right."""
        try:
            end = self._line()
            following = self._filled_line() if end and not end.strip() else end
        except TornMemberError as error:
            self._torn = error
            return True
        self._give_back(following)
        if not following or following.startswith(MAGIC):
            return True
        return not (end.strip() or reaches_over)

    def _block(self, size: int) -> bytes:
        """So many bytes; fewer where they end, or where a new record begins and too many were reread for that."""
        if self._reread < _MOST_REREAD:
            return self._read(size)
        block = b""
        while len(block) < size and not _START.search(block):
            more = self._read(min(_LONGEST_LINE, size - len(block)))
            if not more:
                break
            block += more
        return block

    def _passed_over(self, size: int) -> Obstacle:
        """Go behind a record that is too large to be kept: to its end, or to where the next one begins in it."""
        left, window = size, b""
        while left:
            more = self._read(min(_CHUNK, left))
            if not more:
                return damaged(f"torn: {size - left:,} of its {size:,} bytes are there")
            left -= len(more)
            window = window[-_LONGEST_LINE:] + more
            start = _START.search(window)
            if start:
                self._give_back(window[start.end() :])
                break
        return too_large(size, self._most_bytes)

    def _header(self, line: bytes) -> bytes | None:
        lines = [line]
        size = len(line)
        while line.strip():
            line = self._line()
            size += len(line)
            if not line or size > _LONGEST_HEADER or line.startswith(MAGIC):
                self._give_back(line)
                return None
            lines.append(line)
        return b"".join(lines)

    def _skip_to_start(self) -> None:
        while line := self._line():
            if line.startswith(MAGIC):
                self._give_back(line)
                return

    def _filled_line(self) -> bytes:
        """The next line that is not blank."""
        line = self._line()
        while line and not line.strip():
            line = self._line()
        return line

    def _line(self) -> bytes:
        line = self._returned.readline(_LONGEST_LINE)
        if len(line) < _LONGEST_LINE and not line.endswith(b"\n"):
            line += self._stream.reader.readline(_LONGEST_LINE - len(line))
        return line

    def _read(self, size: int) -> bytes:
        data = self._returned.read(size)
        return data if len(data) == size else data + self._stream.reader.read(size - len(data))

    def _give_back(self, data: bytes) -> None:
        self._returned = io.BytesIO(data + self._returned.read())
