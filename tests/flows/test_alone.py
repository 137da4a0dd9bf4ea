"""Runs whose inputs are few and small: done in the run's own process, and by workers where that is not safe."""

import gzip
import logging
import os
import signal
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from cleaners.document import RawFile
from flows.engine import run_ingest
from flows.parts.part import PartTask
from flows.pool.alone import Alone
from flows.pool.expected import expected_seconds
from flows.pool.messages import Advanced, Finished
from flows.ruleset import Cleaner, Cleaning
from flows.settings.parameters import IngestParameters
from schemas.article import Article
from schemas.kinds import Reason
from schemas.rejection import Rejection
from schemas.run import RunRecord
from tests.flows.conftest import MakeSource, Silence, column, digests
from tests.flows.stub import stub_clean, stub_cleaning

FEW = {f"{number}.txt": f"text {number}" for number in range(3)}

RUN = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from tests.flows.test_alone import run
run(Path(sys.argv[2]), Path(sys.argv[1]))
"""


def run(
    output: Path, *sources: Path, cleaning: Cleaning | None = None, workers: int | None = None
) -> RunRecord:
    parameters = IngestParameters(sources=sources, output=output, parts=2, workers=workers)
    return run_ingest(parameters, cleaning or stub_cleaning(), Silence())


def exit_code_of_run(output: Path, source: Path) -> int:
    command = [sys.executable, "-c", RUN, str(source), str(output), *filter(None, sys.path)]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode


class HiredError(Exception):
    """A worker was wanted."""


@pytest.fixture
def nobody_to_hire(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise HiredError

    monkeypatch.setattr("flows.pool.supervisor.Child", refuse)


@pytest.mark.usefixtures("nobody_to_hire")
def test_few_small_inputs_need_no_worker(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", FEW | {"empty.txt": ""})
    record = run(output, folder)
    assert (record.counts.articles, record.counts.rejections) == (3, 1)
    assert {cost.path for cost in record.slowest} == {*FEW, "empty.txt"}
    (folder / "0.txt").write_text("another text")
    assert run(output, folder).counts.changed == 1


@pytest.mark.usefixtures("nobody_to_hire")
@pytest.mark.parametrize(
    "files",
    [
        {f"{number}.txt": "text" for number in range(17)},
        {"large.txt": "text " * 60_000},
        {"records.jsonl": '{"text": "A harbour report."}\n'},
        {"packed.txt.gz": gzip.compress(b"text").decode("latin-1")},
    ],
)
def test_many_large_or_packed_inputs_are_for_workers(
    make_source: MakeSource, output: Path, files: dict[str, str]
) -> None:
    folder = make_source("harbour", {})
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("latin-1"))
    with pytest.raises(HiredError):
        run(output, folder)


@pytest.mark.usefixtures("nobody_to_hire")
def test_who_asks_for_a_worker_has_one(make_source: MakeSource, output: Path) -> None:
    with pytest.raises(HiredError):
        run(output, make_source("harbour", FEW), workers=1)


def test_what_kills_a_run_costs_no_more_than_itself_in_the_next(
    make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", FEW)
    assert exit_code_of_run(output, folder) == 0
    (folder / "crash.txt").write_text("CRASH")
    (folder / "new.txt").write_text("new text")
    assert exit_code_of_run(output, folder) == -signal.SIGKILL
    assert set(FEW) <= {path for _, path in column(output, "articles", "path")}
    for _ in range(2):  # the input is tried again each time
        assert exit_code_of_run(output, folder) == 0
        assert {path for _, path in column(output, "articles", "path")} == {*FEW, "new.txt"}
        assert column(output, "rejections", "reason") == {("harbour", "crash.txt"): Reason.WORKER_DIED}


@pytest.mark.usefixtures("nobody_to_hire")
def test_what_wants_too_much_memory_has_a_worker_in_the_next_run(
    make_source: MakeSource, output: Path
) -> None:
    folder = make_source("harbour", FEW | {"hog.txt": "HOG"})
    assert run(output, folder).counts.reasons == {Reason.OUT_OF_MEMORY: 1}
    with pytest.raises(HiredError):
        run(output, folder)


def load_talker(ruleset_id: str) -> Cleaner:
    def clean(raw: RawFile) -> Article | Rejection:
        logging.getLogger("trafilatura.core").error("not parsed: %s", raw.data)
        warnings.warn(f"looks like a file name: {raw.data!r}", stacklevel=1)
        return stub_clean(raw, ruleset_id)

    return clean


def test_no_library_quotes_an_input(
    make_source: MakeSource, output: Path, caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    run(output, make_source("harbour", FEW), cleaning=Cleaning("stub", load_talker))
    assert not [record for record in caplog.records if record.name != "winnow"]
    assert not recwarn.list


TEXT = "Ferry back in service\n\nBy Ada Quill\n\nThe ferry left the harbour at eight.\n\n12 Comments\n"
PAGE = "<html><head><title>Ferry</title></head><body><nav>Home</nav><p>The ferry left.</p></body></html>"

COMMAND = """
import sys
from flows.cli import main
from flows.pool import supervisor
if "-j" not in sys.argv:
    del supervisor.Child
main(["ingest", *sys.argv[1:], "--runner", "plain"])
"""


def command(source: Path, output: Path, *tokens: str, **environment: str) -> dict[str, str]:
    command = [sys.executable, "-c", COMMAND, str(source), "-o", str(output), *tokens]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **environment})
    return digests(output)


@pytest.fixture
def of_worker(make_source: MakeSource, output: Path) -> dict[str, str]:
    return command(
        make_source("harbour", {"a.txt": TEXT, "page.html": PAGE, "empty.txt": ""}), output, "-j", "1"
    )


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "77", "TZ": "Asia/Kolkata", "LC_ALL": "POSIX", "LANG": "tr_TR.UTF-8"},
    ],
)
def test_the_bytes_are_those_of_a_worker(
    of_worker: dict[str, str], tmp_path: Path, surroundings: dict[str, str]
) -> None:
    assert command(tmp_path / "harbour", tmp_path / "alone", **surroundings) == of_worker


def test_any_crew_has_the_longest_parts_first(make_source: MakeSource, output: Path) -> None:
    heard: list[PartTask] = []

    class Overheard(Alone):
        def run(self, tasks: Sequence[PartTask]) -> Iterator[Advanced | Finished]:
            heard.extend(tasks)
            return super().run(tasks)

    folder = make_source("harbour", {f"{number}.txt": f"text {number} " * 9**number for number in range(6)})
    parameters = IngestParameters(sources=(folder,), output=output, parts=8)
    assert run_ingest(parameters, stub_cleaning(), Silence(), crew=Overheard).counts.articles == 6
    seconds = [expected_seconds(task) for task in heard]
    assert seconds == sorted(seconds, reverse=True)
    assert len(set(seconds)) > 2
