"""The stable id of a record, and the hash of all that its row holds."""

from hashlib import sha256
from typing import TypeVar

from schemas.article import Article
from schemas.rejection import Rejection

Row = TypeVar("Row", Article, Rejection)


def record_id(source: str, path: str, key: str | None) -> str:
    """Return the first 32 hex digits of sha256 over source, path and key.

    The parts are joined by NUL, which none of them can hold; a missing key differs from an empty one.
    """
    parts = (source, path) if key is None else (source, path, key)
    return sha256("\0".join(parts).encode()).hexdigest()[:32]


def row_sha256(row: Article | Rejection) -> str:
    """Return the sha256 over all columns but the hash itself, as JSON in the order of the model."""
    return sha256(row.model_dump_json(exclude={"row_sha256"}).encode()).hexdigest()


def with_row_sha256(row: Row) -> Row:
    """Return a row with the hash of all its other columns."""
    return row.model_copy(update={"row_sha256": row_sha256(row)})
