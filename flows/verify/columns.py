"""The columns of a file beside those that it must have."""

from collections.abc import Iterator

import pyarrow as pa


def column_problems(found: pa.Schema, expected: pa.Schema) -> Iterator[str]:
    """Yield how the columns of a file differ: their names, order, types and whether they admit null."""
    missing = [name for name in expected.names if name not in found.names]
    foreign = [name for name in found.names if name not in expected.names]
    if missing:
        yield f"columns are missing: {', '.join(missing)}"
    if foreign:
        yield f"columns that do not belong: {', '.join(foreign)}"
    if not missing and not foreign and found.names != expected.names:
        yield "the columns stand in another order"
    for field in expected:
        if field.name in found.names and not found.field(field.name).equals(field):
            other = found.field(field.name)
            yield f"the column {field.name} is {_told(other)}, not {_told(field)}"


def metadata_problems(found: pa.Schema, expected: pa.Schema) -> Iterator[str]:
    """Yield how the metadata of a file and of its columns differ; the columns themselves are the same."""
    has, wants = found.metadata or {}, expected.metadata or {}
    for key in sorted(has.keys() | wants.keys()):
        if has.get(key) != wants.get(key):
            yield f"the metadata {key.decode(errors='replace')} is {_shown(has.get(key))}, not {_shown(wants.get(key))}"
    for field in expected:
        if not found.field(field.name).equals(field, check_metadata=True):
            yield f"the column {field.name} has another description"


def _told(field: pa.Field) -> str:
    return f"{field.type}{'' if field.nullable else ' not null'}"


def _shown(value: bytes | None) -> str:
    return "none" if value is None else value.decode(errors="replace")
