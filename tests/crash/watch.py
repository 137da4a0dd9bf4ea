"""A reader that polls a dataset until its standard input ends: `python -m tests.crash.watch OUTPUT ONE OTHER`.

It reads with every reader in turn while runs go from one version of the inputs to the other, and prints how often it
read and what was wrong.
"""

import select
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Final

from schemas.kinds import Reason
from tests.crash.sight import READERS, Sight, look, wrongs

_SHOWN: Final = 20
_PAUSE_SECONDS: Final = 0.02

RACING: Final = frozenset({"duckdb", "polars"})
"""They open a file more than once in a query, by its name: one that is replaced in between is an error, and told."""


def watch(output: Path, one: Path, other: Path) -> tuple[Counter[str], list[str]]:
    """Poll until standard input ends; return how often each reader read, and what was wrong."""
    states = look(one), look(other)
    reads: Counter[str] = Counter()
    found: list[str] = []
    for name in cycle(READERS):
        if select.select([sys.stdin], [], [], _PAUSE_SECONDS)[0]:
            break
        reads[name] += 1
        try:
            sight = look(output, READERS[name])
        except BaseException as error:  # whatever a reader raises is what is looked for; Polars panics
            if name not in RACING:
                found.append(f"{name}: {error!r}")
            reads[f"errors of {name}"] += 1
        else:
            found += [f"{name}: {wrong}" for wrong in wrongs(sight, *states) if not _is_told(sight)]
    return reads, found


def _is_told(sight: Sight) -> bool:
    """Return whether an input is rejected for the death of its worker: true, and gone with the next run."""
    return any(Reason.WORKER_DIED in row for rows in sight.rows.values() for row in rows)


class Watched:
    """What the reader told when it ended."""

    def __init__(self) -> None:
        self.reads = 0
        self.lines: list[str] = []


@contextmanager
def watched(output: Path, one: Path, other: Path) -> Iterator[Watched]:
    """Have a process read for the time of the block; what it tells is there after it."""
    told = Watched()
    command = [sys.executable, "-m", "tests.crash.watch", *map(str, (output, one, other))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as reader:
        try:
            yield told
        finally:
            said, _ = reader.communicate()
    count, *told.lines = said.splitlines()
    told.reads = int(count)


def main() -> None:
    """Read the command line, watch, and tell."""
    reads, found = watch(*map(Path, sys.argv[1:]))
    print(sum(reads[name] for name in READERS))
    print(f"{len(found)} wrong of", ", ".join(f"{count} {name}" for name, count in reads.items()))
    print(*found[:_SHOWN], sep="\n")


if __name__ == "__main__":
    main()
