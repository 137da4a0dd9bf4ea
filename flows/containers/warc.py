"""WARC (ISO 28500): a page of the web a record, with its address and the time when it was fetched."""

import io
import re
import zlib
from collections.abc import Iterator
from typing import Final

from warcio.bufferedreaders import BufferedReader, ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

from flows.containers.fields import said_of
from flows.containers.framing import Frame, frames_of
from flows.containers.packing import ByteStream, Packing, unpacked
from flows.containers.record import ContainerRecord, Reading, damaged, record_key, too_large
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError
from schemas.kinds import Reason

_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?([\w.:-]{2,40})""", re.ASCII | re.IGNORECASE)
_PAGES: Final = frozenset({"response", "resource", "conversion"})
_FOUND: Final = frozenset({"200", "203"})
_UNTOLD: Final = frozenset(
    {"application/octet-stream", "binary/octet-stream", "application/unknown", "unknown", ""}
)
"""Content types that say nothing: the content tells."""

_DOCUMENTS: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain", *_UNTOLD})
_TEXTS: Final = ("text/", "application/json", "application/javascript", "application/xml", "application/rss")
_PACKINGS: Final = {"gzip": Packing.GZIP, "x-gzip": Packing.GZIP, "zstd": Packing.ZSTD}
_MAGIC: Final = {Packing.GZIP: b"\x1f\x8b", Packing.ZSTD: b"\x28\xb5\x2f\xfd"}


def warc_records(stream: ByteStream, reading: Reading) -> Iterator[ContainerRecord]:
    """Yield the record of each response, resource or conversion, and of each broken record, under its number.

    All records of the file count, also those that hold no page: requests, metadata, revisits.
    """
    for number, frame in enumerate(frames_of(stream, reading.most_bytes), start=1):
        key = record_key(number)
        if isinstance(frame, Obstacle):
            yield ContainerRecord(key, frame)
            continue
        record = _loaded(frame)
        if isinstance(record, Obstacle):
            yield ContainerRecord(key, record)
        elif record.rec_type in _PAGES:
            yield _page(key, record, reading)


def _loaded(frame: Frame) -> ArcWarcRecord | Obstacle:
    stream = BufferedReader(io.BytesIO(frame.header + frame.block))
    try:
        return ArcWarcRecordLoader(verify_http=False, arc2warc=False).parse_record_stream(stream)
    except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError) as error:
        return damaged(f"its headers cannot be read: {str(error)[:200]}", len(frame.block))


def _page(key: str, record: ArcWarcRecord, reading: Reading) -> ContainerRecord:
    said = said_of(
        {
            "url": record.rec_headers.get_header("WARC-Target-URI"),
            "fetched": record.rec_headers.get_header("WARC-Date"),
        }
    )
    try:
        content = _refused(record) or _content(record, reading.most_bytes)
    except ObstacleError as error:
        content = error.obstacle
    return ContainerRecord(key, content, said._replace(charset=_charset(record)))


def _charset(record: ArcWarcRecord) -> str | None:
    """What the server called the encoding of its document."""
    headers = record.http_headers or record.rec_headers
    found = _CHARSET.search(headers.get_header("Content-Type") or "")
    return found[1].lower() if found else None


def _refused(record: ArcWarcRecord) -> Obstacle | None:
    """Why a record is no document by what its headers say."""
    status = record.http_headers.get_statuscode() if record.http_headers else None
    if status is not None and not status.isdigit():
        return damaged("its response does not begin with a status of HTTP")
    if status is not None and status not in _FOUND:
        return Obstacle(Reason.NOT_AN_ARTICLE, f"the status of HTTP is {status[:20]!r}")
    headers = record.http_headers or record.rec_headers
    content_type = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    if content_type in _DOCUMENTS:
        return None
    reason = Reason.NOT_AN_ARTICLE if content_type.startswith(_TEXTS) else Reason.BINARY
    return Obstacle(reason, f"its content type is {content_type[:100]}")


def _content(record: ArcWarcRecord, most_bytes: int) -> bytes | Obstacle:
    """The document of a record as its server meant it: not in chunks, and not packed.

    Raises:
        ObstacleError: it is torn.
    """
    headers = record.http_headers
    if headers is None:
        return bytes(record.raw_stream.read())
    is_chunked = (headers.get_header("Transfer-Encoding") or "").strip().lower() == "chunked"
    stream = ChunkedDataReader(record.raw_stream) if is_chunked else record.raw_stream
    content = bytes(stream.read())
    for coding in reversed((headers.get_header("Content-Encoding") or "").lower().split(",")):
        content = _decoded(content, coding.strip(), most_bytes)
    return content if len(content) <= most_bytes else too_large(len(content), most_bytes)


def _decoded(content: bytes, coding: str, most_bytes: int) -> bytes:
    """What a content coding of HTTP holds; many archives have undone it and kept the header that names it."""
    if coding in _PACKINGS:
        packing = _PACKINGS[coding]
        if not content.startswith(_MAGIC[packing]):
            return content
        return unpacked(io.BytesIO(content), packing, most_bytes).reader.read(most_bytes + 1)
    if coding == "deflate":
        return _inflated(content, most_bytes)
    if coding in {"", "identity"} or _is_text(content):
        return content
    detail = f"its content is packed as {coding[:40]!r}, which winnow does not read"
    raise ObstacleError(Obstacle(Reason.ARCHIVE_UNSUPPORTED, detail))


def _inflated(content: bytes, most_bytes: int) -> bytes:
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # what the standard says, and what servers send
        try:
            return zlib.decompressobj(window).decompress(content, most_bytes + 1)
        except zlib.error:
            continue
    return content


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode()
    except UnicodeDecodeError:
        return False
