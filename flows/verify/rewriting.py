"""Proof of the layout of a part: written anew from its rows, it is the same bytes."""

import filecmp
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from flows.dataset.storage import PartWriter

_ARROW: Final = "parquet-cpp-arrow version "


def is_written_as_it_must_be(file: Path, schema: pa.Schema) -> bool:
    """Return whether a part whose schema is right has the bytes that its rows give.

    Raises:
        StorageError: there is no room for a copy of it among the temporary files.
    """
    with TemporaryDirectory(prefix="winnow-verify-") as folder:
        copy = Path(folder) / file.name
        with PartWriter(copy, schema) as writer:
            for rows in row_groups(pq.ParquetFile(file)):
                writer.copy(rows)
        return filecmp.cmp(file, copy, shallow=False)


def written_by_arrow(file: Path) -> bool:
    """Return whether a file says that Arrow wrote it, in whatever version."""
    return str(pq.read_metadata(file).created_by).startswith(_ARROW)


def written_by_this_arrow(file: Path) -> bool:
    """Return whether a file says that this version of Arrow wrote it: another one may lay out the same rows otherwise."""
    return str(pq.read_metadata(file).created_by) == f"{_ARROW}{pa.cpp_version}"


def row_groups(file: pq.ParquetFile) -> Iterator[pa.Table]:
    """Yield the rows of a file, one row group in memory at a time."""
    for number in range(file.num_row_groups):
        yield file.read_row_group(number, use_threads=False)
