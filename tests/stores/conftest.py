"""An object store on loopback, and buckets in it."""

import logging
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.flows.conftest import make_source, output

__all__ = ["make_source", "output"]

_MISSING = "no object store here: pip install 'moto[server]'"
KEY_ID = "AKIAHARBOURPILOT0001"
SECRET = "verySecretPier/Lantern+Rope"


class Bucket:
    """A bucket as somebody else fills it, and what was asked of its store."""

    def __init__(self, name: str, endpoint: str, asked: list[str]) -> None:
        self.name = name
        self._asked = asked
        boto3 = pytest.importorskip("boto3", reason=_MISSING)
        self._client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1")
        self._client.create_bucket(Bucket=name)

    @property
    def uri(self) -> str:
        return f"s3://{self.name}"

    def put(self, objects: Mapping[str, str]) -> None:
        for key, text in objects.items():
            self._client.put_object(Bucket=self.name, Key=key, Body=text.encode())

    def delete(self, key: str) -> None:
        self._client.delete_object(Bucket=self.name, Key=key)

    def get(self, key: str) -> bytes:
        content: bytes = self._client.get_object(Bucket=self.name, Key=key)["Body"].read()
        return content

    def held(self, prefix: str = "") -> list[str]:
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self.name, Prefix=prefix)
        return [each["Key"] for page in pages for each in page.get("Contents", ())]

    def reads(self) -> list[str]:
        """Return the objects whose content was asked for since this was asked last."""
        found = re.findall(rf"GET /{self.name}/(\S+)", "\n".join(self._asked))
        self._asked.clear()
        return found


class _Asked(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture(scope="session")
def store_requests() -> Iterator[_Asked]:
    """What the server logs, which goes nowhere else."""
    handler, log = _Asked(), logging.getLogger("werkzeug")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    yield handler
    log.removeHandler(handler)


@pytest.fixture(scope="session")
def endpoint(store_requests: _Asked) -> Iterator[str]:
    moto_server = pytest.importorskip("moto.server", reason=_MISSING)
    server: Any = moto_server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def store(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the environment lead to the store, and give its address."""
    for name, value in {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": "/dev/null",
        "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
    }.items():
        monkeypatch.setenv(name, value)
    return endpoint


@pytest.fixture
def make_bucket(store: str, store_requests: _Asked) -> Callable[[], Bucket]:
    return lambda: Bucket(f"harbour-{secrets.token_hex(4)}", store, store_requests.lines)


@pytest.fixture
def bucket(make_bucket: Callable[[], Bucket]) -> Bucket:
    return make_bucket()
