"""Packed files: one document, or a container inside."""

import gzip
from collections.abc import Callable
from hashlib import sha256

import pyarrow as pa
import pytest

from flows.containers.record import Reading
from flows.containers.records import records_of
from flows.sources.config import USUAL_FIELDS
from schemas.kinds import Reason
from tests.containers.conftest import contents, detail, opened, read
from tests.containers.test_parquet import parquet

TEXT = b"The ferry ran. " * 100


def zstd(data: bytes) -> bytes:
    file = pa.BufferOutputStream()
    with pa.CompressedOutputStream(file, "zstd") as stream:
        stream.write(data)
    return bytes(file.getvalue().to_pybytes())


PACKED = {"gzip": gzip.compress, "zstd": zstd}


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
@pytest.mark.parametrize("name", ["a.txt.gz", "a.txt", "a.csv.bak"])
def test_a_packed_page_is_one_document_and_known_as_the_file_was_found(
    pack: Callable[[bytes], bytes], name: str
) -> None:
    packed = pack(TEXT)
    (found,) = read(name, packed)
    assert (found.key, found.content) == (None, TEXT)
    assert found.packed == (sha256(packed).hexdigest(), len(packed))


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_a_container_is_read_through_its_packing(pack: Callable[[bytes], bytes]) -> None:
    suffix = ".GZ" if pack is gzip.compress else ".zst"
    for name in ("a.jsonl", f"a.jsonl{suffix}"):
        assert contents(read(name, pack(b'{"text": "one"}\n'))) == {"1": b"one"}


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_a_bomb_is_too_large_whatever_it_holds(pack: Callable[[bytes], bytes]) -> None:
    zeros = pack(bytes(5_000_000))
    assert contents(read("a.txt.gz", zeros)) == {None: Reason.TOO_LARGE}
    lines = pack(b'{"text": "one"}\n' + b" " * 5_000_000 + b"\n")
    found = contents(read("a.jsonl", lines, most_bytes=100_000))
    assert found == {"1": b"one", "2": Reason.TOO_LARGE}


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_a_torn_file_is_damaged(pack: Callable[[bytes], bytes]) -> None:
    assert contents(read("a.txt.gz", pack(TEXT)[:-10])) == {None: Reason.DAMAGED}


def test_a_wrong_checksum_is_damage() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[-6] ^= 1
    (found,) = read("a.txt.gz", bytes(packed))
    assert detail(found) == "torn: incorrect data check"


def test_members_and_padding_are_one_file() -> None:
    (found,) = read("a.gz", gzip.compress(b"one ") + gzip.compress(b"two") + bytes(500))
    assert found.content == b"one two"


@pytest.mark.parametrize("rubbish", [b"rubbish", b"\n", b"x" * 100_000])
def test_what_is_no_member_costs_a_document_nothing(rubbish: bytes) -> None:
    (found,) = read("a.txt.gz", gzip.compress(TEXT) + rubbish)
    assert found.content == TEXT
    again = gzip.compress(TEXT) + rubbish + gzip.compress(TEXT)
    assert contents(read("a.txt.gz", again)) == {None: Reason.DAMAGED}
    for torn in (gzip.compress(TEXT)[:11], b"\x1f\x8b\x08" * 100_000):
        assert contents(read("a.txt.gz", gzip.compress(TEXT) + torn)) == {None: Reason.DAMAGED}


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.jsonl.gz"])
@pytest.mark.parametrize(
    "data", [b"<html><p>The ferry, they say, ran.</p></html>", b"\x89PNG\r\n\x1a\n" + bytes(range(99))]
)
def test_a_page_or_a_picture_is_one_whatever_it_is_called(name: str, data: bytes) -> None:
    if name.endswith(".gz"):
        assert contents(read(name, gzip.compress(data))) == {None: data}
    else:
        assert records_of(opened(data), name, Reading(1000, USUAL_FIELDS)) is None


def test_parquet_cannot_be_read_through_a_packing() -> None:
    (found,) = read("a.parquet.gz", gzip.compress(parquet(pa.table({"text": ["x"]}))))
    assert detail(found) == "a Parquet file packed by gzip: unpack it first"


@pytest.mark.parametrize("data", [b"The ferry ran.", b"", b"<p>The ferry", b" \n"])
def test_a_plain_file_is_no_container(data: bytes) -> None:
    for name in ("a.txt", "a.gz", "a.warc", "a.parquet"):
        assert records_of(opened(data), name, Reading(100, USUAL_FIELDS)) is None
