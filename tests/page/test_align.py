from hypothesis import given
from hypothesis import strategies as st

from cleaners.page.align import aligned, tokens

WORDS = st.lists(
    st.sampled_from(["pier", "quay", "rope", "salt", "tar", "tide", "wind", "net", "hull", "keel"]),
    max_size=12,
)
LINES = st.lists(WORDS, max_size=8)


def flat(lines: list[list[str]]) -> list[str]:
    return [word for line in lines for word in line]


def test_merged_split_and_missing_lines_align():
    blocks = [
        tokens(text)
        for text in ("Home News", "The pier is old and grey.", "It shall go", "soon", "Contact us")
    ]
    said = [tokens(text) for text in ("The pier is", "old and grey. It shall go soon")]
    hits, found = aligned(blocks, said)
    assert list(hits) == [0] * 2 + [1] * 10 + [0] * 2
    assert all(found)


def test_what_stands_twice_is_matched_at_its_place():
    hits, _ = aligned(
        [["menu"], ["a", "b", "c", "d"], ["menu"], ["e", "f", "g", "h"]],
        [["a", "b", "c", "d"], ["menu"], ["e", "f", "g", "h"]],
    )
    assert list(hits) == [0] + [1] * 9


def test_invisible_characters_do_not_part_words():
    assert tokens("Har\u00adbour caf\u0065\u0301") == ["harbour", "café"]


@given(LINES)
def test_a_text_aligns_with_itself(lines):
    hits, found = aligned(lines, lines)
    assert all(hits)
    assert all(found)


@given(LINES, LINES)
def test_matches_are_the_same_words_in_the_same_order(left, right):
    hits, found = aligned(left, right)
    ours = [word for word, hit in zip(flat(left), hits, strict=True) if hit]
    theirs = [word for word, hit in zip(flat(right), found, strict=True) if hit]
    assert ours == theirs
