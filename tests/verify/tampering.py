"""Ways of tampering with a dataset: what they do to it, as small functions over its folder."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import ValidationError

from cleaners.spans import restore
from cleaners.text.counting import word_count
from flows.dataset.layout import Dataset, Table
from flows.dataset.storage import PartWriter
from schemas.article import Article
from schemas.identity import row_sha256
from schemas.rejection import Rejection
from schemas.stored import stored_record

Row = dict[str, Any]
Deed = Callable[[Path], object]

ARTICLES = "articles/part-0000.parquet"
"""Holds three rows; the second is the report."""
REJECTIONS = "rejections/part-0001.parquet"
"""Holds two rows."""
REPORT = "report.txt"


class Tampering(NamedTuple):
    """A deed, and words that a problem must hold afterwards; among them the file or the row."""

    deed: Deed
    words: tuple[str, ...]


def rows_of(file: Path) -> list[Row]:
    return [dict(row) for row in pq.read_table(file).to_pylist()]


def write_rows(file: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Write a part as winnow would."""
    table = Table(file.parent.name)
    schema = Dataset(file.parent.parent, 4).schema(table)
    with PartWriter(file, schema) as writer:
        writer.copy(pa.Table.from_pylist(list(rows), schema))


def rehashed(row: Row) -> Row:
    """Return a row with the hash of what it holds, where it is a record at all."""
    try:
        record = stored_record(Article, row) if "text" in row else stored_record(Rejection, row)
    except ValidationError:
        return row
    return {**row, "row_sha256": row_sha256(record)}


def recounted(row: Row) -> Row:
    """Return an article with everything that follows from its text and its removals, but for its sections."""
    article = stored_record(Article, row)
    text = article.text
    document = restore(text, article.removals)
    return rehashed(
        {
            **row,
            "text_sha256": sha256(text.encode()).hexdigest(),
            "document_sha256": sha256(document.encode()).hexdigest(),
            "char_count": len(text),
            "word_count": word_count(text),
            "block_count": text.count("\n\n") + 1,
        }
    )


def with_rows(file: str, change: Callable[[list[Row]], list[Row]]) -> Deed:
    """Change the rows of a part, in the layout of winnow."""
    return lambda root: write_rows(root / file, change(rows_of(root / file)))


def each(change: Callable[[Row], Row], path: str) -> Callable[[list[Row]], list[Row]]:
    return lambda rows: [change(row) if row["path"] == path else row for row in rows]


def blunt(column: str, value: object, file: str = ARTICLES, path: str = REPORT) -> Deed:
    """Change one value, and nothing that depends on it."""
    return with_rows(file, each(lambda row: {**row, column: value}, path))


def sly(column: str, value: object, file: str = ARTICLES, path: str = REPORT) -> Deed:
    """Change one value, and the hash of the row with it."""
    return with_rows(file, each(lambda row: rehashed({**row, column: value}), path))


def inside(column: str, number: int, **values: object) -> Deed:
    """Change an element of a list of the report, and the hash of the row with it."""

    def change(row: Row) -> Row:
        elements = [dict(element) for element in row[column]]
        elements[number] |= values
        return rehashed({**row, column: elements})

    return with_rows(ARTICLES, each(change, REPORT))


def rearranged(column: str, change: Callable[[list[Row]], list[Row]]) -> Deed:
    """Change a list of the report, and the hash of the row with it."""
    return with_rows(
        ARTICLES,
        each(lambda row: rehashed({**row, column: change(list(row[column]))}), REPORT),
    )


def moved(path: str, origin: str, target: str) -> Deed:
    """Move a row to another part, where it stands in order."""

    def deed(root: Path) -> None:
        rows = rows_of(root / origin)
        gone = [row for row in rows if row["path"] == path]
        write_rows(root / origin, [row for row in rows if row["path"] != path])
        both = [*rows_of(root / target), *gone]
        write_rows(root / target, sorted(both, key=lambda row: (row["source"], row["path"])))

    return deed


def copied_row(path: str, origin: str, target: str) -> Deed:
    """Put a second row of an input into the other table."""

    def deed(root: Path) -> None:
        (row,) = (row for row in rows_of(root / origin) if row["path"] == path)
        names = Table(target.split("/", maxsplit=1)[0]).model.model_fields
        filled = {"reason": "empty", "detail": "no bytes"} | {
            name: row.get(name) for name in names if row.get(name)
        }
        both = [*rows_of(root / target), rehashed(filled)]
        write_rows(root / target, sorted(both, key=lambda row: (row["source"], row["path"])))

    return deed


def rewritten(
    change: Callable[[pa.Table], pa.Table] = lambda table: table, file: str = ARTICLES, **options: object
) -> Deed:
    """Write a part with another schema, or in another way."""
    usual = {
        "compression": "zstd",
        "compression_level": 3,
        "write_page_index": True,
        "write_page_checksum": True,
    }

    def deed(root: Path) -> None:
        pq.write_table(change(pq.read_table(root / file)), root / file, **(usual | options))

    return deed


def metadata(**values: str | None) -> Deed:
    """Change what a part says of its dataset."""

    def change(table: pa.Table) -> pa.Table:
        told = {**table.schema.metadata, **{f"winnow.{key}".encode(): value for key, value in values.items()}}
        return table.replace_schema_metadata({key: value for key, value in told.items() if value is not None})

    return rewritten(change)


def cast(column: str, change: Callable[[pa.Field], pa.Field]) -> Deed:
    """Change the type of a column, its place staying the same."""

    def changed(table: pa.Table) -> pa.Table:
        place = table.schema.get_field_index(column)
        return table.cast(table.schema.set(place, change(table.schema.field(column))))

    return rewritten(changed)


def file_deed(change: Callable[[Path], object], file: str = ARTICLES) -> Deed:
    """Do something to a file."""
    return lambda root: change(root / file)


def bytes_changed(change: Callable[[bytes], bytes], file: str = ARTICLES) -> Deed:
    return lambda root: (root / file).write_bytes(change((root / file).read_bytes()))


def flipped(share: float) -> Callable[[bytes], bytes]:
    """Return a change that flips one bit at a place of a file, from 0 for its start to 1 for its end."""

    def change(data: bytes) -> bytes:
        place = min(int(len(data) * share), len(data) - 1)
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change
