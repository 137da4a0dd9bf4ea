"""The command: messages, exit codes, and what it does not import."""

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from flows.cli import _run
from flows.dataset.lock import locked
from tests.flows.conftest import MakeSource, digests

WINNOW = [sys.executable, "-c", "from flows.cli import main; main()"]


def winnow(*tokens: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*WINNOW, *map(str, tokens)],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )


def test_the_main_job_from_the_command_line(make_source: MakeSource, output: Path) -> None:
    name = os.fsdecode(b"bad\xff\x1b[31m\n.txt")
    folder = make_source(
        "harbour", {"a.txt": "The ferry left on time.", name: "A second text, of the harbour."}
    )
    done = winnow("ingest", folder, "-o", output, "--runner", "plain", LC_ALL="C", PYTHONUTF8="0")
    assert (done.returncode, "\x1b" in done.stdout + done.stderr) == (0, False)
    assert "2 inputs = " in done.stdout
    assert "2 inputs found" in done.stderr
    assert len(digests(output)) == 32


def test_help_needs_nothing_slow() -> None:
    code = """
import sys
from flows.cli import main
try:
    main(["ingest", "--help"])
finally:
    slow = {"prefect", "pyarrow", "trafilatura", "numpy", "pydantic_settings", "pathspec", "markdown_it", "ssl"}
    loaded = slow & set(sys.modules)
    assert not loaded, loaded
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--workers" in done.stdout


def test_plugins_of_pydantic_are_loaded_only_if_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYDANTIC_DISABLE_PLUGINS", raising=False)
    told = tmp_path / "plugin-1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Name: plugin\nVersion: 1\n")
    (told / "entry_points.txt").write_text("[pydantic]\nplugin = plugin_of_pydantic\n")
    (tmp_path / "plugin_of_pydantic.py").write_text("raise SystemExit('loaded')\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    assert winnow("--version", PYTHONPATH=path).returncode == 0
    assert winnow("--version", PYTHONPATH=path, PYDANTIC_DISABLE_PLUGINS="").stderr == "loaded\n"


def test_a_plain_run_does_not_import_what_it_does_not_need(make_source: MakeSource, output: Path) -> None:
    code = """
import sys
from flows.cli import main
try:
    main(["ingest", sys.argv[1], "--output", sys.argv[2], "--runner", "plain"])
finally:
    loaded = {"prefect", "trafilatura", "warcio", "http.client", "jinja2"} & set(sys.modules)
    assert not loaded, loaded
"""
    folder = make_source("harbour", {"a.txt": "The ferry left on time."})
    command = [sys.executable, "-c", code, str(folder), str(output)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("runner", ["plain", "prefect"])
def test_mistakes_are_one_line(
    make_source: MakeSource, output: Path, runner: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    for tokens, words in (
        ([], "give at least one source"),
        ([folder.parent / "nowhere"], "there is no source"),
        ([make_source("bare", {})], "is empty"),
        ([folder, folder], "two sources are called 'harbour'"),
        ([folder, "-j", "0"], "workers: "),
        ([folder, "-j", "many"], "many"),
        ([folder, "--bogus"], "--bogus"),
        ([folder, "--sample", "5"], "only when --plan is given"),
    ):
        code = _run(["ingest", "--runner", runner, "-o", str(output), *map(str, tokens)])
        told = capsys.readouterr()
        assert (code, told.out) == (2, "")
        assert told.err.startswith("winnow: ")
        assert told.err.count("\n") == 1
        assert words in told.err
        assert not output.exists()


def test_the_version_is_that_of_the_distribution(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == metadata.version("winnow")


def test_an_unknown_runner_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["ingest", "--runner", "magic", "anything"]) == 2
    assert "magic" in capsys.readouterr().err


def test_serve_wants_one_schedule(make_source: MakeSource, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(make_source("harbour", {"a.txt": "text"}))
    for tokens in ([], ["--cron", "0 6 * * *", "--every", "60"]):
        assert _run(["serve", folder, *tokens]) == 2
        assert "either --cron or --every" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("tokens", "told"),
    [
        (["--every", "-5"], "--every: -5 s, where a second is the least"),
        (["--every", "nan"], "--every: nan s, where a second is the least"),
        (["--every", "0m"], "--every: 0 s, where a second is the least"),
        (["--cron", "hourly, please"], "--cron: 'hourly, please' is no schedule, such as '0 * * * *'"),
        (["--every", "60", "--runner", "plain"], "let cron start winnow ingest --runner plain"),
        (["--every", "60", "--runner", "dask=tcp://127.0.0.1:9"], "no Dask scheduler answers at tcp://127"),
    ],
)
def test_a_schedule_that_cannot_be_is_told_before_anything_starts(
    make_source: MakeSource, capsys: pytest.CaptureFixture[str], tokens: list[str], told: str
) -> None:
    folder = str(make_source("harbour", {"a.txt": "text"}))
    assert _run(["serve", folder, *tokens]) in {1, 2}
    assert told in capsys.readouterr().err


def test_a_locked_dataset_has_its_own_exit_code(
    make_source: MakeSource, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    with locked(output):
        assert _run(["ingest", str(folder), "-o", str(output), "--runner", "plain"]) == 4
    assert f"another run (process {os.getpid()})" in capsys.readouterr().err


def test_the_lock_of_a_dead_run_is_free(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    hold = (
        "import sys; from pathlib import Path; from flows.dataset.lock import locked\n"
        "with locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    run = ("ingest", folder, "-o", output, "--runner", "plain")
    command = [sys.executable, "-c", hold, str(output)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        refused = winnow(*run)
        holder.kill()
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (4, "", 1)
    assert f"is being written by another run (process {holder.pid}); try again when it ends" in refused.stderr
    assert winnow(*run).returncode == 0


def test_a_folder_with_other_things_is_left_alone(
    make_source: MakeSource, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    mine = make_source("mine/articles", {"thesis.docx": "mine"}).parent
    assert _run(["ingest", str(folder), "-o", str(mine), "--runner", "plain"]) == 2
    assert "thesis.docx is no part of a dataset" in capsys.readouterr().err
    assert (mine / "articles" / "thesis.docx").read_text() == "mine"
