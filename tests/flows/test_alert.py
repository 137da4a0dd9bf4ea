"""Alerts of runs without Prefect."""

import io
import json
import logging
from pathlib import Path

import pytest

from flows.cli import _run
from flows.display.log import LogFormat, log_as, logger
from tests.flows.conftest import MakeSource
from tests.serving.inbox import inbox


def command(folder: Path, output: Path, config: Path, *more: str) -> list[str]:
    return [
        "ingest", str(folder), "-o", str(output), "--runner", "plain", "--config", str(config), *more
    ]  # fmt: skip


def configured(folder: Path, address: str, expect: str = "") -> Path:
    file = folder / "winnow.toml"
    file.write_text(f'[alert]\nwebhook = "{address}"\n[expect]\n{expect}\n', encoding="utf-8")
    return file


@pytest.mark.parametrize(("hold", "status"), [("false", "breached"), ("true", "held")])
def test_a_breach_is_sent(make_source: MakeSource, output: Path, hold: str, status: str) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time.", "b.txt": ""})
    with inbox() as box:
        config = configured(folder.parent, box.address, f"min_articles = 5\nhold = {hold}")
        assert _run(command(folder, output, config)) == 3
    (message,) = box.messages
    (run,) = (output / "runs").iterdir()
    assert (message["status"], message["run_id"], message["output"]) == (status, run.stem, str(output))
    assert message["counts"]["reasons"] == {"empty": 1}
    assert [breach["expectation"] for breach in message["breaches"]] == ["min_articles"]
    assert "harbour: 1 articles, at least 5 expected" in message["text"]


def test_a_failure_is_sent_and_a_good_run_is_not(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time."})
    with inbox() as box:
        config = configured(folder.parent, box.address)
        assert _run(command(folder, output, config)) == 0
        assert not box.messages
        assert _run(command(folder / "nowhere", output, config)) == 2
    (message,) = box.messages
    assert (message["status"], message["run_id"], message["counts"]) == ("failed", None, None)
    assert "there is no source" in message["text"]


def test_what_does_not_arrive_is_a_warning_that_tells_no_secret(
    make_source: MakeSource, output: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time."})
    with inbox(status=500) as box:
        for address in (
            box.address,
            "http://127.0.0.1:1/token-4711",
            "https://user:token-4711@nowhere.invalid/a b",
        ):
            config = configured(folder.parent, address, "min_articles = 5")
            assert _run(command(folder, output, config)) == 3
    told = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert told[0] == "the alert did not reach 127.0.0.1: status 500"
    assert told[1].startswith("the alert did not reach 127.0.0.1: ")
    assert told[2].startswith("the alert did not reach nowhere.invalid: ")
    assert "4711" not in caplog.text


def test_machines_read_an_object_a_line(
    make_source: MakeSource,
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = make_source("har\nbour", {"a.txt": "The ferry left the harbour on time.", "b.txt": ""})
    config = configured(folder.parent, "http://127.0.0.1:1/", "min_articles = 5")
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    monkeypatch.setattr(logger, "handlers", [handler])
    caplog.set_level(logging.INFO, logger.name)
    assert _run(command(folder, output, config, "--log-format", LogFormat.JSON)) == 3
    log_as(LogFormat.TEXT)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    events = [line["event"] for line in lines]
    assert events == ["started", "listed", "progress", "progress", "finished", "undelivered", "breach"]
    assert lines[1]["inputs"] == 2
    assert (lines[4]["articles"], lines[4]["rejections"], lines[4]["is_held"]) == (1, 1, False)
    assert lines[6]["level"] == "error"
    assert r"har\nbour: 1 articles" in lines[6]["message"]
