"""The command line with an object store, and what it must not say."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.errors import StoreError
from flows.stores.client import info_of, object_store
from flows.stores.uri import store_uri
from tests.page.pages import PARAGRAPHS
from tests.stores.conftest import KEY_ID, SECRET, Bucket


def winnow(*tokens: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *map(str, tokens)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )


def test_no_credentials_are_told_or_written(bucket: Bucket, output: Path) -> None:
    bucket.put({"spool/a.txt": "\n".join(PARAGRAPHS), "spool/b.txt": ""})
    command = ("ingest", f"{bucket.uri}/spool", "-o", output, "--runner", "plain")
    run = winnow(*command, "--publish", f"{bucket.uri}/pub")
    assert run.returncode == 0, run.stderr
    assert f"published to {bucket.uri}/pub/runs/" in run.stderr
    away = winnow(*command, AWS_ENDPOINT_URL=f"http://{KEY_ID}:{SECRET}@127.0.0.1:1")
    assert away.returncode == 2
    assert away.stderr.startswith(f"winnow: the object store of {bucket.uri}/spool cannot be used: ")
    assert away.stderr.count("\n") == 1
    told = "".join(each.stdout + each.stderr for each in (run, away)).encode()
    written = b"".join(file.read_bytes() for file in output.rglob("*") if file.is_file())
    published = b"".join(bucket.get(key) for key in bucket.held("pub/"))
    for secret in (KEY_ID, SECRET):
        assert secret.encode() not in told + written + published


@pytest.mark.parametrize("option", ["source", "publish", "config"])
def test_an_address_with_a_password_is_refused_in_one_line(option: str, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "a.txt").write_text("x")
    address = f"s3://{KEY_ID}:{SECRET}@news/desk"
    config = tmp_path / "winnow.toml"
    config.write_text(f'[[source]]\nname = "desk"\nroot = "{address}"\n')
    tokens = {
        "source": (address,),
        "publish": (tmp_path / "desk", "--publish", address),
        "config": ("desk", "--config", config),
    }[option]
    run = winnow("ingest", *tokens, "-o", tmp_path / "output", "--runner", "plain")
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert "credentials come from the environment" in run.stderr
    assert not (tmp_path / "output").exists()
    for secret in (KEY_ID, SECRET):
        assert secret not in run.stdout + run.stderr


def test_a_run_over_a_folder_does_not_bring_the_client(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    code = (
        "import sys\nfrom pathlib import Path\nimport flows.engine\n"
        "from flows.sources.listing import list_source\n"
        "from tests.reading import read_input\nfrom flows.sources.source import resolve_sources\n"
        f"(source,) = resolve_sources([Path({str(tmp_path)!r})], Path('output'))\n"
        "(entry,) = list_source(source, Path('output'))\n"
        "assert read_input(source, entry.path, 9) == b'x'\n"
        "assert 'flows.stores.client' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.fixture
def mute_server() -> Iterator[str]:
    """A server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_a_store_that_says_nothing_is_given_up(
    store: str, mute_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", mute_server)
    monkeypatch.setattr("flows.stores.client.STALL_SECONDS", 1.0)
    monkeypatch.setattr("flows.stores.client._ATTEMPTS", 1)
    object_store.cache_clear()
    with pytest.raises(StoreError, match="timeout was reached"):
        info_of(store_uri("s3://mute/x"))
    object_store.cache_clear()
