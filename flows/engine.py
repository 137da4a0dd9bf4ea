"""The main job without any orchestration: from sources to a dataset, under its lock."""

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from time import time_ns
from typing import Final, NamedTuple

from flows.changes import journalled_changes, write_changes
from flows.dataset import Dataset, Table, open_dataset, part_name
from flows.deletions import departures, ensure_few_deletions
from flows.errors import SourceAwayError
from flows.expectations import judged, waiting_tables
from flows.listing import Entry, list_source
from flows.lock import locked
from flows.parameters import IngestParameters
from flows.part import PartTask
from flows.partition import by_part
from flows.paths import shown
from flows.pool.limits import Limits
from flows.pool.messages import Advanced, Setup
from flows.pool.supervisor import Supervisor
from flows.progress import Watcher
from flows.publication import publish_waiting
from flows.record import Run, new_run_id, run_record, run_records, write_record
from flows.report import write_report
from flows.ruleset import Cleaning
from flows.run_sources import given_expectations, given_sources
from flows.selection import Selection
from flows.snapshot import take_snapshot
from flows.source_rows import rows_before, source_rows, with_rows
from flows.sources import Source
from flows.staging import staging_folder
from flows.state import state_file
from flows.survey import Survey, Terms, survey_part
from flows.tally import Tally
from flows.upgrade.upgrade import upgrade_dataset
from schemas.run import RunRecord, SourceRecord

_INPUTS_PER_WORKER: Final = 64
"""Below this, another worker costs more to start than it saves."""


class Surveyed(NamedTuple):
    """What a run finds."""

    sources: tuple[SourceRecord, ...]
    began_ns: int
    """When the listing began, in nanoseconds since 1970."""
    parts: Sequence[Survey]
    """One a part: how it stands to its inputs."""


def run_ingest(
    parameters: IngestParameters, cleaning: Cleaning, watcher: Watcher, limits: Limits | None = None
) -> RunRecord:
    """Bring the dataset up to date with the sources, write the run's record and return it.

    Raises:
        IngestError: the run could not be done. Parts that were done before are in place, all others as they were.
    """
    started_at = datetime.now(UTC)
    root, limits = parameters.output, limits or Limits()
    sources = checked_sources(parameters)
    run_id = new_run_id(started_at)
    watcher.started(run_id, root)
    with locked(root):
        upgrade_dataset(root, run_id)
        dataset = open_dataset(root, parameters.parts, parameters.partition)
        # Listed under the lock: an older listing must not undo what another run has done since.
        terms = terms_of(parameters, sources, cleaning, limits)
        expected = given_expectations(parameters, terms.sources)
        told, began_ns, surveys = surveyed(dataset, sources, parameters, terms)
        inputs = sum(source.inputs for source in told)
        watcher.listed(inputs)
        if not (parameters.keep_deleted or parameters.allow_deletions):
            ensure_few_deletions(surveys)
        departed = departures([] if parameters.keep_deleted else surveys)
        workers = _worker_count(parameters.workers, surveys)
        with staging_folder(root, run_id) as staging:
            setup = Setup(
                dataset=dataset,
                sources={source.name: source for source in sources},
                staging=staging,
                waiting=waiting_tables(dataset, expected),
                cleaning=cleaning,
                limits=limits,
                terms=terms,
                departed=frozenset(departed),
                listed_ns=began_ns,
            )
            tally = _work(surveys, setup, workers, watcher)
            found = source_rows(dataset, staging, surveys, expected)
            told = with_rows(told, found, rows_before(run_records(root), expected))
            verdict = judged(told, expected)
            if not verdict.is_held:
                tally.files_written += publish_waiting(dataset, staging, setup.waiting)
            write_changes(root, run_id, journalled_changes(staging, root))
        tally.settle_moves(departed)
        _ensure_balance(inputs, tally)
        record = run_record(Run(run_id, started_at, dataset, told, workers, cleaning, verdict), tally)
        write_record(root, record)
        write_report(root, record)
        if parameters.snapshot and not verdict.is_held:
            take_snapshot(dataset, run_id)
    watcher.finished(record)
    return record


def checked_sources(parameters: IngestParameters) -> tuple[Source, ...]:
    """Return the sources of a run; nothing is written.

    Raises:
        UsageError: one is missing, unreadable, empty or inside the dataset, or two share a name; or a file that
            describes them, or a manifest, cannot be used.
    """
    sources = given_sources(parameters)
    for source in sources:
        selection = Selection(source)
        first = next(selection.of(list_source(source, parameters.output)), None)
        _ensure_inputs(source, selection, first, parameters)
    return sources


def terms_of(
    parameters: IngestParameters, sources: Sequence[Source], cleaning: Cleaning, limits: Limits
) -> Terms:
    """Return what decides in a run whether a row may stay."""
    names = frozenset(source.name for source in sources)
    return Terms(names, cleaning.ruleset_id, limits.raw_bytes, parameters.keep_deleted)


def surveyed(
    dataset: Dataset, sources: Sequence[Source], parameters: IngestParameters, terms: Terms
) -> Surveyed:
    """Return what the sources hold, and how each part of the dataset stands to it.

    Raises:
        SourceAwayError: a source is empty, or can no longer be listed.
    """
    with _collector_paused():
        began_ns = time_ns()
        selections = {source: Selection(source) for source in sources}
        found = [_inputs(source, selection, parameters) for source, selection in selections.items()]
        divided = by_part(chain.from_iterable(found), dataset.parts, dataset.partition)
        surveys = [_survey(dataset, part, entries, terms) for part, entries in enumerate(divided)]
    return Surveyed(tuple(selection.record() for selection in selections.values()), began_ns, surveys)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Let Python look for no garbage in circles: a listing has none, and looking through it costs more than making it."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()


def _survey(dataset: Dataset, part: int, entries: Sequence[Entry], terms: Terms) -> Survey:
    files = {table: dataset.folder(table) / part_name(part) for table in Table}
    return survey_part(part, entries, files, state_file(dataset.root, part), terms)


def _inputs(source: Source, selection: Selection, parameters: IngestParameters) -> list[Entry]:
    found = list(selection.of(list_source(source, parameters.output)))
    _ensure_inputs(source, selection, found[0] if found else None, parameters)
    return found


def _ensure_inputs(
    source: Source, selection: Selection, first: Entry | None, parameters: IngestParameters
) -> None:
    """Refuse a source without input, where rows would go with it: an unmounted folder must not empty the dataset."""
    if first is None and not parameters.keep_deleted:
        state = f"has no input: {selection.excluded:,} files excluded" if selection.excluded else "is empty"
        message = f"the source {shown(source.root)} {state}; the dataset stays as it is"
        raise SourceAwayError(message)


def _worker_count(wanted: int | None, surveys: Sequence[Survey]) -> int:
    inputs = sum(len(survey.entries) + len(survey.gone) for survey in surveys if not survey.is_settled)
    most = wanted or _processors()
    return max(1, min(most, -(-inputs // _INPUTS_PER_WORKER)))


def _processors() -> int:
    """Return how many processors this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _work(surveys: Sequence[Survey], setup: Setup, workers: int, watcher: Watcher) -> Tally:
    """Count the parts that stay as they are and let the workers do the others."""
    total = Tally()
    tasks: list[PartTask] = []
    for survey in surveys:
        if survey.is_settled:
            total.add(survey.tally)
        else:
            tasks.append(PartTask(survey.part, tuple(survey.entries), tuple(survey.is_unchanged)))
    watcher.advanced(total.inputs)
    for event in Supervisor(setup, workers).run(tasks):
        if isinstance(event, Advanced):
            watcher.advanced(event.inputs)
        else:
            total.add(event.tally)
    return total


def _ensure_balance(inputs: int, tally: Tally) -> None:
    if not inputs == tally.inputs == tally.articles + tally.rejections:
        message = f"a bug of winnow: {inputs} inputs, but {tally.articles} articles and {tally.rejections} rejections"
        raise RuntimeError(message)
