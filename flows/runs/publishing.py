"""Publishing: a finished dataset is copied to a fresh prefix of an object store, then a pointer names it.

A store has no rename, so nothing that a reader may be reading is ever written over.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from hashlib import file_digest
from pathlib import Path
from typing import Final

from pyarrow.fs import FileSelector, FileType

from flows.dataset.layout import Dataset, Table
from flows.display.log import logger
from flows.display.terminal import printable
from flows.errors import StoreError
from flows.runs.pointer import Pointer, PublishedPart, read_pointer, write_pointer
from flows.stores.client import object_store, told_store_errors
from flows.stores.uri import StoreUri
from schemas.article import SCHEMA_VERSION

_RUNS: Final = "runs"
_RUN_ID: Final = re.compile(r"\d{8}T\d+Z-[0-9a-f]+")
_KEPT: Final = 3
"""So many runs stay for readers that follow an older pointer."""
_STRETCH: Final = 8 * 2**20
_MOST_COPIED: Final = 5 * 2**30
"""Larger objects S3 does not copy in one request."""

Parts = Mapping[Table, tuple[PublishedPart, ...]]


def publish_dataset(dataset: Dataset, target: StoreUri, run_id: str) -> None:
    """Copy a dataset below an address and let the pointer there name it; the caller holds the lock.

    What is the same as what the pointer names is left alone. Of the runs that were published there the last three
    stay, the others go, with what runs left that died while they published.

    Raises:
        StoreError: it could not be published; the dataset is done, and the pointer as it was.
    """
    try:
        _publish(dataset, target, run_id)
    except StoreError as error:
        message = f"the dataset is done, but not published, and the pointer is as it was: {error}"
        raise StoreError(message) from None


def _publish(dataset: Dataset, target: StoreUri, run_id: str) -> None:
    last = read_pointer(target)
    standing = _standing(target, last) if last else {}
    prefix = f"{_RUNS}/{run_id}"
    parts = {table: tuple(_parts(dataset, table, prefix)) for table in Table}
    if last and standing.keys() == {_identity(part) for found in parts.values() for part in found}:
        logger.info("%s holds the same already, of run %s", printable(str(target)), printable(last.run_id))
        return
    for table, ours in parts.items():
        for part in ours:
            _put(dataset.folder(table), target, part, standing)
    if _found(target, prefix) != _sizes(parts):
        message = f"{target.below(prefix)} does not hold what was copied there"
        raise StoreError(message)
    earlier = (last.run_id, *last.earlier)[: _KEPT - 1] if last else ()
    write_pointer(
        target,
        Pointer(run_id=run_id, prefix=prefix, schema_version=SCHEMA_VERSION, tables=parts, earlier=earlier),
    )
    logger.info("published to %s", printable(str(target.below(prefix))))
    if len(earlier) == _KEPT - 1:
        _sweep(target, oldest=min(run_id, *earlier))


def _parts(dataset: Dataset, table: Table, prefix: str) -> Iterator[PublishedPart]:
    for file in sorted(dataset.folder(table).iterdir()):
        with file.open("rb") as content:
            digest = file_digest(content, "sha256").hexdigest()
        path = f"{prefix}/{table}/{file.name}"
        yield PublishedPart(path=path, bytes=file.stat().st_size, sha256=digest)


def _sizes(parts: Parts) -> dict[str, int]:
    return {part.path: part.bytes for found in parts.values() for part in found}


def _found(target: StoreUri, prefix: str) -> dict[str, int]:
    """What lies below a prefix of the target, by its path there, with its size."""
    place = target.below(prefix)
    with told_store_errors(place):
        found = object_store(target.bucket).get_file_info(
            FileSelector(place.path, recursive=True, allow_not_found=True)
        )
    start = len(f"{target.folder.path}/")
    return {info.path[start:]: info.size for info in found if info.type is FileType.File}


def _standing(target: StoreUri, last: Pointer) -> dict[str, PublishedPart]:
    """The parts that the last published run has and that are still there, by their hashes and names."""
    found = _found(target, last.prefix)
    parts = (part for table in last.tables.values() for part in table)
    return {_identity(part): part for part in parts if found.get(part.path) == part.bytes}


def _identity(part: PublishedPart) -> str:
    """What a part holds and is called as, wherever it lies."""
    table, name = part.path.split("/")[-2:]
    return f"{part.sha256} {table}/{name}"


def _put(folder: Path, target: StoreUri, part: PublishedPart, standing: Mapping[str, PublishedPart]) -> None:
    """Bring a part into the store; one that stands there is copied and not sent again."""
    uri = target.below(part.path)
    store, same = object_store(uri.bucket), standing.get(_identity(part))
    with told_store_errors(uri):
        if same and part.bytes < _MOST_COPIED:
            store.copy_file(target.below(same.path).path, uri.path)
            return
        with (
            (folder / part.path.rpartition("/")[2]).open("rb") as content,
            store.open_output_stream(uri.path) as copy,
        ):
            shutil.copyfileobj(content, copy, _STRETCH)


def _sweep(target: StoreUri, oldest: str) -> None:
    """Take runs away that are older than all that the pointer names; where that is forbidden, they stay."""
    runs = target.below(_RUNS)
    store = object_store(target.bucket)
    try:
        with told_store_errors(runs):
            for info in store.get_file_info(FileSelector(runs.path, allow_not_found=True)):
                is_run = info.type is FileType.Directory and _RUN_ID.fullmatch(info.base_name)
                if is_run and info.base_name < oldest:
                    store.delete_dir(info.path)
    except StoreError as error:
        logger.info("older runs stay where they were published: %s", printable(str(error)))
