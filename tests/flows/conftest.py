"""What the tests of the flows share: small sources, quick runs, and what a dataset holds."""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from time import time_ns
from typing import Any

import pyarrow.parquet as pq
import pytest

from flows.dataset.layout import Table
from flows.engine import run_ingest
from flows.pool.alone import Alone
from flows.pool.limits import Limits
from flows.ruleset import Cleaning
from flows.settings.parameters import IngestParameters
from flows.stores.uri import StoreUri
from schemas.run import RunRecord
from tests.flows.stub import stub_cleaning

HOUR_NS = 3600 * 10**9

Files = Mapping[str, str]
MakeSource = Callable[[str, Files], Path]


class Silence:
    """Watches and says nothing; remembers what it heard."""

    def __init__(self) -> None:
        self.inputs = 0
        self.done = 0

    def started(self, run_id: str, output: Path) -> None:
        pass

    def listed(self, inputs: int) -> None:
        self.inputs = inputs

    def advanced(self, inputs: int) -> None:
        self.done += inputs
        self.inputs = max(self.inputs, self.done)  # containers hold more than was listed

    def finished(self, record: RunRecord) -> None:
        pass


@pytest.fixture
def make_source(tmp_path: Path) -> MakeSource:
    """Write a folder of files and return it."""

    def make(name: str, files: Files) -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True, parents=True)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        return folder

    return make


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "dataset"


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """Keep a Prefect server for all tests of flows."""
    import flows.orchestration.prefect_settings  # noqa: F401, PLC0415  (before Prefect, which reads the environment once)

    # isort: split
    from prefect.testing.utilities import prefect_test_harness  # noqa: PLC0415

    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the listing begin an hour after all files were written, so that the state may believe their times."""
    monkeypatch.setattr("flows.runs.overview.time_ns", lambda: time_ns() + HOUR_NS)


def ingest(
    output: Path,
    *sources: Path | StoreUri,
    cleaning: Cleaning | None = None,
    workers: int | None = None,
    parts: int | None = 4,
    cpu_seconds: float = 30,
    **options: Any,
) -> RunRecord:
    """Run the engine with the stub as the cleaner, in this process unless workers are asked for."""
    parameters = IngestParameters(sources=sources, output=output, workers=workers, parts=parts, **options)
    watcher = Silence()
    with pytest.MonkeyPatch.context() as patch:
        if workers is None:
            patch.setattr("flows.engine.Supervisor", Alone)
        record = run_ingest(parameters, cleaning or stub_cleaning(), watcher, Limits(cpu_seconds=cpu_seconds))
    assert watcher.inputs == watcher.done == record.counts.inputs
    return record


def digests(output: Path) -> dict[str, str]:
    """Return the sha256 of every part of a dataset, by name."""
    files = sorted(file for table in Table for file in (output / table).glob("*.parquet"))
    return {str(file.relative_to(output)): sha256(file.read_bytes()).hexdigest() for file in files}


def column(output: Path, table: str, name: str) -> dict[tuple[str, str], object]:
    """Return a column of a table by source and path."""
    rows = pq.read_table(output / table, columns=["source", "path", name]).to_pylist()
    found = {(row["source"], row["path"]): row[name] for row in rows}
    assert len(found) == len(rows)
    return found
