"""How fast it is, against its targets and beside others, in one run: `python -m benchmarks.speed`.

Start-up, whole runs to Parquet, memory, size and workers are measured of the command as a user calls it; times are CPU,
of user and system, of all its processes. Without files of your own, invented ones are measured.
"""

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.peers_report import write_section
from benchmarks.speed_inputs import Inputs, column, invented_dumps, invented_pages, written
from benchmarks.speed_report import Measured, Peer, section
from benchmarks.speed_runs import Cost, bare_speed_up, cost_of, python, winnow
from benchmarks.speed_stages import stages_of
from flows.dataset.layout import Table

_SEEDS: Final = Path(__file__).parent.parent / "seeds"
_STAGED: Final = 120  # documents


class Runs:
    """Runs of commands in a folder of their own."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._count = 0
        self._environment = {
            "PREFECT_HOME": str(root / "prefect"),
            "PYTHONPYCACHEPREFIX": str(root / "bytecode"),
        }

    def cost(self, command: Sequence[str | Path]) -> Cost:
        """Run a command and return what it took."""
        return cost_of(command, self._environment)

    def folder(self) -> Path:
        """Return a path at which nothing stands."""
        self._count += 1
        return self._root / f"run{self._count}"

    def plain(self, source: Path, *options: str) -> tuple[Cost, Path]:
        """Ingest a source into a new dataset; return what that took, and the dataset."""
        output = self.folder()
        return self.cost(winnow("ingest", source, "-o", output, "--runner", "plain", *options)), output

    def flow(self) -> Cost:
        """Ingest the seeds as a Prefect flow."""
        return self.cost(winnow("ingest", _SEEDS, "-o", self.folder()))

    def empty_flow(self) -> Cost:
        """Run a flow that does nothing."""
        return self.cost(python("-m", "benchmarks.empty_flow"))


def measure(root: Path, dumps: Inputs, pages: Inputs, rounds: int) -> Measured:
    """Return all figures, each command as often as it is worth."""
    runs = Runs(root)
    runs.plain(_SEEDS)  # compiles and reads what is cold
    runs.cost(winnow("--help"))
    runs.empty_flow()  # makes Prefect's database
    text, text_output = runs.plain(dumps.folder, "-j", "1")
    page, _ = runs.plain(pages.folder, "-j", "1")
    fast, _ = runs.plain(pages.folder, "-j", "1", "--preset", "fast")
    return Measured(
        bare=_least(runs.cost(python("-c", "pass")) for _ in range(3)),
        help=_least(runs.cost(winnow("--help")) for _ in range(3)),
        seeds=_least(runs.plain(_SEEDS)[0] for _ in range(3)),
        empty_flow=_least(runs.empty_flow() for _ in range(2)),
        flow=_least(runs.flow() for _ in range(2)),
        dumps=dumps,
        pages=pages,
        text=text,
        page=page,
        fast_page=fast,
        dataset=_size(text_output),
        speed_ups=[_speed_ups(runs, dumps.folder) for _ in range(rounds)],
        text_stages=stages_of(dumps.folder, _STAGED),
        page_stages=stages_of(pages.folder, _STAGED),
        peers=[*_trafilatura(runs, pages), *_datatrove(runs, dumps, pages)],
        load=os.getloadavg()[0],
    )


def _least(costs: Iterator[Cost]) -> float:
    return min(cost.cpu for cost in costs)


def _size(output: Path) -> int:
    return sum(file.stat().st_size for table in Table for file in (output / table).glob("*.parquet"))


def _speed_ups(runs: Runs, folder: Path) -> tuple[float, float]:
    """What two processes gain: bare ones, and the workers of a run, in turn."""
    bare = bare_speed_up()
    one, two = (runs.plain(folder, "-j", workers)[0].wall for workers in ("1", "2"))
    return bare, one / two


def _trafilatura(runs: Runs, pages: Inputs) -> list[Peer]:
    program = shutil.which("trafilatura")
    if not program:
        return []
    command: list[str | Path] = [
        program,
        "--input-dir",
        pages.folder,
        "--output-dir",
        runs.folder(),
        "--parallel",
        "1",
    ]
    return [Peer("trafilatura, its command", "text alone, a file each", pages, runs.cost(command))]


def _datatrove(runs: Runs, dumps: Inputs, pages: Inputs) -> list[Peer]:
    if not find_spec("datatrove"):
        return []
    steps = (
        ("pages", pages, "trafilatura in a sandbox of its own"),
        ("dumps", dumps, "addresses masked, no line judged"),
    )
    return [
        Peer(f"datatrove, {kind}", note, inputs, runs.cost(_pipeline(kind, inputs, runs.folder())))
        for kind, inputs, note in steps
    ]


def _pipeline(kind: str, inputs: Inputs, output: Path) -> Sequence[str | Path]:
    return python("-m", "benchmarks.speed_datatrove", kind, inputs.lines.parent, output)


def main() -> None:
    """Read the command line, measure, print the section and write it into the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--dumps", type=Path, metavar="DUMPS.parquet", help="text dumps, in the column text")
    parser.add_argument("--pages", type=Path, metavar="PAGES.parquet", help="pages, in the column html")
    parser.add_argument("--count", type=int, default=800, help="dumps; a quarter as many pages")
    parser.add_argument("--rounds", type=int, default=2, help="of one and two workers in turn")
    parser.add_argument("--results", type=Path, default=Path(__file__).with_name("RESULTS.md"))
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="YYYY-MM-DD")
    parser.add_argument("--dry", action="store_true", help="only print")
    arguments = parser.parse_args()
    count = arguments.count
    with tempfile.TemporaryDirectory(prefix="winnow-speed-") as name:
        root = Path(name)
        dumps = column(arguments.dumps, "text", count) if arguments.dumps else invented_dumps(count)
        pages = column(arguments.pages, "html", count // 4) if arguments.pages else invented_pages(count // 4)
        found = measure(root, written(root, ".txt", dumps), written(root, ".html", pages), arguments.rounds)
    report = section(found, arguments.date, is_invented=not (arguments.dumps or arguments.pages))
    print(report)
    if not arguments.dry:
        write_section(arguments.results, report)


if __name__ == "__main__":
    main()
