"""The two ways to drive a run from the command line on this machine."""

from flows.display.progress import watching
from flows.display.terminal import error_console, tell
from flows.engine import run_ingest
from flows.orchestration.prefect_settings import quieten_console
from flows.ruleset import current_cleaning
from flows.runs.alert import alerting
from flows.runs.early import check_early
from flows.runs.expectations import ensure_met
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from schemas.run import RunRecord


def run_plainly(parameters: IngestParameters) -> RunRecord:
    """Run without Prefect and return the run's record.

    Raises:
        BreachedError: it was done, and its sources are not what was expected.
        IngestError: the run could not be done.
    """
    with alerting(parameters):
        with watching(error_console()) as watcher:
            record = run_ingest(parameters, current_cleaning(read_choices(parameters)), watcher)
        ensure_met(record)
    return record


def run_as_flow(parameters: IngestParameters) -> RunRecord:
    """Run as a Prefect flow and return the run's record.

    Raises:
        BreachedError: it was done, and its sources are not what was expected.
        IngestError: the run could not be done.
    """
    with alerting(parameters):
        check_early(parameters)
    tell("Starting Prefect; the same dataset without it: --runner plain")
    quieten_console()
    from prefect import tags  # noqa: PLC0415  (Prefect takes two seconds to import)

    from flows.ingest import ingest  # noqa: PLC0415

    with tags("winnow"):
        record: RunRecord = ingest(**dict(parameters))
    return record
