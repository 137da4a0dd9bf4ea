"""The command `winnow`. Prefect and Arrow are imported by the commands that need them: help is instant."""

import logging
import signal
import sys
from collections.abc import Sequence
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from types import FrameType
from typing import Annotated, Final, NoReturn

from cyclopts import App, CycloptsError, Parameter
from pydantic import ValidationError

from flows.errors import CleanerBugError, IngestError, UsageError
from flows.log import logger
from flows.parameters import IngestParameters
from flows.terminal import make_streams_safe, output_console, tell_error, tell_trace

_INTERRUPTED: Final = 128 + signal.SIGINT
_TERMINATED: Final = 128 + signal.SIGTERM

app = App(
    name="winnow",
    help="Turn raw web news into Parquet: chrome taken out, nothing lost.",
    version=lambda: metadata.version("winnow"),
    version_flags=("--version",),
    suppress_keyboard_interrupt=False,
    help_epilogue="Exit codes: 0 every input has its fate, 1 failed, 2 usage or an empty source, 4 the dataset is locked.",
)


class _Terminated(KeyboardInterrupt):
    """SIGTERM, which ends a run as an interrupt from the keyboard does."""


class Runner(StrEnum):
    """What drives the run; the dataset is the same, byte for byte."""

    PREFECT = "prefect"
    PLAIN = "plain"


SourcePath = Annotated[Path, Parameter(help="Folders of raw files, or single files.")]
Output = Annotated[Path, Parameter(name=("--output", "-o"), help="The dataset's folder.")]
Workers = Annotated[
    int | None, Parameter(name=("--workers", "-j"), help="Worker processes; by default one a processor.")
]


@app.command
def ingest(
    *sources: SourcePath,
    output: Output = Path("output"),
    runner: Annotated[Runner, Parameter(help="As a Prefect flow, or without Prefect.")] = Runner.PREFECT,
    workers: Workers = None,
) -> None:
    """Bring the dataset up to date with some sources.

    New and changed files are cleaned, unchanged ones left alone, rows of files that are gone removed. Rows of
    sources that are not named stay.
    """
    from flows.runners import run_as_flow, run_plainly  # noqa: PLC0415  (brings Arrow)
    from flows.summary import show_summary  # noqa: PLC0415

    parameters = _parameters(sources, output, workers)
    record = run_as_flow(parameters) if runner is Runner.PREFECT else run_plainly(parameters)
    show_summary(output_console(), output, record)


@app.command
def serve(
    *sources: SourcePath,
    output: Output = Path("output"),
    cron: Annotated[str | None, Parameter(help="When, as five fields of cron, in UTC.")] = None,
    every: Annotated[float | None, Parameter(help="Seconds from one run to the next.")] = None,
    workers: Workers = None,
) -> None:
    """Ingest on a schedule until interrupted; give --cron or --every."""
    if (cron is None) == (every is None):
        message = "serve needs a schedule: either --cron or --every"
        raise UsageError(message)
    absolute = [source.absolute() for source in sources]
    parameters = _parameters(absolute, output.absolute(), workers)
    from flows.serve import serve_ingest  # noqa: PLC0415  (brings Prefect)

    serve_ingest(parameters, cron=cron, every=every)


def main(tokens: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code."""
    make_streams_safe()
    _log_to_standard_error()
    signal.signal(signal.SIGTERM, _terminate)
    sys.exit(_run(sys.argv[1:] if tokens is None else tokens))


def _log_to_standard_error() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s  %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _run(tokens: Sequence[str]) -> int:
    try:
        app(tokens, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        tell_error(f"{error} (see winnow --help)")
        return UsageError.exit_code
    except IngestError as error:
        if isinstance(error, CleanerBugError):
            tell_trace(error.trace)
        tell_error(str(error))
        return error.exit_code
    except KeyboardInterrupt as interrupt:
        tell_error("interrupted; what is published is whole, the next run does the rest")
        return _TERMINATED if isinstance(interrupt, _Terminated) else _INTERRUPTED
    return 0


def _parameters(sources: Sequence[Path], output: Path, workers: int | None) -> IngestParameters:
    try:
        return IngestParameters(sources=tuple(sources), output=output, workers=workers)
    except ValidationError as error:
        first = error.errors()[0]
        name = first["loc"][0]
        if name == "sources" and not sources:
            message = "give at least one source: a folder of raw files, or a single file"
        else:
            message = f"{name}: {first['msg']}"
        raise UsageError(message) from error


def _terminate(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise _Terminated


if __name__ == "__main__":
    main()
