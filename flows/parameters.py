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

from flows.errors import UsageError
from flows.only import Only
from flows.partition import MOST_PARTS, Partition
from flows.stores.uri import Place, StoreAddress, named_path, place_text
from schemas.preset import Preset

NO_SOURCE: Final = "give at least one source: a folder of raw files, a single file, or s3://bucket/prefix; or describe your sources in winnow.toml"


def _readable(path: Path) -> Path:
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        message = "readers of Parquet need a path in UTF-8"
        raise ValueError(message) from error
    return path


NamedPath = Annotated[Path, AfterValidator(named_path), PlainSerializer(place_text, when_used="json")]


class IngestParameters(BaseModel):
    """Parameters of the main job."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    sources: tuple[Place, ...] = Field(
        default=(),
        description="Folders of raw files, single files, or addresses of object stores, each a source named as it is; "
        "or names of sources of `config`. None: all of `config`.",
    )
    config: NamedPath | None = Field(
        default=None, description="A `winnow.toml` that describes sources; read at every run."
    )
    output: Annotated[NamedPath, AfterValidator(_readable)] = Field(
        default=Path("output"), description="The dataset's folder."
    )
    workers: int | None = Field(
        default=None, strict=True, ge=1, le=256, description="Worker processes; by default one a processor."
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
        description="What decides on the part of an input of a new dataset, by default its path; an existing one keeps its own.",
    )
    allow_deletions: bool = Field(
        default=False, description="Whether many rows may go at once because their files are gone."
    )
    keep_deleted: bool = Field(default=False, description="Whether rows stay whose files are gone.")
    only: Only | None = Field(
        default=None,
        description="`rejected`: the run takes up the inputs again whose row is a rejection, and no others.",
    )
    preset: Preset = Field(
        default=Preset.CAREFUL,
        description="How chrome removed weighs against content kept, and time against both.",
    )
    rules: NamedPath | None = Field(
        default=None, description="A TOML file of rules that go before the built-in ones; read at every run."
    )
    snapshot: bool = Field(
        default=False, description="Whether a frozen view of the dataset is kept when the run has ended."
    )
    publish: StoreAddress | None = Field(
        default=None, description="Where in an object store the finished dataset is published."
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
        name = next(iter(first["loc"]), None)
        message = f"{name}: {first['msg']}" if name else NO_SOURCE
        raise UsageError(message) from error
