"""What the commands that ingest have in common: their options, and the parameters that these make."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter
from pydantic import ValidationError

from flows.errors import UsageError
from flows.parameters import IngestParameters
from schemas.preset import Preset

SourcePath = Annotated[Path, Parameter(help="Folders of raw files, or single files.")]


@Parameter(name="*")
@dataclass(frozen=True)
class CleaningOptions:
    """Where the dataset is, and how inputs are cleaned."""

    output: Annotated[Path, Parameter(name=("--output", "-o"), help="The dataset's folder.")] = Path("output")
    workers: Annotated[
        int | None, Parameter(name=("--workers", "-j"), help="Worker processes; by default one a processor.")
    ] = None
    preset: Annotated[
        Preset,
        Parameter(
            help="In doubt, careful keeps a line of a text dump and thorough takes it out; "
            "fast reads pages without trafilatura, and text dumps as careful does."
        ),
    ] = Preset.CAREFUL
    rules: Annotated[
        Path | None, Parameter(help="A TOML file of rules of your own; `winnow rules FILE` checks it.")
    ] = None


@Parameter(name="*")
@dataclass(frozen=True)
class IngestOptions(CleaningOptions):
    """The options of a run."""

    snapshot: Annotated[
        bool,
        Parameter(
            negative=(),
            help="Keep a frozen view of the dataset in snapshots/ when the run has ended; it shares the bytes.",
        ),
    ] = False


DEFAULTS: Final = IngestOptions()
CLEANING_DEFAULTS: Final = CleaningOptions()


def checked_parameters(sources: Sequence[Path], options: CleaningOptions) -> IngestParameters:
    """Return the parameters of a run.

    Raises:
        UsageError: there is no source, or a value that no run can have.
    """
    try:
        return IngestParameters(
            sources=tuple(sources),
            output=options.output,
            workers=options.workers,
            preset=options.preset,
            rules=options.rules,
            snapshot=isinstance(options, IngestOptions) and options.snapshot,
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = first["loc"][0]
        if name == "sources" and not sources:
            message = "give at least one source: a folder of raw files, or a single file"
        else:
            message = f"{name}: {first['msg']}"
        raise UsageError(message) from error
