"""Run one tool over all pages in a process of its own: what it takes from each, and the CPU time of it."""

import logging
from collections.abc import Sequence
from time import process_time
from typing import Final, NamedTuple

from benchmarks.page_peers_tools import PageTool
from benchmarks.page_scores import Extraction
from benchmarks.peers_run import in_own_process

_SENTENCE: Final = "The ferry between Velmouth and the island came back on Monday, said the harbour office. "
_WARM_UP: Final = (
    "<!DOCTYPE html><html><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>"
    f"<p>{_SENTENCE * 3}</p><p>{_SENTENCE * 4}</p></article></body></html>"
).encode()
"""Read once before the clock starts, so that data loaded at first use is not counted."""


class PageRun(NamedTuple):
    """What a tool took from each page, the CPU seconds of its process while it worked, and where it failed."""

    found: list[Extraction]
    seconds: float
    failures: int


def run_page_tool(tool: PageTool, pages: Sequence[bytes]) -> PageRun:
    """Run a tool over all pages in a process of its own; a page on which it raises an error counts as empty."""
    return in_own_process(_timed, tool, pages)


def _timed(tool: PageTool, pages: Sequence[bytes]) -> PageRun:
    logging.disable(logging.CRITICAL)
    extract, read = tool.load()
    extract(_WARM_UP)
    found, seconds, failures = [], 0.0, 0
    for page in pages:
        start = process_time()
        try:
            result = extract(page)
        except Exception:  # a peer may raise anything
            failures += 1
            found.append(Extraction(""))
            continue
        finally:
            seconds += process_time() - start
        found.append(read(result))
    return PageRun(found, seconds, failures)
