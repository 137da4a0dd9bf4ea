"""The change of an article from one run to the next: one row of `changes`."""

from enum import StrEnum

from pydantic import Field

from schemas.record import Record, RecordId


class ChangeKind(StrEnum):
    """What happened to the row of an article."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Change(Record):
    """What a run did to one article; what it left alone has no row."""

    id: RecordId = Field(description="First 32 hex digits of sha256 over source, path and key.")
    source: str = Field(description="Name of the source.")
    path: str = Field(
        description="POSIX path inside the source; undecodable bytes as \\xNN, a backslash doubled."
    )
    key: str | None = Field(description="The record inside a container; null for a plain file.")
    change: ChangeKind = Field(description="What happened to the row.")
    row_sha256: str | None = Field(description="That of the row as it is now; null where it was removed.")
