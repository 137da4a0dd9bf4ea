"""The recipes of the docs keep a table of DuckDB and one of PostgreSQL in step, as they stand there."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from tests.crash.history import write_files
from tests.documentation import named
from tests.flows.conftest import ingest

STATES = (
    {"a.txt": "Title\nfirst", "b.txt": "second", "c.txt": 'with "quotes", and\n\nlines'},
    {"a.txt": "Title\nfirst, changed", "c.txt": 'with "quotes", and\n\nlines', "d.txt": "new"},
    {"a.txt": "REJECT", "b.txt": "back again", "d.txt": "newer"},
    {"a.txt": "Title\nfirst", "b.txt": "back again", "d.txt": "newest"},
)
MISSED = 1
"""The state after which nothing was merged: the run after it brings both."""


def articles(root: Path) -> list[tuple[str, ...]]:
    columns = ["id", "path", "title", "text", "row_sha256"]
    return sorted(
        zip(*pq.read_table(root / "output/articles", columns=columns).to_pydict().values(), strict=True)
    )


def runs(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run over each state of a source, in the folder in which the recipes stand; pause where they are followed."""
    monkeypatch.chdir(root)
    for number, files in enumerate(STATES):
        write_files(root / "source", files)
        ingest(root / "output", root / "source", allow_deletions=True)
        if number != MISSED:
            yield
            yield  # once more: nothing is left to do


def test_a_table_of_duckdb_keeps_in_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with duckdb.connect() as connection:
        for _ in runs(tmp_path, monkeypatch):
            connection.execute(named("follow-duckdb"))
            held = connection.execute("SELECT * FROM news ORDER BY id").fetchall()
            assert held == articles(tmp_path)


@pytest.fixture
def postgres() -> Iterator[list[str]]:
    """A PostgreSQL server of the test's own, on a socket in a folder of its own; how to call psql."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    initdb = shutil.which("initdb") or (str(programs[-1]) if programs else None)
    if not initdb:
        pytest.skip("no PostgreSQL server here: apt-get install postgresql")
    server = Path(initdb).resolve().parent
    user = "nobody" if os.geteuid() == 0 else None  # the server refuses root
    with tempfile.TemporaryDirectory(prefix="winnow-pg-") as name:
        folder = Path(name)
        if user:
            os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
        subprocess.run(
            [server / "initdb", "-D", folder / "data", "-U", "winnow", "-A", "trust", "-N", "-E", "UTF8"],
            check=True, user=user, cwd=folder, capture_output=True,
        )  # fmt: skip
        options = f"-c listen_addresses='' -c fsync=off -k {folder}"
        control: list[str | Path] = [server / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log"]
        subprocess.run(
            [*control, "-o", options, "start"], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL
        )
        try:
            yield [
                str(server / "psql"),
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                name,
                "-U",
                "winnow",
                "postgres",
            ]
        finally:
            subprocess.run(
                [*control, "-m", "fast", "stop"], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL
            )


def test_a_table_of_postgresql_keeps_in_step(
    postgres: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in runs(tmp_path, monkeypatch):
        duckdb.execute(named("export-postgres"))
        subprocess.run(postgres, input=named("follow-postgres"), check=True, text=True, capture_output=True)
        told = subprocess.run(
            [*postgres, "-c", r"\copy (SELECT * FROM news) TO 'held.csv' CSV HEADER"],
            check=True, text=True, capture_output=True,
        )  # fmt: skip
        assert not told.stderr
        held = duckdb.execute(
            "SELECT * FROM read_csv('held.csv', header = true, all_varchar = true, nullstr = '')"
        )
        assert sorted(held.fetchall()) == articles(tmp_path)
