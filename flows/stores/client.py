"""Arrow's client of an object store, with bounds, and what it says when something goes wrong.

Nothing of what a store or Arrow writes is passed on but codes of errors: the rest may quote keys, hosts and requests.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

import pyarrow as pa
from pyarrow.fs import AwsStandardS3RetryStrategy, FileInfo, FileType, S3FileSystem, resolve_s3_region

from flows.errors import StoreError
from flows.stores.uri import StoreUri

CONNECT_SECONDS = 10.0
STALL_SECONDS = 20.0
"""A request that brings nothing for so long is given up."""
_ATTEMPTS: Final = 4

_ENDPOINTS: Final = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
_REGIONS: Final = ("AWS_REGION", "AWS_DEFAULT_REGION")

_CODE: Final = re.compile(r"AWS Error ([A-Z][A-Z0-9_]*(?: \(HTTP status \d+\))?)")
_OF_NETWORK: Final = re.compile(r"curlCode: \d+, ([A-Za-z' ]+)")


@cache
def object_store(bucket: str) -> S3FileSystem:
    """Return the client for a bucket, one a process; credentials are found as the AWS tools find them.

    Raises:
        StoreError: the region of the bucket cannot be found out.
    """
    endpoint, region = _first_set(_ENDPOINTS), _first_set(_REGIONS)
    with told_store_errors(StoreUri(bucket)):
        return S3FileSystem(
            endpoint_override=endpoint,
            region=region or (None if endpoint else resolve_s3_region(bucket)),
            connect_timeout=CONNECT_SECONDS,
            request_timeout=STALL_SECONDS,
            retry_strategy=AwsStandardS3RetryStrategy(max_attempts=_ATTEMPTS),
            allow_delayed_open=True,  # a small object goes up in one request
        )


def info_of(uri: StoreUri) -> FileInfo:
    """Return what a store says of an address; its type may be that nothing is there.

    Raises:
        StoreError: the store does not answer, or not to us, or has no such bucket.
    """
    store = object_store(uri.bucket)
    with told_store_errors(uri):
        found = store.get_file_info(uri.path)
        if found.type is not FileType.NotFound:
            return found
        bucket = store.get_file_info(uri.bucket)
    if bucket.type is FileType.NotFound:
        message = f"there is no bucket s3://{uri.bucket}"
        raise StoreError(message)
    return found


def is_object(uri: StoreUri) -> bool:
    """Return whether an address is that of one object, and not of what lies below it; nothing need lie there.

    Raises:
        StoreError: as `info_of` does.
    """
    return info_of(uri).type is FileType.File and not uri.key.endswith("/")


def is_vacant(uri: StoreUri) -> bool:
    """Return whether nothing lies at an address or below it.

    Raises:
        StoreError: as `info_of` does.
    """
    return info_of(uri).type is FileType.NotFound


def wording(error: BaseException) -> str:
    """Return what went wrong, in words that quote nothing."""
    text = str(error)
    code, network = _CODE.search(text), _OF_NETWORK.search(text)
    if network:
        return network[1].strip().lower()
    return code[1] if code else type(error).__name__


@contextmanager
def told_store_errors(uri: StoreUri) -> Iterator[None]:
    """Turn what a store says into one line.

    Raises:
        StoreError: instead of any OSError, and of what Arrow refuses.
    """
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        message = f"the object store of {uri} cannot be used: {wording(error)}"
        raise StoreError(message) from None  # the cause may quote anything


def _first_set(names: tuple[str, ...]) -> str | None:
    return next((value for name in names if (value := os.environ.get(name))), None)
