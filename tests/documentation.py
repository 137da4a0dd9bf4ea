"""The code blocks of the README and of the pages in `docs/`, for the tests that run them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parent.parent
README: Final = ROOT / "README.md"
DOCS: Final = tuple(sorted((ROOT / "docs").glob("*.md")))

_PART: Final = re.compile(
    r"^## (?P<heading>[^\n]*)$|^```(?P<language>\w+)(?: (?P<name>\S+))?\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


class CodeBlock(NamedTuple):
    """A fenced block: its language, its name (what follows the language, or nothing), and where it stands."""

    page: Path
    heading: str
    language: str
    name: str
    code: str


def code_blocks(page: Path) -> Iterator[CodeBlock]:
    """Yield the fenced blocks of a page in order, each with the heading of second level above it."""
    heading = ""
    for part in _PART.finditer(page.read_text(encoding="utf-8")):
        if part["heading"] is not None:
            heading = part["heading"]
        else:
            yield CodeBlock(page, heading, part["language"], part["name"] or "", part["code"])


ALL_BLOCKS: Final = tuple(block for page in (README, *DOCS) for block in code_blocks(page))


def named(name: str) -> str:
    """Return the code of the one block of that name."""
    (code,) = [block.code for block in ALL_BLOCKS if block.name == name]
    return code
