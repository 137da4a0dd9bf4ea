"""Runs on Dask: the bytes of a plain run, also when a worker is killed in the middle."""

import gzip
import json
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.engine import run_ingest
from flows.errors import BreachedError, UsageError, WorkerError
from flows.ruleset import current_cleaning
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from schemas.run import RunRecord
from tests.containers.test_warc import record as warc_record
from tests.flows.conftest import MakeSource, Silence, digests

for package in ("distributed", "prefect_dask"):
    pytest.importorskip(package, reason="the extra winnow[dask] is not installed")

from distributed import Client, LocalCluster  # noqa: E402

from flows.cluster.dask import run_on_dask  # noqa: E402

PARTS = 10
STORY = """Home » Harbour news {number}

Ferry {number} leaves early

{number} comments

The ferry number {number} left at {number} past eight on Tuesday, and nobody on the quay was surprised.

You may also like

© 2024 Elmsworth Post | All rights reserved
"""
STORIES = {f"{number:03}.txt": STORY.format(number=number) for number in range(400)}


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", memory_limit=0
    ) as cluster:
        yield cluster


@pytest.mark.usefixtures("prefect_server")
@pytest.mark.parametrize("kind", ["files", "containers"])
def test_a_lost_worker_costs_time_and_no_data(
    make_source: MakeSource, output: Path, cluster: LocalCluster, kind: str
) -> None:
    folder = make_source("harbour", STORIES | {"empty.txt": ""} if kind == "files" else {})
    if kind == "containers":
        _pack(folder)
    parameters = IngestParameters(sources=(folder,), output=output, parts=PARTS)
    with Client(cluster, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        first, _ = client.run(os.getpid).values()
    killed = threading.Event()
    with _beside(lambda ended: _kill_in_the_middle(output, first, killed, ended)):
        record = run_on_dask(parameters, cluster.scheduler_address)
    assert killed.is_set()
    assert (record.counts.new, record.counts.inputs) == (401, 401)
    beside = parameters.model_copy(update={"output": output.with_name("plain")})
    plain = _plainly(beside)
    assert record.counts == plain.counts
    assert len(digests(output)) == 2 * PARTS
    assert digests(output) == digests(beside.output)
    assert _changes(output) == _changes(beside.output)
    assert not list(output.glob(".tmp-*"))


@pytest.mark.usefixtures("prefect_server")
def test_a_run_that_is_held_back_changes_nothing(
    make_source: MakeSource, output: Path, cluster: LocalCluster
) -> None:
    folder = make_source("harbour", dict(list(STORIES.items())[:20]))
    config = folder.with_name("winnow.toml")
    parameters = IngestParameters(sources=(folder,), output=output, parts=PARTS, config=config)
    config.write_text("[expect]\nmin_articles = 20\nhold = true\n")
    _plainly(parameters)
    before = digests(output)
    for file in sorted(folder.iterdir())[:3]:
        file.write_text("")
    with pytest.raises(BreachedError, match=r"17 articles, at least 20 expected .* stays as it was"):
        run_on_dask(parameters, cluster.scheduler_address)
    assert digests(output) == before
    assert not list(output.glob(".tmp-*"))
    config.write_text("[expect]\nmin_articles = 17\nhold = true\n")
    assert run_on_dask(parameters, cluster.scheduler_address).counts.changed == 3
    scratch = parameters.model_copy(update={"output": output.with_name("scratch")})
    _plainly(scratch)
    assert digests(output) == digests(scratch.output)


def _plainly(parameters: IngestParameters) -> RunRecord:
    """Run without Prefect and Dask."""
    plain = parameters.model_copy(update={"workers": 2})
    return run_ingest(plain, current_cleaning(read_choices(plain)), Silence())


def _pack(folder: Path) -> None:
    """Pack the stories into containers of every framing, beside one file that is empty."""
    texts = list(STORIES.values())
    for number, start in enumerate(range(0, len(texts), 25)):
        batch = texts[start : start + 25]
        lines = "".join(json.dumps({"text": text}) + "\n" for text in batch).encode()
        match number % 4:
            case 0:
                (folder / f"{number}.jsonl").write_bytes(lines)
            case 1:
                (folder / f"{number}.jsonl.gz").write_bytes(gzip.compress(lines, mtime=0))
            case 2:
                (folder / f"{number}.warc").write_bytes(_warc(batch, gzip=False))
            case _:
                (folder / f"{number}.warc.gz").write_bytes(_warc(batch, gzip=True))
    (folder / "empty.txt").write_text("")


def _warc(texts: Sequence[str], *, gzip: bool) -> bytes:
    return b"".join(warc_record(text.encode(), "conversion", gzip=gzip) for text in texts)


def test_a_cluster_that_is_not_there_is_told(make_source: MakeSource, output: Path) -> None:
    parameters = IngestParameters(sources=(make_source("harbour", {"a.txt": "text"}),), output=output)
    with pytest.raises(WorkerError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        run_on_dask(parameters, "tcp://127.0.0.1:9")
    assert not output.exists()


def test_a_missing_extra_is_told(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.cluster.dask.find_spec", lambda _name: None)
    with pytest.raises(UsageError, match=r"pip install 'winnow\[dask\]'"):
        run_on_dask(IngestParameters(sources=(output,), output=output), None)


@contextmanager
def _beside(work: Callable[[threading.Event], None]) -> Iterator[None]:
    """Do some work in a thread beside the block; it hears when the block ends."""
    ended = threading.Event()
    thread = threading.Thread(target=work, args=(ended,))
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _kill_in_the_middle(output: Path, worker: int, killed: threading.Event, ended: threading.Event) -> None:
    """Kill a worker when some parts are done and others are not."""
    while not ended.wait(0.01):
        if 2 <= len(list(output.glob(".tmp-*/orders/done-*.pickle"))) < PARTS:
            os.kill(worker, signal.SIGKILL)
            killed.set()
            return


def _changes(output: Path) -> pa.Table:
    (file,) = (output / "changes").iterdir()
    return pq.read_table(file)
