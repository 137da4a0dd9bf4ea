"""What a run can be told; bad values are refused before anything runs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, ClassVar, Final, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    model_validator,
)

from cleaners.authoring.toml_tables import told_problem
from flows.dataset.partition import MOST_PARTS, Partition
from flows.errors import UsageError
from flows.settings.only import Only
from flows.stores.uri import Place, StoreAddress, named_path, place_text
from schemas.preset import Preset

MOST_WORKERS: Final = 256
NO_SOURCE: Final = "give at least one source: a folder of raw files, a single file, or s3://bucket/prefix; or describe your sources in winnow.toml"


def _readable(path: Path) -> Path:
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        message = "readers of Parquet need a path in UTF-8"
        raise ValueError(message) from error
    return path


NamedPath = Annotated[Path, AfterValidator(named_path), PlainSerializer(place_text, when_used="json")]


class RunSettings(BaseModel):
    """The settings of a run: flags, variables of the environment and keys of `[ingest]` are called by these names."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    config: NamedPath | None = Field(
        default=None,
        description="A file that describes sources, read at every run; by default winnow.toml, where there is one.",
    )
    output: Annotated[NamedPath, AfterValidator(_readable)] = Field(
        default=Path("output"), description="The dataset's folder."
    )
    workers: int | None = Field(
        default=None,
        strict=True,
        ge=1,
        le=MOST_WORKERS,
        description="Worker processes; by default one a processor.",
    )
    parts: int | None = Field(
        default=None,
        strict=True,
        ge=1,
        le=MOST_PARTS,
        description="Parts of a new dataset, by default 16; an existing one keeps its own.",
    )
    partition: Partition | None = Field(
        default=None,
        description="What decides on the part of an input of a new dataset: its path (default), or its folder, "
        "so that a new day in a folder of its own rewrites one part; an existing one keeps its own.",
    )
    allow_deletions: bool = Field(
        default=False,
        description="Let rows go though the files of more than a fifth of a source are gone.",
    )
    keep_deleted: bool = Field(
        default=False, description="Keep the rows of files that are gone, for sources that are emptied."
    )
    only: Only | None = Field(
        default=None,
        description="rejected: clean the inputs again whose row is a rejection, and leave all others as they are.",
    )
    preset: Preset = Field(
        default=Preset.CAREFUL,
        description="In doubt, careful keeps a line and thorough takes it out; "
        "fast never asks trafilatura about a page, and takes text dumps as careful does.",
    )
    rules: NamedPath | None = Field(
        default=None,
        description="A TOML file of rules of your own, read at every run; `winnow rules FILE` checks it.",
    )
    snapshot: bool = Field(
        default=False,
        description="Keep a frozen view of the dataset in snapshots/ when the run has ended; it shares the bytes.",
    )
    publish: StoreAddress | None = Field(
        default=None,
        description="Copy the finished dataset to s3://bucket/prefix/runs/ID, then name it in current.json there.",
    )


class IngestParameters(RunSettings):
    """Parameters of the main job."""

    sources: tuple[Place, ...] = Field(
        default=(),
        description="Folders of raw files, single files, or addresses of object stores, each a source named as it is; "
        "or names of sources of `config`. None: all of `config`.",
    )

    @property
    def may_delete(self) -> bool:
        """Whether rows go whose files are gone."""
        return not self.keep_deleted and self.only is None

    @model_validator(mode="after")
    def _has_sources(self) -> Self:
        if not self.sources and self.config is None:
            raise ValueError(NO_SOURCE)
        return self


def ingest_parameters(fields: Mapping[str, object]) -> IngestParameters:
    """Return the parameters of a run.

    Raises:
        UsageError: there is no source, or a value that no run can have.
    """
    try:
        return IngestParameters.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        message = told_problem(first, str(first["loc"][0])) if first["loc"] else NO_SOURCE
        raise UsageError(message) from None  # the cause may hold a password
