"""The canonical document: one string of blocks, and what is known of each block."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

from pydantic import AwareDatetime

from cleaners.given import NOTHING_GIVEN, Given
from cleaners.shape import is_prose
from schemas.article import Faq, Repair
from schemas.kinds import FactSource, Format

SEPARATOR: Final = "\n\n"
"""What stands between two blocks of the canonical text."""

Witness: TypeAlias = Callable[[], Sequence[bool]]
"""Says of each block of a page whether it is main content; it takes time, so it is only asked where its word counts."""

_INNER_BREAK: Final = re.compile(r"(?<!\n)\n(?!\n)")


class Packed(NamedTuple):
    """A packed file as found."""

    sha256: str
    size: int  # bytes


class RawFile(NamedTuple):
    """One input as found: where it lies, its bytes, and what is known of it from elsewhere."""

    source: str
    path: str
    key: str | None
    data: bytes
    given: Given = NOTHING_GIVEN
    packed: Packed | None = None
    """The file that the bytes were unpacked from, where it holds nothing else."""

    @property
    def sha256(self) -> str:
        """The hash of what was found: the packed file, or the bytes."""
        return self.packed.sha256 if self.packed else sha256(self.data).hexdigest()

    @property
    def size(self) -> int:
        """How many bytes were found."""
        return self.packed.size if self.packed else len(self.data)


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
    landmarks: frozenset[str]
    """Enclosing nav, aside, header, footer, form, main, article, figure, and details, dl."""
    tokens: frozenset[str]  # class and id tokens of the block and its nearest ancestors, lower case
    is_main: bool  # whether trafilatura takes it for main content; False where it was not heard
    around: frozenset[str]  # class and id tokens of the farther ancestors
    path: tuple[int, ...]  # the open block elements from the outermost in, numbered as they open


class Block(NamedTuple):
    """A paragraph-like unit of the canonical text; of a page, it may have several lines (verse, an address, code)."""

    start: int
    end: int
    lines: tuple[int, ...]  # input lines that it came from, counted from 0
    gap: int  # blank lines before it
    hints: Hints | None = None


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the head and the markup of a page say about the article; all null for plain text."""

    url: str | None = None
    url_source: FactSource | None = None
    site: str | None = None
    site_source: FactSource | None = None
    publisher: str | None = None
    publisher_source: FactSource | None = None
    title: str | None = None
    title_source: FactSource | None = None
    authors: tuple[str, ...] | None = None
    authors_source: FactSource | None = None
    description: str | None = None
    description_source: FactSource | None = None
    category: str | None = None
    category_source: FactSource | None = None
    tags: tuple[str, ...] | None = None
    image_url: str | None = None
    image_source: FactSource | None = None
    published_on: date | None = None
    published_at: AwareDatetime | None = None
    published_raw: str | None = None
    published_source: FactSource | None = None
    modified_on: date | None = None
    modified_at: AwareDatetime | None = None
    modified_raw: str | None = None
    modified_source: FactSource | None = None
    comment_count: int | None = None
    comment_count_source: FactSource | None = None
    language: str | None = None
    language_source: FactSource | None = None

    def under(self, given: Given) -> "PageFacts":
        """Return these facts with those that were given in the place of what was found."""
        if given == NOTHING_GIVEN:
            return self
        publication = given if given.published_on else self
        return replace(
            self,
            url=given.url or self.url,
            url_source=given.url_source or self.url_source,
            site=given.site or self.site,
            site_source=given.site_source or self.site_source,
            title=given.title or self.title,
            title_source=given.title_source or self.title_source,
            authors=given.authors or self.authors,
            authors_source=given.authors_source or self.authors_source,
            published_on=publication.published_on,
            published_at=publication.published_at,
            published_raw=publication.published_raw,
            published_source=publication.published_source,
        )


@dataclass(frozen=True)
class Document:
    """The canonical document; nothing assigns to its text after it was built."""

    text: str
    blocks: tuple[Block, ...]
    format: Format
    encoding: str
    repairs: tuple[Repair, ...]
    facts: PageFacts = field(default_factory=PageFacts)
    faqs: tuple[Faq, ...] = ()
    """What a page marks up as questions and answers, in its own words; whether they are shown, the blocks tell."""
    witness: Witness | None = field(default=None, compare=False, repr=False)
    """Who may still be asked about the blocks of a page: trafilatura; with it lives the page's tree."""

    @cached_property
    def texts(self) -> list[str]:
        """The texts of the blocks, each as one line: what detectors read. Offsets are those of the text itself."""
        return [self.unbroken[block.start : block.end] for block in self.blocks]

    @cached_property
    def unbroken(self) -> str:
        """The text with a space for each line break inside a block."""
        has_lines = self.text.count("\n") > len(SEPARATOR) * (len(self.blocks) - 1)
        return _INNER_BREAK.sub(" ", self.text) if has_lines else self.text

    @cached_property
    def prose(self) -> list[bool]:
        """Which blocks read as running text."""
        return list(map(is_prose, self.texts))

    def heard(self) -> "Document":
        """Return the document with the word of its witness in the hints of the blocks; as it is where it has none."""
        if self.witness is None:
            return self
        return replace(self, blocks=tuple(_heard(self.blocks, self.witness())), witness=None)

    def block_text(self, block: Block) -> str:
        """Return the text of one of the document's blocks."""
        return self.text[block.start : block.end]


def _heard(blocks: Sequence[Block], said: Sequence[bool]) -> Iterator[Block]:
    for block, is_main in zip(blocks, said, strict=True):
        hints = block.hints
        yield block._replace(hints=hints._replace(is_main=True)) if is_main and hints else block
