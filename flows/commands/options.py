"""What the commands that ingest have in common: their options, and the parameters that these make."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from flows.dataset.partition import Partition
from flows.display.log import LogFormat
from flows.settings.command import CommandSettings
from flows.settings.only import Only
from flows.settings.parameters import IngestParameters, RunSettings, ingest_parameters
from schemas.preset import Preset

SourcePath = Annotated[
    str,
    Parameter(
        help="Folders of raw files, single files, s3://bucket/prefix, or names of sources in winnow.toml; without any, all of winnow.toml."
    ),
]


def option(name: str, *short: str) -> Parameter:
    """Return the flag of a setting, with the help of that; a flag that is not given leaves the setting to others."""
    field = CommandSettings.model_fields[name]
    is_on_by_default = field.default not in {None, False}
    default = f" [default: {field.default}]" if is_on_by_default else ""
    return Parameter(name=(f"--{name.replace('_', '-')}", *short), help=f"{field.description}{default}")


OutputPath = Annotated[Path | None, option("output", "-o")]
PresetChoice = Annotated[Preset | None, option("preset")]
RulesPath = Annotated[Path | None, option("rules")]


@dataclass(frozen=True)
class Options:
    """Flags, as far as they were given: the others are None."""

    @property
    def flags(self) -> Mapping[str, object]:
        """The settings that were given, by name."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: value
            for name, value in given.items()
            if name in CommandSettings.model_fields and value is not None
        }

    @property
    def settings(self) -> CommandSettings:
        """All settings in force: these, and others where none was given.

        Raises:
            UsageError: one of the others cannot be.
        """
        from flows.settings.in_force import settings_in_force  # noqa: PLC0415  (brings the reader of winnow.toml)

        return settings_in_force(self.flags).settings


@Parameter(name="*")
@dataclass(frozen=True)
class CleaningOptions(Options):
    """Where the dataset is, and how inputs are cleaned."""

    output: OutputPath = None
    config: Annotated[Path | None, option("config")] = None
    workers: Annotated[int | None, option("workers", "-j")] = None
    keep_deleted: Annotated[bool | None, option("keep_deleted")] = None
    preset: PresetChoice = None
    rules: RulesPath = None


@Parameter(name="*")
@dataclass(frozen=True)
class IngestOptions(CleaningOptions):
    """The options of a run."""

    parts: Annotated[int | None, option("parts")] = None
    partition: Annotated[Partition | None, option("partition")] = None
    allow_deletions: Annotated[bool | None, option("allow_deletions")] = None
    only: Annotated[Only | None, option("only")] = None
    snapshot: Annotated[bool | None, option("snapshot")] = None
    publish: Annotated[str | None, option("publish")] = None


@Parameter(name="*")
@dataclass(frozen=True)
class CommandOptions(IngestOptions):
    """The options of a run, what drives it, and what its log looks like."""

    runner: Annotated[str | None, option("runner")] = None
    log_format: Annotated[LogFormat | None, option("log_format")] = None


CLEANING_DEFAULTS: Final = CleaningOptions()
COMMAND_DEFAULTS: Final = CommandOptions()


def parameters_of(sources: Sequence[str], settings: RunSettings) -> IngestParameters:
    """Return the parameters of a run over some sources.

    Raises:
        UsageError: there is no source, or one that cannot be.
    """
    values = {name: getattr(settings, name) for name in RunSettings.model_fields}
    return ingest_parameters({**values, "sources": tuple(sources)})
