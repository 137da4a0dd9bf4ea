"""The row of an input that became no article."""

from typing import Protocol

from cleaners.given import Given
from schemas.article import SCHEMA_VERSION
from schemas.identity import record_id, with_row_sha256
from schemas.kinds import Reason
from schemas.rejection import Rejection


class Named(Protocol):
    """An input as its rejection tells of it, whether it could be read or not."""

    @property
    def source(self) -> str:
        """The name of its source."""

    @property
    def path(self) -> str:
        """Where it lies in that."""

    @property
    def key(self) -> str | None:
        """The record of a container; None for a plain file."""

    @property
    def given(self) -> Given:
        """What is known of it from elsewhere."""

    @property
    def sha256(self) -> str | None:
        """The hash of what was found; None where there was nothing to read."""

    @property
    def size(self) -> int | None:
        """How many bytes were found; None where nobody knows."""


def rejected(named: Named, reason: Reason, detail: str, ruleset_id: str) -> Rejection:
    """Return the rejection of an input; `detail` is the reason in words."""
    rejection = Rejection(
        id=record_id(named.source, named.path, named.key),
        source=named.source,
        path=named.path,
        key=named.key,
        reason=reason,
        detail=detail,
        raw_sha256=named.sha256,
        raw_bytes=named.size,
        given_sha256=named.given.sha256,
        row_sha256="",
        ruleset_id=ruleset_id,
        schema_version=SCHEMA_VERSION,
    )
    return with_row_sha256(rejection)
