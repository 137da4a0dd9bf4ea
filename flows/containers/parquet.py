"""Parquet: a row a document, in a column of text or pages."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final

import pyarrow as pa
import pyarrow.parquet as pq

from cleaners.decoding.sniff import is_text_so_far
from flows.containers.fields import by_lower_name, document_columns, listing, record_of, wanted_columns
from flows.containers.record import ContainerRecord, Reading, damaged, record_key
from flows.sources.listing import Obstacle
from flows.sources.timestamps import in_microseconds
from schemas.kinds import Reason

_MAGIC: Final = b"PAR1"
_SUFFIX: Final = ".parquet"
_ROWS: Final = 16  # read at a time: each may be as large as a document can be
_BUFFER: Final = 1 << 20


def looks_like_parquet(head: bytes, name: str) -> bool:
    """Return whether a file begins as Parquet does, and is no text that speaks of it."""
    if not head.startswith(_MAGIC):
        return False
    return name.lower().endswith(_SUFFIX) or not is_text_so_far(head[len(_MAGIC) :])


def parquet_records(stream: BinaryIO, reading: Reading) -> Iterator[ContainerRecord]:
    """Yield the record of each row, under its number; where a row group cannot be read on, the next one is."""
    try:
        file = pq.ParquetFile(stream, buffer_size=_BUFFER, pre_buffer=False)
    except (OSError, pa.ArrowException) as error:
        yield ContainerRecord(None, damaged(f"it cannot be opened as Parquet: {_told(error)}"))
        return
    names = {name.strip().lower(): name for name in reversed(file.schema_arrow.names)}
    if not document_columns(reading.fields, names):
        detail = f"no column for a document; it has {listing(names)}"
        yield ContainerRecord(None, Obstacle(Reason.NO_CONTENT, detail))
        return
    columns = [names[name] for name in wanted_columns(reading.fields, names)]
    first = 1
    for group in range(file.num_row_groups):
        number = first
        first += file.metadata.row_group(group).num_rows
        try:
            for values in _rows(file, group, columns):
                yield record_of(record_key(number), by_lower_name(values), reading.fields, reading.most_bytes)
                number += 1
        except (OSError, pa.ArrowException) as error:
            lost = f"rows {number:,} to {first - 1:,} cannot be read: {_told(error)}"
            yield ContainerRecord(record_key(number), damaged(lost))


def _rows(file: pq.ParquetFile, group: int, columns: list[str]) -> Iterator[Mapping[str, object]]:
    for batch in file.iter_batches(_ROWS, row_groups=[group], columns=columns, use_threads=False):
        readable = in_microseconds(
            pa.RecordBatch.from_arrays(list(map(_as_bytes, batch)), batch.schema.names)
        )
        cells = [[_cell(value) for value in column] for column in readable]
        yield from (dict(zip(readable.schema.names, row, strict=True)) for row in zip(*cells, strict=True))


def _as_bytes(column: pa.Array) -> pa.Array:
    """The bytes of texts: nobody has made sure that they are UTF-8."""
    column = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
    is_text = pa.types.is_string(column.type) or pa.types.is_large_string(column.type)
    return column.cast(pa.large_binary()) if is_text or column.type == pa.string_view() else column


def _cell(value: pa.Scalar) -> object:
    try:
        return value.as_py()
    except (OverflowError, ValueError):  # a time beyond the calendar, or a list of texts that are none
        return None


def _told(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
