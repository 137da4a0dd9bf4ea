"""Clean labelled inputs as a run does, in two worker processes."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import TypeVar

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from flows.ruleset import current_ruleset
from schemas.article import Article

T = TypeVar("T")
R = TypeVar("R")

_WORKERS = 2
_CHUNK = 8


def cleaned(name: str, data: bytes) -> Article | None:
    """Return the article of one input under the rules of this installation; None where it was rejected."""
    fate = clean(RawFile("benchmark", name, None, data), _ruleset())
    return fate if isinstance(fate, Article) else None


def in_workers(task: Callable[[T], R], inputs: Iterable[T]) -> Iterator[R]:
    """Yield the task's result for each input, in order."""
    with ProcessPoolExecutor(_WORKERS, mp_context=get_context("spawn")) as pool:
        yield from pool.map(task, inputs, chunksize=_CHUNK)


@cache
def _ruleset() -> Ruleset:
    return current_ruleset()
