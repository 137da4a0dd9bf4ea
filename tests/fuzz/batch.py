"""A stretch of numbered inputs, each made from its number alone and held to the laws."""

import os
import signal
import time
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType
from typing import Final, NamedTuple

from tests.fuzz.inputs import fuzzed_input, own_corpus
from tests.fuzz.laws import broken_laws

_MOST_SECONDS: Final = 10  # of CPU; most inputs take a hundredth
_LOST_SECONDS: Final = 60


class Batch(NamedTuple):
    """Which inputs, and where what breaks a law goes."""

    seed: int
    first: int
    end: int
    corpus: Path | None
    output: Path


class Outcome(NamedTuple):
    """How many inputs were tried, and what broke a law, in words."""

    inputs: int
    findings: tuple[str, ...]


def outcome(batch: Batch) -> Outcome:
    """Return the outcome of a batch. The input at hand stands in a file, by which one that kills its process is known."""
    signal.signal(signal.SIGPROF, _lost)
    corpus = _corpus(batch.corpus)
    at_hand = batch.output / f"at-hand-{os.getpid()}"
    findings = []
    for number in range(batch.first, batch.end):
        data = fuzzed_input(Random(f"{batch.seed}/{number}"), corpus)
        at_hand.write_bytes(data)
        broken = _broken(data)
        if broken:
            file = batch.output / f"{sha256(data).hexdigest()[:16]}.input"
            file.write_bytes(data)
            findings.append(f"input {number} broke: {'; '.join(broken)}\n  {file.absolute()}")
    at_hand.unlink()
    return Outcome(batch.end - batch.first, tuple(findings))


def _broken(data: bytes) -> list[str]:
    started = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, _LOST_SECONDS)
    broken = broken_laws(data)
    signal.setitimer(signal.ITIMER_PROF, 0)
    seconds = time.process_time() - started
    return [*broken, f"took {seconds:.0f} s of CPU"] if seconds > _MOST_SECONDS else broken


def _lost(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"no end after {_LOST_SECONDS} s of CPU")


@cache
def _corpus(folder: Path | None) -> tuple[bytes, ...]:
    files = sorted(file for file in folder.rglob("*") if file.is_file()) if folder else []
    return (*own_corpus(), *(file.read_bytes() for file in files))
