"""A flow takes each parameter by its name: so they can be changed one by one, in Prefect's pages and on its command line."""

from collections.abc import Callable, Iterator
from inspect import signature
from typing import TypeVar

from flows.settings.parameters import IngestParameters, ingest_parameters

Made = TypeVar("Made")


def flat(function: Callable[[IngestParameters], Made]) -> Callable[..., Made]:
    """Return a function of the fields of `IngestParameters`, with their types, bounds, defaults and descriptions."""

    def called(**fields: object) -> Made:
        return function(ingest_parameters(fields))

    for name in ("__module__", "__name__", "__qualname__"):
        setattr(called, name, getattr(function, name))
    called.__doc__ = "\n".join(_docstring(function.__doc__ or ""))
    vars(called)["__signature__"] = signature(IngestParameters)
    return called


def _docstring(text: str) -> Iterator[str]:
    yield text.splitlines()[0]
    yield ""
    yield "Args:"
    for name, field in IngestParameters.model_fields.items():
        yield f"    {name}: {field.description}"
