"""What a part stands for before anything is read: which inputs are unchanged for certain, and which rows have lost theirs.

All of it is told from the listing, the rows and the state, by columns and not by rows: most runs find little to do.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, reduce
from itertools import compress
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from cleaners.given import NOTHING_GIVEN
from flows.dataset.layout import Table
from flows.dataset.ledger import read_ledger
from flows.dataset.state import position_keys, read_state, record_keys
from flows.parts.container_survey import unchanged_containers
from flows.parts.tally import Fate, Tally
from flows.parts.terms import Terms
from flows.sources.listing import Entry, FileStatus
from flows.sources.reading import too_large
from schemas.article import SCHEMA_VERSION
from schemas.kinds import TRANSIENT_REASONS, Reason

_NO_STATUS: Final = (None,) * len(FileStatus._fields)


class Survey(NamedTuple):
    """The inputs of a part beside its rows."""

    part: int
    entries: Sequence[Entry]
    is_unchanged: pa.Array
    """One an entry: whether its row stands for certain."""
    in_doubt: pa.Table
    """The rows of the other entries."""
    unchanged: Counter[str]
    """How many rows stand for certain, by source."""
    reasons: Counter[str]
    """Why there is a rejection, over all rows of the entries."""
    gone: pa.Table
    """The rows of the given sources whose files are no longer there."""
    row_counts: Counter[str]
    """How many rows each given source has."""
    is_settled: bool
    """Whether the part stays as it is."""
    passed_over: Counter[str]
    """How many inputs of each source have no row, where the run is over rejections alone."""

    @property
    def tally(self) -> Tally:
        """What became of the inputs of a settled part."""
        inputs = self.unchanged.total()
        return Tally(
            files=len(self.entries),
            fates=Counter({Fate.UNCHANGED: inputs}),
            articles=inputs - self.reasons.total(),
            reasons=Counter({Reason(reason): count for reason, count in self.reasons.items()}),
            kept=len(self.gone),
        )


class _Keyed(NamedTuple):
    """A table, and source and path of each of its rows as one string."""

    table: pa.Table
    keys: pa.Array

    @classmethod
    def of(cls, table: pa.Table) -> "_Keyed":
        return cls(table, position_keys(table))

    def where(self, mask: pa.Array) -> "_Keyed":
        return _Keyed(self.table.filter(mask), self.keys.filter(mask))


def survey_part(
    part: int, entries: Sequence[Entry], files: Mapping[Table, Path], state: Path, terms: Terms
) -> Survey:
    """Return how the sorted inputs of a part stand to its rows and its state."""
    ledger = read_ledger(files)
    given = _Keyed.of(ledger.filter(pc.is_in(ledger["source"], pa.array(sorted(terms.sources), pa.string()))))
    listed = _Keyed.of(_listed(entries, terms.most_bytes))
    passed_over = Counter[str]()
    if terms.only_rejected:
        has_row = pc.is_in(listed.keys, value_set=given.keys)
        passed_over = value_counts(listed.table["source"].filter(pc.invert(has_row)))
        entries, listed = list(compress(entries, has_row.to_pylist())), listed.where(has_row)
    is_held = pc.is_in(given.keys, value_set=listed.keys)
    held, gone = given.where(is_held), given.table.filter(pc.invert(is_held))
    is_unchanged = (
        _are_not_rejected(listed, held)
        if terms.only_rejected
        else _are_unchanged(entries, listed, held, read_state(state), terms)
    )
    stands = pc.is_in(held.keys, value_set=listed.keys.filter(is_unchanged))
    is_settled = (
        all(file.exists() for file in files.values())
        and pc.all(is_unchanged, min_count=0).as_py()
        and (not len(gone) or (terms.keeps_deleted and _are_kept(gone, terms)))
    )
    return Survey(
        part=part,
        entries=entries,
        is_unchanged=is_unchanged,
        in_doubt=held.table.filter(pc.invert(stands)),
        unchanged=value_counts(held.table["source"].filter(stands)),
        reasons=value_counts(held.table["reason"]),
        gone=gone,
        row_counts=value_counts(given.table["source"]),
        is_settled=is_settled,
        passed_over=passed_over,
    )


def value_counts(column: pa.ChunkedArray) -> Counter[str]:
    """Return how often each value stands in a column; nulls are not counted."""
    found = pc.value_counts(column.drop_null())
    pairs = zip(found.field("values").to_pylist(), found.field("counts").to_pylist(), strict=True)
    return Counter(dict(pairs))


def _are_not_rejected(listed: _Keyed, held: _Keyed) -> pa.Array:
    return pc.invert(pc.is_in(listed.keys, value_set=held.keys.filter(pc.is_valid(held.table["reason"]))))


def _are_unchanged(
    entries: Sequence[Entry], listed: _Keyed, held: _Keyed, state: pa.Table, terms: Terms
) -> pa.Array:
    """Which inputs stand for certain: files of one row, and containers with all of theirs."""
    rows = held.table.take(pc.index_in(listed.keys, value_set=held.keys))
    last = state.take(pc.index_in(listed.keys, value_set=position_keys(state)))
    conditions = [
        _are_same(listed.table, rows, last),
        _are_given_alike(listed.table, rows),
        _stand(rows, terms),
        pc.is_null(rows["key"]),
        pc.invert(pc.is_in(listed.keys, value_set=_twice(held.keys))),
    ]
    are_files = pc.fill_null(reduce(pc.and_kleene, conditions), fill_value=False)
    stands = pc.fill_null(_stand(held.table, terms), fill_value=False)
    known = pc.if_else(_have_status(listed.table, last), last["raw_sha256"], None)
    are_containers = unchanged_containers(
        entries, known, held.table.append_column("stands", stands), terms.fields
    )
    return pc.or_(are_files, are_containers)


def _are_kept(gone: pa.Table, terms: Terms) -> bool:
    return not pc.any(stale(gone, terms)).as_py() and not len(_twice(record_keys(gone)))


def stale(gone: pa.Table, terms: Terms) -> pa.Array:
    """Return which rows of deleted files are to be cleaned: articles of other rules."""
    if terms.only_rejected:
        return pa.repeat(pa.scalar(value=False), len(gone))
    is_current = pc.and_(
        pc.is_in(gone["ruleset_id"], pa.array(terms.ids_of_kept)),
        pc.equal(gone["schema_version"], SCHEMA_VERSION),
    )
    return pc.and_(pc.is_null(gone["reason"]), pc.invert(is_current))


def _listed(entries: Sequence[Entry], most_bytes: int) -> pa.Table:
    """The listing as columns; null where there is no file, or no obstacle."""
    sources, paths, stopped, statuses, _ = (
        zip(*entries, strict=True) if entries else [()] * len(Entry._fields)
    )
    columns = {"source": pa.array(sources, pa.string()), "path": pa.array(paths, pa.string())}
    known = (
        zip(*(status or _NO_STATUS for status in statuses), strict=True)
        if statuses
        else [()] * len(_NO_STATUS)
    )
    for name, values in zip(FileStatus._fields, known, strict=True):
        columns[name] = pa.array(values, pa.int64())
    columns["given_sha256"] = pa.array(_given(entries), pa.string())
    obstacles = list(stopped)
    for i in pc.indices_nonzero(pc.greater(columns["size"], most_bytes)).to_pylist():
        obstacles[i] = too_large(columns["size"][i].as_py(), most_bytes)
    columns["reason"] = pa.array([each and each.reason.value for each in obstacles], pa.string())
    columns["detail"] = pa.array([each and each.detail for each in obstacles], pa.string())
    return pa.table(columns)


def _given(entries: Sequence[Entry]) -> list[str | None]:
    """The hashes of what is given; most inputs are given nothing, others the same as their whole source."""
    hash_of = cache(attrgetter("sha256"))
    given = (entry.given for entry in entries)
    return [None if each is NOTHING_GIVEN else hash_of(each) for each in given]


def _are_same(listed: pa.Table, rows: pa.Table, state: pa.Table) -> pa.Array:
    """Which inputs hold what their rows were made of: the bytes that the state knows, or the same obstacle."""
    is_known = pc.and_kleene(_have_status(listed, state), pc.equal(rows["raw_sha256"], state["raw_sha256"]))
    obstacle = [pc.equal(listed[name], rows[name]) for name in ("reason", "detail")]
    return pc.or_kleene(is_known, reduce(pc.and_kleene, obstacle))


def _have_status(listed: pa.Table, state: pa.Table) -> pa.Array:
    """Of which inputs the file system says what the state remembers."""
    return reduce(pc.and_kleene, [pc.equal(listed[name], state[name]) for name in FileStatus._fields])


def _are_given_alike(listed: pa.Table, rows: pa.Table) -> pa.Array:
    now, before = (pc.fill_null(table["given_sha256"], "") for table in (listed, rows))
    return pc.equal(now, before)


def _stand(rows: pa.Table, terms: Terms) -> pa.Array:
    """Which rows are still good where their inputs are the same."""
    transient = pa.array(sorted(TRANSIENT_REASONS), pa.string())
    conditions = [
        pc.equal(rows["ruleset_id"], terms.ruleset_id),
        pc.equal(rows["schema_version"], SCHEMA_VERSION),
        pc.invert(pc.is_in(rows["reason"], transient)),
    ]
    return reduce(pc.and_kleene, conditions)


def _twice(keys: pa.Array) -> pa.Array:
    """The keys that have two rows, one in each table: a run was killed between these."""
    if pc.count_distinct(keys).as_py() == len(keys):
        return pa.array([], pa.string())
    counts = pc.value_counts(keys)
    return counts.field("values").filter(pc.greater(counts.field("counts"), 1))
