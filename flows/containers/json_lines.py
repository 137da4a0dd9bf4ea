"""JSON Lines: an object a line."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

import orjson

from flows.containers.fields import by_lower_name, record_of
from flows.containers.lines import lines_of
from flows.containers.packing import ByteStream
from flows.containers.record import ContainerRecord, Reading, damaged, record_key
from flows.containers.wide import as_utf8, is_wide

SUFFIXES: Final = (".jsonl", ".ndjson", ".jsonlines")
_BOM: Final = b"\xef\xbb\xbf"


def looks_like_json_lines(head: bytes) -> bool:
    """Return whether a line of the beginning of a file opens an object."""
    return is_wide(head) or any(
        line.lstrip().startswith(b"{") for line in head.removeprefix(_BOM).split(b"\n")
    )


def json_lines_records(stream: ByteStream, reading: Reading) -> Iterator[ContainerRecord]:
    """Yield the record of each line that is not blank, under the number of the line."""
    for number, line in lines_of(as_utf8(stream), reading.most_bytes):
        key = record_key(number)
        if not isinstance(line, bytes):
            yield ContainerRecord(key, line)
        elif line.strip(b" \t\r\n\0"):
            yield _record(key, line.removeprefix(_BOM) if number == 1 else line, reading)


def _record(key: str, line: bytes, reading: Reading) -> ContainerRecord:
    try:
        values = _parsed(line)
    except (ValueError, RecursionError) as error:
        what = str(error).partition(": line")[0]
        return ContainerRecord(key, damaged(f"the line is no JSON: {what}", len(line)))
    if not isinstance(values, Mapping):
        return ContainerRecord(key, damaged("the line is no JSON object", len(line)))
    return record_of(key, by_lower_name(values), reading.fields, reading.most_bytes)


def _parsed(line: bytes) -> object:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        # It is strict where files are not: bytes that are no UTF-8, half a surrogate pair, bare tabs, NaN.
        return json.loads(line.rstrip().decode("utf-8", "surrogateescape"), strict=False)
