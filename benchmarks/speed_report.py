"""The figures of speed as Markdown, each beside its target."""

import platform
from collections.abc import Mapping, Sequence
from datetime import date
from os import cpu_count
from statistics import median
from typing import Final, NamedTuple

from benchmarks.peers_report import table
from benchmarks.speed_inputs import Inputs
from benchmarks.speed_runs import Cost

BEGIN: Final = "<!-- begin: python -m benchmarks.speed -->"
END: Final = "<!-- end: python -m benchmarks.speed -->"
_MEGABYTE: Final = 1_000_000


class Peer(NamedTuple):
    """Another tool over the same files."""

    name: str
    note: str
    inputs: Inputs
    cost: Cost


class Measured(NamedTuple):
    """All that was measured; seconds of CPU where nothing else is said."""

    bare: float
    """Python that does nothing."""
    help: float
    seeds: float
    empty_flow: float
    flow: float
    """The seeds as a Prefect flow."""
    dumps: Inputs
    pages: Inputs
    text: Cost
    page: Cost
    fast_page: Cost
    dataset: int
    """Bytes of the dataset that the dumps became."""
    speed_ups: Sequence[tuple[float, float]]
    """What two bare processes gain over one, and two workers over one, a round each."""
    text_stages: Mapping[str, float]
    """Milliseconds a document."""
    page_stages: Mapping[str, float]
    peers: Sequence[Peer]
    load: float
    """Of the machine over the last minute, when all was done."""


def section(found: Measured, day: date, *, is_invented: bool) -> str:
    """Return the marked section with its tables."""
    parts = [
        BEGIN,
        "## Speed",
        _setting(found, day, "invented" if is_invented else "given"),
        table(("what", "target", "measured"), _targets(found)),
        "### The same files, one process of each",
        table(("tool", "what it does", "CPU s", "files/s", "MB/s", "largest process, MB"), _tools(found)),
        "### CPU by stage, milliseconds a document",
        table(("text dumps", "ms"), _stages(found.text_stages)),
        table(("pages", "ms"), _stages(found.page_stages)),
        END,
    ]
    return "\n\n".join(parts) + "\n"


def _setting(found: Measured, day: date, origin: str) -> str:
    return (
        f"{day.isoformat()} · {found.dumps.files} {origin} dumps, {found.dumps.size / _MEGABYTE:.1f} MB, and "
        f"{found.pages.files} pages, {found.pages.size / _MEGABYTE:.1f} MB · Python {platform.python_version()} · "
        f"{cpu_count()} cores, {platform.system()} {platform.machine()}, shared with other work (load {found.load:.1f}). "
        "CPU of user and system, of all processes of a command, start-up among it; bytecode was compiled before."
    )


def _targets(found: Measured) -> list[tuple[str, str, str]]:
    bare, workers = (median(gains) for gains in zip(*found.speed_ups, strict=True))
    largest = max(found.text.peak, found.page.peak)
    return [
        ("Python that does nothing, s", "", f"{found.bare:.2f}"),
        ("`winnow --help`, s", "≤ 0.3", f"{found.help:.2f}"),
        ("`winnow ingest seeds --runner plain`, s", "≤ 2", f"{found.seeds:.2f}"),
        ("an empty Prefect flow, s", "", f"{found.empty_flow:.2f}"),
        ("the seeds as a flow, beyond the empty one, s", "≤ 1", f"{found.flow - found.empty_flow:.2f}"),
        ("text to Parquet, MB/s of a core", "≥ 4", _rate(found.dumps.size / _MEGABYTE, found.text)),
        ("pages to Parquet, a second of a core", "≥ 25", _rate(found.pages.files, found.page)),
        ("the same, preset fast", "", _rate(found.pages.files, found.fast_page)),
        ("largest process, MB", "≤ 300", f"{largest / _MEGABYTE:.0f}"),
        ("dataset beside the raw dumps", "≤ 0.6", f"{found.dataset / found.dumps.size:.2f}"),
        ("two bare processes against one", "", f"{bare:.2f}"),
        ("two workers against one", f"≥ {0.9 * bare:.2f}", f"{workers:.2f}"),
    ]


def _rate(amount: float, cost: Cost) -> str:
    return f"{amount / cost.cpu:.2f}"


def _tools(found: Measured) -> list[Sequence[str]]:
    runs = [
        Peer("winnow, pages", "dataset with ledger", found.pages, found.page),
        Peer("winnow, pages, preset fast", "the same, without trafilatura", found.pages, found.fast_page),
        Peer("winnow, dumps", "dataset with ledger", found.dumps, found.text),
        *found.peers,
    ]
    return [
        (
            run.name,
            run.note,
            f"{run.cost.cpu:.2f}",
            _rate(run.inputs.files, run.cost),
            _rate(run.inputs.size / _MEGABYTE, run.cost),
            f"{run.cost.peak / _MEGABYTE:.0f}",
        )
        for run in runs
    ]


def _stages(stages: Mapping[str, float]) -> list[tuple[str, str]]:
    return [(name, f"{milliseconds:.2f}") for name, milliseconds in stages.items()]
