"""Plain text to a document: lines, paragraphs, blocks."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cleaners.document import SEPARATOR, Block, Decoded, Document
from cleaners.text.canonical import canonical_blocks, canonical_lines, with_lost_spaces
from cleaners.text.fragments import joined_fragments, joint
from cleaners.text.limits import ensure_few_blocks, ensure_few_lines, ensure_readable_size
from cleaners.text.wrapping import wrapped_paragraphs
from schemas.article import Repair
from schemas.kinds import Format


def read_text(decoded: Decoded) -> Document:
    """Return the canonical document of a text dump: its paragraphs as blocks, joined by a blank line."""
    ensure_readable_size(len(decoded.text))
    lines, mended = canonical_lines(decoded.text)
    ensure_few_lines(len(lines))
    paragraphs = joined_fragments(lines, wrapped_paragraphs(lines))
    ensure_few_blocks(len(paragraphs))
    texts = [_joined([lines[i] for i in group]) for group in paragraphs]
    texts = with_lost_spaces(canonical_blocks(texts, mended), mended)
    return Document(
        text=SEPARATOR.join(texts),
        blocks=tuple(_blocks(texts, paragraphs)),
        format=Format.TEXT,
        encoding=decoded.encoding,
        repairs=all_repairs(decoded.repairs, mended),
    )


def _joined(pieces: Sequence[str]) -> str:
    text = pieces[0]
    for piece in pieces[1:]:
        text += joint(text, piece) + piece
    return text


def all_repairs(decoding: Iterable[Repair], mended: Mapping[str, int]) -> tuple[Repair, ...]:
    """Return what decoding and canonicalisation mended, counts of one name added up, sorted by name."""
    total = Counter(mended)
    for repair in decoding:
        total[repair.name] += repair.count
    return tuple(Repair(name=name, count=count) for name, count in sorted(total.items()))


def _blocks(texts: Sequence[str], paragraphs: Sequence[tuple[int, ...]]) -> Iterable[Block]:
    start, before = 0, -1
    for text, lines in zip(texts, paragraphs, strict=True):
        yield Block(start, start + len(text), lines, lines[0] - before - 1)
        start += len(text) + len(SEPARATOR)
        before = lines[-1]
