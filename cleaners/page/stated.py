"""What a page states, as one canonical line."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Final

from cleaners.canonical import tidy_line

_LONGEST: Final = 2_000  # characters of a fact; beyond it, the page has put its text there
TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")


def stated(said: object) -> str | None:
    """Return a statement as one line without tags or entities; None for what is no text, or says nothing."""
    if not isinstance(said, str) or len(said) > _LONGEST:
        return None
    return tidy_line(TAG.sub(" ", unescape(unescape(said)))) or None  # many systems escape what is escaped


def all_stated(said: Iterable[object]) -> list[str]:
    """Return the statements that say anything, each once, in order."""
    return list(dict.fromkeys(line for one in said if (line := stated(one))))
