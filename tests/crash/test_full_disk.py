"""A disk that is full or must not be written: one clear line, and the dataset stays as it was."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.crash.command import start
from tests.crash.history import CHANGES, PARTS, Stage, is_healed, make_stage
from tests.flows.conftest import digests, ingest

DISK = "size=1m"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, gone after the test."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", DISK, "winnow-test", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root can mount a small disk, and not in every container")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return make_stage(tmp_path / "stage", CHANGES["changed"])


def told(stage: Stage, output: Path) -> tuple[int, list[str]]:
    """Run and return the exit code and the lines that are no progress."""
    with start(output, stage.source) as run:
        _, said = run.communicate()
    return run.returncode, [line for line in said.splitlines() if not line[:2].isdecimal()]


def test_a_full_disk_is_one_line_and_the_dataset_stays(stage: Stage, disk: Path) -> None:
    output = disk / "output"
    ingest(output, stage.source, parts=PARTS)
    (stage.source / "a.txt").write_text("and another")
    before = digests(output)
    with _filled(disk):
        code, lines = told(stage, output)
    assert (code, len(lines)) == (1, 1), lines
    assert lines[0].startswith("winnow: ")
    assert "No space left on device" in lines[0]
    assert digests(output) == before
    stage.run(output)
    ingest(disk.parent / "scratch", stage.source, parts=PARTS)
    assert is_healed(output, disk.parent / "scratch")


@contextmanager
def _filled(disk: Path) -> Iterator[None]:
    """Leave no byte of a disk free."""
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"x" * 512)
        except OSError:
            os.truncate(ballast.fileno(), ballast.tell())
    try:
        yield
    finally:
        (disk / "ballast").unlink()


def test_a_disk_that_fills_at_any_byte_leaves_the_dataset(stage: Stage, disk: Path) -> None:
    output = disk / "output"
    for free in (4096, 4096 * 9, 4096 * 15):
        stage.play(output)
        before = digests(output)
        with _filled(disk):
            os.truncate(disk / "ballast", (disk / "ballast").stat().st_size - free)
            code, lines = told(stage, output)
        assert code == 1, free
        assert len(lines) == 1, lines
        held = digests(output)
        whole = digests(stage.new)
        assert all(digest in {before[name], whole[name]} for name, digest in held.items())
    stage.run(output)
    assert is_healed(output, stage.new)


def test_an_output_that_must_not_be_written_is_one_line(stage: Stage, disk: Path) -> None:
    output = disk / "output"
    stage.play(output)
    before = digests(output)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    code, lines = told(stage, output)
    assert (code, len(lines)) == (1, 1), lines
    assert "Read-only file system" in lines[0]
    assert digests(output) == before
