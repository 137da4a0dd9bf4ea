"""What a page states: wordings and where they stood, as canonical lines."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final, NamedTuple

from cleaners.text.canonical import tidy_line
from schemas.kinds import FactSource

_LONGEST: Final = 2_000  # characters of a fact; beyond it, the page has put its text there
TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")


class Statement(NamedTuple):
    """A wording that may state a fact, and where it stood."""

    text: str
    source: FactSource


def statements(source: FactSource, said: Iterable[str]) -> Iterator[Statement]:
    """Yield wordings of one place as statements."""
    return (Statement(text, source) for text in said)


def first_stated(said: Iterable[Statement]) -> Statement | None:
    """Return the first statement that says anything, as one line."""
    lines = (Statement(text, one.source) for one in said if (text := stated(one.text)))
    return next(lines, None)


def stated(said: object) -> str | None:
    """Return a statement as one line without tags or entities; None for what is no text, or says nothing."""
    if not isinstance(said, str) or len(said) > _LONGEST:
        return None
    return tidy_line(TAG.sub(" ", unescape(unescape(said)))) or None  # many systems escape what is escaped


def all_stated(said: Iterable[object]) -> list[str]:
    """Return the statements that say anything, each once, in order."""
    return list(dict.fromkeys(line for one in said if (line := stated(one))))
