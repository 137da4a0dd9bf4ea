"""Nouns beside numbers."""


def plural(noun: str, count: int) -> str:
    """Return a regular noun as it stands beside a number."""
    return noun if count == 1 else f"{noun}s"
