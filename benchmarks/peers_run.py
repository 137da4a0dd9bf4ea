"""Run one tool over all dumps in a process of its own: what it keeps, and the CPU time it takes."""

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from time import process_time
from typing import Final, NamedTuple, Protocol, TypeVar

from benchmarks.lines import Fates
from benchmarks.peers_tools import Tool

T = TypeVar("T")
U = TypeVar("U")
R = TypeVar("R")

_WARM_UP: Final = "\n\n".join(
    (
        "Harbour ferry returns after winter repairs",
        "The ferry between Velmouth and the island came back on Monday, said the harbour office.",
        "It had been laid up since November because its engine was worn and parts were hard to find.",
        "Share this",
    )
)
"""Read once before the clock starts, so that data loaded at first use is not counted; no line of it occurs again."""


class Needing(Protocol):
    """A tool that may need a package."""

    @property
    def package(self) -> str | None:
        """The package by which it is imported."""


class Run(NamedTuple):
    """What a tool did to each dump, and the CPU seconds of its whole process while it worked."""

    fates: list[Fates]
    seconds: float


def is_installed(tool: Needing) -> bool:
    """Tell whether the package that the tool needs is there."""
    return tool.package is None or find_spec(tool.package) is not None


def run_tool(tool: Tool, texts: Sequence[str]) -> Run:
    """Run a tool over all dumps in a process of its own."""
    return in_own_process(_timed, tool, texts)


def in_own_process(task: Callable[[T, U], R], tool: T, inputs: U) -> R:
    """Return a task's result from a fresh process, so that no cache is warm and no other tool's work is counted."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(task, tool, inputs).result()


def _timed(tool: Tool, texts: Sequence[str]) -> Run:
    strip, fates = tool.load()
    strip(_WARM_UP)
    results, seconds = [], 0.0
    for text in texts:
        start = process_time()
        result = strip(text)
        seconds += process_time() - start
        results.append(fates(text, result))
    return Run(results, seconds)
