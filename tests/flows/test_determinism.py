"""Same input, same bytes, whoever runs it, where and how."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.conftest import MakeSource, digests

TEXTS = {
    f"{number % 7}/{number:03}.txt": f"Harbour report {number}\n\nThe ferry left at {number} past eight.\n\n12 Comments\n"
    for number in range(130)
} | {
    "page.html": "<html><head><title>Ferry</title></head><body><nav>Home</nav><p>The ferry left.</p></body></html>",
    "empty.txt": "",
}

CODE = """
import os, sys
os.umask(int(os.environ["UMASK"], 8))
from flows.cli import main
main(["ingest", *sys.argv[1:], "--runner", "plain"])
"""


def run(source: Path, output: Path, workers: int, umask: str = "022", **environment: str) -> dict[str, str]:
    command = [sys.executable, "-c", CODE, str(source), "-o", str(output), "-j", str(workers)]
    subprocess.run(
        command, check=True, capture_output=True, env={**os.environ, "UMASK": umask, **environment}
    )
    return digests(output)


@pytest.fixture
def expected(make_source: MakeSource, output: Path) -> dict[str, str]:
    return run(
        make_source("harbour", TEXTS), output, workers=1, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"
    )


def test_bytes_depend_on_the_input_alone(expected: dict[str, str], tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "harbour"
    moved.mkdir(parents=True)
    for path in sorted(TEXTS, reverse=True):  # another order in the folder, and other times
        (moved / path).parent.mkdir(exist_ok=True)
        shutil.copyfile(tmp_path / "harbour" / path, moved / path)
        os.utime(moved / path, (0, 0))
    surroundings = {"PYTHONHASHSEED": "77", "TZ": "Asia/Kolkata", "LC_ALL": "POSIX", "LANG": "tr_TR.UTF-8"}
    assert run(moved, tmp_path / "other", workers=2, umask="077", **surroundings) == expected
