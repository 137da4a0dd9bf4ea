"""Canonicalisation: idempotent, and no letter or digit is lost."""

import textwrap
import unicodedata
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaners.document import Decoded
from cleaners.text.canonical import canonical_line, canonical_lines, tidy_line, with_lost_spaces
from cleaners.text.read import read_text

# Surrogates cannot come from decoding; the pieces provoke joins, repairs and every kind of newline.
PIECES = st.sampled_from(
    [
        "weapons.However, ",
        "\r\n",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\u200c",
        "e\u0301",
        "Ã©",
        "â€™",
        "\x85",
        "\x00",
        "\x1b",
    ]
)
TEXTS = st.lists(
    st.one_of(PIECES, st.text(st.characters(exclude_categories=["Cs"]), max_size=20)), max_size=20
).map("".join)


def document_text(text: str) -> str:
    return read_text(Decoded(text, "utf-8", ())).text


def letters(text: str) -> str:
    composed = unicodedata.normalize("NFC", text.replace("\u200b", "").replace("\u00ad", ""))
    return "".join(character for character in composed if character.isalnum())


@given(TEXTS)
@example("x\u2028y" * 9)
def test_canonical_text_is_canonical(text: str):
    once = document_text(text)
    assert document_text(once) == once


@given(TEXTS)
def test_letters_and_digits_survive_in_order(text: str):
    document = read_text(Decoded(text, "utf-8", ()))
    if all(repair.name != "mojibake" for repair in document.repairs):
        assert letters(document.text) == letters(text)


@pytest.mark.parametrize(
    ("raw", "canonical"),
    [
        ("a\u00a0b\u2009c\u3000d\te", "a b c d e"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀 lands", "👩\u200d🚀 lands"),
        ("ภาษา\u200bไทย", "ภาษา\u200bไทย"),
        ("cafe\u0301", "café"),
        ("donâ€™t", "don’t"),
        ("“curly” and 'straight' stay", "“curly” and 'straight' stay"),
        ("one\x00\x1b[31m two", "one[31m two"),
    ],
)
def test_each_character_becomes_what_it_stands_for(raw: str, canonical: str):
    assert tidy_line(raw) == canonical


def test_every_newline_form_ends_a_line():
    lines, _ = canonical_lines("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h\ni")
    assert lines == list("abcdefghi")


PROOF = "The pact has failed to stop the spread of these weapons.However, the envoy said talks would go on."


@pytest.mark.parametrize(
    ("block", "mended"),
    [
        (PROOF, PROOF.replace("s.H", "s. H")),
        (
            "It could lead to talks that may harm the whole region.They argue for stricter terms in any deal.",
            "region. They",
        ),
        (
            "The members asked what the new rule would mean for them.“We were never told,” said one of them.",
            "them.“We",
        ),
        ("Use strings.ToLower to fold the case of each word before you put the words into the map.", None),
        ("The report first stood on Sci.News and was then picked up by a dozen papers in the region.", None),
        (
            "A call to os.Create(name) is what fails here, and the error is never shown to the caller at all.",
            None,
        ),
        (
            "They met at the U.S.The embassy had been told of it by an officer of the guard on the day before.",
            None,
        ),
        (
            "Write to the desk at news@harbour.The form on the site works as well for readers in the valley.",
            None,
        ),
        (
            "See harbour.org/weapons.However for the list of the weapons that the panel looked at last year.",
            None,
        ),
        (
            "The file is called notes_weapons.However it is stored, the name is the same on every machine here.",
            None,
        ),
        (
            "The product Node.Js is named in the filing, and so is a second one that was sold in the same year.",
            None,
        ),
        ("weapons.However", None),
        (
            "if (a.Then) { return weapons.However; } else { return null; } // the parser does the rest of the work",
            None,
        ),
        (
            "The fund (see weapons.However) was named in the same filing that the court had asked for last week.",
            None,
        ),
    ],
)
def test_a_lost_space_comes_back_only_in_prose(block: str, mended: str | None):
    repairs: Counter[str] = Counter()
    result = with_lost_spaces([block], repairs)[0]
    if mended is None:
        assert (result, repairs) == (block, Counter())
    else:
        assert mended.replace(".They", ". They") in result or ". They" in result or ". “We" in result
        assert repairs == {"missing_space": 1}


def test_one_proof_in_a_document_opens_the_way_for_other_words():
    other = "The mission was delayed by a storm over the southern harbour.Officials hope for a start in May next year."
    assert with_lost_spaces([other], Counter()) == [other]
    assert with_lost_spaces([PROOF, other], Counter())[1] == other.replace("r.O", "r. O")


def test_hard_wrapped_lines_are_one_paragraph():
    prose = (
        "The council voted on Tuesday to close the old bridge for two years while engineers replace the cables that a "
        "storm tore loose in the autumn. Traders on the eastern bank asked for a ferry to carry their goods."
    )
    wrapped = f"{textwrap.fill(prose, 44)}\n\nShare this"
    document = read_text(Decoded(wrapped, "utf-8", ()))
    assert [block.lines for block in document.blocks] == [(0, 1, 2, 3, 4), (6,)]


def test_lines_of_a_dump_stay_apart():
    document = read_text(Decoded("0 comments\nImage 1924\n\nThe council voted on Tuesday.", "utf-8", ()))
    assert [(block.lines, block.gap) for block in document.blocks] == [((0,), 0), ((1,), 0), ((3,), 1)]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (" \tTwo\n\n  lines ", "Two lines"),
        ("no\u00a0break\u2028and\x85break", "no break and break"),
        ("soft\u00adhyphen and\x07bell", "softhyphen andbell"),
        ("cafe\u0301", "caf\u00e9"),
        ("itâ€™s", "it\u2019s"),
        ("", ""),
    ],
)
def test_a_line_of_its_own_is_the_lines_of_a_text_joined(raw: str, line: str) -> None:
    mended, expected = Counter[str](), canonical_lines(raw)
    assert canonical_line(raw, mended) == line == " ".join(filter(None, expected[0]))
    assert mended == expected[1]


def test_what_is_invisible_is_counted_where_it_goes() -> None:
    assert canonical_lines("soft\u00adhyphen, zero\u200bwidth")[1] == {"invisible_character": 2}
    assert canonical_lines("ภาษา\u200bไทย می\u200cخواهم 👩\u200d🚀 \u200fא")[1] == Counter()


def test_controls_that_are_letters_of_windows_are_these_letters():
    lines, repairs = canonical_lines("d\x9cuvre \x93c\x94 \x81")
    assert (lines, dict(repairs)) == (["dœuvre “c”"], {"mojibake": 3, "control_character": 1})
