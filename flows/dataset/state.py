"""What was read last time: the hash of each input beside what the file system said of it, to save reading it again.

Only a shortcut, in `.state/` of the dataset: without it, or with a broken one, a run takes longer and ends the same.
"""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.dataset.layout import part_name
from flows.dataset.storage import told_storage_errors
from flows.sources.listing import Entry, FileStatus

SCHEMA: Final = pa.schema(
    [
        pa.field("source", pa.string(), nullable=False),
        pa.field("path", pa.string(), nullable=False),
        *(pa.field(name, pa.int64(), nullable=False) for name in FileStatus._fields),
        pa.field("raw_sha256", pa.string(), nullable=False),
        pa.field("etag", pa.string()),
    ]
)

_CLEARLY_NS: Final = 2_000_000_000
"""The coarsest clock of a file system that is still in use: FAT counts modifications in two seconds."""
_UNCERTAIN: Final = -1
"""Stands for the time of the last change where times say nothing; no listing shows it."""


class Noted(NamedTuple):
    """An input that was read, the sha256 of what was read, and what an object store calls that."""

    entry: Entry
    raw_sha256: str
    etag: str | None = None


class KnownObject(NamedTuple):
    """What is known of an object of a store."""

    size: int
    mtime_ns: int
    raw_sha256: str
    etag: str

    def is_listed_as(self, status: FileStatus | None) -> bool:
        """Return whether a listing says the same, which an object that was written twice in a second may do too."""
        return status is not None and (self.size, self.mtime_ns) == (status.size, status.mtime_ns)


def state_file(root: Path, part: int) -> Path:
    """Return where the state of a part stands."""
    return root / ".state" / part_name(part)


def read_state(file: Path) -> pa.Table:
    """Return what is known of the files of a part, one row each; nothing where the file is missing or broken."""
    try:
        found = pq.ParquetFile(file, page_checksum_verification=True).read(use_threads=False)
    except (OSError, pa.ArrowException):
        return SCHEMA.empty_table()
    return found if found.schema.equals(SCHEMA) else SCHEMA.empty_table()


def renew_state(
    file: Path, new: pa.Table, sources: Collection[str], settled: Collection[tuple[str, str]]
) -> None:
    """Put what was read of some sources into the state of a part, whole or not at all.

    What is known of other sources stays, and so does what stands for certain: `settled` holds its sources and paths.

    Raises:
        StorageError: it could not be written.
    """
    known = read_state(file)
    is_of_others = pc.invert(pc.is_in(known["source"], pa.array(sorted(sources), pa.string())))
    certain = pa.array(["\0".join(names) for names in settled], pa.string())
    stays = pc.or_(is_of_others, pc.is_in(position_keys(known), value_set=certain))
    if len(new) or not pc.all(stays, min_count=0).as_py():
        _write(pa.concat_tables([known.filter(stays), new]), file)


def _write(state: pa.Table, file: Path) -> None:
    unfinished = file.with_suffix(".tmp")
    with told_storage_errors(file):
        file.parent.mkdir(exist_ok=True)
        try:
            pq.write_table(
                state, unfinished, compression="zstd", use_dictionary=["source"], write_page_checksum=True
            )
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)


def noted(read: Iterable[Noted], listed_ns: int) -> pa.Table:
    """Return the state of inputs that were read after the listing began at `listed_ns`.

    Left out is what was touched so shortly before, or in a future by this clock, that a later change might show in
    no time stamp. An object of a store stays even so, for its ETag.
    """
    rows = []
    for entry, raw_sha256, etag in read:
        status = entry.status
        if status and max(status.mtime_ns, status.ctime_ns) >= listed_ns - _CLEARLY_NS:
            status = status._replace(ctime_ns=_UNCERTAIN) if etag else None
        if status:
            rows.append((entry.source, entry.path, *status, raw_sha256, etag))
    columns = zip(*rows, strict=True) if rows else [()] * len(SCHEMA)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)]
    return pa.Table.from_arrays(arrays, schema=SCHEMA)


def known_objects(state: pa.Table) -> dict[tuple[str, str], KnownObject]:
    """Return what a state knows of the objects of stores, by source and path."""
    objects = state.filter(pc.is_valid(state["etag"])).select(["source", "path", *KnownObject._fields])
    rows = zip(*(column.to_pylist() for column in objects.columns), strict=True)
    return {(source, path): KnownObject(*known) for source, path, *known in rows}


def position_keys(table: pa.Table) -> pa.Array:
    """Return source and path of each row as one string, parted by a NUL, which neither can hold."""
    return pc.binary_join_element_wise(table["source"], table["path"], "\0")


def record_keys(table: pa.Table) -> pa.Array:
    """Return source, path and key of each row as one string; a missing key differs from all others."""
    marked = pc.binary_join_element_wise("\0", table["key"], "")
    return pc.binary_join_element_wise(position_keys(table), pc.fill_null(marked, ""), "")
