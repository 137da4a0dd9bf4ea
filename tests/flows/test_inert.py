"""Whatever an input is called or says does nothing to a terminal, a log or a reader of the record of a run."""

import json
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from flows.dataset.lock import locked
from flows.display.inert import printable_json
from flows.errors import CleanerBugError, ConfigError, StorageError, UsageError
from flows.settings.parameters import IngestParameters
from tests.hostile.stories import control

EVIL = "\x1b[2J\x1b]0;owned\x07\x1b[5;31m\x9b5m\u202e\u2066\u200b[bold]x[link=file:a]y:boom:"
_OWN = re.compile(rb"\x1b\[(?:\?25[lh]|[0-9;]*[mKA])")
"""What rich writes for colours and a bar."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names of any characters")


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    """Make a source of which the name, the names of files and the texts are hostile."""
    folder = tmp_path / f"spool\n{EVIL}"
    folder.mkdir()
    (folder / f"{EVIL}\n.txt").write_bytes(f"{EVIL} closes the harbour\n\n".encode() + control(0))
    (folder / f"page{EVIL}.html").write_bytes(control(1).replace(b"<title>Storm", f"<title>{EVIL}".encode()))
    (folder / f"empty{EVIL}").write_bytes(b"")
    (folder / f"link{EVIL}").symlink_to("nowhere")
    return folder


def said(*arguments: str | Path, terminal: bool) -> bytes:
    """Return all that the command writes, to a terminal or into a pipe."""
    command = [sys.executable, "-m", "flows.cli", *map(str, arguments)]
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    ours, theirs = os.openpty() if terminal else os.pipe()
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=environment):
        os.close(theirs)
        told = b""
        try:
            while piece := os.read(ours, 65_536):
                told += piece
        except OSError:  # so a terminal ends
            pass
    os.close(ours)
    return told


def ensure_inert(told: bytes) -> None:
    own = set(_OWN.findall(told))
    assert not any(b"5;31" in each or b"[5m" in each for each in own)
    rest = _OWN.sub(b"", told).decode()
    assert not set(rest) & set("\x1b\x07\x9b\u202e\u2066\u200b")
    assert "[bold]x[link=file:a]y:boom:" in rest
    assert r"\x1b[2J" in rest


def test_a_terminal_only_shows_what_inputs_say(spool: Path, tmp_path: Path) -> None:
    output = tmp_path / f"dataset{EVIL}"
    run = ("ingest", spool, "-o", output, "--runner", "plain", "--workers", "1")
    ensure_inert(said(*run, "--plan", terminal=True))
    ensure_inert(said(*run, terminal=True))
    (spool / f"page{EVIL}.html").write_bytes(control(3))
    (spool / f"new{EVIL}").write_bytes(control(5))
    ensure_inert(said("verify", spool, "-o", output, "--source", "--workers", "1", terminal=True))
    ensure_inert(said("ingest", spool / "nowhere", "-o", output, terminal=True))


def test_a_pipe_and_the_record_of_a_run_hold_the_same_escapes(spool: Path, tmp_path: Path) -> None:
    output = tmp_path / "dataset"
    ensure_inert(said("ingest", spool, "-o", output, "--runner", "plain", "--workers", "1", terminal=False))
    (record,) = (output / "runs").iterdir()
    text = record.read_text(encoding="utf-8")
    assert all(character == "\n" or character.isprintable() for character in text)
    assert json.loads(text)["sources"][0]["name"] == spool.name


def test_errors_are_one_harmless_line_each() -> None:
    assert str(UsageError(f"no source {EVIL}\n")).isprintable()
    two = ConfigError(f"first {EVIL}", "second\n")
    assert two.lines[1] == "second\\n"
    assert pickle.loads(pickle.dumps(two)).lines == two.lines  # so it comes from a worker
    bug = pickle.loads(pickle.dumps(CleanerBugError(f"a bug {EVIL}", "trace\nof it")))
    assert (str(bug).isprintable(), bug.trace) == (True, "trace\nof it")


def test_json_of_any_text_says_the_same() -> None:
    told = {"name": f'{EVIL}\U000e0001 é 港 \xa0 \\ "'}
    text = printable_json(json.dumps(told, ensure_ascii=False, indent=2))
    assert json.loads(text) == told
    assert all(character == "\n" or character.isprintable() for character in text)


def test_a_path_that_is_no_text_is_a_source_and_no_dataset() -> None:
    odd = Path(os.fsdecode(b"spool\xff"))
    parameters = IngestParameters(sources=(odd,))
    assert parameters.model_dump(mode="json")["sources"] == [r"spool\xff"]  # so Prefect shows it
    with pytest.raises(ValidationError, match="UTF-8"):
        IngestParameters(sources=(odd,), output=odd)


def test_a_lock_that_is_a_link_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("precious")
    (tmp_path / "dataset").mkdir()
    (tmp_path / "dataset" / ".lock").symlink_to(tmp_path / "outside")
    with pytest.raises(StorageError, match="cannot be written"), locked(tmp_path / "dataset"):
        pass
    assert (tmp_path / "outside").read_text() == "precious"
