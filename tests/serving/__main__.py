"""A schedule of some minutes, with all that befalls one: `python -m tests.serving --minutes 4` (make schedule)."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.serving.desk import open_desk
from tests.serving.scenario import STEPS, Schedule, Step


def main() -> None:
    """Play the steps, tell what was seen of each, and exit with 1 at the first that is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.serving", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, default=4, help="how long at least; what is left passes with changes"
    )
    began = time.monotonic()
    end = began + parser.parse_args().minutes * 60
    with tempfile.TemporaryDirectory(prefix="winnow-schedule-") as folder:
        home, place = (Path(folder) / name for name in ("prefect", "desk"))
        home.mkdir()
        place.mkdir()
        with open_desk(home, place) as desk, Schedule(desk) as schedule:
            for step in STEPS:
                _play(began, step, schedule)
            while time.monotonic() < end:
                _play(began, Schedule.changes_arrive, schedule)
            _play(began, Schedule.equals_a_run_from_scratch, schedule)
            print(f"{schedule.reader.looks} looks of a reader beside it, none of them torn")


def _play(began: float, step: Step, schedule: Schedule) -> None:
    print(f"{time.monotonic() - began:5.0f} s  {step.__doc__}", flush=True)
    try:
        seen = step(schedule)
    except AssertionError as wrong:
        print(f"         WRONG: {wrong}")
        sys.exit(1)
    print(f"         {seen}", flush=True)


main()
