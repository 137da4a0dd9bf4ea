"""What drives a run, as a user names it; the dataset is the same, byte for byte."""

from enum import StrEnum
from typing import Annotated, Final, NamedTuple
from urllib.parse import urlsplit

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

_CHOICES: Final = "prefect, plain, dask, or dask=tcp://HOST:PORT"
_SCHEMES: Final = frozenset({"tcp", "tls", "ws", "wss", "ucx"})


class RunnerKind(StrEnum):
    """The ways to drive a run."""

    PREFECT = "prefect"
    PLAIN = "plain"
    DASK = "dask"


class Runner(NamedTuple):
    """A way to drive a run, and the scheduler of the cluster that is to do the work; without one, this machine does."""

    kind: RunnerKind
    address: str | None = None

    def __str__(self) -> str:
        return f"{self.kind}={self.address}" if self.address else str(self.kind)


def runner_of(value: object) -> Runner:
    """Return the runner that a value names.

    Raises:
        ValueError: it names none.
    """
    if isinstance(value, Runner):
        return value
    kind, has_address, address = str(value).partition("=")
    if kind not in list(RunnerKind) or (has_address and kind != RunnerKind.DASK):
        message = f"{value!r} is not one of: {_CHOICES}"
        raise ValueError(message)
    if has_address and not _is_scheduler(address):
        message = f"{address!r} is no address of a Dask scheduler, such as tcp://HOST:8786"
        raise ValueError(message)
    return Runner(RunnerKind(kind), address or None)


def _is_scheduler(address: str) -> bool:
    try:
        found = urlsplit(address)
        return found.scheme in _SCHEMES and bool(found.hostname) and found.port is not None
    except ValueError:  # what stands for the port is no number
        return False


RunnerChoice = Annotated[
    Runner, PlainValidator(runner_of), PlainSerializer(str), WithJsonSchema({"type": "string"})
]
