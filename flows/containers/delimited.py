"""CSV and its kin: a row a document, in a column of text or pages, which the first row names."""

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from flows.containers.fields import document_columns, listing, record_of
from flows.containers.lines import lines_of
from flows.containers.packing import ByteStream
from flows.containers.record import ContainerRecord, Reading, damaged, record_key
from flows.containers.wide import as_utf8
from flows.sources.listing import Obstacle
from flows.sources.streams import ObstacleError
from schemas.kinds import Reason

SUFFIXES: Final = (".csv", ".tsv", ".tab")
_DELIMITERS: Final = (",", ";", "\t", "|")
_BOM: Final = "\ufeff"
_TORN: Final = "unexpected end of data"
"""What the reader says where a file ends within quotes."""


def delimited_records(stream: ByteStream, reading: Reading) -> Iterator[ContainerRecord]:
    """Yield the record of each row that is not blank, under its number; the row of names has none.

    A row is broken where its quotes or the number of its fields are. Where the lines behind its first read as rows, an
    open quote took them: then that line alone is given up. A quote that is never closed costs one row and not all that follow.
    """
    lines = _Lines(stream, reading.most_bytes)
    try:
        header = next(lines, "").removeprefix(_BOM)
    except ObstacleError as error:
        yield ContainerRecord(None, error.obstacle)
        return
    delimiter, names = _header(header, reading)
    columns = [name.strip().lower() for name in names]
    if not document_columns(reading.fields, columns):
        detail = f"no column for a document in its first row, which has {listing(columns)}"
        yield ContainerRecord(None, Obstacle(Reason.NO_CONTENT, detail))
        return
    for number, row in enumerate(_rows(lines, delimiter, len(columns), reading.most_bytes), start=1):
        key = record_key(number)
        if isinstance(row, Obstacle):
            yield ContainerRecord(key, row)
        else:
            named = reversed([*zip(columns, row, strict=True)])  # of two columns of one name the first counts
            yield record_of(key, dict(named), reading.fields, reading.most_bytes)


def names_document(head: bytes, reading: Reading) -> bool:
    """Return whether the first row of a file that begins so names a column for the document."""
    line = next(
        (
            each.content
            for each in lines_of(as_utf8(ByteStream(io.BufferedReader(io.BytesIO(head)))), len(head))
        ),
        b"",
    )
    text = line.decode("utf-8", "surrogateescape") if isinstance(line, bytes) else ""
    _, names = _header(text.removeprefix(_BOM), reading)
    return bool(document_columns(reading.fields, [name.strip().lower() for name in names]))


class _Lines:
    """The lines of a file as text, of which those that were taken for one row can be given back."""

    def __init__(self, stream: ByteStream, most_bytes: int) -> None:
        self._lines = (line.content for line in lines_of(as_utf8(stream), most_bytes))
        self._returned: deque[str] = deque()
        self._most_bytes = most_bytes
        self.taken: list[str] = []
        """What was taken since a row began."""
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else self._read()
        self.taken.append(line)
        self._size += len(line)
        if self._size > self._most_bytes:
            raise ObstacleError(_too_long(self._most_bytes))
        return line

    def begin_row(self) -> None:
        """Forget the lines of the last row."""
        self.taken, self._size = [], 0

    def give_back(self) -> None:
        """Let all lines but the first of this row be read again."""
        self._returned.extendleft(reversed(self.taken[1:]))

    def _read(self) -> str:
        content = next(self._lines)
        if isinstance(content, Obstacle):
            raise ObstacleError(content)
        return content.decode("utf-8", "surrogateescape")


def _rows(lines: _Lines, delimiter: str, width: int, most_bytes: int) -> Iterator[Sequence[str] | Obstacle]:
    csv.field_size_limit(most_bytes + 1)
    while True:
        lines.begin_row()
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        try:
            row = next(reader, None)
        except ObstacleError as error:
            yield error.obstacle
            lines.give_back()
            continue
        except csv.Error as error:
            if str(error) == _TORN and not _are_rows(lines.taken[1:], delimiter, width):
                yield damaged("torn: it ends within quotes", _size(lines.taken))
                return
            yield damaged(f"its quotes are broken: {error}", _size(lines.taken[:1]))
            lines.give_back()
            continue
        if row is None:
            return
        if len(row) == width:
            yield row
        elif row:
            told = f"it has {len(row):,} fields, the first row names {width:,}"
            if _are_rows(lines.taken[1:], delimiter, width):
                yield damaged(told, _size(lines.taken[:1]))
                lines.give_back()
            else:
                yield damaged(told, _size(lines.taken))


def _are_rows(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether the lines behind the first of a broken row are rows that an open quote took, or paragraphs of its text."""
    if not lines or not all(line.strip() for line in lines[:-1]):
        return False
    return 2 * sum(len(_fields(line, delimiter)) == width for line in lines) > len(lines)


def _header(line: str, reading: Reading) -> tuple[str, list[str]]:
    """The delimiter and the names of the columns: as one that gives a document, else as the one that gives most names."""
    readings = [(delimiter, _fields(line, delimiter)) for delimiter in _DELIMITERS]
    lower = [[name.strip().lower() for name in names] for _, names in readings]
    for found, columns in zip(readings, lower, strict=True):
        if document_columns(reading.fields, columns):
            return found
    return max(readings, key=lambda found: len(found[1]))


def _fields(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _size(lines: Sequence[str]) -> int:
    return sum(len(line.encode("utf-8", "surrogateescape")) for line in lines)


def _too_long(most_bytes: int) -> Obstacle:
    return Obstacle(
        Reason.TOO_LARGE, f"a row of more than {most_bytes:,} bytes; perhaps a quote is not closed"
    )
