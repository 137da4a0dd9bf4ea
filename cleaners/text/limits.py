"""What a document may hold: what is beyond is no article, and would cost more time or memory than a file may have."""

from typing import Final

from cleaners.refusal import Refusal
from schemas.kinds import Reason

MOST_CHARACTERS: Final = 10_000_000
"""Of a dump, or of what a page shows."""
MOST_LINES: Final = 1_000_000
"""Of a dump, blank ones too."""
MOST_BLOCKS: Final = 100_000


def ensure_readable_size(characters: int) -> None:
    """Return nothing where a document of so many characters is read.

    Raises:
        Refusal: it is too large.
    """
    if characters > MOST_CHARACTERS:
        raise Refusal(
            Reason.TOO_LARGE, f"{characters:,} characters of text; at most {MOST_CHARACTERS:,} are read"
        )


def ensure_few_lines(lines: int) -> None:
    """Return nothing where a dump of so many lines is read.

    Raises:
        Refusal: it is too complex.
    """
    if lines > MOST_LINES:
        raise Refusal(Reason.TOO_COMPLEX, f"{lines:,} lines; at most {MOST_LINES:,} are read")


def ensure_few_blocks(blocks: int) -> None:
    """Return nothing where a document of so many blocks is read.

    Raises:
        Refusal: it is too complex.
    """
    if blocks > MOST_BLOCKS:
        raise Refusal(Reason.TOO_COMPLEX, f"{blocks:,} blocks of text; at most {MOST_BLOCKS:,} are read")
