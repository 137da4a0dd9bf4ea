"""Whether an input is a container or packed, told by its content, and the records that it gives."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from hashlib import sha256
from typing import BinaryIO, Final

from cleaners.decoding.decode import decode
from cleaners.document import Packed
from cleaners.page.sniff import looks_like_html
from cleaners.refusal import Refusal
from flows.containers import delimited, json_lines, parquet
from flows.containers.packing import SUFFIXES as PACKED
from flows.containers.packing import ByteStream, Packing, packing_of, unpacked, whole_of
from flows.containers.record import ContainerRecord, Reading
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError, OpenInput
from schemas.kinds import Reason

_HEAD: Final = 1 << 16
_WARC: Final = re.compile(rb"[\r\n]*+WARC/\d\.\d+(?:\r?\n|\r?\Z)")
_BLANK: Final = b"\0 \t\r\n\v\f\xef\xbb\xbf"


class Format(StrEnum):
    """What a container is."""

    WARC = "WARC"
    PARQUET = "Parquet"
    JSON_LINES = "JSON Lines"
    DELIMITED = "CSV"


_NAMED: Final = {Format.JSON_LINES: json_lines.SUFFIXES, Format.DELIMITED: delimited.SUFFIXES}
"""Formats that only the name tells: a text may begin like that too."""


def _warc_records(stream: ByteStream, reading: Reading) -> Iterator[ContainerRecord]:
    from flows.containers.warc import warc_records  # noqa: PLC0415  (its library brings a stack of networking)

    return warc_records(stream, reading)


_STREAMED: Final[dict[Format, Callable[[ByteStream, Reading], Iterator[ContainerRecord]]]] = {
    Format.WARC: _warc_records,
    Format.JSON_LINES: json_lines.json_lines_records,
    Format.DELIMITED: delimited.delimited_records,
}


def records_of(opened: OpenInput, name: str, reading: Reading) -> Iterator[ContainerRecord] | None:
    """Return the records of a container, or the one that a packed file is; None for a plain file.

    Keys ascend. There is always a record: that of an empty container, or of one that cannot be read at all, has no key.

    Raises:
        ObstacleError: the input cannot be read.
    """
    head = opened.stream.read(_HEAD)
    opened.stream.seek(0)
    packing = packing_of(head)
    found = None if packing else _format(head, name, reading)
    if packing:
        records = _of_packed(opened, name, packing, reading)
    elif found is None:
        return None
    elif found is Format.PARQUET:
        records = _at_least_one(parquet.parquet_records(opened.stream, reading), found, opened.size)
    else:
        records = _streamed(found, head, ByteStream(opened.stream), opened.size, reading)
    return _with_file(records, opened, reading.most_bytes)


def _with_file(
    records: Iterator[ContainerRecord], opened: OpenInput, most_bytes: int
) -> Iterator[ContainerRecord]:
    """The records; a file that gives none is known by its hash, where it is no larger than a document may be."""
    for record in records:
        is_file = record.key is None and record.packed is None and opened.size <= most_bytes
        yield record._replace(packed=_whole(opened)) if is_file else record


def _whole(opened: OpenInput) -> Packed | None:
    try:
        opened.stream.seek(0)
        hashed = _Hashed(opened.stream)
        return hashed.packed()
    except ObstacleError:
        return None


def _format(head: bytes, name: str, reading: Reading) -> Format | None:
    if _WARC.match(head):
        return Format.WARC
    if parquet.looks_like_parquet(head, name):
        return Format.PARQUET
    if not head.strip(_BLANK):
        return None
    named = next((found for found, suffixes in _NAMED.items() if name.lower().endswith(suffixes)), None)
    return named if named and (_is_as_named(named, head, reading) or not _is_no_table(head)) else None


def _is_as_named(named: Format, head: bytes, reading: Reading) -> bool:
    if named is Format.JSON_LINES:
        return json_lines.looks_like_json_lines(head)
    return delimited.names_document(head, reading)


def _is_no_table(head: bytes) -> bool:
    """Whether a file that is named as a container is a page, or no text."""
    try:
        return looks_like_html(decode(head).text)
    except Refusal:
        return True


def _streamed(
    found: Format, head: bytes, stream: ByteStream, size: int, reading: Reading
) -> Iterator[ContainerRecord]:
    if found is Format.JSON_LINES and not json_lines.looks_like_json_lines(head):
        detail = "named as JSON Lines, but no line of its beginning opens an object"
        return iter([ContainerRecord(None, Obstacle(Reason.NO_CONTENT, detail, size))])
    return _at_least_one(_STREAMED[found](stream, reading), found, size)


def _at_least_one(records: Iterator[ContainerRecord], found: Format, size: int) -> Iterator[ContainerRecord]:
    is_empty = True
    for record in records:
        is_empty = False
        yield _of_file(record.content, size) if record.key is None else record
    if is_empty:
        yield _of_file(Obstacle(Reason.EMPTY, f"a {found} file without a document"), size)


def _of_file(content: bytes | Obstacle, size: int) -> ContainerRecord:
    """What becomes of a file as a whole."""
    sized = content if isinstance(content, bytes) else content._replace(raw_bytes=size)
    return ContainerRecord(None, sized)


def _of_packed(opened: OpenInput, name: str, packing: Packing, reading: Reading) -> Iterator[ContainerRecord]:
    hashed = _Hashed(opened.stream)
    stream = unpacked(hashed, packing, reading.most_bytes)
    try:
        head = stream.reader.peek(_HEAD)
    except ObstacleError as error:
        yield ContainerRecord(None, error.obstacle._replace(raw_bytes=opened.size))
        return
    suffix = next((each for each in PACKED[packing] if name.lower().endswith(each)), "")
    found = _format(head, name.removesuffix(name[len(name) - len(suffix) :]), reading)
    if found is Format.PARQUET:
        detail = f"a Parquet file packed by {packing}: unpack it first"
        yield ContainerRecord(None, Obstacle(Reason.ARCHIVE_UNSUPPORTED, detail, opened.size))
    elif found:
        yield from _streamed(found, head, stream, opened.size, reading)
    else:
        yield _document(stream, hashed, opened.size, reading)


def _document(stream: ByteStream, hashed: "_Hashed", size: int, reading: Reading) -> ContainerRecord:
    """The one document of a packed file."""
    try:
        content = whole_of(stream, reading.most_bytes + 1)
    except ObstacleError as error:
        return ContainerRecord(None, error.obstacle._replace(raw_bytes=size))
    if len(content) > reading.most_bytes:
        detail = f"it unpacks to more than {reading.most_bytes:,} bytes, and no more are read"
        return ContainerRecord(None, Obstacle(Reason.TOO_LARGE, detail, size))
    return ContainerRecord(None, content, packed=hashed.packed())


class _Hashed:
    """A file that is hashed as it is read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = sha256()
        self._size = 0

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self._digest.update(data)
        self._size += len(data)
        return data

    def packed(self) -> Packed:
        """Return what the whole file is, once the rest is read too."""
        while self.read(_HEAD):
            pass
        return Packed(self._digest.hexdigest(), self._size)
