"""Which containers are unchanged for certain: those of which all rows stand, and are what the state knows of them."""

from collections.abc import Mapping, Sequence
from itertools import compress, groupby
from operator import itemgetter

import pyarrow as pa
import pyarrow.compute as pc

from flows.dataset.state import position_keys
from flows.parts.fingerprint import Fingerprint, RecordMark
from flows.sources.config import USUAL_FIELDS, RecordFields
from flows.sources.listing import Entry


def unchanged_containers(
    entries: Sequence[Entry], known: pa.ChunkedArray, held: pa.Table, fields: Mapping[str, RecordFields]
) -> pa.Array:
    """Return which entries are such containers, one value an entry.

    `known` is the hash that the state has of each entry, null where the file has another status. `held` are all rows of
    the entries; its column `stands` tells which of them are still good where their inputs are the same. `fields` are
    what the fields of records are called, by source.
    """
    of_records = pc.or_(pc.is_valid(held["key"]), pc.is_valid(held["reason"]))
    containers = pc.unique(position_keys(held.filter(of_records)))
    names = pa.array([f"{entry.source}\0{entry.path}" for entry in entries], pa.string())
    is_in_question = pc.and_(pc.is_valid(known), pc.is_in(names, value_set=containers)).to_pylist()
    asked = {(entry.source, entry.path): entry for entry in compress(entries, is_in_question)}
    rows = held.filter(
        pc.is_in(position_keys(held), value_set=names.filter(pa.array(is_in_question, pa.bool_())))
    )
    fingerprints = _fingerprints(rows, asked, fields)
    found = [
        is_asked and digest == fingerprints.get((entry.source, entry.path))
        for entry, is_asked, digest in zip(entries, is_in_question, known.to_pylist(), strict=True)
    ]
    return pa.array(found, pa.bool_())


def _fingerprints(
    rows: pa.Table, asked: Mapping[tuple[str, str], Entry], fields: Mapping[str, RecordFields]
) -> dict[tuple[str, str], str]:
    """What the state must know of containers for their rows to be what they hold; nothing where a row does not stand."""
    order = [(name, "ascending") for name in ("source", "path", "key")]
    names = ("source", "path", "stands", *RecordMark._fields)
    columns = [rows.sort_by(order)[name].to_pylist() for name in names]
    found: dict[tuple[str, str], str] = {}
    for name, group in groupby(zip(*columns, strict=True), key=itemgetter(0, 1)):
        fingerprint = Fingerprint(asked[name].given.sha256, fields.get(name[0], USUAL_FIELDS))
        all_stand = True
        for _, _, stands, *mark in group:
            all_stand = all_stand and stands
            fingerprint.add(RecordMark._make(mark))
        if all_stand:
            found[name] = fingerprint.sha256
    return found
