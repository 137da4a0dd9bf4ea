"""Nouns beside numbers."""


def plural(noun: str, count: int) -> str:
    """Return a regular noun as it stands beside a number."""
    return noun if count == 1 else f"{noun}s"


def counted(count: int, noun: str) -> str:
    """Return a number with its regular noun."""
    return f"{count:,} {plural(noun, count)}"
