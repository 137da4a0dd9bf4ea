"""Proof of the rows from their raw files: they are cleaned anew, into a dataset that is thrown away, and compared."""

from collections.abc import Iterator, Mapping
from heapq import merge
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from flows.comparison.pairs import paired
from flows.dataset.layout import Dataset, Table, open_dataset, part_name
from flows.display.progress import Watcher
from flows.engine import run_ingest
from flows.pool.supervisor import Supervisor
from flows.ruleset import Cleaning
from flows.runs.overview import checked_selections
from flows.settings.parameters import IngestParameters
from flows.sources.source import Source
from flows.verify.comparison import Comparison, StoredRow
from flows.verify.findings import Finding, Note, Problem, RowName
from flows.verify.parts import row_name, stored_rows


class SourceProof(NamedTuple):
    """What a proof from raw files needs to know."""

    dataset: Dataset
    sources: Mapping[str, Source]
    ruleset_id: str
    unsound: frozenset[str]
    """Files of the dataset that are wrong as a whole: their parts are passed over."""
    keeps_deleted: bool = False
    """Whether rows may stand without an input."""


def source_findings(
    found: Dataset,
    unsound: frozenset[str],
    parameters: IngestParameters,
    cleaning: Cleaning,
    watcher: Watcher,
) -> Iterator[Finding]:
    """Yield what the rows of the sources are not that their raw files give, through the same workers as a run.

    Raises:
        IngestError: a source is missing or empty, or there is no room for another dataset of it.
    """
    sources = {selection.source.name: selection.source for selection in checked_selections(parameters)}
    proof = SourceProof(found, sources, cleaning.ruleset_id, unsound, parameters.keep_deleted)
    with TemporaryDirectory(prefix="winnow-verify-") as folder:
        output = Path(folder) / "anew"
        told = {"output": output, "parts": found.parts, "partition": found.partition}
        run_ingest(parameters.model_copy(update=told), cleaning, watcher, crew=Supervisor)
        yield from compared_findings(proof, open_dataset(output, None))


def compared_findings(proof: SourceProof, anew: Dataset) -> Iterator[Finding]:
    """Yield what differs between the rows of a dataset and those that were made of the raw files just now."""
    comparison = Comparison(proof.sources, proof.ruleset_id)
    for part in range(proof.dataset.parts):
        if proof.unsound.isdisjoint(f"{table}/{part_name(part)}" for table in Table):
            yield from _compared(proof, anew, part, comparison)
        else:
            yield Note(f"{part_name(part)} is not sound, so it is not compared with the raw files")
    yield from comparison.summary()


def _compared(proof: SourceProof, anew: Dataset, part: int, comparison: Comparison) -> Iterator[Problem]:
    held = (row for row in _rows(proof.dataset, part) if row.name.source in proof.sources)
    made = (row for row in _rows(anew, part) if not _is_own(row.name, proof))
    for name, ours, inputs in paired(held, made):
        if not ours:
            yield Problem(name.source, "is an input without a row", name)
        if not inputs and proof.keeps_deleted:
            continue  # the ledger is all that there is
        for row in ours:
            found = comparison.problems(row, inputs[0]) if inputs else ("has no input",)
            yield from (Problem(f"{row.table}/{part_name(part)}", what, name) for what in found)


def _rows(dataset: Dataset, part: int) -> Iterator[StoredRow]:
    """The rows of a part in both tables, in the order of their names."""
    tables = (_table_rows(dataset, table, part) for table in Table)
    return merge(*tables, key=lambda row: row.name.order)


def _table_rows(dataset: Dataset, table: Table, part: int) -> Iterator[StoredRow]:
    for row in stored_rows(dataset.folder(table) / part_name(part)):
        yield StoredRow(row_name(row), table, row)


def _is_own(name: RowName, proof: SourceProof) -> bool:
    """Whether an input is a file of the dataset, which may lie inside a source: the copy does not know that."""
    location = proof.sources[name.source].locate(name.path)
    return isinstance(location, Path) and location.is_relative_to(proof.dataset.root.resolve())
