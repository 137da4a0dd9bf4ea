"""The record of a run: what it was given, what it did, where and when. The one place for clocks and hosts."""

from pydantic import Field

from schemas.kinds import Kind, Reason
from schemas.preset import Preset
from schemas.record import Instant, Int32, Int64, Record, Sha256


class SourceRecord(Record):
    """A source that a run was given."""

    name: str = Field(description="The name that its rows carry.")
    root: str = Field(description="Where it lay; undecodable bytes as \\xNN, a backslash doubled.")
    inputs: Int64 = Field(description="How many files it held; a container is one, and many inputs.")
    excluded: Int64 = Field(
        default=0, description="Files that its patterns leave out: they are no inputs, and have no row."
    )
    passed_over: Int64 = Field(
        default=0, description="Inputs without a row, which a run over rejections alone does not take up."
    )
    paths_without_match: Int64 | None = Field(
        default=None, description="Inputs whose path the path pattern does not match; null without a pattern."
    )
    files_without_row: Int64 | None = Field(
        default=None, description="Inputs without a row in the manifest; null without a manifest."
    )
    rows_without_file: Int64 | None = Field(
        default=None, description="Paths of the manifest that are no inputs; null without a manifest."
    )
    other_columns: tuple[str, ...] = Field(
        default=(), description="Columns of the manifest that give no facts."
    )


class Counts(Record):
    """What became of the inputs of a run: inputs = articles + rejections = the sum of the five fates."""

    inputs: Int64 = Field(description="Everything in the sources: files, and the records of containers.")
    articles: Int64 = Field(description="Inputs that are articles now.")
    rejections: Int64 = Field(description="Inputs that are rejections now.")
    new: Int64 = Field(description="Inputs that the dataset did not know.")
    moved: Int64 = Field(
        description="Inputs under a new path with the content of one that is gone; neither new nor deleted."
    )
    changed: Int64 = Field(description="Inputs whose content had changed.")
    redone: Int64 = Field(
        description="The same content cleaned again: other rules or given facts, or after a failure that may pass."
    )
    unchanged: Int64 = Field(description="Inputs that were left as they are.")
    deleted: Int64 = Field(description="Inputs that the dataset knew and the sources no longer hold.")
    kept: Int64 = Field(description="Rows that stay though their inputs are gone.")
    files_written: Int64 = Field(description="Parquet files whose bytes changed.")
    words: Int64 = Field(description="Words of the articles that were cleaned.")
    reasons: dict[Reason, Int64] = Field(description="Rejections by reason.")
    removed: dict[Kind, Int64] = Field(
        description="Characters removed from the articles that were cleaned, by kind."
    )


class RunRecord(Record):
    """One run of the main job."""

    run_id: str = Field(description="When it started, in UTC, and a random suffix.")
    started_at: Instant = Field(description="When it started.")
    finished_at: Instant = Field(description="When its last file was in place.")
    sources: tuple[SourceRecord, ...] = Field(description="What it was given.")
    output: str = Field(description="The dataset's folder.")
    parts: Int32 = Field(description="How many parts the dataset has.")
    workers: Int32 = Field(description="How many worker processes it could use.")
    ruleset_id: str = Field(description="Identity of everything that decided.")
    preset: Preset = Field(description="How chrome removed weighed against content kept.")
    user_rules_sha256: Sha256 | None = Field(
        description="sha256 of the user's rules as JSON; null where there were none."
    )
    schema_version: Int32 = Field(description="Version of the columns.")
    counts: Counts = Field(description="What became of the inputs.")
    versions: dict[str, str] = Field(description="Versions of winnow, Python and the libraries that matter.")
    platform: str = Field(description="The operating system and the machine's architecture.")
