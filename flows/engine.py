"""The main job without any orchestration: from sources to a dataset, under its lock."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from flows.dataset.arrow_alone import keep_pandas_out
from flows.dataset.changes import journalled_changes, write_changes
from flows.dataset.layout import Dataset, open_dataset
from flows.dataset.lock import locked
from flows.dataset.publication import publish_waiting
from flows.dataset.snapshot import take_snapshot
from flows.dataset.staging import staging_folder, was_killed
from flows.display.log import logger
from flows.display.progress import Watcher
from flows.errors import SourceAwayError
from flows.parts.part import PartTask
from flows.parts.survey import Survey
from flows.parts.tally import Tally
from flows.pool.alone import Alone
from flows.pool.crew import Crew, MakeCrew
from flows.pool.expected import expected_seconds
from flows.pool.limits import Limits
from flows.pool.messages import Advanced, Setup
from flows.pool.size import needs_no_worker, workers_for
from flows.pool.supervisor import Supervisor
from flows.ruleset import Cleaning
from flows.runs.expectations import judged, waiting_tables
from flows.runs.overview import Overview, checked_selections, overview
from flows.runs.record import Run, new_run_id, run_record, run_records, write_record
from flows.runs.run_report import write_report
from flows.runs.source_rows import rows_before, source_rows, with_rows
from flows.settings.parameters import IngestParameters
from flows.settings.run_sources import given_expectations
from flows.stores.uri import StoreUri
from flows.upgrade.upgrade import upgrade_dataset
from schemas.run import RunRecord


def run_ingest(
    parameters: IngestParameters,
    cleaning: Cleaning,
    watcher: Watcher,
    limits: Limits | None = None,
    crew: MakeCrew | None = None,
) -> RunRecord:
    """Bring the dataset up to date with the sources, write the run's record and return it.

    The crew does the work on the parts; by default, processes of this machine, or this one where little is to be done.

    Raises:
        IngestError: the run could not be done. Parts that were done before are in place, all others as they were.
    """
    started_at = datetime.now(UTC)
    keep_pandas_out()
    root, bounds = parameters.output, limits or Limits()
    selections = checked_selections(parameters)
    run_id = new_run_id(started_at)
    with locked(root):
        watcher.started(run_id, root)
        upgrade_dataset(root, run_id)
        dataset = open_dataset(root, parameters.parts, parameters.partition)
        # Listed under the lock: an older listing must not undo what another run has done since.
        found = overview(dataset, selections, parameters, cleaning.ruleset_id, bounds.raw_bytes)
        expected = given_expectations(parameters, found.terms.sources)
        watcher.listed(found.inputs)
        if found.refusal:
            raise SourceAwayError(found.refusal)
        workers = workers_for(parameters.workers, found.parts)
        if crew is None:
            crew = Supervisor if limits or parameters.workers else _usual_crew(root, found, bounds)
        with staging_folder(root, run_id) as staging:
            setup = Setup(
                dataset=dataset,
                sources=found.sources,
                staging=staging,
                waiting=waiting_tables(dataset, expected),
                cleaning=cleaning,
                limits=bounds,
                terms=found.terms,
                departed=frozenset(found.departed),
                listed_ns=found.began_ns,
            )
            tally = _work(found.parts, crew(setup, workers), watcher)
            rows = source_rows(dataset, staging, found.parts, expected)
            told = with_rows(found.records, rows, rows_before(run_records(root), expected))
            verdict = judged(told, expected)
            if not verdict.is_held:
                tally.files_written += publish_waiting(dataset, staging, setup.waiting)
            write_changes(root, run_id, journalled_changes(staging, root))
        tally.settle_moves(found.departed)
        _ensure_balance(found.inputs, tally)
        record = run_record(Run(run_id, started_at, dataset, told, workers, cleaning, verdict), tally)
        _keep(record, dataset, parameters)
    watcher.finished(record)
    return record


def _usual_crew(root: Path, found: Overview, limits: Limits) -> MakeCrew:
    """This process, where it is quicker at the work than a worker is at hand.

    A run after one that was killed has workers: the input that killed it, if one did, then costs no more than itself.
    """
    if was_killed(root) or not needs_no_worker(found.parts, found.sources, limits.raw_bytes):
        return Supervisor
    return Alone


def _keep(record: RunRecord, dataset: Dataset, parameters: IngestParameters) -> None:
    """Write down what a run did and, unless it was held back, keep or publish the dataset as it is now, where asked."""
    write_record(dataset.root, record)
    write_report(dataset.root, record)
    if record.is_held:
        return
    if parameters.snapshot:
        take_snapshot(dataset, record.run_id)
    if parameters.publish:
        _publish(dataset, parameters.publish, record.run_id)


def _publish(dataset: Dataset, target: StoreUri, run_id: str) -> None:
    from flows.runs.publishing import publish_dataset  # noqa: PLC0415  (brings the client)

    publish_dataset(dataset, target, run_id)


def _work(surveys: Sequence[Survey], crew: Crew, watcher: Watcher) -> Tally:
    """Count the parts that stay as they are and let the crew do the others."""
    total = Tally()
    tasks: list[PartTask] = []
    for survey in surveys:
        if survey.is_settled:
            total.add(survey.tally)
        else:
            tasks.append(PartTask(survey.part, tuple(survey.entries), tuple(survey.is_unchanged.to_pylist())))
    watcher.advanced(total.inputs)
    # Else one worker would have a long part at the end, and the others none.
    tasks.sort(key=expected_seconds, reverse=True)
    for event in crew.run(tasks):
        if isinstance(event, Advanced):
            watcher.advanced(event.inputs)
        else:
            total.add(event.tally)
    if total.parts_unnoted:
        logger.warning(
            "what was read of %d parts could not be noted: the next run reads it again", total.parts_unnoted
        )
    return total


def _ensure_balance(files: int, tally: Tally) -> None:
    if files != tally.files or tally.inputs != tally.articles + tally.rejections:
        message = (
            f"a bug of winnow: {tally.files} of {files} files done; "
            f"{tally.inputs} inputs, but {tally.articles} articles and {tally.rejections} rejections"
        )
        raise RuntimeError(message)
