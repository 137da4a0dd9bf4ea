"""Cutting and restoring: whatever the detectors point at, nothing is lost."""

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from cleaners.detection.settle import kept_blocks, settle
from cleaners.document import SEPARATOR, Block, Decoded, Document
from cleaners.spans import Span, cut, restore
from cleaners.text.read import read_text
from schemas.kinds import Format, Kind

PARAGRAPHS = st.lists(st.text("ab .é漢\n", min_size=1, max_size=30), min_size=1, max_size=8)
CODE = st.lists(
    st.builds(str.__add__, st.sampled_from(["", " ", "   "]), st.sampled_from(["a", "ab c", "b  c", "."])),
    min_size=1,
    max_size=5,
).map("\n".join)


def of_blocks(*texts: str) -> Document:
    starts = accumulate((len(text) + len(SEPARATOR) for text in texts), initial=0)
    blocks = (
        Block(start, start + len(text), (i,), 0)
        for i, (start, text) in enumerate(zip(starts, texts, strict=False))
    )
    return Document(SEPARATOR.join(texts), tuple(blocks), Format.HTML, "utf-8", ())


@st.composite
def documents_with_spans(draw: st.DrawFn) -> tuple[Document, list[Span]]:
    plain = PARAGRAPHS.map(lambda texts: read_text(Decoded(SEPARATOR.join(texts), "utf-8", ())))
    document = draw(plain | st.lists(CODE, min_size=1, max_size=4).map(lambda texts: of_blocks(*texts)))
    edge = st.integers(0, len(document.text))
    pairs = draw(st.lists(st.tuples(edge, edge), max_size=12))
    kinds = st.sampled_from(Kind)
    return document, [Span(min(p), max(p), draw(kinds), "drawn", 0.5) for p in pairs if p[0] != p[1]]


@given(documents_with_spans())
def test_restore_undoes_cut(drawn: tuple[Document, list[Span]]):
    document, spans = drawn
    text, removals = cut(document.text, settle(document, spans))
    assert restore(text, removals) == document.text
    assert len(text) + sum(len(removal.text) for removal in removals) == len(document.text)


@given(documents_with_spans())
def test_settled_spans_are_disjoint_ascending_and_not_empty(drawn: tuple[Document, list[Span]]):
    document, spans = drawn
    settled = settle(document, spans)
    assert all(span.start < span.end for span in settled)
    assert all(a.end <= b.start for a, b in pairwise(settled))


@given(documents_with_spans())
def test_no_empty_block_is_left(drawn: tuple[Document, list[Span]]):
    document, spans = drawn
    settled = settle(document, spans)
    text, _ = cut(document.text, settled)
    kept = kept_blocks(document, settled)
    assert len(text.split(SEPARATOR) if text else []) == len(kept)
    assert all(block.strip() and block == block.strip("\n") for block in text.split(SEPARATOR)) or not text


def spans_of(text: str, *stretches: str) -> tuple[Document, list[Span]]:
    document = read_text(Decoded(text, "utf-8", ()))
    starts = [(document.text.index(stretch), len(stretch)) for stretch in stretches]
    return document, [
        Span(start, start + size, Kind.COMMENTS, f"rule-{i}") for i, (start, size) in enumerate(starts)
    ]


def test_a_span_takes_one_adjacent_space():
    document, spans = spans_of("The truce held. (12 comments) Nobody fired.", "(12 comments)")
    assert cut(document.text, settle(document, spans))[0] == "The truce held. Nobody fired."


def test_spans_that_one_space_parts_share_it_out():
    document, spans = spans_of("12 comments (3 shares) Nobody fired.", "12 comments", "(3 shares)")
    text, removals = cut(document.text, settle(document, spans))
    assert text == "Nobody fired."
    assert restore(text, removals) == document.text


def test_a_line_inside_a_block_goes_with_its_break():
    document = of_blocks("if tide:\n sail()\n wait()", "Quay 1\nVelmouth")
    for stretch, left in (("sail()", "if tide:\n wait()"), ("wait()", "if tide:\n sail()")):
        start = document.text.index(stretch)
        text, _ = cut(
            document.text, settle(document, [Span(start, start + len(stretch), Kind.WIDGET, "rule")])
        )
        assert text == f"{left}\n\nQuay 1\nVelmouth"


def test_a_block_goes_with_its_separator_at_head_middle_and_tail():
    document, spans = spans_of("one\n\ntwo\n\nthree\n\nfour\n\nfive", "one", "three", "five")
    text, removals = cut(document.text, settle(document, spans))
    assert text == "two\n\nfour"
    assert [removal.text for removal in removals] == ["one\n\n", "\n\nthree", "\n\nfive"]


def test_where_spans_overlap_the_earlier_detector_wins():
    document, spans = spans_of("abcdef ghi", "cd", "abcdef")
    settled = settle(document, spans)
    assert [(document.text[s.start : s.end], s.rule) for s in settled] == [
        ("ab", "rule-1"),
        ("cd", "rule-0"),
        ("ef ", "rule-1"),
    ]
