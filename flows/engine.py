"""The main job without any orchestration: from sources to a dataset, under its lock."""

import gc
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from time import time_ns
from typing import Final, NamedTuple

from flows.changes import journalled_changes, write_changes
from flows.dataset import Dataset, Table, open_dataset, part_name
from flows.deletions import departures, ensure_few_deletions
from flows.errors import UsageError
from flows.listing import Entry, holds_anything, list_source
from flows.lock import locked
from flows.parameters import IngestParameters, Only
from flows.part import PartTask
from flows.partition import by_part
from flows.paths import shown
from flows.pool.limits import Limits
from flows.pool.messages import Advanced, Setup
from flows.pool.supervisor import Supervisor
from flows.progress import Watcher
from flows.record import Run, new_run_id, run_record, write_record
from flows.ruleset import Cleaning
from flows.run_sources import given_sources
from flows.selection import Selection
from flows.snapshot import take_snapshot
from flows.sources import Source
from flows.staging import publish_table, staging_folder
from flows.state import state_file
from flows.stores.uri import StoreUri
from flows.survey import Survey, Terms, survey_part
from flows.tally import Tally
from flows.upgrade.upgrade import upgrade_dataset
from schemas.run import RunRecord, SourceRecord

_INPUTS_PER_WORKER: Final = 64
"""Below this, another worker costs more to start than it saves."""


_LARGE_BYTES: Final = 2**20
"""A part with a file of more is work for a worker of its own."""


class Surveyed(NamedTuple):
    """What a run finds."""

    sources: Sequence[SourceRecord]
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
    with locked(root):
        upgrade_dataset(root, run_id)
        dataset = open_dataset(root, parameters.parts, parameters.partition)
        # Listed under the lock: an older listing must not undo what another run has done since.
        terms = terms_of(parameters, sources, cleaning, limits)
        told, began_ns, surveys = surveyed(dataset, sources, parameters, terms)
        files = sum(source.inputs for source in told)
        watcher.listed(files)
        if parameters.may_delete and not parameters.allow_deletions:
            ensure_few_deletions(surveys)
        departed = departures(surveys if parameters.may_delete else [])
        workers = _worker_count(parameters.workers, surveys)
        with staging_folder(root, run_id) as staging:
            setup = Setup(
                dataset=dataset,
                sources={source.name: source for source in sources},
                staging=staging,
                unpublished=frozenset(table for table in Table if not dataset.folder(table).exists()),
                cleaning=cleaning,
                limits=limits,
                terms=terms,
                departed=frozenset(departed),
                listed_ns=began_ns,
            )
            tally = _work(surveys, setup, workers, watcher)
            for table in sorted(setup.unpublished):
                publish_table(staging / table, dataset.folder(table))
            write_changes(root, run_id, journalled_changes(staging, root))
        tally.settle_moves(departed)
        _ensure_balance(files, tally)
        record = run_record(Run(run_id, started_at, dataset, tuple(told), workers, cleaning), tally)
        write_record(root, record)
        if parameters.snapshot:
            take_snapshot(dataset, run_id)
        if parameters.publish:
            _publish(dataset, parameters.publish, run_id)
    return record


def _publish(dataset: Dataset, target: StoreUri, run_id: str) -> None:
    from flows.stores.publishing import publish_dataset  # noqa: PLC0415  (brings the client)

    publish_dataset(dataset, target, run_id)


def checked_sources(parameters: IngestParameters) -> tuple[Source, ...]:
    """Return the sources of a run; nothing is written.

    Raises:
        UsageError: one is missing, unreadable, empty or inside the dataset, or two share a name; or a file that
            describes them, or a manifest, cannot be used.
    """
    sources = given_sources(parameters)
    for source in sources:
        selection = Selection(source)
        if isinstance(source.root, StoreUri):
            _ensure_apart(source.root, parameters.publish)
            if holds_anything(source.root):
                continue  # its listing comes whole: the run asks for it, and once is enough
        first = next(selection.of(list_source(source, parameters.output)), None)
        _ensure_inputs(source, selection, first, parameters)
    return sources


def _ensure_apart(root: StoreUri, published: StoreUri | None) -> None:
    """Refuse to publish into a source, whose next run would take the dataset for its inputs, or around one."""
    if published and (root.holds(published) or published.holds(root)):
        message = f"the dataset cannot be published to {published}, for the source {root} lies there"
        raise UsageError(message)


def terms_of(
    parameters: IngestParameters, sources: Sequence[Source], cleaning: Cleaning, limits: Limits
) -> Terms:
    """Return what decides in a run whether a row may stay."""
    names = frozenset(source.name for source in sources)
    return Terms(
        names,
        cleaning.ruleset_id,
        limits.raw_bytes,
        keeps_deleted=not parameters.may_delete,
        only_rejected=parameters.only is Only.REJECTED,
        fields={source.name: source.settings.fields for source in sources},
    )


def surveyed(
    dataset: Dataset, sources: Sequence[Source], parameters: IngestParameters, terms: Terms
) -> Surveyed:
    """Return what the sources hold, and how each part of the dataset stands to it.

    Raises:
        UsageError: a source is empty, or can no longer be listed; or only rejections are asked for, of no dataset.
    """
    _ensure_rows(dataset, parameters)
    with _collector_paused():
        began_ns = time_ns()
        selections = {source: Selection(source) for source in sources}
        found = [_inputs(source, selection, parameters) for source, selection in selections.items()]
        divided = by_part(chain.from_iterable(found), dataset.parts, dataset.partition)
        surveys = [_survey(dataset, part, entries, terms) for part, entries in enumerate(divided)]
    passed_over = sum((survey.passed_over for survey in surveys), Counter[str]())
    records = (selection.record(passed_over[source.name]) for source, selection in selections.items())
    return Surveyed(tuple(records), began_ns, surveys)


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
    if first is None and parameters.may_delete:
        state = f"has no input: {selection.excluded:,} files excluded" if selection.excluded else "is empty"
        message = f"the source {source.place} {state}; the dataset stays as it is"
        raise UsageError(message)


def _ensure_rows(dataset: Dataset, parameters: IngestParameters) -> None:
    if parameters.only and not all(dataset.folder(table).exists() for table in Table):
        message = f"there is no dataset in {shown(dataset.root)} of which rejections could be taken up again"
        raise UsageError(message)


def _worker_count(wanted: int | None, surveys: Sequence[Survey]) -> int:
    waiting = [survey for survey in surveys if not survey.is_settled]
    inputs = sum(len(survey.entries) + len(survey.gone) for survey in waiting)
    large = sum(1 for survey in waiting if any(map(_is_large, survey.entries)))  # perhaps a container each
    most = wanted or _processors()
    return max(1, min(most, max(large, -(-inputs // _INPUTS_PER_WORKER))))


def _is_large(entry: Entry) -> bool:
    return entry.status is not None and entry.status.size > _LARGE_BYTES


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


def _ensure_balance(files: int, tally: Tally) -> None:
    if files != tally.files or tally.inputs != tally.articles + tally.rejections:
        message = (
            f"a bug of winnow: {tally.files} of {files} files done; "
            f"{tally.inputs} inputs, but {tally.articles} articles and {tally.rejections} rejections"
        )
        raise RuntimeError(message)
