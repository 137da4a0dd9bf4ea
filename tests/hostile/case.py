"""What a hostile input is: a name, how it comes into a folder, and its expected fate."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, NamedTuple, TypeAlias

from schemas.kinds import Reason

Content: TypeAlias = bytes | Callable[[], bytes]
Fate: TypeAlias = Reason | None
"""Why an input is rejected; None for an article."""

ARTICLE: Final = None


class Case(NamedTuple):
    """An input below a folder; where several fates are right, the most that is promised is that it has one of them."""

    name: bytes
    put: Callable[[bytes], object]
    """Puts it at a path."""
    fates: frozenset[Fate]


def file(name: str | bytes, content: Content, *fates: Fate) -> Case:
    """Return a file as a case; a large one is made when it is put."""
    raw = name if isinstance(name, bytes) else name.encode()
    return Case(raw, partial(_write, content=content), frozenset(fates or [ARTICLE]))


def files(folder: str, contents: Mapping[str, Content], *fates: Fate) -> Iterator[Case]:
    """Yield files of one fate, in a folder of their own."""
    for name, content in contents.items():
        yield file(f"{folder}/{name}", content, *fates)


def _write(path: bytes, content: Content) -> None:
    with open(path, "wb") as stream:  # noqa: PTH123  (a Path is text, and a name may be none)
        stream.write(content() if callable(content) else content)


def put_all(cases: Iterator[Case], folder: bytes) -> dict[str, Case]:
    """Put cases below a folder and return them by the path that the dataset gives them."""
    from flows.paths import encode_path  # noqa: PLC0415

    put: dict[str, Case] = {}
    for case in cases:
        place = folder + b"/" + case.name
        os.makedirs(os.path.dirname(place), exist_ok=True)  # noqa: PTH103, PTH120  (see above)
        case.put(place)
        put[encode_path(case.name)] = case
    return put
