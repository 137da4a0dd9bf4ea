"""The canonical document: one string of blocks, and what is known of each block."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

from pydantic import AwareDatetime

from cleaners.shape import is_prose
from schemas.article import Repair
from schemas.kinds import FactSource, Format

SEPARATOR: Final = "\n\n"
"""What stands between two blocks of the canonical text."""


class RawFile(NamedTuple):
    """One input as found: where it lies, and its bytes."""

    source: str
    path: str
    key: str | None
    data: bytes


class Decoded(NamedTuple):
    """The text of an input, how it was decoded, and what was mended on the way."""

    text: str
    encoding: str
    repairs: tuple[Repair, ...]


class Hints(NamedTuple):
    """What the markup of a page says of a block."""

    tag: str
    level: int  # 1 to 6 for a heading, else 0
    link_density: float  # share of the block's characters that stand inside links
    landmarks: frozenset[str]  # enclosing nav, aside, header, footer, form, main, article, figure
    tokens: frozenset[str]  # class and id tokens of the block and its nearest ancestors, lower case
    is_main: bool  # whether trafilatura takes it for main content; False where it was not asked


class Block(NamedTuple):
    """A paragraph-like unit of the canonical text."""

    start: int
    end: int
    lines: tuple[int, ...]  # input lines that it came from, counted from 0
    gap: int  # blank lines before it
    hints: Hints | None = None


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the head and the markup of a page say about the article; all null for plain text."""

    url: str | None = None
    site: str | None = None
    publisher: str | None = None
    title: str | None = None
    title_source: FactSource | None = None
    authors: tuple[str, ...] | None = None
    description: str | None = None
    category: str | None = None
    tags: tuple[str, ...] | None = None
    image_url: str | None = None
    published_on: date | None = None
    published_at: AwareDatetime | None = None
    published_raw: str | None = None
    published_source: FactSource | None = None
    modified_on: date | None = None
    modified_at: AwareDatetime | None = None
    modified_raw: str | None = None
    comment_count: int | None = None
    language: str | None = None


@dataclass(frozen=True)
class Document:
    """The canonical document; nothing assigns to its text after it was built."""

    text: str
    blocks: tuple[Block, ...]
    format: Format
    encoding: str
    repairs: tuple[Repair, ...]
    facts: PageFacts = field(default_factory=PageFacts)

    @cached_property
    def texts(self) -> list[str]:
        """The texts of the blocks."""
        return [self.text[block.start : block.end] for block in self.blocks]

    @cached_property
    def prose(self) -> list[bool]:
        """Which blocks read as running text."""
        return list(map(is_prose, self.texts))

    def block_text(self, block: Block) -> str:
        """Return the text of one of the document's blocks."""
        return self.text[block.start : block.end]
