"""The guard against a source that has lost its files: an unmounted disk must not take the rows along."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from flows.parts.survey import Survey, value_counts
from flows.parts.tally import Content

_MOST_SHARE: Final = 0.2
_ALWAYS: Final = 10
"""So many rows may always go: a fifth of a handful is no sign of anything."""


def many_deletions(surveys: Iterable[Survey]) -> str | None:
    """Return the sources that would lose more than a fifth of their rows at once, and more than ten; None without any.

    A file that was moved counts: what it holds is not known before it is read.
    """
    rows, gone = Counter[str](), Counter[str]()
    for survey in surveys:
        rows += survey.row_counts
        gone += value_counts(survey.gone["source"])
    many = [name for name in sorted(gone) if gone[name] > max(_ALWAYS, _MOST_SHARE * rows[name])]
    if not many:
        return None
    told = "; ".join(
        f"the files of {gone[name]:,} of the {rows[name]:,} rows of {name!r} are gone" for name in many
    )
    return (
        f"{told}: the dataset stays as it is; --allow-deletions lets the rows go, --keep-deleted keeps them"
    )


def departures(surveys: Iterable[Survey]) -> Counter[Content]:
    """Return what the inputs that are gone held, and how many of them held it."""
    return Counter(
        Content(source, raw_sha256)
        for survey in surveys
        for source, raw_sha256 in zip(
            survey.gone["source"].to_pylist(), survey.gone["raw_sha256"].to_pylist(), strict=True
        )
        if raw_sha256
    )
