"""The command: batches of numbered inputs on worker processes, what broke a law into files, a line of figures."""

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from tests.fuzz.batch import Batch, Outcome, outcome

_BATCH: Final = 500  # inputs
_TOLD_EVERY: Final = 60  # seconds


def main(arguments: list[str] | None = None) -> None:
    """Fuzz until the time or the inputs are over; exit with 1 where a law was broken."""
    given = _parser().parse_args(arguments)
    given.output.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    deadline = started + 60 * given.minutes if given.minutes else None
    inputs, findings = 0, list[str]()
    told = started
    for batch in _outcomes(given, deadline):
        inputs += batch.inputs
        findings += batch.findings
        for finding in batch.findings:
            print(finding, flush=True)
        if time.monotonic() - told >= _TOLD_EVERY:
            told = time.monotonic()
            print(_figures(inputs, findings, told - started), flush=True)
    print(_figures(inputs, findings, time.monotonic() - started))
    sys.exit(bool(findings))


def _outcomes(given: argparse.Namespace, deadline: float | None) -> Iterator[Outcome]:
    """The outcomes of the batches, at most two a worker under way."""
    batches = _batches(given)
    with ProcessPoolExecutor(given.jobs, mp_context=get_context("spawn")) as pool:
        under_way: set[Future[Outcome]] = set()
        while True:
            while len(under_way) < 2 * given.jobs and (deadline is None or time.monotonic() < deadline):
                batch = next(batches, None)
                if batch is None:
                    break
                under_way.add(pool.submit(outcome, batch))
            if not under_way:
                return
            done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            try:
                yield from (future.result() for future in done)
            except BrokenProcessPool:
                at_hand = sorted(map(str, given.output.glob("at-hand-*")))
                yield Outcome(0, (f"a worker died over one of: {', '.join(at_hand)}",))
                return


def _batches(given: argparse.Namespace) -> Iterator[Batch]:
    end = given.first + given.examples if given.examples else sys.maxsize
    for first in range(given.first, end, _BATCH):
        yield Batch(given.seed, first, min(end, first + _BATCH), given.corpus, given.output)


def _figures(inputs: int, findings: list[str], seconds: float) -> str:
    rate = inputs / seconds if seconds else 0
    return f"{inputs:,} inputs in {seconds:,.0f} s ({rate:,.0f} a second), {len(findings)} broke a law"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, help="how long; without it and --examples, until interrupted"
    )
    parser.add_argument("--examples", type=int, help="how many inputs")
    parser.add_argument(
        "--seed", type=int, default=0, help="of the generator: the same inputs for the same seed"
    )
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument(
        "--corpus", type=Path, help="a folder of pages and dumps to damage beside Winnow's own"
    )
    parser.add_argument("--output", type=Path, default=Path(".fuzz"), help="where failing inputs go")
    parser.add_argument("-j", "--jobs", type=int, default=1, help="worker processes")
    return parser
