"""Parquet with a column of text or pages."""

import io
from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.containers.record import Reading
from flows.containers.records import records_of
from flows.sources.config import USUAL_FIELDS
from schemas.kinds import Reason
from tests.containers.conftest import CountedBytes, contents, detail, opened, read


def parquet(table: pa.Table, **options: object) -> bytes:
    file = io.BytesIO()
    pq.write_table(table, file, **options)
    return file.getvalue()


def test_each_row_is_a_document_under_its_number() -> None:
    dates = pa.array([datetime(2024, 3, 5, 1), None, datetime(2024, 3, 6)], pa.timestamp("ns", "UTC"))
    table = pa.table({"Text": ["one", None, "three"], "date": dates, "dump": ["C"] * 3, "score": [1, 2, 3]})
    records = read("a.parquet", parquet(table, row_group_size=2))
    assert contents(records) == {"1": b"one", "2": Reason.EMPTY, "3": b"three"}
    assert records[0].said.fetched is not None
    assert str(records[0].said.fetched.at) == "2024-03-05 01:00:00+00:00"


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.binary(), pa.dictionary(pa.int8(), pa.string()), pa.string_view()],
)
def test_texts_of_every_type_are_read(kind: pa.DataType) -> None:
    table = pa.table({"content": pa.array(["é", "b"]).cast(kind)})
    assert contents(read("shard", parquet(table))) == {"1": "é".encode(), "2": b"b"}


def test_bytes_that_are_no_utf8_come_through() -> None:
    texts = pa.array([b"caf\xe9"], pa.binary())
    broken = pa.Array.from_buffers(pa.string(), 1, texts.buffers())
    far = pa.array([2**62], pa.timestamp("us"))
    assert contents(read("a", parquet(pa.table({"text": broken, "title": broken, "date": far})))) == {
        "1": b"caf\xe9"
    }


def test_a_damaged_row_group_costs_itself_only() -> None:
    table = pa.table({"text": [f"{n} {'x' * 50}" for n in range(300)]})
    data = bytearray(parquet(table, row_group_size=100, compression="zstd", use_dictionary=False))
    column = pq.ParquetFile(io.BytesIO(data)).metadata.row_group(1).column(0)
    middle = column.data_page_offset + column.total_compressed_size // 2
    data[middle : middle + 40] = b"\xff" * 40
    records = read("a.parquet", bytes(data))
    found = contents(records)
    assert len(found) == 201
    assert (found["100"], found["101"], found["201"]) == (
        b"99 " + b"x" * 50,
        Reason.DAMAGED,
        b"200 " + b"x" * 50,
    )
    assert "rows 101 to 200 cannot be read" in detail(records[100])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PAR1 and no more", Reason.DAMAGED),
        (parquet(pa.table({"text": ["x"] * 99}))[:-30], Reason.DAMAGED),
        (parquet(pa.table({"number": [1]})), Reason.NO_CONTENT),
        (parquet(pa.table({"text": pa.array([], pa.string())})), Reason.EMPTY),
    ],
)
def test_a_file_without_a_document_is_rejected_whole(data: bytes, reason: Reason) -> None:
    (found,) = read("a.parquet", data)
    assert contents([found]) == {None: reason}


def test_it_is_read_as_it_is_asked_for() -> None:
    texts = [f"{n} {'y' * 1000}" for n in range(5000)]
    data = parquet(
        pa.table({"text": texts, "other": texts}),
        row_group_size=500,
        compression="none",
        use_dictionary=False,
    )
    file = CountedBytes(data)
    records = records_of(opened(file), "a.parquet", Reading(10_000, USUAL_FIELDS))
    assert records is not None
    for _ in range(10):
        next(records)
    assert file.asked < len(data) / 4
