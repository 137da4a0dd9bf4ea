"""The stable id of a record."""

from hashlib import sha256


def record_id(source: str, path: str, key: str | None) -> str:
    """Return the first 32 hex digits of sha256 over source, path and key.

    The parts are joined by NUL, which none of them can hold; a missing key differs from an empty one.
    """
    parts = (source, path) if key is None else (source, path, key)
    return sha256("\0".join(parts).encode()).hexdigest()[:32]
