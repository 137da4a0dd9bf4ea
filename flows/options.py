"""What the commands that ingest have in common: their options, and the parameters that these make."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

from cyclopts import Parameter

from flows.errors import UsageError
from flows.only import Only
from flows.partition import Partition
from schemas.preset import Preset

if TYPE_CHECKING:
    from flows.parameters import IngestParameters

Read = TypeVar("Read")

SourcePath = Annotated[
    str,
    Parameter(
        help="Folders of raw files, single files, s3://bucket/prefix, or names of sources in winnow.toml; without any, all of winnow.toml."
    ),
]
OutputPath = Annotated[Path, Parameter(name=("--output", "-o"), help="The dataset's folder.")]
PresetChoice = Annotated[
    Preset,
    Parameter(
        help="In doubt, careful keeps a line and thorough takes it out; "
        "fast reads pages without trafilatura, and text dumps as careful does."
    ),
]
RulesPath = Annotated[
    Path | None, Parameter(help="A TOML file of rules of your own; winnow rules FILE checks it.")
]


@Parameter(name="*")
@dataclass(frozen=True)
class CleaningOptions:
    """Where the dataset is, and how inputs are cleaned."""

    output: OutputPath = Path("output")
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
    preset: PresetChoice = Preset.CAREFUL
    rules: RulesPath = None


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
    only: Annotated[
        Only | None,
        Parameter(
            help="rejected: clean the inputs again whose row is a rejection, and leave all others as they are."
        ),
    ] = None
    snapshot: Annotated[
        bool,
        Parameter(
            negative=(),
            help="Keep a frozen view of the dataset in snapshots/ when the run has ended; it shares the bytes.",
        ),
    ] = False
    publish: Annotated[
        str | None,
        Parameter(
            help="Copy the finished dataset to s3://bucket/prefix/runs/ID, then name it in current.json there."
        ),
    ] = None


DEFAULTS: Final = IngestOptions()
CLEANING_DEFAULTS: Final = CleaningOptions()

_USUAL_CONFIG: Final = Path("winnow.toml")


def checked_parameters(sources: Sequence[str], options: CleaningOptions) -> "IngestParameters":
    """Return the parameters of a run.

    Raises:
        UsageError: there is no source, or a value that no run can have.
    """
    from flows.parameters import ingest_parameters  # noqa: PLC0415  (brings Pydantic)
    from flows.stores.uri import place_of, store_uri  # noqa: PLC0415  (as above)

    run = options if isinstance(options, IngestOptions) else DEFAULTS
    places = tuple(_read("sources", source, place_of) for source in sources)
    publish = _read("publish", run.publish, store_uri) if run.publish is not None else None
    return ingest_parameters(
        {
            "sources": places,
            "config": options.config or _usual_config(),
            "output": options.output,
            "workers": options.workers,
            "parts": run.parts,
            "partition": run.partition,
            "allow_deletions": run.allow_deletions,
            "keep_deleted": options.keep_deleted,
            "only": run.only,
            "preset": options.preset,
            "rules": options.rules,
            "snapshot": run.snapshot,
            "publish": publish,
        }
    )


def _read(name: str, text: str, read: Callable[[str], Read]) -> Read:
    try:
        return read(text)
    except ValueError as error:
        message = f"{name}: {error}"
        raise UsageError(message) from None  # the cause may hold a password


def _usual_config() -> Path | None:
    return _USUAL_CONFIG if _USUAL_CONFIG.exists() else None
