"""A run that is killed at a call to the operating system leaves rows of before or after, and the next run heals.

Here at every call that puts a name in place and at some others; `python -m tests.crash` kills at each.
"""

import sys
from pathlib import Path

import pytest

from tests.crash.calls import Moment
from tests.crash.forks import calls_of
from tests.crash.history import CHANGES, make_stage
from tests.crash.sight import READERS
from tests.crash.trials import Trial, kill_and_heal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the calls are told apart by /proc")

SOME = 5


@pytest.mark.parametrize("name", CHANGES)
def test_a_kill_is_healed(name: str, tmp_path: Path) -> None:
    stage = make_stage(tmp_path, CHANGES[name])
    output = tmp_path / "output"
    stage.play(output)
    calls = calls_of(stage.run_into(output))
    assert {"open", "write", "fsync", "mkdir", "rename" if name == "first" else "replace"} <= {*calls}
    names_placed = [number for number, call in enumerate(calls, 1) if call in {"rename", "replace"}]
    others = range(1, len(calls), len(calls) // SOME)
    found: list[str] = []
    for number in {*names_placed, *others}:
        reader = list(READERS)[number % len(READERS)] if number in others else "pyarrow"
        found += kill_and_heal(stage, Trial(name, number, Moment.AMID), output, reader)
    assert not found
