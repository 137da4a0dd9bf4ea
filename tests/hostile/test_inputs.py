"""Each hostile input has its fate, honest ones beside it keep their rows, and a second run does nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.engine import run_ingest
from flows.ruleset import current_cleaning
from flows.settings.parameters import IngestParameters
from schemas.kinds import Reason
from tests.flows.conftest import Silence
from tests.hostile.stories import control
from tests.hostile.trial import ingest, rows_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")


def test_hostile_inputs_have_the_fates_that_a_user_expects() -> None:
    # In a process of its own: what its workers used at most is then theirs alone.
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile", "--light"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


class _Upheaval(Silence):
    """Changes a folder when it is listed and not yet read."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def listed(self, inputs: int) -> None:
        super().listed(inputs)
        folder = self._folder
        for name in ("vanishes", "becomes-a-link", "becomes-a-pipe", "becomes-a-folder"):
            (folder / name).unlink()
        (folder / "becomes-a-link").symlink_to("/etc/passwd")
        os.mkfifo(folder / "becomes-a-pipe")
        (folder / "becomes-a-folder").mkdir()
        (folder / "shrinks").write_bytes(b"")
        (folder / "changes").write_bytes(control(2))
        with (folder / "grows").open("r+b") as file:
            file.truncate(70_000_000)
        (folder / "swapped").rename(folder.parent / "swapped")
        (folder / "swapped").symlink_to(folder.parent / "outside")
        (folder / "appears").write_bytes(control(4))


def test_what_changes_while_it_is_taken_in_costs_itself(tmp_path: Path) -> None:
    folder, output = tmp_path / "spool", tmp_path / "dataset"
    (folder / "swapped").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "file").write_text("a secret outside of the source")
    names = "vanishes becomes-a-link becomes-a-pipe becomes-a-folder shrinks changes grows swapped/file stays"
    for name in names.split():
        (folder / name).write_bytes(control(0))
    parameters = IngestParameters(sources=(folder,), output=output, workers=2, parts=4)
    run_ingest(parameters, current_cleaning(), _Upheaval(folder))
    assert {path: row.get("reason") for path, row in rows_of(output).items()} == {
        "vanishes": Reason.VANISHED,
        "becomes-a-link": Reason.LINK,
        "becomes-a-pipe": Reason.NOT_A_FILE,
        "becomes-a-folder": Reason.NOT_A_FILE,
        "shrinks": Reason.EMPTY,
        "grows": Reason.TOO_LARGE,
        "swapped/file": Reason.VANISHED,
        "changes": None,
        "stays": None,
    }
    ingest(folder, output, 1)
    rows = rows_of(output)
    assert {path: rows[path].get("reason") for path in ("swapped", "becomes-a-link", "appears")} == {
        "swapped": Reason.LINK,
        "becomes-a-link": Reason.LINK,
        "appears": None,
    }
    assert rows.keys().isdisjoint({"vanishes", "becomes-a-folder", "swapped/file"})
    assert ingest(folder, output, 1).counts.files_written == 0
