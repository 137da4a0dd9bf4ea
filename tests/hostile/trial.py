"""A folder of hostile inputs beside honest ones, through two runs: what is not as promised."""

import resource
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Final

import pyarrow.parquet as pq

from flows.dataset.layout import Table
from flows.engine import run_ingest
from flows.pool.limits import Limits
from flows.ruleset import current_cleaning
from flows.settings.parameters import IngestParameters
from flows.sources.source import Source
from schemas.kinds import Reason
from schemas.run import RunRecord
from tests.flows.conftest import Silence, digests
from tests.hostile.case import Case, file, put_all
from tests.hostile.stories import control
from tests.reading import read_input

_SOURCE: Final = "spool"
_CONTROLS: Final = tuple(file(f"control-{number}.txt", control(number)) for number in range(12))
_ROOM: Final = 600 * 2**20
"""What a worker has beside the memory that its input may take: libraries and models."""


def wrongs(cases: Iterable[Case], root: Path, workers: int = 2) -> Iterator[str]:
    """Yield what is wrong, in words, after two runs over cases and controls, and one over the controls alone."""
    folder, output = root / "all" / _SOURCE, root / "dataset"
    put = put_all(chain(cases, _CONTROLS), bytes(folder))
    ingest(folder, output, workers)
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    most = Limits().memory_bytes + _ROOM
    if used > most:
        yield f"a worker used {used:,} bytes of memory; {most:,} are allowed"
    rows = rows_of(output)
    yield from _wrong_fates(rows, put)
    yield from _wrong_content(rows, Source(_SOURCE, folder, is_file=False))
    yield from _wrong_controls(rows, root, workers)
    before = digests(output)
    counts = ingest(folder, output, workers).counts
    if (counts.unchanged, counts.files_written) != (counts.inputs, 0) or digests(output) != before:
        yield f"the second run did work: {counts}"


def ingest(folder: Path, output: Path, workers: int) -> RunRecord:
    """Run the plain engine with the real cleaner and workers."""
    parameters = IngestParameters(sources=(folder,), output=output, workers=workers, parts=4)
    return run_ingest(parameters, current_cleaning(), Silence())


def rows_of(output: Path) -> dict[str, Mapping[str, object]]:
    """Return the rows of both tables of a dataset by path."""
    tables = (pq.read_table(output / table).to_pylist() for table in Table)
    return {row["path"]: row for row in chain.from_iterable(tables)}


def _wrong_fates(rows: Mapping[str, Mapping[str, object]], put: Mapping[str, Case]) -> Iterator[str]:
    for path in sorted(rows.keys() ^ put.keys()):
        yield f"{path!r} is {'a row without an input' if path in rows else 'an input without a row'}"
    for path, case in put.items():
        row = rows.get(path, {})
        reason = row.get("reason")
        if path in rows and (Reason(str(reason)) if reason else None) not in case.fates:
            yield f"{path!r} is {reason or 'an article'} ({row.get('detail')}), not {case.fates}"


def _wrong_content(rows: Mapping[str, Mapping[str, object]], source: Source) -> Iterator[str]:
    """Each path leads back to the bytes that its row tells of."""
    for path, row in rows.items():
        found = read_input(source, path, Limits().raw_bytes)
        hashed = sha256(found).hexdigest() if isinstance(found, bytes) else None
        if row["raw_sha256"] != hashed:
            yield f"{path!r} does not lead back to its file"


def _wrong_controls(rows: Mapping[str, Mapping[str, object]], root: Path, workers: int) -> Iterator[str]:
    folder, output = root / "alone" / _SOURCE, root / "controls"
    names = put_all(iter(_CONTROLS), bytes(folder))
    ingest(folder, output, workers)
    alone = rows_of(output)
    for name in names:
        if rows.get(name) != alone[name]:
            yield f"{name} is another row than in a run over the controls alone"
