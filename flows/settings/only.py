"""Which inputs alone a run takes up."""

from enum import StrEnum


class Only(StrEnum):
    """Which inputs alone a run takes up."""

    REJECTED = "rejected"
