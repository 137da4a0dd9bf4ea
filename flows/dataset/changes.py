"""What a run did to the articles: journalled part by part before each is published, gathered when the run ends.

A journal names the file that its part is to be. Whether it came to that, the published file tells: so the changes of a
run that was killed are neither lost nor told twice.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import file_digest
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.dataset.layout import Table, part_name
from flows.dataset.storage import sync_file, sync_folder, told_storage_errors
from schemas.arrow import arrow_schema
from schemas.change import Change, ChangeKind

SCHEMA: Final = arrow_schema(Change)
_FOLDER: Final = "changes"
_WAITING: Final = 4096
_PART_KEY: Final = b"winnow.part"
_SHA256_KEY: Final = b"winnow.part_sha256"


class ArticleKey(NamedTuple):
    """An article as the dataset calls it."""

    id: str
    source: str
    path: str
    key: str | None


class ArticleChange(NamedTuple):
    """What happened to an article, and the hash of its row as it is now."""

    change: ChangeKind
    row_sha256: str | None


def change_of(before: str | None, after: str | None) -> ArticleChange | None:
    """Return what happened to an article by the hashes of its row before and after; None where nothing did."""
    if before == after:
        return None
    if after is None:
        return ArticleChange(ChangeKind.REMOVED, None)
    return ArticleChange(ChangeKind.ADDED if before is None else ChangeKind.CHANGED, after)


class NotedChanges:
    """Gathers the changes of a part, each article at most once, packed: a container may have very many."""

    def __init__(self) -> None:
        self._waiting: dict[ArticleKey, ArticleChange] = {}
        self._packed: list[pa.Table] = []

    def add(self, key: ArticleKey, made: ArticleChange) -> None:
        """Note what happened to an article."""
        self._waiting[key] = made
        if len(self._waiting) == _WAITING:
            self._pack()

    def table(self) -> pa.Table:
        """Return all changes, as they are written."""
        self._pack()
        return pa.concat_tables([SCHEMA.empty_table(), *self._packed])

    def _pack(self) -> None:
        self._packed.append(changes_table(self._waiting))
        self._waiting = {}


def write_journal(staging: Path, part: int, staged: Path, changes: pa.Table, root: Path) -> None:
    """Write down what publishing the staged articles of a part will change; nothing where it changes no article.

    A part is taken up again when its worker dies: what it has published by then in this run is told along.

    Raises:
        StorageError: it could not be written.
    """
    earlier = {key: made for journal in _published(staging, part, root) for key, made in _rows(journal)}
    told = changes_table(_joined(earlier, dict(_rows(changes)))) if earlier else changes
    if not len(told):
        return
    digest = _sha256(staged)
    file = staging / _FOLDER / f"{part:04}-{digest}.parquet"
    metadata = {_PART_KEY: str(part).encode(), _SHA256_KEY: digest.encode()}
    unfinished = file.with_suffix(".tmp")
    with told_storage_errors(file):
        file.parent.mkdir(exist_ok=True)
        pq.write_table(told.replace_schema_metadata(metadata), unfinished)
        sync_file(unfinished)
        unfinished.replace(file)  # at once: one of that name may tell of what is published already
        sync_folder(file.parent)


def changes_table(changes: Mapping[ArticleKey, ArticleChange]) -> pa.Table:
    """Return changes as they are written."""
    rows = [(*key, made.change.value, made.row_sha256) for key, made in changes.items()]
    columns = zip(*rows, strict=True) if rows else [()] * len(SCHEMA)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)]
    return pa.Table.from_arrays(arrays, schema=SCHEMA)


def journalled_changes(staging: Path, root: Path) -> pa.Table:
    """Return the changes of all parts that a run has published, sorted by source, path and key."""
    found = [journal.replace_schema_metadata() for journal in _published(staging, None, root)]
    return sorted_changes([journal.cast(SCHEMA) for journal in found])


def sorted_changes(tables: Iterable[pa.Table]) -> pa.Table:
    """Return the changes of many parts in one table, sorted by source, path and key."""
    table = pa.concat_tables([SCHEMA.empty_table(), *tables])
    return table.take(pc.sort_indices(table, [(name, "ascending") for name in ("source", "path", "key")]))


def write_changes(root: Path, run_id: str, changes: pa.Table) -> None:
    """Put the changes of a run beside the dataset, once; what stands there already is complete.

    Raises:
        StorageError: they could not be written.
    """
    file = changes_file(root, run_id)
    if file.exists():
        return
    unfinished = file.with_suffix(".tmp")
    with told_storage_errors(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(changes, unfinished, compression="zstd")
        sync_file(unfinished)
        unfinished.replace(file)
        sync_folder(file.parent)


def changes_file(root: Path, run_id: str) -> Path:
    """Return where the changes of a run stand."""
    return root / _FOLDER / f"{run_id}.parquet"


def publish_changes(staged: Path, root: Path) -> None:
    """Put the files of changes of a staging folder beside the dataset.

    Raises:
        StorageError: one could not be put in place.
    """
    for file in sorted((staged / _FOLDER).glob("*.parquet")):
        target = root / _FOLDER / file.name
        with told_storage_errors(target):
            target.parent.mkdir(exist_ok=True)
            file.replace(target)
            sync_folder(target.parent)


def settle_changes(staging: Path, run_id: str, root: Path) -> None:
    """Write the changes of a run that did not come to its end, where it published any.

    Raises:
        StorageError: they could not be written.
    """
    changes = journalled_changes(staging, root)
    if len(changes):
        write_changes(root, run_id, changes)


def _published(staging: Path, part: int | None, root: Path) -> Iterator[pa.Table]:
    """The journals whose part became what they name; one a part, as each has its own hash."""
    pattern = "*.parquet" if part is None else f"{part:04}-*.parquet"
    for file in sorted((staging / _FOLDER).glob(pattern)):
        try:
            journal = pq.read_table(file, use_threads=False)
        except pa.ArrowException:
            continue  # torn: so its part was not published
        named = journal.schema.metadata
        published = root / Table.ARTICLES / part_name(int(named[_PART_KEY]))
        if published.exists() and _sha256(published) == named[_SHA256_KEY].decode():
            yield journal


def _rows(journal: pa.Table) -> Iterator[tuple[ArticleKey, ArticleChange]]:
    for *key, change, row_sha256 in zip(*(column.to_pylist() for column in journal.columns), strict=True):
        yield ArticleKey(*key), ArticleChange(ChangeKind(change), row_sha256)


def _joined(
    earlier: Mapping[ArticleKey, ArticleChange], later: Mapping[ArticleKey, ArticleChange]
) -> dict[ArticleKey, ArticleChange]:
    """Two changes after one another as one."""
    joined = dict(earlier)
    for key, made in later.items():
        if key not in earlier:
            joined[key] = made
        elif earlier[key].change is ChangeKind.ADDED and made.change is ChangeKind.REMOVED:
            del joined[key]
        elif earlier[key].change is ChangeKind.ADDED:
            joined[key] = ArticleChange(ChangeKind.ADDED, made.row_sha256)
        elif made.change is ChangeKind.REMOVED:
            joined[key] = made
        else:
            joined[key] = ArticleChange(ChangeKind.CHANGED, made.row_sha256)
    return joined


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()
