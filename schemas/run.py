"""The record of a run: what it was given, what it did, where and when. The one place for clocks and hosts."""

from pydantic import Field

from schemas.kinds import Kind, Reason
from schemas.preset import Preset
from schemas.record import Instant, Int32, Int64, Record, Sha256


class SourceRows(Record):
    """What the inputs of a source are after a run, those included that it left as they were."""

    articles: Int64 = Field(description="Inputs that are articles.")
    rejections: Int64 = Field(description="Inputs that are rejections.")
    titles: Int64 = Field(description="Articles with a title.")
    words_median: Int64 | None = Field(
        description="Half of the articles have as many words or fewer; null without an article."
    )
    characters: Int64 = Field(description="Characters of the articles' texts.")
    removed_characters: Int64 = Field(description="Characters that were removed from these articles.")

    @property
    def rejected_share(self) -> float | None:
        """The share of the inputs that are rejections, from 0 to 1; None without an input."""
        return _share(self.rejections, self.articles + self.rejections)

    @property
    def title_share(self) -> float | None:
        """The share of the articles that have a title, from 0 to 1; None without an article."""
        return _share(self.titles, self.articles)

    @property
    def removed_share(self) -> float | None:
        """The share of the articles' characters that was removed, from 0 to 1; None without a character."""
        return _share(self.removed_characters, self.characters + self.removed_characters)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


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
    rows: SourceRows | None = Field(
        default=None, description="What its inputs are now, or would be where the run was held back."
    )
    rows_before: SourceRows | None = Field(
        default=None, description="The same after the run before; null where there was none."
    )


class Breach(Record):
    """An expectation that a source did not meet."""

    source: str = Field(description="The source.")
    expectation: str = Field(description="The key in `[expect]`.")
    bound: float = Field(description="What was expected.")
    found: float = Field(description="What was found.")
    message: str = Field(description="Both in a sentence.")


class InputCost(Record):
    """What it took to clean an input."""

    source: str = Field(description="Its source.")
    path: str = Field(description="Its path.")
    raw_bytes: Int64 = Field(description="Its size in bytes.")
    cpu_seconds: float = Field(description="Processor time.")


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


def numbers(counts: Counts) -> dict[str, int]:
    """Return the counts that are single numbers, by name."""
    return {name: value for name, value in counts if isinstance(value, int)}


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
    breaches: tuple[Breach, ...] = Field(default=(), description="Expectations that were not met.")
    is_held: bool = Field(
        default=False, description="Whether nothing was published, because of an expectation that holds back."
    )
    slowest: tuple[InputCost, ...] = Field(
        default=(), description="Of the inputs cleaned now, those that took the most processor time."
    )
    largest: tuple[InputCost, ...] = Field(
        default=(), description="Of the inputs cleaned now, those of the most bytes."
    )
