"""An input that is open: its bytes as a stream, whatever it lies in."""

import io
from collections.abc import Callable
from typing import NamedTuple, Protocol

from flows.sources.listing import Obstacle


class ObstacleError(Exception):
    """An input has no bytes to read, or has none any more."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.detail)
        self.obstacle = obstacle


class OpenInput(NamedTuple):
    """An input that can be read; `seek` works too."""

    stream: io.BufferedReader
    """Reading it raises `ObstacleError` where no more can be read, and never an OSError."""
    size: int
    """How many bytes it had when it was opened."""
    etag: str | None = None
    """What an object store calls its content; other content has another one."""


class SeekableBytes(Protocol):
    """What a file of the operating system and an object of a store have in common."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill a buffer and return how many bytes went into it."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a byte and return which one it is."""


def told_stream(
    raw: SeekableBytes, told: Callable[[OSError], Obstacle], buffer_bytes: int
) -> io.BufferedReader:
    """Return a stream over raw bytes, read in stretches of that size, whose errors are obstacles."""
    return io.BufferedReader(_Told(raw, told), buffer_bytes)


class _Told(io.RawIOBase):
    def __init__(self, raw: SeekableBytes, told: Callable[[OSError], Obstacle]) -> None:
        self._raw, self._tell_error = raw, told

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int | None:  # type: ignore[override]  # a buffer is what it is given
        try:
            return self._raw.readinto(buffer)
        except OSError as error:
            raise ObstacleError(self._tell_error(error)) from error

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        try:
            return self._raw.seek(offset, whence)
        except OSError as error:
            raise ObstacleError(self._tell_error(error)) from error
