"""Addresses of object stores, which hold a bucket and a key and never any credentials."""

import os
import re
from pathlib import Path
from typing import Annotated, Final, NamedTuple, Self

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_S3: Final = "s3://"
_BUCKET: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_UNASKABLE: Final = frozenset({"", ".", ".."})

WITHOUT_CREDENTIALS: Final = (
    "the address of a store is s3://bucket/prefix, without user, password or options: "
    "credentials come from the environment (AWS_ACCESS_KEY_ID and so on, or a profile)"
)


class StoreUri(NamedTuple):
    """A bucket, and the key of an object in it or what the keys of many begin with."""

    bucket: str
    key: str = ""

    @property
    def path(self) -> str:
        """What Arrow calls it."""
        return f"{self.bucket}/{self.key}" if self.key else self.bucket

    @property
    def folder(self) -> Self:
        """The same without a slash at its end."""
        return self._replace(key=self.key.removesuffix("/"))

    @property
    def name(self) -> str:
        """The last part of it."""
        return self.folder.key.rpartition("/")[2] or self.bucket

    @property
    def is_askable(self) -> bool:
        """Whether Arrow's client asks a store for this key: it resolves `.` and `..`, and refuses empty parts."""
        return _UNASKABLE.isdisjoint(self.folder.key.split("/")) or not self.key

    def below(self, path: str) -> Self:
        """Return the address of what lies below it."""
        key = self.folder.key
        return self._replace(key=f"{key}/{path}" if key else path)

    def holds(self, other: "StoreUri") -> bool:
        """Return whether another address is this one, or lies below it."""
        return self.bucket == other.bucket and f"{other.folder.key}/".startswith(
            f"{self.folder.key}/" if self.key else ""
        )

    def __str__(self) -> str:
        return f"{_S3}{self.path}"


def store_uri(text: str) -> StoreUri:
    """Return the address that a text is.

    Raises:
        ValueError: it is none; the message does not repeat it, for it may hold a password.
    """
    bucket, _, key = text.removeprefix(_S3).partition("/")
    if not text.startswith(_S3) or not _BUCKET.fullmatch(bucket) or "?" in key:
        raise ValueError(WITHOUT_CREDENTIALS)
    uri = StoreUri(bucket, key)
    if not uri.is_askable:
        message = "the address of a store has no empty part, and neither . nor .. in it"
        raise ValueError(message)
    return uri


def place_of(value: object) -> Path | StoreUri:
    """Return the place that a value names: a path, or an address of an object store.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(value, StoreUri):
        return value
    if isinstance(value, str) and _SCHEME.match(value):
        return store_uri(value)
    if value == "":
        message = "it is empty, as a variable of a shell that is not set"  # a path of it would be the folder at hand
        raise ValueError(message)
    if isinstance(value, str | Path):
        return named_path(Path(value))
    message = "it is no path"
    raise ValueError(message)


def named_path(path: Path) -> Path:
    """Return a path that can be one of this machine.

    Raises:
        ValueError: it cannot.
    """
    if "\0" in str(path):
        message = "a path cannot hold a NUL"
        raise ValueError(message)
    if path.parts[:1] == ("s3:",):  # a path has lost a slash of it
        message = "it is a folder or a file of this machine, and no address of an object store"
        raise ValueError(message)
    return path


def _address_of(value: object) -> StoreUri:
    place = place_of(value)
    if not isinstance(place, StoreUri):
        raise ValueError(WITHOUT_CREDENTIALS)
    return place


def place_text(place: Path | StoreUri) -> str:
    """Return a place in JSON, where Prefect shows it; a name that is no text cannot come back from there."""
    if isinstance(place, StoreUri):
        return str(place)
    return os.fsencode(place).decode("utf-8", "backslashreplace")


Place = Annotated[
    Path | StoreUri,
    PlainValidator(place_of),
    PlainSerializer(place_text, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "path"}),
]
"""A path, or an address of an object store; as text in JSON."""

StoreAddress = Annotated[
    StoreUri,
    PlainValidator(_address_of),
    PlainSerializer(place_text, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string"}),
]
"""An address of an object store; as text in JSON."""
