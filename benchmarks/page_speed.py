"""CPU of cleaning pages beside `trafilatura.extract` alone: `python -m benchmarks.page_speed PAGES.parquet`.

In one process and page by page in turn, so that a busy machine weighs on all alike. What is loaded or compiled at first
use is not counted: some pages are cleaned before the clock starts, under rulesets of their own, so that no line of a
measured page has been looked up before.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Final

import pyarrow.parquet as pq
import trafilatura

from cleaners.arbiter.signs import Signs
from cleaners.clean import clean, read_document
from cleaners.decoding.decode import decode
from cleaners.detection.wording import line_rules
from cleaners.document import RawFile
from cleaners.page.arbiter.model import Evidence
from cleaners.page.facts import page_facts
from cleaners.page.limits import parsable
from cleaners.page.parse import parse
from cleaners.page.walk import visible_blocks
from cleaners.refusal import Refusal
from cleaners.ruleset import Ruleset
from schemas.preset import Preset

_WARM_UP: Final = 40  # pages
_YARDSTICK: Final = "trafilatura.extract"


class Stopwatch:
    """The CPU seconds of this process by what it did."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Count what is done inside under a name."""
        start = process_time()
        yield
        self.seconds[name] += process_time() - start


def time_tools(page: bytes, rulesets: Iterable[Ruleset], timed: Stopwatch) -> None:
    """Time what is compared on one page: trafilatura on its text, `clean` on its bytes under each ruleset."""
    text = page.decode(errors="replace")
    with timed(_YARDSTICK):
        trafilatura.extract(text)
    for ruleset in rulesets:
        with timed(f"clean, {ruleset.preset}"):
            clean(RawFile("benchmark", "page.html", None, page), ruleset)


def time_stages(page: bytes, ruleset: Ruleset, timed: Stopwatch) -> None:
    """Time the larger pieces of `clean` on one page, each run once more by itself; none of a page that is refused."""
    try:
        decoded, document = decode(page), read_document(page)
    except Refusal:
        return
    with timed("decode"):
        decode(page)
    with timed("limits and parse"):
        tree = parse(parsable(decoded.text))
    with timed("trafilatura, were it always asked"):
        document.heard()
    with timed("visible blocks"):
        blocks = visible_blocks(tree)
    with timed("facts"):
        page_facts(tree, blocks)
    with timed("rules for lines"):
        rules = line_rules(document, ruleset)
    with timed("features and trees"):
        ruleset.page_model(Evidence.ALONE).scores(Signs(document, rules))
    with timed("bytes to document, whole"):
        read_document(page)


def report(timed: Stopwatch, pages: int) -> str:
    """Return what each thing took, in milliseconds a page and beside the yardstick."""
    yardstick = timed.seconds[_YARDSTICK]
    lines = [f"{'CPU of ' + str(pages) + ' pages':32} ms a page   ratio"]
    lines += [
        f"{name:32} {1000 * seconds / pages:9.2f} {seconds / yardstick:7.2f}"
        for name, seconds in timed.seconds.items()
    ]
    return "\n".join(lines)


def measure(pages: Sequence[bytes]) -> Stopwatch:
    """Return the times over some pages, those of the tools before those of the stages."""
    spare = [_ready(preset) for preset in Preset]
    for page in pages[:_WARM_UP]:
        time_tools(page, spare, Stopwatch())
    tools, stages = Stopwatch(), Stopwatch()
    rulesets, other = [_ready(preset) for preset in Preset], _ready(Preset.CAREFUL)
    for page in pages:
        time_tools(page, rulesets, tools)
        time_stages(page, other, stages)
    tools.seconds |= stages.seconds
    return tools


def _ready(preset: Preset) -> Ruleset:
    """A ruleset that has built what finds its rules."""
    ruleset = Ruleset("benchmark", preset=preset)
    ruleset.line_rules(("",))
    ruleset.inline_matches(("",))
    return ruleset


def main() -> None:
    """Read the command line, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page_speed", description=__doc__)
    parser.add_argument("pages", type=Path, help="Parquet with the column html")
    parser.add_argument("--sample", type=int, metavar="N", help="measure about N pages, spread over the file")
    arguments = parser.parse_args()
    pages = pq.read_table(arguments.pages, columns=["html"]).column("html").to_pylist()
    pages = pages[:: max(1, len(pages) // arguments.sample)] if arguments.sample else pages
    print(report(measure(pages), len(pages)))


if __name__ == "__main__":
    main()
