"""The pointer of a published dataset: the one object that tells a reader which run is whole."""

from collections.abc import Mapping
from typing import ClassVar, Final

from pyarrow.fs import FileType
from pydantic import ConfigDict, Field, ValidationError

from flows.dataset.layout import Table
from flows.errors import StoreError
from flows.stores.client import info_of, object_store, told_store_errors
from flows.stores.uri import StoreUri
from schemas.record import Int32, Int64, Record, Sha256

POINTER: Final = "current.json"
_MOST_BYTES: Final = 64 * 2**20


class PublishedPart(Record):
    """A part file."""

    path: str = Field(description="Where it lies, below what was given to --publish.")
    bytes: Int64 = Field(description="Its size.")
    sha256: Sha256 = Field(description="Its hash.")


class Pointer(Record):
    """What `current.json` says; later versions of winnow may add keys."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="ignore")

    run_id: str = Field(description="The run that published.")
    prefix: str = Field(description="Where its parts lie, below what was given to --publish.")
    schema_version: Int32 = Field(description="Version of the columns.")
    tables: Mapping[Table, tuple[PublishedPart, ...]] = Field(description="The parts of each table.")
    earlier: tuple[str, ...] = Field(description="Runs published before that still stand, the latest first.")


def read_pointer(target: StoreUri) -> Pointer | None:
    """Return the pointer that stands in a store; None where none does.

    Raises:
        StoreError: the store does not tell, or what stands there is no pointer.
    """
    uri = target.below(POINTER)
    if info_of(uri).type is not FileType.File:
        return None
    with told_store_errors(uri), object_store(uri.bucket).open_input_stream(uri.path) as file:
        content = file.read(_MOST_BYTES)
    try:
        return Pointer.model_validate_json(content)
    except ValidationError:
        message = f"{uri} was not written by winnow: publish to another prefix"
        raise StoreError(message) from None


def write_pointer(target: StoreUri, pointer: Pointer) -> None:
    """Put a pointer in the place of the last one, in one request.

    Raises:
        StoreError: it could not be written.
    """
    uri = target.below(POINTER)
    content = f"{pointer.model_dump_json(indent=2)}\n".encode()
    with told_store_errors(uri), object_store(uri.bucket).open_output_stream(uri.path) as file:
        file.write(content)
