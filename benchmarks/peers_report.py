"""The comparison as Markdown, and its place in a file between two marks."""

import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from os import cpu_count
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.line_scores import Scores
from benchmarks.peers_tools import WINNOW, Tool

BEGIN: Final = "<!-- begin: python -m benchmarks.peers -->"
END: Final = "<!-- end: python -m benchmarks.peers -->"
_MEGABYTE: Final = 1_000_000

_HEADLINE: Final = (
    "tool",
    "content characters lost: all",
    "light",
    "documents that lose any: all",
    "hand",
    "chrome removed, full: lines",
    "characters",
    "chrome removed, light: mean",
    "perfect: all",
    "hand",
    "kinds right",
    "macro-F1",
    "CPU s",
    "MB/s",
    "× slowest",
)
_DETAIL: Final = (
    "tool",
    "content characters lost",
    "documents that lose any",
    "chrome lines removed",
    "characters",
    "mean over documents",
    "perfect documents",
)


class Result(NamedTuple):
    """One tool's figures for each group of dumps, and its CPU seconds."""

    tool: Tool
    scores: Mapping[str, Scores]
    seconds: float


class Comparison(NamedTuple):
    """All that the report tells."""

    results: Sequence[Result]
    missing: Sequence[Tool]
    size: int
    """Bytes of all dumps in UTF-8."""
    sites: int
    day: date
    is_held_out: bool


def section(comparison: Comparison) -> str:
    """Return the marked section with its tables."""
    parts = [BEGIN, "## Beside peers", _setting(comparison), _headline(comparison), _legend(comparison)]
    for group in comparison.results[0].scores:
        documents = comparison.results[0].scores[group].documents
        rows = [_detail(result.tool.name, result.scores[group]) for result in comparison.results]
        parts += [f"### {group}: {documents} documents", table(_DETAIL, rows)]
    return "\n\n".join([*parts, END]) + "\n"


def with_section(document: str, new: str) -> str:
    """Return a document with a section replaced, or added at its end; its first and last lines are its marks."""
    marks = new.splitlines()
    before, begin, rest = document.partition(marks[0])
    _, end, after = rest.partition(marks[-1] + "\n")
    if begin and end:
        return before + new + after
    return (document.rstrip("\n") + "\n\n" if document else "# Results\n\n") + new


def write_section(results: Path, new: str) -> None:
    """Put a section into a file of results, in the place of the older one between the same marks."""
    results.write_text(with_section(results.read_text() if results.exists() else "", new))


def _setting(comparison: Comparison) -> str:
    documents = next(iter(comparison.results[0].scores.values())).documents
    packages = sorted({result.tool.package or "winnow" for result in comparison.results})
    versions = ", ".join(f"{package} {version(package)}" for package in packages)
    return (
        f"{comparison.day.isoformat()} · {documents} dumps of {comparison.sites} sites, "
        f"{comparison.size / _MEGABYTE:.1f} MB · Python {platform.python_version()} · {versions} · "
        f"one core of {cpu_count()}, {platform.system()} {platform.machine()}, shared with other work."
    )


def _headline(comparison: Comparison) -> str:
    slowest = max(result.seconds for result in comparison.results)
    return table(_HEADLINE, [_row(result, comparison.size, slowest) for result in comparison.results])


def _row(result: Result, size: int, slowest: float) -> list[str]:
    whole, full, light, hand = (result.scores[name] for name in ("all", "full", "light", "hand"))
    kinds = (hand.kind_accuracy, hand.kind_macro_f1) if result.tool is WINNOW else (None, None)
    return [
        result.tool.name,
        _percent(whole.content_lost),
        _percent(light.content_lost),
        _share(whole.lossy),
        _share(hand.lossy),
        _share(full.chrome_lines),
        _share(full.chrome_characters),
        _share(light.chrome_mean),
        _share(whole.perfect),
        _share(hand.perfect),
        *("–" if value is None else _share(value) for value in kinds),
        f"{result.seconds:.2f}",
        f"{size / _MEGABYTE / result.seconds:.2f}",
        f"{slowest / result.seconds:.1f}",
    ]


def _detail(name: str, scores: Scores) -> list[str]:
    return [
        name,
        _percent(scores.content_lost),
        _share(scores.lossy),
        _share(scores.chrome_lines),
        _share(scores.chrome_characters),
        _share(scores.chrome_mean),
        _share(scores.perfect),
    ]


def _legend(comparison: Comparison) -> str:
    lines = [f"* **{result.tool.name}**: {result.tool.note}" for result in comparison.results]
    lines += [f"* **{tool.name}**: not installed (`make peers`)." for tool in comparison.missing]
    lines.append(
        "* Light dumps are of the styles trafilatura and newspaper, full ones all others, hand those read line by "
        "line. Whole lines are scored: what a tool shortens it keeps. Of the lines that bear the title one should stay; "
        "bylines and dates are free either way. Kinds are scored for Winnow alone, on the hand-read dumps."
    )
    lines.append(
        "* CPU time of each tool in a fresh process, one after the other, every dump once: no cache is warm, "
        "imports and first loading are not counted. Absolute times depend on the machine; compare the ratios."
    )
    lines.append(
        "* Winnow's quality comes from held-out predictions: no dump was judged by a model that saw its site."
        if comparison.is_held_out
        else "* Winnow ran as installed: where its model was trained on these dumps, its figures flatter it."
    )
    return "\n".join(lines)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown, numbers to the right."""
    rule = ["---"] + ["--:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, rule, *rows))


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _share(share: float) -> str:
    return f"{share:.3f}"
