"""What was expected of the sources of a run, beside what they are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from flows.dataset.layout import Dataset, Table
from flows.display.terminal import printable
from flows.errors import BreachedError
from flows.sources.config import Expectations
from schemas.run import Breach, RunRecord, SourceRecord, SourceRows


def breaches(sources: Iterable[SourceRecord], expected: Mapping[str, Expectations]) -> Iterator[Breach]:
    """Yield each expectation that a source does not meet.

    A share of nothing breaches nothing: that there are articles at all is what `min_articles` is for.
    """
    for source in sources:
        expect = expected[source.name]
        assert source.rows
        yield from _unmet(source.name, source.rows, expect)
        most = expect.max_removed_share_shift
        if most is not None and source.rows_before:
            yield from _unmet_shift(
                source.name, source.rows.removed_share, source.rows_before.removed_share, most
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


def _unmet(source: str, rows: SourceRows, expect: Expectations) -> Iterator[Breach]:
    rejected, titled, median = rows.rejected_share, rows.title_share, rows.words_median
    if (most := expect.max_rejected) is not None and rejected is not None and rejected > most:
        told = f"{rejected:.1%} of the inputs are rejected, at most {most:.1%} expected"
        yield _breach(source, "max_rejected", most, rejected, told)
    if (least := expect.min_title) is not None and titled is not None and titled < least:
        told = f"{titled:.1%} of the articles have a title, at least {least:.1%} expected"
        yield _breach(source, "min_title", least, titled, told)
    if (fewest := expect.min_articles) is not None and rows.articles < fewest:
        told = f"{rows.articles:,} articles, at least {fewest:,} expected"
        yield _breach(source, "min_articles", fewest, rows.articles, told)
    if (fewest := expect.min_words_median) is not None and median is not None and median < fewest:
        told = f"half of the articles have at most {median:,} words, at least {fewest:,} expected"
        yield _breach(source, "min_words_median", fewest, median, told)


def _unmet_shift(source: str, now: float | None, before: float | None, most: float) -> Iterator[Breach]:
    if now is not None and before is not None and abs(now - before) > most:
        told = (
            f"{now:.1%} of the characters are removed, {before:.1%} at the run before, "
            f"a difference of at most {most * 100:.1f} points expected"
        )
        yield _breach(source, "max_removed_share_shift", most, abs(now - before), told)


def _breach(source: str, key: str, bound: float, found: float, told: str) -> Breach:
    message = f"{printable(source)}: {told} ({key})"
    return Breach(source=source, expectation=key, bound=float(bound), found=float(found), message=message)
