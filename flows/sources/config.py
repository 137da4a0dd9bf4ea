"""What a `winnow.toml` says: the sources of a dataset, what is known and expected of them, and who is told if not."""

from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, StringConstraints

from flows.sources.file_patterns import file_patterns
from flows.sources.path_pattern import PathPattern
from flows.stores.uri import Place
from schemas.addresses import Site
from schemas.record import Record


def _source_name(name: str) -> str:
    if name in {".", ".."} or "/" in name or not name.isprintable():
        message = f"{name!r} is no name: it is one line without a slash"
        raise ValueError(message)
    return name


def _file_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    file_patterns(patterns)
    return patterns


def _web_address(address: SecretStr) -> SecretStr:
    try:
        found = urlsplit(address.get_secret_value())
        is_one = found.scheme in {"http", "https"} and bool(found.hostname)
        _ = found.port  # refuses what is none
    except ValueError:
        is_one = False
    if not is_one:
        message = "it is no address that begins with https:// or http://"
        raise ValueError(message)
    return address


def _path_pattern(pattern: str) -> str:
    PathPattern(pattern)
    return pattern


FilePatterns = Annotated[tuple[str, ...], Field(min_length=1), AfterValidator(_file_patterns)]
"""Patterns as lines of a `.gitignore`, over the path inside the source."""
Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}$")]
Share = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]


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


class Expectations(Record):
    """What the inputs of a source are expected to be after a run: `[expect]`, and `[source.expect]` over it key by key."""

    max_rejected: Share | None = Field(
        default=None, description="At most this share of the inputs is rejected."
    )
    min_title: Share | None = Field(
        default=None, description="At least this share of the articles has a title."
    )
    min_articles: Count | None = Field(default=None, description="There are at least so many articles.")
    min_words_median: Count | None = Field(
        default=None, description="Half of the articles have at least so many words."
    )
    max_removed_share_shift: Share | None = Field(
        default=None,
        description="The share of removed characters differs by at most so much from that of the run before.",
    )
    hold: bool = Field(
        default=False, description="Whether a run that breaches one of these leaves the dataset as it was."
    )

    def over(self, general: "Expectations") -> "Expectations":
        """Return these with what they leave open taken from more general ones."""
        told = general.model_dump(exclude_unset=True) | self.model_dump(exclude_unset=True)
        return Expectations.model_validate(told)


class Alert(Record):
    """Who is told of a failure or a breach: `[alert]`."""

    webhook: Annotated[SecretStr, AfterValidator(_web_address)] = Field(
        description="An address that is sent JSON; it may hold a token, so it is never shown."
    )


class SourceTable(SourceSettings):
    """One `[[source]]`."""

    name: Annotated[str, Field(min_length=1), AfterValidator(_source_name)] = Field(
        description="The name that its rows carry."
    )
    root: Place = Field(description="Its folder, relative to the file; or s3://bucket/prefix.")
    expect: Expectations = Field(default=Expectations(), description="What is expected of it.")


class Config(Record):
    """A whole `winnow.toml`, its paths made absolute."""

    file: Path | None = Field(default=None, description="Where it stands.")
    sources: tuple[SourceTable, ...] = Field(default=(), description="The sources, in the file's order.")
    expect: Expectations = Field(
        default=Expectations(), description="What is expected of sources that are not described."
    )
    alert: Alert | None = Field(default=None, description="Who is told of a failure or a breach.")


NO_SETTINGS: Final = SourceSettings()
NO_CONFIG: Final = Config()
