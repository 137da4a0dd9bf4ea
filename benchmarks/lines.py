"""Which lines of a dump an article keeps, and as what the others went."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from cleaners.document import Block, Document
from cleaners.text.canonical import canonical_lines
from schemas.article import Removal
from schemas.kinds import Kind


class Fates(NamedTuple):
    """The numbers of the lines kept, and of those removed with their kind, as `text.split` gives them at line feeds."""

    kept: list[int]
    removed: list[tuple[int, Kind]]


def line_fates(dump: str, document: Document, removals: Sequence[Removal]) -> Fates:
    """Return what became of each line of a dump that holds words.

    A line goes where its whole block was cut; the title line, which became a field, counts as kept, and
    so does a line of which only a part was cut.
    """
    numbers = line_numbers(dump)
    kept: set[int] = set()
    removed: dict[int, Kind] = {}
    for block in document.blocks:
        kind = _removed_as(document, block, removals)
        lines = {numbers[line] for line in block.lines}
        if kind is None:
            kept |= lines
        else:
            removed |= dict.fromkeys(lines, kind)
    return Fates(sorted(kept), sorted((line, kind) for line, kind in removed.items() if line not in kept))


def line_numbers(dump: str) -> list[int]:
    """Return for each line of the canonical form, the line of the dump: there are more ways to end a line than a line feed."""
    lines = dump.split("\n")
    unended = [line.removesuffix("\r") for line in lines[:-1]] + lines[-1:]
    return [number for number, line in enumerate(unended) for _ in canonical_lines(line)[0]]


def _removed_as(document: Document, block: Block, removals: Sequence[Removal]) -> Kind | None:
    """The kind that most of the block went as; None where something is left or it bears the title."""
    sizes: Counter[Kind] = Counter()
    left, position = "", block.start
    for removal in removals:
        start, end = max(removal.start, position), min(removal.start + len(removal.text), block.end)
        if start < end:
            left += document.text[position:start]
            sizes[removal.kind] += end - start
            position = end
    left += document.text[position : block.end]
    if left.strip() or Kind.TITLE in sizes:
        return None
    return sizes.most_common(1)[0][0]
