"""What a `winnow.toml` says: the sources of a dataset, and what is known of their files from outside."""

from pathlib import Path
from typing import Annotated, Final

from pathspec import GitIgnoreSpec
from pydantic import AfterValidator, Field, StringConstraints

from flows.path_pattern import PathPattern
from flows.stores.uri import Place
from schemas.addresses import Site
from schemas.record import Record


def _source_name(name: str) -> str:
    if name in {".", ".."} or "/" in name or not name.isprintable():
        message = f"{name!r} is no name: it is one line without a slash"
        raise ValueError(message)
    return name


def _file_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    GitIgnoreSpec.from_lines(patterns)
    return patterns


def _path_pattern(pattern: str) -> str:
    PathPattern(pattern)
    return pattern


FilePatterns = Annotated[tuple[str, ...], Field(min_length=1), AfterValidator(_file_patterns)]
"""Patterns as lines of a `.gitignore`, over the path inside the source."""
Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}$")]


class RecordFields(Record):
    """Which field of a record holds what, in JSON Lines, CSV and Parquet; without a name, the usual ones are looked for.

    Upper and lower case are alike; `a.b` is the field `b` of the field `a`.
    """

    text: str | None = Field(default=None, description="The document as plain text.")
    html: str | None = Field(default=None, description="The document as a page; it goes before a text.")
    url: str | None = Field(default=None, description="Address of the page.")
    site: str | None = Field(default=None, description="Host of the page.")
    title: str | None = Field(default=None, description="The headline.")
    authors: str | None = Field(default=None, description="Names: a list, or apart by semicolons.")
    published: str | None = Field(default=None, description="Day or time of publication.")
    fetched: str | None = Field(default=None, description="Day or time when the page was fetched.")
    language: str | None = Field(default=None, description="Language, ISO 639.")


USUAL_FIELDS: Final = RecordFields()


class SourceSettings(Record):
    """What is said of a source beside its name and its place."""

    include: FilePatterns | None = Field(default=None, description="Only files that these take are inputs.")
    exclude: FilePatterns | None = Field(default=None, description="Files that these take are no inputs.")
    site: Site | None = Field(default=None, description="Host of all its pages without www.")
    language: Language | None = Field(default=None, description="Language of all its texts, ISO 639.")
    path_pattern: Annotated[str, AfterValidator(_path_pattern)] | None = Field(
        default=None, description="How paths inside the source state facts."
    )
    manifest: Path | None = Field(
        default=None, description="A CSV or Parquet file with the facts of each path; relative to the file."
    )
    fields: RecordFields = Field(default=USUAL_FIELDS, description="What the fields of records are called.")


class SourceTable(SourceSettings):
    """One `[[source]]`."""

    name: Annotated[str, Field(min_length=1), AfterValidator(_source_name)] = Field(
        description="The name that its rows carry."
    )
    root: Place = Field(description="Its folder, relative to the file; or s3://bucket/prefix.")


class Config(Record):
    """A whole `winnow.toml`, its paths made absolute."""

    file: Path | None = Field(default=None, description="Where it stands.")
    sources: tuple[SourceTable, ...] = Field(default=(), description="The sources, in the file's order.")


NO_SETTINGS: Final = SourceSettings()
NO_CONFIG: Final = Config()
