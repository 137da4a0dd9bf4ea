"""Numbers and quotations as a reader wants them."""

from typing import Final

_QUOTED: Final = 70


def percent(share: float) -> str:
    """Return a share, 0 to 1, in per cent: neither all nor nothing where it is not quite that."""
    if 0 < share < 0.01:
        return "< 1\u00a0%"
    if 0.99 < share < 1:
        return "> 99\u00a0%"
    return f"{100 * share:.0f}\u00a0%"


def quoted(line: str) -> str:
    """Return the beginning of a line, in quotation marks."""
    line = " ".join(line[: 4 * _QUOTED].split())
    return f"“{line if len(line) <= _QUOTED else f'{line[: _QUOTED - 1]}…'}”"
