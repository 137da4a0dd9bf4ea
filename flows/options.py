"""What the commands that ingest have in common: their options, and the parameters that these make."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from flows.parameters import IngestParameters, ingest_parameters
from flows.partition import Partition
from schemas.preset import Preset

SourcePath = Annotated[
    Path,
    Parameter(
        help="Folders of raw files, single files, or names of sources in winnow.toml; without any, all of winnow.toml."
    ),
]


@Parameter(name="*")
@dataclass(frozen=True)
class CleaningOptions:
    """Where the dataset is, and how inputs are cleaned."""

    output: Annotated[Path, Parameter(name=("--output", "-o"), help="The dataset's folder.")] = Path("output")
    config: Annotated[
        Path | None,
        Parameter(help="A file that describes sources; by default winnow.toml, where there is one."),
    ] = None
    workers: Annotated[
        int | None, Parameter(name=("--workers", "-j"), help="Worker processes; by default one a processor.")
    ] = None
    keep_deleted: Annotated[
        bool,
        Parameter(negative="", help="Keep the rows of files that are gone, for sources that are emptied."),
    ] = False
    preset: Annotated[
        Preset,
        Parameter(
            help="In doubt, careful keeps a line and thorough takes it out; "
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

    parts: Annotated[
        int | None, Parameter(help="Parts of a new dataset, by default 16; an existing one keeps its own.")
    ] = None
    partition: Annotated[
        Partition | None,
        Parameter(
            help="What decides on the part of an input of a new dataset: its path (default), or its folder, "
            "so that a new day in a folder of its own rewrites one part; an existing one keeps its own."
        ),
    ] = None
    allow_deletions: Annotated[
        bool,
        Parameter(
            negative="", help="Let rows go though the files of more than a fifth of a source are gone."
        ),
    ] = False
    snapshot: Annotated[
        bool,
        Parameter(
            negative=(),
            help="Keep a frozen view of the dataset in snapshots/ when the run has ended; it shares the bytes.",
        ),
    ] = False


DEFAULTS: Final = IngestOptions()
CLEANING_DEFAULTS: Final = CleaningOptions()

_USUAL_CONFIG: Final = Path("winnow.toml")


def checked_parameters(sources: Sequence[Path], options: CleaningOptions) -> IngestParameters:
    """Return the parameters of a run.

    Raises:
        UsageError: there is no source, or a value that no run can have.
    """
    run = options if isinstance(options, IngestOptions) else DEFAULTS
    return ingest_parameters(
        {
            "sources": tuple(sources),
            "config": options.config or _usual_config(),
            "output": options.output,
            "workers": options.workers,
            "parts": run.parts,
            "partition": run.partition,
            "allow_deletions": run.allow_deletions,
            "keep_deleted": options.keep_deleted,
            "preset": options.preset,
            "rules": options.rules,
            "snapshot": run.snapshot,
        }
    )


def _usual_config() -> Path | None:
    return _USUAL_CONFIG if _USUAL_CONFIG.exists() else None
