"""Text in Markdown: whatever a file is called, it stays text."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from flows.display.terminal import printable

_LONGEST: Final = 200
_MARKS: Final = str.maketrans({"`": r"\x60", "|": r"\x7c"})
"""What would end a span of code, or the cell of a table around it."""


def code(text: str) -> str:
    """Return a span of code that shows a text and nothing else: no link, no HTML, no second line."""
    shown = printable(text[:_LONGEST]).translate(_MARKS).strip() or " "
    return f"`{shown}{'…' if len(text) > _LONGEST else ''}`"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table whose first column is text and whose others are numbers; none without a row."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if lines:
        yield ""
        yield f"| {' | '.join(head)} |"
        yield "|---" + "|--:" * (len(head) - 1) + "|"
        yield from lines
