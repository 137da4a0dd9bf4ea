"""A row beside what its raw file gives."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from cleaners.refusal import Refusal
from cleaners.spans import restore
from flows.containers.record import Reading
from flows.containers.records import records_of
from flows.dataset.layout import Table
from flows.pool.limits import Limits
from flows.sources.listing import Obstacle
from flows.sources.reading import content_of, open_input
from flows.sources.source import Source
from flows.sources.streams import ObstacleError
from flows.verify.findings import Finding, Note, Problem, RowName
from flows.verify.letters import keeps_letters
from schemas.article import Article
from schemas.kinds import TRANSIENT_REASONS
from schemas.stored import stored_record

Row = Mapping[str, object]

_OF_THE_INPUT: Final = ("id", "raw_sha256", "raw_bytes", "given_sha256")
"""Columns that no ruleset decides."""


class StoredRow(NamedTuple):
    """A row, its name and the table that it stands in."""

    name: RowName
    table: Table
    row: Row


class Comparison:
    """Compares rows with those that their raw files give, and counts what cannot be compared."""

    def __init__(self, sources: Mapping[str, Source], ruleset_id: str) -> None:
        self._sources = sources
        self._ruleset_id = ruleset_id
        self._other_rules: Counter[tuple[str, str]] = Counter()
        self._transient = 0

    def problems(self, held: StoredRow, made: StoredRow) -> Iterator[str]:
        """Yield how the row that is held differs from the one that was made of its raw file just now."""
        if TRANSIENT_REASONS & {held.row.get("reason"), made.row.get("reason")}:
            self._transient += 1
            return
        is_comparable = held.row["ruleset_id"] == self._ruleset_id
        if not is_comparable:
            self._other_rules[held.name.source, str(held.row["ruleset_id"])] += 1
        elif held.table is not made.table:
            yield f"stands in {held.table}, its input gives a row of {made.table}"
            return
        columns = made.row if is_comparable else _OF_THE_INPUT
        differing = [column for column in columns if held.row[column] != made.row[column]]
        if differing:
            yield f"is not what its input gives: {', '.join(differing)}"
        elif held.table is Table.ARTICLES and held.name.key is None and not self._keeps_letters(held):
            yield "its document has not the letters and digits of its input"

    def summary(self) -> Iterator[Finding]:
        """Yield what was counted."""
        for (source, ruleset), count in sorted(self._other_rules.items()):
            what = (
                f"{count:,} rows were made by the ruleset {ruleset} and not by {self._ruleset_id}: "
                "other rules, another preset or version; ingest it again, or verify it with the same"
            )
            yield Problem(source, what)
        if self._transient:
            yield Note(
                f"{self._transient:,} rows are not compared: a timeout or a lack of memory need not come again"
            )

    def _keeps_letters(self, held: StoredRow) -> bool:
        """Whether nothing was lost before anything was removed; mojibake that was mended has other letters."""
        article = stored_record(Article, held.row)
        if any(repair.name == "mojibake" for repair in article.repairs):
            return True
        data = _content(self._sources[held.name.source], held.name.path)
        try:
            return not isinstance(data, Obstacle) and keeps_letters(
                restore(article.text, article.removals), article.format, data
            )
        except Refusal:
            return False


def _content(source: Source, path: str) -> bytes | Obstacle:
    """The one document of a plain or packed file."""
    most_bytes = Limits().raw_bytes
    try:
        with open_input(source, path) as opened:
            records = records_of(opened, path, Reading(most_bytes, source.settings.fields))
            return content_of(opened, most_bytes) if records is None else next(records).content
    except ObstacleError as error:
        return error.obstacle
