"""The base of every record, and the number types whose width Parquet must keep."""

from typing import Annotated, ClassVar, NamedTuple

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints


class Record(BaseModel):
    """A frozen, closed record: unknown fields are refused and nothing changes after construction."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False
    )


class Width(NamedTuple):
    """The Arrow type that an annotated Python number is stored as."""

    arrow: str


Int8 = Annotated[int, Field(ge=-(2**7), lt=2**7), Width("int8")]
Int32 = Annotated[int, Field(ge=-(2**31), lt=2**31), Width("int32")]
Int64 = Annotated[int, Field(ge=-(2**63), lt=2**63), Width("int64")]
Float32 = Annotated[float, Width("float32")]
Instant = AwareDatetime
"""A point in time with its zone; stored as microseconds in UTC."""

Sha256 = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
RecordId = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]
