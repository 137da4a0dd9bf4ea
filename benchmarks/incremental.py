"""What a later run costs beside the first one: `python -m benchmarks.incremental --documents 100000`.

Small documents of invented text, in a folder for each of a hundred days. Every run is a process of its own, as from the
command line; its CPU is that of the process and its workers, so a busy machine changes the seconds and hardly the ratios.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from flows.dataset.partition import Partition

_DAYS: Final = 100
_WORDS: Final = [
    "harbour",
    "ferry",
    "council",
    "market",
    "bridge",
    "storm",
    "winter",
    "report",
    "station",
    "teacher",
    "village",
    "budget",
    "library",
    "river",
    "season",
    "engine",
    "museum",
    "orchard",
    "mayor",
    "school",
    "garden",
    "concert",
    "timber",
    "railway",
    "festival",
    "doctor",
    "island",
    "coast",
    "valley",
    "tower",
]
_RUN: Final = """
import atexit, json, resource, sys, time
from flows.cli import main
began = time.monotonic()
def told():
    own, workers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in (own, workers))
    wall = time.monotonic() - began
    print(json.dumps([cpu, wall, own.ru_maxrss / 1024, workers.ru_maxrss / 1024]), file=sys.stderr)
atexit.register(told)
main(sys.argv[1:])
"""


class Cost(NamedTuple):
    """What a run took."""

    cpu: float  # seconds of the process and its workers
    wall: float  # seconds, with all imports but those of the command line's own
    parent_mib: float
    """Peak memory of the process."""
    worker_mib: float
    """Peak memory of its largest worker; 0 where it needed none."""


def write_documents(folder: Path, documents: int) -> None:
    """Write documents of some hundred invented words, spread evenly over the days."""
    chance = random.Random(documents)
    for number in range(documents):
        day = folder / f"day-{number % _DAYS:03}"
        day.mkdir(parents=True, exist_ok=True)
        (day / f"{number:07}.txt").write_text(document(chance), encoding="utf-8")


def document(chance: random.Random) -> str:
    """Return a document: a headline, some paragraphs, a line of chrome."""
    paragraphs = [" ".join(_sentences(chance)) for _ in range(chance.randint(2, 4))]
    headline = " ".join(chance.choices(_WORDS, k=6)).capitalize()
    return (
        "\n\n".join([headline, f"{chance.randint(1, 99)} comments", *paragraphs, "Share this article"]) + "\n"
    )


def _sentences(chance: random.Random) -> Iterator[str]:
    for _ in range(chance.randint(2, 4)):
        words = chance.choices(_WORDS, k=chance.randint(8, 16))
        yield f"The {' of the '.join((words[0], words[1]))} was {' and '.join(words[2:6])} on {' '.join(words[6:])}."


def run(source: Path, output: Path, *options: str) -> Cost:
    """Run the command line in a process of its own and return what it took."""
    command = [
        sys.executable,
        "-c",
        _RUN,
        "ingest",
        str(source),
        "-o",
        str(output),
        "--runner",
        "plain",
        *options,
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Cost(*json.loads(done.stderr.strip().splitlines()[-1]))


def scattered_change(source: Path, documents: int) -> None:
    """Change one document of a hundred, on all days."""
    for file in sorted(source.rglob("*.txt"))[:: max(1, _DAYS)][: max(1, documents // _DAYS)]:
        file.write_text(
            file.read_text(encoding="utf-8") + "\nOne more sentence stands here now.\n", encoding="utf-8"
        )


def new_day(source: Path, documents: int) -> None:
    """Add a folder with a hundredth of the documents."""
    chance = random.Random(0)
    folder = source / "day-new"
    folder.mkdir()
    for number in range(documents // _DAYS):
        (folder / f"{number:07}.txt").write_text(document(chance), encoding="utf-8")


def measure(work: Path, documents: int, partition: Partition, parts: int) -> Iterator[tuple[str, Cost]]:
    """Yield the name and the cost of one run after another over the same source."""
    source, output = work / "spool", work / "output"
    write_documents(source, documents)
    yield "first run", run(source, output, "--partition", partition, "--parts", str(parts))
    yield "unchanged", run(source, output)
    yield "unchanged, --plan", run(source, output, "--plan")
    shutil.rmtree(output / ".state")
    yield "unchanged, without .state", run(source, output)
    new_day(source, documents)
    yield "1 % in a new folder", run(source, output)
    scattered_change(source, documents)
    yield "1 % changed, scattered", run(source, output)


def line(name: str, cost: Cost, first: Cost) -> str:
    """Return one line of the report."""
    return (
        f"{name:28} {cost.cpu:9.1f} {100 * cost.cpu / first.cpu:8.1f} % {cost.wall:9.1f}"
        f" {cost.parent_mib:10.0f} {cost.worker_mib:10.0f}"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.incremental", description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--partition", type=Partition, choices=list(Partition), default=Partition.PATH)
    parser.add_argument("--parts", type=int, default=16)
    told = parser.parse_args(arguments)
    print(f"{told.documents:,} documents, {told.parts} parts by {told.partition}")
    print(f"{'run':28} {'CPU s':>9} {'of first':>10} {'wall s':>9} {'parent MiB':>10} {'worker MiB':>10}")
    first: Cost | None = None
    with tempfile.TemporaryDirectory() as work:
        for name, cost in measure(Path(work), told.documents, told.partition, told.parts):
            first = first or cost
            print(line(name, cost, first), flush=True)


if __name__ == "__main__":
    main()
