"""The long form of the crash tests: every call of every change, and kills at random moments under a reader."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.crash.calls import Moment
from tests.crash.forks import calls_of
from tests.crash.history import CHANGES, make_stage
from tests.crash.random_kills import random_kills
from tests.crash.trials import Trial, kill_and_heal

_READERS = ("pyarrow", "pyarrow", "pyarrow", "duckdb", "pyarrow", "pyarrow", "polars")


def every_call(root: Path, names: Sequence[str], moments: Sequence[Moment]) -> Iterator[str]:
    """Kill at each call of each change, print how many there were, and yield what went wrong."""
    for name in names:
        stage = make_stage(root / name.replace(" ", "-"), CHANGES[name])
        output = stage.source.with_name("output")
        stage.play(output)
        calls = len(calls_of(stage.run_into(output)))
        found: list[str] = []
        for moment in moments:
            for fatal in range(1, calls + 1):
                reader = _READERS[fatal % len(_READERS)]
                found += kill_and_heal(stage, Trial(name, fatal, moment), output, reader)
        print(f"{name}: {calls} calls, {calls * len(moments)} kills, {len(found)} wrong", flush=True)
        yield from found


def main() -> None:
    """Read the command line, kill, and exit with 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--only", choices=list(CHANGES), nargs="*", help="every call of these changes alone")
    parser.add_argument("--moments", choices=list(Moment), nargs="+", default=[Moment.AMID])
    parser.add_argument("--kills", type=int, default=200, help="at random moments, after those at every call")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    names = list(CHANGES) if arguments.only is None else arguments.only
    with tempfile.TemporaryDirectory(prefix="winnow-crash-") as folder:
        found = _told(every_call(Path(folder), names, arguments.moments))
        if arguments.kills:
            found += _told(random_kills(Path(folder), arguments.kills, arguments.seed))
    sys.exit(bool(found))


def _told(wrongs: Iterator[str]) -> int:
    """Print what is wrong as it comes and return how much."""
    count = 0
    for wrong in wrongs:
        print(wrong, flush=True)
        count += 1
    return count
