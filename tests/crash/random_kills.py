"""Kills at random moments, of the parent or of a worker, while a reader polls."""

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.crash.command import is_running, processes_of, start, workers_of
from tests.crash.history import is_healed, write_files
from tests.crash.replay import replay_wrongs
from tests.crash.watch import watched
from tests.flows.conftest import ingest

_INPUTS: Final = 400
_END_SECONDS: Final = 5.0
_REACH: Final = 1.1
"""How far beyond the time of a whole run a kill may come."""


def versions() -> tuple[dict[str, str], dict[str, str]]:
    """Return two versions of many inputs, between which some change, change tables, come and go."""
    one = {f"{number:03}.txt": f"Title {number}\n{'text ' * (number % 50)}" for number in range(_INPUTS)}
    other = dict(one)
    for number, name in enumerate(one):
        if number % 3 == 0:
            other[name] = f"Other title {number}\nother text"
        elif number % 7 == 0:
            other[name] = "REJECT"
        elif number % 11 == 0:
            del other[name]
    one |= {f"{number:03}.txt": "REJECT" for number in range(1, _INPUTS, 13)}
    return one, other


def random_kills(root: Path, kills: int, seed: int) -> Iterator[str]:
    """Kill so many runs, print what was done, and yield what went wrong."""
    source, output, scratch = root / "source", root / "output", (root / "one", root / "other")
    for files, folder in zip(versions(), scratch, strict=True):
        write_files(source, files)
        ingest(folder, source)
    shutil.copytree(scratch[1], output)
    chance, died = random.Random(seed), Counter[str]()
    with watched(output, *scratch) as told:
        span = _seconds_of_a_run(source, versions()[0], output)
        for number in range(kills):
            write_files(source, versions()[(number + 1) % 2])
            victim, left = _kill_one(source, output, chance, span)
            died[victim] += 1
            if left:
                yield f"kill {number}: processes {left} are left"
            ingest(output, source, allow_deletions=True)
            if not is_healed(output, scratch[(number + 1) % 2]):
                yield f"kill {number}, of the {victim}: the next run does not heal"
            yield from (f"kill {number}, of the {victim}: {wrong}" for wrong in replay_wrongs(output))
    print(
        f"random kills (seed {seed}): {dict(died)}; {told.reads} reads meanwhile, {told.lines[0]}", flush=True
    )
    yield from told.lines[1:]


def _seconds_of_a_run(source: Path, files: dict[str, str], output: Path) -> float:
    write_files(source, files)
    begin = time.monotonic()
    with start(output, source) as run:
        _, said = run.communicate()
        assert run.returncode == 0, said
    return time.monotonic() - begin


def _kill_one(source: Path, output: Path, chance: random.Random, span: float) -> tuple[str, list[int]]:
    with start(output, source) as run:
        time.sleep(chance.uniform(0, span * _REACH))
        workers = workers_of(run.pid)
        victim = chance.choice(workers) if workers and chance.random() < 0.5 else run.pid
        name = "worker" if victim in workers else "parent" if is_running(victim) else "nobody, it was done"
        os.kill(victim, signal.SIGKILL)
        run.communicate()
    return name, _left_of(run.pid)


def _left_of(session: int) -> list[int]:
    """Return what still runs of a session after some seconds."""
    patience = time.monotonic() + _END_SECONDS
    while (left := processes_of(session)) and time.monotonic() < patience:
        time.sleep(0.01)
    return left
