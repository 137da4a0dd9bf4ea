"""A document on the page: its lines in order, each stretch kept or removed, and nothing lost of it."""

from hypothesis import given
from hypothesis import strategies as st

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.spans import restore
from flows.report.characters import attribute, plain
from flows.report.choice import LONGEST_SHOWN
from flows.report.view import View, view
from flows.ruleset import current_ruleset
from schemas.article import Article
from tests.report.datasets import PROSE, dump


def viewed(text: str) -> tuple[Article, View]:
    article = clean(RawFile("desk", "a.txt", None, text.encode()), current_ruleset())
    assert isinstance(article, Article)
    return article, view(article)


def test_lines_of_one_rule_stand_together():
    _, shown = viewed(dump("Storm closes harbour for a third day", PROSE))
    assert [(passage.removal and passage.removal.kind, len(passage.lines)) for passage in shown.passages] == [
        ("title", 1), ("comments", 1), ("image_placeholder", 1), (None, len(PROSE)),
        ("related_links", 2), ("copyright_legal", 1),
    ]  # fmt: skip


def test_the_stretches_are_the_document():
    article, shown = viewed(
        dump("Storm closes harbour for a third day", (f"LONDON (AFP) - {PROSE[0]}", *PROSE[1:]))
    )
    told = [stretch for passage in shown.passages for line in passage.lines for stretch in line.stretches]
    assert "".join(stretch.text for stretch in told) == restore(article.text, article.removals).replace(
        "\n\n", ""
    )
    for stretch in told:
        if stretch.removal:
            assert stretch.text in stretch.removal.text


def test_the_end_of_a_very_long_document_is_left_out():
    _, shown = viewed("\n\n".join(f"{PROSE[0]} Hour {number}." for number in range(3000)))
    lines = sum(len(passage.lines) for passage in shown.passages)
    assert lines + shown.left_out == 3000
    assert sum(len(line.stretches[0].text) for line in shown.passages[0].lines) <= LONGEST_SHOWN


def test_of_a_first_line_that_is_very_long_the_beginning_is_shown():
    _, shown = viewed("\n\n".join(("word " * LONGEST_SHOWN, *PROSE)))
    ((line,),) = (passage.lines for passage in shown.passages)
    assert len(line.text) == LONGEST_SHOWN
    assert shown.left_out == len(PROSE)


@given(st.text())
def test_no_text_becomes_markup(text: str):
    shown = str(plain(text))
    inert = shown.replace('<span class="hidden-char" data-code="', "").replace("</span>", "")
    assert "<script" not in inert
    assert inert.count("<") == 0
    assert "\u202e" not in shown + attribute(text)
