"""The data dictionary, written from the models: `python -m schemas.dictionary > schemas/DICTIONARY.md`."""

import sys
from collections.abc import Iterator
from inspect import getdoc

import pyarrow as pa

from schemas.arrow import arrow_schema
from schemas.article import SCHEMA_VERSION, Article
from schemas.change import Change, ChangeKind
from schemas.kinds import FactSource, Format, Kind, Reason
from schemas.record import Record
from schemas.rejection import Rejection

_TABLES: tuple[tuple[str, type[Record]], ...] = (
    ("articles", Article),
    ("rejections", Rejection),
    ("changes", Change),
)
_VOCABULARIES = (Kind, Reason, Format, FactSource, ChangeKind)


def data_dictionary() -> str:
    """Return the data dictionary as Markdown: every column of every dataset, then the closed vocabularies."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Data dictionary"
    yield ""
    yield f"Schema version {SCHEMA_VERSION}. Written from the models in `schemas/` by `python -m schemas.dictionary`."
    for name, model in _TABLES:
        yield from (
            "",
            f"## {name}",
            "",
            getdoc(model) or "",
            "",
            "| column | type | null | meaning |",
            "|---|---|---|---|",
        )
        for field in arrow_schema(model):
            yield from _rows("", field)
    for vocabulary in _VOCABULARIES:
        yield from ("", f"## {vocabulary.__name__}", "", getdoc(vocabulary) or "", "")
        yield ", ".join(f"`{member}`" for member in vocabulary)


def _rows(prefix: str, field: pa.Field) -> Iterator[str]:
    meaning = (field.metadata or {}).get(b"description", b"").decode().replace("|", "\\|")
    yield f"| `{prefix}{field.name}` | {_type_name(field.type)} | {'yes' if field.nullable else ''} | {meaning} |"
    inner = field.type.value_type if pa.types.is_list(field.type) else field.type
    if pa.types.is_struct(inner):
        for part in inner:
            yield from _rows(f"{prefix}{field.name}[].", part)


def _type_name(data_type: pa.DataType) -> str:
    if pa.types.is_list(data_type):
        return f"list of {_type_name(data_type.value_type)}"
    return "struct" if pa.types.is_struct(data_type) else str(data_type)


if __name__ == "__main__":
    sys.stdout.write(data_dictionary())
