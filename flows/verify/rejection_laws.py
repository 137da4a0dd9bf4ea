"""What holds within the row of a rejection, whatever rules made it."""

from collections.abc import Iterator

from schemas.rejection import Rejection


def rejection_problems(rejection: Rejection) -> Iterator[str]:
    """Yield what is wrong with a row that is a record, in words."""
    if not rejection.detail:
        yield "detail is empty"
    if rejection.raw_bytes is not None and rejection.raw_bytes < 0:
        yield f"raw_bytes is {rejection.raw_bytes}"
    if rejection.raw_sha256 is not None and rejection.raw_bytes is None:
        yield "raw_sha256 is there and raw_bytes is null: what was read has a size"
