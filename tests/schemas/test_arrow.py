"""The Arrow form of the records."""

from datetime import UTC, date, datetime, timedelta, timezone

import pyarrow as pa
import pytest
from pydantic import Field, ValidationError

from schemas.arrow import arrow_schema, record_batch
from schemas.article import Article
from schemas.record import Float32, Instant, Int8, Int32, Record
from schemas.rejection import Rejection


class Part(Record):
    name: str = Field(description="A name.")
    size: Int8 | None = Field(description="A size.")


class Sample(Record):
    count: Int32 = Field(description="A count.")
    score: Float32 | None = Field(description="A score.")
    day: date | None = Field(description="A day.")
    at: Instant | None = Field(description="A time.")
    parts: tuple[Part, ...] = Field(description="Parts.")
    names: tuple[str, ...] | None = Field(description="Names.")


SCHEMA = arrow_schema(Sample)


def test_types_widths_and_nullability_come_from_the_model():
    part = pa.struct([pa.field("name", pa.string(), nullable=False), pa.field("size", pa.int8())])
    expected = pa.schema(
        [
            pa.field("count", pa.int32(), nullable=False),
            pa.field("score", pa.float32()),
            pa.field("day", pa.date32()),
            pa.field("at", pa.timestamp("us", tz="UTC")),
            pa.field("parts", pa.list_(pa.field("element", part, nullable=False)), nullable=False),
            pa.field("names", pa.list_(pa.field("element", pa.string(), nullable=False))),
        ]
    )
    assert SCHEMA.equals(expected)
    assert SCHEMA.field("count").metadata == {b"description": b"A count."}


def test_rows_come_back_as_they_went_in():
    at = datetime(2024, 3, 4, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    sample = Sample(
        count=3, score=0.5, day=date(2024, 3, 4), at=at, parts=(Part(name="a", size=None),), names=("x", "y")
    )
    empty = Sample(count=0, score=None, day=None, at=None, parts=(), names=None)
    rows = record_batch([sample, empty], SCHEMA).to_pylist()
    assert rows[0]["at"] == datetime(2024, 3, 4, 10, 30, tzinfo=UTC)
    assert rows[0]["parts"] == [{"name": "a", "size": None}]
    assert rows[1] == {"count": 0, "score": None, "day": None, "at": None, "parts": [], "names": None}


@pytest.mark.parametrize("count", [2**31, -(2**31) - 1, 3.7, "3", True, None])
def test_what_does_not_fit_a_width_is_refused_before_arrow_can_bend_it(count: object):
    with pytest.raises(ValidationError):
        Sample.model_validate(
            {"count": count, "score": None, "day": None, "at": None, "parts": (), "names": None}
        )


def test_a_number_without_a_width_has_no_column():
    class Loose(Record):
        size: int = Field(description="Of no width.")

    with pytest.raises(TypeError, match="no Arrow type"):
        arrow_schema(Loose)


@pytest.mark.parametrize("model", [Article, Rejection])
def test_every_column_is_described(model: type[Record]):
    assert all(field.metadata[b"description"] for field in arrow_schema(model))


def test_removals_are_the_last_column():
    assert arrow_schema(Article).names[-1] == "removals"
