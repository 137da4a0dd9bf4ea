"""The measuring corpus is sound: it parses, is large enough, and says nothing twice or both ways."""

import unicodedata
from collections import Counter

import pytest

from schemas.kinds import Kind
from tests.wordings import load_all, same_name

CORPUS = load_all()
EVERY = [wording for wordings in CORPUS.values() for wording in wordings]
FACTS: dict[str, type] = {
    "comment_count": int,
    "copyright_holder": str,
    "copyright_year": int,
    "agency": str,
    "is_syndicated": bool,
}


def test_the_five_named_kinds_are_there():
    assert {w.kind for w in EVERY if w.verdict == "goes"} == {
        "comments", "copyright_legal", "image_placeholder", "newsletter", "syndication_note",
    }  # fmt: skip


def test_every_kind_is_one_of_the_schema():
    assert {w.kind for w in EVERY} <= {kind.value for kind in Kind}


@pytest.mark.parametrize("name", CORPUS)
def test_each_file_has_enough_of_both_sides(name: str):
    whole = Counter(w.verdict for w in CORPUS[name] if not w.facts and w.keep in {"", w.line})
    assert whole["goes"] >= 200
    assert whole["stays"] >= 200
    if name in {"comments", "copyright", "syndication"}:
        assert sum(bool(w.facts) for w in CORPUS[name]) >= 60


def test_no_line_stands_twice_or_on_both_sides():
    assert [line for line, n in Counter(w.line.casefold() for w in EVERY).items() if n > 1] == []


def test_every_line_is_as_decoding_would_leave_it():
    assert [w.line for w in EVERY if not is_clean(w.line)] == []


def is_clean(line: str) -> bool:
    printable = (
        line.replace("\u200c", "").replace("\u200d", "").isprintable()
    )  # both joiners are letters' business
    return printable and line == unicodedata.normalize("NFC", line).strip()


def test_what_is_kept_begins_the_line():
    assert [w.line for w in EVERY if not w.line.startswith(w.keep)] == []


def test_facts_are_of_their_types():
    assert [w.line for w in EVERY if any(type(value) is not FACTS[name] for name, value in w.facts)] == []


def test_names_are_compared_loosely_but_not_blindly():
    assert same_name("The Harbour Daily.", "Harbour Daily")
    assert not same_name("Harbour Daily Group", "Harbour Daily")
    assert not same_name(None, "Harbour Daily")
