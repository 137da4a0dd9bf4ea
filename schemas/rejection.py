"""The record of an input that became no article: one row of the dataset `rejections`."""

from pydantic import Field

from schemas.kinds import Reason
from schemas.record import Int32, Int64, Record, RecordId, Sha256


class Rejection(Record):
    """One input that is no article, and why."""

    id: RecordId = Field(description="First 32 hex digits of sha256 over source, path and key.")
    source: str = Field(description="Name of the source; by default that of its folder.")
    path: str = Field(
        description="POSIX path inside the source; undecodable bytes as \\xNN, a backslash doubled."
    )
    key: str | None = Field(description="The record inside a container; null for a plain file.")
    reason: Reason = Field(description="Why, from a closed list.")
    detail: str = Field(description="The reason in words, for a person.")
    raw_sha256: Sha256 | None = Field(
        description="sha256 of the file as found; null where there was nothing to read."
    )
    raw_bytes: Int64 | None = Field(
        description="Size of the file as found, in bytes; null where there was nothing to read."
    )
    given_sha256: Sha256 | None = Field(
        default=None,
        description="sha256 of the facts that were given for the file from outside; null where none were.",
    )
    row_sha256: str = Field(
        description="sha256 over all other columns: changes when anything in the row does."
    )
    ruleset_id: str = Field(description="Identity of everything that decided.")
    schema_version: Int32 = Field(description="Version of these columns.")
