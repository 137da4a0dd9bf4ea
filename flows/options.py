"""What the commands that ingest have in common: their options, and the parameters that these make."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter
from pydantic import ValidationError

from flows.errors import UsageError
from flows.parameters import IngestParameters
from flows.partition import Partition
from schemas.preset import Preset

SourcePath = Annotated[Path, Parameter(help="Folders of raw files, or single files.")]


@Parameter(name="*")
@dataclass(frozen=True)
class IngestOptions:
    """The options of a run."""

    output: Annotated[Path, Parameter(name=("--output", "-o"), help="The dataset's folder.")] = Path("output")
    workers: Annotated[
        int | None, Parameter(name=("--workers", "-j"), help="Worker processes; by default one a processor.")
    ] = None
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
    keep_deleted: Annotated[
        bool,
        Parameter(negative="", help="Keep the rows of files that are gone, for sources that are emptied."),
    ] = False
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


DEFAULTS: Final = IngestOptions()


def checked_parameters(sources: Sequence[Path], options: IngestOptions) -> IngestParameters:
    """Return the parameters of a run.

    Raises:
        UsageError: there is no source, or a value that no run can have.
    """
    try:
        return IngestParameters(
            sources=tuple(sources),
            output=options.output,
            workers=options.workers,
            parts=options.parts,
            partition=options.partition,
            allow_deletions=options.allow_deletions,
            keep_deleted=options.keep_deleted,
            preset=options.preset,
            rules=options.rules,
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = first["loc"][0]
        if name == "sources" and not sources:
            message = "give at least one source: a folder of raw files, or a single file"
        else:
            message = f"{name}: {first['msg']}"
        raise UsageError(message) from error
