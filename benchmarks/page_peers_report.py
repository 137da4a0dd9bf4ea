"""The comparison on pages as Markdown."""

import platform
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version
from os import cpu_count
from typing import Final, NamedTuple

from benchmarks.page_peers_tools import PageTool
from benchmarks.page_scores import Scores
from benchmarks.peers_report import table

BEGIN: Final = "<!-- begin: python -m benchmarks.page_peers -->"
END: Final = "<!-- end: python -m benchmarks.page_peers -->"
ALL: Final = "all"
_HEAD: Final = (
    "F1",
    "precision",
    "recall",
    "with",
    "without",
    "title",
    "authors",
    "day",
    "days stated: right",
    "day, or none",
)


class PageResult(NamedTuple):
    """One tool's figures for each group of pages, its CPU seconds, and on how many pages it failed."""

    tool: PageTool
    scores: Mapping[str, Scores]
    seconds: float
    failures: int


_HELD_OUT: Final = "* Winnow's texts come from models that saw nothing of a page's site (five folds); its facts and its time are the installed one's."
_INSTALLED: Final = (
    "* Winnow ran as installed: where its model was trained on these pages, its F1 flatters it."
)


class PageComparison(NamedTuple):
    """All that the report tells."""

    results: Sequence[PageResult]
    missing: Sequence[PageTool]
    size: int
    """Bytes of all pages."""
    day: date
    held_out: bool = False
    """Whether the texts of Winnow come from models that saw nothing of a page's site."""


def section(comparison: PageComparison) -> str:
    """Return the marked section with its tables."""
    groups = comparison.results[0].scores
    parts = [BEGIN, "## Pages beside peers", _setting(comparison), _headline(comparison), _legend(comparison)]
    for group in (name for name in groups if name != ALL):
        rows = [[result.tool.name, *_figures(result.scores[group])] for result in comparison.results]
        parts += [f"### {group}: {groups[group].pages} pages", table(("tool", *_HEAD), rows)]
    return "\n\n".join([*parts, END]) + "\n"


def _setting(comparison: PageComparison) -> str:
    distributions = sorted({result.tool.distribution for result in comparison.results})
    return (
        f"{comparison.day.isoformat()} · {comparison.results[0].scores[ALL].pages} pages, "
        f"{comparison.size / 1e6:.0f} MB · Python {platform.python_version()} · "
        f"{', '.join(f'{name} {version(name)}' for name in distributions)} · "
        f"one core of {cpu_count()}, {platform.system()} {platform.machine()}, shared with other work."
    )


def _headline(comparison: PageComparison) -> str:
    sources = [name for name in comparison.results[0].scores if name != ALL]
    head = ("tool", *(f"F1: {name}" for name in sources), *(f"all: {name}" for name in _HEAD), "ms a page")
    rows = [
        [
            result.tool.name,
            *(_share(result.scores[name].f1) for name in sources),
            *_figures(result.scores[ALL]),
            f"{1000 * result.seconds / result.scores[ALL].pages:.1f}",
        ]
        for result in comparison.results
    ]
    return table(head, rows)


def _figures(scores: Scores) -> list[str]:
    return [_share(value) for value in scores[1:]]


def _legend(comparison: PageComparison) -> str:
    lines = [
        f"* **{result.tool.name}**: {result.tool.note}"
        + (f" It failed on {result.failures} pages, which count as empty." if result.failures else "")
        for result in comparison.results
    ]
    lines += [f"* **{tool.name}**: not installed (`make peers`)." for tool in comparison.missing]
    lines.append(
        "* Means over pages. F1, precision and recall are of bags of words, `with` and `without` the shares of must-have "
        "(more is better) and must-not-have snippets (less is better) that were left: the measure of WCXB (M. Foley 2026)."
    )
    lines.append(
        "* Title, authors and day: the share of the pages where one is annotated that have it exactly, in one "
        "spelling of quotes, dashes and case, without degrees. Days stated: the share of the days that a tool states "
        "which are the annotated ones; a day on a page without one counts as wrong. Day, or none: the share of all pages "
        "for which a tool states the annotated day, or none where none is annotated. Many annotated days are those "
        "of an update, which Winnow gives as `modified_on`."
    )
    lines.append(
        "* CPU time of each tool in a fresh process, one after the other, every page once, imports not counted."
    )
    lines.append(_HELD_OUT if comparison.held_out else _INSTALLED)
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
