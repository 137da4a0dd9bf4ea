"""Bytes that were packed by gzip or Zstandard, as a stream."""

import io
import re
import zlib
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

import pyarrow as pa

from flows.containers.record import damaged
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError
from schemas.kinds import Reason

_CHUNK: Final = 1 << 16
_MOST_RATIO: Final = 250
"""Texts shrink to a third or a tenth, logs to a hundredth; a bomb of gzip to a thousandth, others to less."""

_GZIP: Final = 16 + zlib.MAX_WBITS
_PROBE: Final = 512
_MEMBER: Final = re.compile(rb"\x1f\x8b\x08", re.DOTALL)


class Packing(StrEnum):
    """How a file is packed."""

    GZIP = "gzip"
    ZSTD = "zstd"


_MAGIC_GZIP: Final = b"\x1f\x8b\x08"
_MAGIC: Final = {_MAGIC_GZIP: Packing.GZIP, b"\x28\xb5\x2f\xfd": Packing.ZSTD}
SUFFIXES: Final = {Packing.GZIP: (".gz", ".gzip"), Packing.ZSTD: (".zst", ".zstd")}


class PackedBytes(Protocol):
    """A packed file, as far as it matters here."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, at most so many; none at the end."""


class TornMemberError(ObstacleError):
    """What follows is torn from its beginning: all that was read before is whole."""


class NoMemberError(TornMemberError):
    """What follows is no member at all, and nothing of one."""


def _ends() -> bool:
    """Nothing can be read behind the place where the stream tore."""
    return False


class ByteStream(NamedTuple):
    """Bytes to read, and a way on where they are torn."""

    reader: io.BufferedReader
    """Raises `ObstacleError` where no more can be read."""
    resume: Callable[[], bool] = _ends
    """Goes on behind a torn stretch, at the next whole one; False where there is none."""


def packing_of(head: bytes) -> Packing | None:
    """Return how bytes are packed that begin so; None where they are not."""
    return next((packing for magic, packing in _MAGIC.items() if head.startswith(magic)), None)


def unpacked(packed: PackedBytes, packing: Packing, most_bytes: int) -> ByteStream:
    """Return what was packed; more than `most_bytes` may not come out of very few."""
    if packing is Packing.ZSTD:
        return ByteStream(io.BufferedReader(_Zstd(packed, most_bytes), _CHUNK))
    gzip = _Gzip(packed, most_bytes)
    return ByteStream(io.BufferedReader(gzip, _CHUNK), gzip.resume)


def whole_of(stream: ByteStream, most_bytes: int) -> bytes:
    """Return all of a stream, at most so many bytes; what stands behind its last member and is none is nothing of it.

    Raises:
        ObstacleError: it is torn.
    """
    data = bytearray()
    try:
        while len(data) < most_bytes and (more := stream.reader.read1(most_bytes - len(data))):
            data += more
    except NoMemberError:
        if not data or stream.resume():
            raise
    return bytes(data)


class _Counted:
    """Reads packed bytes, and compares how many went in and came out."""

    def __init__(self, packed: PackedBytes, most_bytes: int) -> None:
        self._packed = packed
        self._most_bytes = most_bytes
        self._in = self._out = 0

    def read(self, size: int = _CHUNK) -> bytes:
        data = self._packed.read(min(size, _CHUNK))
        self._in += len(data)
        return data

    def count(self, size: int) -> None:
        self._out += size
        if self._out > max(self._most_bytes, _MOST_RATIO * self._in):
            detail = f"it unpacks to more than {_MOST_RATIO} times its size: read up to {self._in:,} bytes"
            raise ObstacleError(Obstacle(Reason.TOO_LARGE, detail))

    # What pyarrow asks of a file:
    closed = False

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        """Leave the file to who opened it."""


class _Gzip(io.RawIOBase):
    """Members of gzip one after the other."""

    def __init__(self, packed: PackedBytes, most_bytes: int) -> None:
        self._packed = _Counted(packed, most_bytes)
        self._decoder = zlib.decompressobj(_GZIP)
        self._waiting = b""
        self._opening = _MAGIC_GZIP
        """How the member begins."""
        self._is_fresh = True
        """Whether nothing has come out of the member yet."""
        self._last = b""
        """What the decoder was given last, in which the next member may begin."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # a buffer is what it is given
        while True:
            if self._decoder.eof and not self._next_member():
                return 0
            self._waiting = self._waiting or self._packed.read()
            if not self._waiting:
                self._last = b""
                raise self._torn("it ends within a member of gzip")
            data = self._decoded(len(buffer))
            if data:
                self._is_fresh = False
                self._packed.count(len(data))
                buffer[: len(data)] = data
                return len(data)

    def resume(self) -> bool:
        """Go to the next member that can be read."""
        rest = self._last[1:]
        while True:
            for magic in _MEMBER.finditer(rest):
                if _opens_member(rest[magic.start() :]):
                    self._begin_member(rest[magic.start() :])
                    return True
            more = self._packed.read()
            if not more:
                return False
            rest = rest[-_PROBE:] + more if len(rest) > _PROBE else rest + more

    def _next_member(self) -> bool:
        """Begin the member behind one that was read, if there is one; NULs that fill up a block are none."""
        rest = self._decoder.unused_data.lstrip(b"\0")
        while not rest:
            more = self._packed.read()
            if not more:
                return False
            rest = more.lstrip(b"\0")
        self._begin_member(rest)
        return True

    def _begin_member(self, data: bytes) -> None:
        self._opening = data[: len(_MAGIC_GZIP)]
        self._decoder = zlib.decompressobj(_GZIP)
        self._waiting = data
        self._is_fresh = True

    def _decoded(self, most: int) -> bytes:
        self._last = self._waiting
        try:
            data = self._decoder.decompress(self._waiting, most)
        except zlib.error as error:
            raise self._torn(str(error).partition(": ")[2] or str(error)) from error
        self._waiting = self._decoder.unconsumed_tail
        return data

    def _torn(self, what: str) -> ObstacleError:
        fresh = TornMemberError if _MAGIC_GZIP.startswith(self._opening) else NoMemberError
        return (fresh if self._is_fresh else ObstacleError)(damaged(f"torn: {what}"))


def _opens_member(data: bytes) -> bool:
    try:
        zlib.decompressobj(_GZIP).decompress(data[:_PROBE])
    except zlib.error:
        return False
    return True


class _Zstd(io.RawIOBase):
    def __init__(self, packed: PackedBytes, most_bytes: int) -> None:
        self._packed = _Counted(packed, most_bytes)
        self._stream = pa.CompressedInputStream(pa.PythonFile(self._packed, "r"), "zstd")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # a buffer is what it is given
        try:
            data = self._stream.read(len(buffer))
        except (OSError, pa.ArrowException) as error:
            raise ObstacleError(damaged(f"torn: {str(error).splitlines()[0]}")) from error
        self._packed.count(len(data))
        buffer[: len(data)] = data
        return len(data)
