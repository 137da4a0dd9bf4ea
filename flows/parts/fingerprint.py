"""The hash under which the state knows a container: over what each of its records gave, as its rows tell it."""

from functools import cache
from hashlib import sha256
from importlib import resources
from typing import NamedTuple

from flows.sources.config import RecordFields


class RecordMark(NamedTuple):
    """What a row says of the record that it was made of."""

    key: str | None
    raw_sha256: str | None
    given_sha256: str | None
    reason: str | None
    detail: str | None


class Fingerprint:
    """Takes in the records of a container in their order, under what was given for the file and how it was read."""

    def __init__(self, given_sha256: str | None, fields: RecordFields) -> None:
        self._digest = sha256(f"{given_sha256}\0{fields.model_dump_json()}\0{_readers()}".encode())

    def add(self, mark: RecordMark) -> None:
        """Take in a record: by its hash or, where it gave nothing to clean, by the reason."""
        cause = (None, None) if mark.raw_sha256 else (mark.reason, mark.detail)
        self._digest.update(repr((*mark[:3], *cause)).encode())

    @property
    def sha256(self) -> str:
        """The hash of all that was taken in."""
        return self._digest.hexdigest()


@cache
def _readers() -> str:
    """The hash of the code that reads containers: another may read other records."""
    digest = sha256()
    for file in sorted(resources.files("flows.containers").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            digest.update(file.read_bytes())
    return digest.hexdigest()
