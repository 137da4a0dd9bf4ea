"""The wheel holds all that winnow needs, and works in an environment without the checkout."""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import duckdb
import pytest

from tests.page.pages import PARAGRAPHS, page

ROOT = Path(__file__).parent.parent
PACKAGES = ("flows", "cleaners", "schemas")

Winnow = Callable[..., str]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def winnow(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Winnow:
    """The command as installed from the wheel, beside the libraries of this environment and away from the checkout."""
    home, elsewhere = tmp_path_factory.mktemp("environment"), tmp_path_factory.mktemp("elsewhere")
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    _run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "-q", wheel)
    packages = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    # A path that a .pth file names is not looked through for others: so an editable install stays out.
    (Path(packages) / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    found = _run(python, "-c", "import cleaners, flows, schemas; print(flows.__file__)", cwd=elsewhere)
    assert Path(found.strip()).is_relative_to(packages)
    return lambda *tokens: _run(home / "bin" / "winnow", *tokens, cwd=elsewhere)


def test_the_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    packed = {name for name in ZipFile(wheel).namelist() if name.split("/")[0] in PACKAGES}
    files = {file for package in PACKAGES for file in (ROOT / package).rglob("*") if file.is_file()}
    assert packed == {str(file.relative_to(ROOT)) for file in files if file.parent.name != "__pycache__"}
    assert {f"{package}/py.typed" for package in PACKAGES} <= packed
    assert {"cleaners/arbiter/model.json", "cleaners/rules/needs.json"} <= packed


def test_the_installed_command_works_elsewhere(winnow: Winnow, tmp_path: Path) -> None:
    assert winnow("--version").strip() == metadata.version("winnow")
    assert "comment-count" in winnow("rules", "--kind", "comments")
    source, output = tmp_path / "desk", tmp_path / "output"
    source.mkdir()
    (source / "a.txt").write_text("The ferry left on time.\n\n14 comments\n\nIt came back empty.\n")
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    (source / "b.html").write_text(page(f"<article>{body}</article>"), encoding="utf-8")
    assert "2 inputs = " in winnow("ingest", source, "-o", output, "--runner", "plain")
    found = duckdb.execute(f"SELECT path, comment_count FROM '{output}/articles/*.parquet' ORDER BY path")
    assert found.fetchall() == [("a.txt", 14), ("b.html", None)]


def _run(*command: object, cwd: Path | None = None) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
