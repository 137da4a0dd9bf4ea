"""What is too much for one document is refused by a count, at once; what is just within is read."""

import unicodedata

import pytest

from cleaners.clean import clean, read_document
from cleaners.document import RawFile
from cleaners.page.limits import MOST_CELLS
from cleaners.refusal import Refusal
from cleaners.ruleset import Ruleset
from cleaners.text.composing import composed
from cleaners.text.limits import MOST_BLOCKS, MOST_CHARACTERS, MOST_LINES
from schemas.kinds import Reason
from tests.page.pages import page, prose

BEYOND = {
    "a dump of one long line": (b"a " * (MOST_CHARACTERS // 2 + 1), Reason.TOO_LARGE),
    "a page of one long paragraph": (page(f"<p>{'a ' * MOST_CHARACTERS}</p>").encode(), Reason.TOO_LARGE),
    "bytes beyond ASCII": (b"\xe9" * (MOST_CHARACTERS + 1), Reason.TOO_LARGE),
    "blank lines": (b"a" + b"\n" * MOST_LINES + b"b", Reason.TOO_COMPLEX),
    "carriage returns": (b"a" + b"\r" * MOST_LINES + b"b", Reason.TOO_COMPLEX),
    "lines of a letter": (b"a\n" * (MOST_BLOCKS + 1), Reason.TOO_COMPLEX),
    "attributes in many tags": (
        page(f"<div {' '.join(f'a{i}=1' for i in range(4_000))}>x</div>" * 150).encode(),
        Reason.TOO_COMPLEX,
    ),
    "a row of a table": (page(f"<table><tr>{'<td>x' * (MOST_CELLS + 1)}").encode(), Reason.TOO_COMPLEX),
}


@pytest.mark.parametrize("name", BEYOND)
def test_too_much_is_refused(name: str) -> None:
    data, reason = BEYOND[name]
    with pytest.raises(Refusal) as refusal:
        read_document(data)
    assert refusal.value.reason is reason


def test_a_row_within_the_caps_is_read() -> None:
    assert read_document(page(prose() + f"<table><tr>{'<td>x' * 1000}").encode()).blocks


@pytest.mark.parametrize(
    "pile",
    [
        "\u0301\u0327" * 40,
        "\u0344\u0327\u0345" * 20,
        "\u0f73\u0f71" * 30,
        "\u3099\u0301" * 33,
        "\u0301" * 5,
        "",
    ],
)
def test_a_pile_of_marks_is_composed_as_everywhere(pile: str) -> None:
    text = f"cafe{pile} e\u0301 {pile}x"
    assert composed(text) == unicodedata.normalize("NFC", text)


def test_a_million_marks_on_one_letter_are_an_article() -> None:
    text = "a" + "\u0301\u0327" * 500_000 + " and more words"
    assert clean(RawFile("hostile", "marks", None, text.encode()), Ruleset("x")).raw_bytes == len(
        text.encode()
    )


def test_linked_data_and_meta_beyond_all_measure_are_passed_over() -> None:
    data = '{"@type":"NewsArticle","headline":"Storm","author":"John Mole","keywords":["a"]}'
    honest = f"<script type='application/ld+json'>{data}</script>"
    huge = f"<script type='application/ld+json'>[{data}{',{}' * 2_000_000}]</script>"
    meta = f"<meta name=keywords content='{'word, ' * 50_000}'>"
    assert read_document(page(prose(), honest).encode()).facts.authors == ("John Mole",)
    facts = read_document(page(prose(), huge + meta).encode()).facts
    assert (facts.authors, facts.tags) == (None, None)
