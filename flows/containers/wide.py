"""Lines in UTF-16, as spreadsheets write them."""

import codecs
import io
from typing import Final

from flows.containers.packing import ByteStream

_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def is_wide(head: bytes) -> bool:
    """Return whether bytes that begin so say that they are UTF-16."""
    return head.startswith(_MARKS)


def as_utf8(stream: ByteStream) -> ByteStream:
    """Return a stream of UTF-16, which only a mark at its beginning tells, as UTF-8; any other as it is."""
    if not is_wide(stream.reader.peek(2)):
        return stream
    return ByteStream(io.BufferedReader(_Utf8(stream)), stream.resume)


class _Utf8(io.RawIOBase):
    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # a buffer is what it is given
        while not self._ready:
            data = self._stream.reader.read(io.DEFAULT_BUFFER_SIZE)
            self._ready = self._decoder.decode(data, final=not data).encode("utf-8", "replace")
            if not data:
                break
        size = min(len(buffer), len(self._ready))
        buffer[:size], self._ready = self._ready[:size], self._ready[size:]
        return size
