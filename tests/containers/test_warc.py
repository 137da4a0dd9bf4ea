"""WARC: pages with their addresses and the times when they were fetched."""

import gzip
import io
from collections.abc import Iterator

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from schemas.kinds import Reason
from tests.containers.conftest import contents, detail, read

PAGE = b"<html><body><p>The ferry ran.</p></body></html>"
URL = "https://www.elmsworth.example/ferry"


def record(
    payload: bytes = PAGE,
    kind: str = "response",
    status: str = "200 OK",
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html; charset=utf-8"),),
    *,
    gzip: bool = False,
) -> bytes:
    """Return a record as warcio writes it."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1") if kind == "response" else None
    made = writer.create_warc_record(
        URL, kind, io.BytesIO(payload), http_headers=http, warc_headers_dict={"WARC-Date": "2024-03-05T01:02:03Z"},
        warc_content_type=None if http else "text/plain",
    )  # fmt: skip
    writer.write_record(made)
    return file.getvalue()


def test_each_page_is_a_document_with_its_address_and_time() -> None:
    data = (
        record(b"software: x", "warcinfo")
        + record()
        + record(b"GET / HTTP/1.1\r\n\r\n", "request")
        + record(b"text", "conversion")
    )
    for name, found in (("a.warc", data), ("named.otherwise", data), ("a.warc.gz", gzip.compress(data))):
        records = read(name, found)
        assert contents(records) == {"2": PAGE, "4": b"text"}
        assert records[0].said.url == URL
        assert records[0].said.fetched is not None
        assert str(records[0].said.fetched.at) == "2024-03-05 01:02:03+00:00"


def test_a_member_of_gzip_a_record() -> None:
    data = [record(PAGE + bytes([65 + n]) * 2000, gzip=True) for n in range(4)]
    torn = bytearray(data[1])
    torn[-30] ^= 0xFF
    found = contents(read("a.warc.gz", data[0] + torn + data[2] + data[3][:-20]))
    assert (found["1"], found["2"], found["3"], found["4"]) == (
        PAGE + b"A" * 2000, Reason.DAMAGED, PAGE + b"C" * 2000, Reason.DAMAGED,
    )  # fmt: skip


def test_a_content_type_that_says_nothing_is_no_reason_to_pass_over() -> None:
    for headers in ((), (("Content-Type", "application/octet-stream"),)):
        assert contents(read("a.warc", b"\r\n" + record(headers=headers))) == {"1": PAGE}


def chunked(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("payload", "headers"),
    [
        (chunked(PAGE), (("Transfer-Encoding", "chunked"),)),
        (PAGE, (("Transfer-Encoding", "chunked"),)),
        (gzip.compress(PAGE), (("Content-Encoding", "gzip"),)),
        (PAGE, (("Content-Encoding", "gzip"),)),
        (PAGE, (("Content-Encoding", "br"),)),
        (chunked(gzip.compress(PAGE)), (("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"))),
    ],
)
def test_codings_of_http_are_undone(payload: bytes, headers: tuple[tuple[str, str], ...]) -> None:
    assert contents(read("a.warc", record(payload, headers=headers))) == {"1": PAGE}


@pytest.mark.parametrize(
    ("made", "reason", "told"),
    [
        (record(status="404 Not Found"), Reason.NOT_AN_ARTICLE, "the status of HTTP is '404'"),
        (
            record(kind="resource")
            .replace(b"resource", b"response")
            .replace(b"text/plain", b"application/http"),
            Reason.DAMAGED,
            "its response does not begin",
        ),
        (record(headers=(("Content-Type", "image/png"),)), Reason.BINARY, "its content type is image/png"),
        (
            record(headers=(("Content-Type", "text/css"),)),
            Reason.NOT_AN_ARTICLE,
            "its content type is text/css",
        ),
        (record(gzip.compress(PAGE)[:-9], headers=(("Content-Encoding", "gzip"),)), Reason.DAMAGED, "torn"),
        (
            record(b"\xff\xfe\x00", headers=(("Content-Encoding", "br"),)),
            Reason.ARCHIVE_UNSUPPORTED,
            "its content is packed as 'br'",
        ),
        (record(b"x" * 20_000), Reason.TOO_LARGE, "a document of 20,"),
        (
            record(gzip.compress(b"x" * 20_000), headers=(("Content-Encoding", "gzip"),)),
            Reason.TOO_LARGE,
            "it unpacks to more than",
        ),
    ],
)
def test_what_is_no_document_is_rejected_under_its_key(made: bytes, reason: Reason, told: str) -> None:
    records = read("a.warc", record() + made + record())
    assert contents(records) == {"1": PAGE, "2": reason, "3": PAGE}
    assert detail(records[1]).startswith(told)


def lying(length: int) -> bytes:
    made = record()
    start = made.index(b"Content-Length: ")
    end = made.index(b"\r\n", start)
    return made[:start] + f"Content-Length: {length}".encode() + made[end:]


def broken() -> Iterator[bytes]:
    yield lying(10)
    yield lying(300)
    yield lying(9_000)
    yield lying(10**12)
    yield record().replace(b"Content-Length", b"Content-Girth", 1)
    yield b"no record at all\r\n"
    yield b"WARC/1.0\r\nWARC-Type: response\r\n"


@pytest.mark.parametrize("made", list(broken()))
def test_a_broken_record_costs_itself_only(made: bytes) -> None:
    found = contents(read("a.warc", record() + made + record() + record()))
    assert [found["1"], found["3"], found["4"]] == [PAGE] * 3
    assert found["2"] in {Reason.DAMAGED, Reason.TOO_LARGE}


def test_a_torn_file_keeps_what_stands_before() -> None:
    whole = record()
    records = read("a.warc", whole + whole[:-20])
    assert contents(records) == {"1": PAGE, "2": Reason.DAMAGED}
    assert detail(records[1]).startswith("torn: ")


def test_without_a_page_it_is_empty() -> None:
    assert contents(read("a.warc", record(b"GET", "request"))) == {None: Reason.EMPTY}


def test_what_the_server_calls_the_encoding_is_said() -> None:
    (found,) = read("a.warc", record(headers=(("Content-Type", 'text/html; Charset="Windows-1252"'),)))
    assert found.said.charset == "windows-1252"
