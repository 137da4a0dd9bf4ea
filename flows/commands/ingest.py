"""The command `winnow ingest`: a run, driven as the user wants it, and its summary."""

from flows.commands.runners import run_as_flow, run_plainly
from flows.commands.summary import show_summary
from flows.display.terminal import output_console
from flows.errors import BreachedError
from flows.settings.parameters import IngestParameters
from flows.settings.runner import Runner, RunnerKind
from schemas.run import RunRecord


def run_and_show(parameters: IngestParameters, runner: Runner) -> None:
    """Run, and show what became of the inputs.

    Raises:
        BreachedError: it was done and shown, and its sources are not what was expected.
        IngestError: the run could not be done.
    """
    try:
        record = _driven(parameters, runner)
    except BreachedError as error:
        show_summary(output_console(), parameters.output, error.record)
        raise
    show_summary(output_console(), parameters.output, record)


def _driven(parameters: IngestParameters, runner: Runner) -> RunRecord:
    if runner.kind is RunnerKind.PLAIN:
        return run_plainly(parameters)
    if runner.kind is RunnerKind.PREFECT:
        return run_as_flow(parameters)
    from flows.cluster.dask import run_on_dask  # noqa: PLC0415  (for those who ask for it)

    return run_on_dask(parameters, runner.address)
