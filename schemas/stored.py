"""Records from the rows of a table: the way back from Arrow."""

import struct
from collections.abc import Mapping
from typing import Final, TypeVar

from schemas.record import Record

SCORE_DECIMALS: Final = 3
"""To which every score is rounded before it is stored; Arrow gives the nearest number of 32 bits back."""

RecordType = TypeVar("RecordType", bound=Record)


def stored_record(model: type[RecordType], row: Mapping[str, object]) -> RecordType:
    """Return the record that was stored as a row, in the form of `pyarrow.Table.to_pylist`.

    Raises:
        pydantic.ValidationError: the row holds what no record can.
    """
    rounded = {name: _rounded(value) for name, value in row.items()}
    return model.model_validate(rounded, strict=False)


def as_stored(score: float) -> float:
    """Return the number of 32 bits that a score is stored as."""
    (stored,) = struct.unpack("f", struct.pack("f", score))
    return float(stored)


def _rounded(value: object) -> object:
    """The value with its scores as they were before 32 bits had to do."""
    match value:
        case float():
            return round(value, SCORE_DECIMALS)
        case list():
            return tuple(map(_rounded, value))
        case dict():
            return {name: _rounded(part) for name, part in value.items()}
        case _:
            return value
