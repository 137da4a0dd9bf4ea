"""The Arrow form of the records: schemas derived from the models, and rows turned into record batches.

Own code, because the libraries that map Pydantic to Arrow lose time zones or widths, and because
`pa.array([3.7], int32)` gives 3 and `from_pylist` ignores unknown keys: here the models have
already refused such values, and the columns are taken by name from the model alone.
"""

import types
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

import pyarrow as pa
from pydantic.fields import FieldInfo

from schemas.record import Instant, Record, Width

_SCALARS: dict[Any, pa.DataType] = {
    str: pa.string(),
    bool: pa.bool_(),
    date: pa.date32(),
    Instant: pa.timestamp("us", tz="UTC"),
}


def arrow_schema(model: type[Record], metadata: dict[str, str] | None = None) -> pa.Schema:
    """Return the Arrow schema of a model: its fields in order, descriptions as field metadata.

    Raises:
        TypeError: a field has a type that no column stands for (a plain `int`, for one: its width is unknown).
    """
    fields = [_field(name, info) for name, info in model.model_fields.items()]
    return pa.schema(fields, metadata=dict(sorted((metadata or {}).items())))


def record_batch(records: Sequence[Record], schema: pa.Schema) -> pa.RecordBatch:
    """Return the records as one batch of the given schema, one row a record."""
    rows = [record.model_dump() for record in records]
    columns = [pa.array([row[field.name] for row in rows], field.type) for field in schema]
    return pa.record_batch(columns, schema=schema)


def _field(name: str, info: FieldInfo) -> pa.Field:
    annotation = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
    data_type, nullable = _arrow_type(annotation)
    description = {"description": info.description} if info.description else None
    return pa.field(name, data_type, nullable=nullable, metadata=description)


def _arrow_type(annotation: Any) -> tuple[pa.DataType, bool]:
    """Return the Arrow type of an annotation and whether it admits null."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        (present,) = (argument for argument in arguments if argument is not types.NoneType)
        return _arrow_type(present)[0], True
    if origin is Annotated:
        widths = [extra.arrow for extra in arguments[1:] if isinstance(extra, Width)]
        return (pa.type_for_alias(widths[0]), False) if widths else _arrow_type(arguments[0])
    if origin is tuple:
        return pa.list_(pa.field("element", _arrow_type(arguments[0])[0], nullable=False)), False
    return _plain_type(annotation), False


def _plain_type(annotation: Any) -> pa.DataType:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return pa.struct([_field(name, info) for name, info in annotation.model_fields.items()])
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return pa.string()
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    message = f"no Arrow type stands for {annotation!r}"
    raise TypeError(message)
