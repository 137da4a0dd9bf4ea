"""Proof of a whole dataset from what it holds itself."""

from collections import Counter
from collections.abc import Iterator

import pyarrow.parquet as pq

from flows.dataset.layout import Table
from flows.verify.census import Census
from flows.verify.changes import ToldChanges
from flows.verify.findings import Finding, Note
from flows.verify.parts import part_problems
from flows.verify.readers import reader_findings
from flows.verify.records import run_problems
from flows.verify.rewriting import written_by_this_arrow
from flows.verify.survey import Survey
from schemas.article import Article
from schemas.rejection import Rejection


def dataset_findings(found: Survey, census: Census) -> Iterator[Finding]:
    """Yield what is wrong with a dataset, part by part; its rows are counted in the census.

    Nothing is written, no lock is taken: while a run is under way, a part may change between two looks at it.
    """
    dataset = found.dataset
    told = ToldChanges(dataset.root)

    def hear(record: Article | Rejection) -> None:
        census.count(record)
        told.hear(record)

    yield from found.findings
    yield from told.read()
    for part in range(dataset.parts):
        yield from part_problems(dataset, part, found.readable, hear)
    yield from told.differences()
    yield from census.notes()
    foreign = sum(not written_by_this_arrow(file) for file in found.readable)
    if foreign:
        yield Note(f"the layout of {foreign} files is not proved: another version of Arrow wrote them")
    yield from run_problems(dataset, census)
    rows = Counter(dict.fromkeys(Table, 0))
    for file in found.readable:
        rows[Table(file.parent.name)] += pq.read_metadata(file).num_rows
    yield from reader_findings(dataset, rows)
