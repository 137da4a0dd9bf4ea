"""One kill, what a reader finds after it, and whether the next run heals."""

from pathlib import Path
from typing import NamedTuple

from tests.crash.calls import Moment
from tests.crash.forks import run_and_die
from tests.crash.history import Stage, is_healed
from tests.crash.replay import replay_wrongs
from tests.crash.sight import READERS, in_both, look, wrongs


class Trial(NamedTuple):
    """Which kill it was."""

    name: str
    fatal: int
    moment: Moment


def kill_and_heal(stage: Stage, trial: Trial, output: Path, reader: str = "pyarrow") -> list[str]:
    """Return what went wrong when a run died, for a reader, the run after it or who follows the changes: nothing."""
    stage.play(output)
    died = run_and_die(stage.run_into(output), trial.fatal, trial.moment)
    found = look(output, READERS[reader])
    bad = [] if died else ["the run outlived its death"]
    bad += wrongs(found, look(stage.old), look(stage.new))
    bad += [f"{path} stands in both tables" for path in in_both(found)]
    stage.run(output)
    if not is_healed(output, stage.new):
        bad.append("the next run does not heal")
    bad += replay_wrongs(output)
    return [f"{trial.name}, call {trial.fatal}, {trial.moment}: {wrong}" for wrong in bad]
