"""What was expected of the sources of a run, beside what they are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from flows.config import Expectations
from flows.dataset import Dataset, Table
from flows.errors import BreachedError
from flows.terminal import printable
from schemas.run import Breach, RunRecord, SourceRecord


def breaches(sources: Iterable[SourceRecord], expected: Mapping[str, Expectations]) -> Iterator[Breach]:
    """Yield each expectation that a source does not meet.

    A share of nothing breaches nothing: that there are articles at all is what `min_articles` is for.
    """
    for source in sources:
        for key, bound, found, message in _unmet(source, expected[source.name]):
            told = f"{printable(source.name)}: {message} ({key})"
            yield Breach(
                source=source.name, expectation=key, bound=float(bound), found=float(found), message=told
            )


class Verdict(NamedTuple):
    """What is to be said of a run, and whether it is published."""

    breaches: tuple[Breach, ...]
    is_held: bool


def judged(sources: Iterable[SourceRecord], expected: Mapping[str, Expectations]) -> Verdict:
    """Return the breaches of a run; one of a source that holds back keeps the whole dataset as it was."""
    found = tuple(breaches(sources, expected))
    return Verdict(found, any(expected[breach.source].hold for breach in found))


def waiting_tables(dataset: Dataset, expected: Mapping[str, Expectations]) -> frozenset[Table]:
    """Return the tables whose parts wait until all are there: new ones, and all where a breach may hold back."""
    may_hold = any(each.hold for each in expected.values())
    return frozenset(table for table in Table if may_hold or not dataset.folder(table).exists())


def ensure_met(record: RunRecord) -> None:
    """Pass a run that met what was expected of it.

    Raises:
        BreachedError: it did not.
    """
    if record.breaches:
        raise BreachedError(record)


def _unmet(source: SourceRecord, expect: Expectations) -> Iterator[tuple[str, float, float, str]]:
    """The key, the bound, what was found, and a sentence."""
    rows = source.rows
    assert rows
    most, least = expect.max_rejected, expect.min_title
    if most is not None and (share := rows.rejected_share or 0) > most:
        yield (
            "max_rejected",
            most,
            share,
            f"{share:.1%} of the inputs are rejected, at most {most:.1%} expected",
        )
    if least is not None and (titles := rows.title_share) is not None and titles < least:
        yield (
            "min_title",
            least,
            titles,
            f"{titles:.1%} of the articles have a title, at least {least:.1%} expected",
        )
    if (fewest := expect.min_articles) is not None and rows.articles < fewest:
        yield (
            "min_articles",
            fewest,
            rows.articles,
            f"{rows.articles:,} articles, at least {fewest:,} expected",
        )
    shortest, median = expect.min_words_median, rows.words_median
    if shortest is not None and median is not None and median < shortest:
        yield (
            "min_words_median",
            shortest,
            median,
            f"half of the articles have at most {median:,} words, at least {shortest:,} expected",
        )
    yield from _unmet_shift(source, expect.max_removed_share_shift)


def _unmet_shift(source: SourceRecord, most: float | None) -> Iterator[tuple[str, float, float, str]]:
    now, before = (rows.removed_share if rows else None for rows in (source.rows, source.rows_before))
    if most is None or now is None or before is None or abs(now - before) <= most:
        return
    message = (
        f"{now:.1%} of the characters are removed, {before:.1%} at the run before, "
        f"a difference of at most {most * 100:.1f} points expected"
    )
    yield "max_removed_share_shift", most, abs(now - before), message
