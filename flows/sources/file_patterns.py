"""Patterns of files, as lines of a `.gitignore`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def file_patterns(lines: Sequence[str]) -> "GitIgnoreSpec":
    """Return what tells which paths inside a source some patterns match.

    Raises:
        ValueError: a line is no pattern.
    """
    from pathspec import GitIgnoreSpec  # noqa: PLC0415  (most sources have no patterns)

    return GitIgnoreSpec.from_lines(lines)
