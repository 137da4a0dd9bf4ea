"""Promise 1 on pages: every letter that a page shows is in its document, in order, and comes back from its record."""

import re
import unicodedata
from collections.abc import Iterator
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from cleaners.clean import clean, read_document
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.article import Article
from tests.page.pages import PARAGRAPHS, page, prose
from tests.page.stories import STORIES

RULESET = Ruleset("test")
CHARACTERS = re.compile(r"[^\W_]")
UNSEEN = {"script", "style", "template", "noscript", "select", "textarea", "head"}
DEEP = "<div>" * 300
"""More than the parser holds: what is in it goes the lenient way."""

WORDS = st.sampled_from(
    ["pier", "Quay 7", "İzmir", "naïve", "می\u200cروم", "東京", "किताब", "ท่าเรือ", "x < y & z", "a\u00a0b", "1,204", "Æ", "e\u0301", "\u2028"]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join).map(escape)
INLINE = ["b", "i", "a href='/'", "span class='x y'", "sup", "button", "code", "label", "o:p"]
BLOCK = ["p", "div", "section", "article", "ul", "li", "blockquote", "h2", "pre", "table", "tr", "td", "th", "dl", "dt", "dd", "nav", "aside",
         "header", "footer", "form", "figure", "figcaption", "details", "summary", "address", "center", "div hidden", "template",
         "div style='display:none'", "noscript", "select", "main", "div id=a class='b c'"]  # fmt: skip
CLOSED = st.sampled_from([*INLINE, *BLOCK])
VOID = st.sampled_from(["<br>", "<hr>", "<wbr>", "<img alt=''>", "<!-- no -->", "<input value=no>", "\n", "&nbsp;", "&shy;", "</p>", "<li>"])  # fmt: skip


def element(opening: str, inside: str) -> str:
    return f"<{opening}>{inside}</{opening.split(maxsplit=1)[0]}>"


MARKUP = st.recursive(
    TEXTS | VOID,
    lambda inner: st.builds(element, CLOSED, st.lists(inner, max_size=4).map("".join)),
    max_leaves=25,
)
PAGES = st.lists(MARKUP, min_size=1, max_size=4).map("".join).map(page)


def seen(element: html.HtmlElement, *, with_hidden: bool) -> Iterator[str]:
    """What a simple reader of the tree sees: all text outside of what is never drawn and of what hides itself."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return
    is_hidden = element.get("hidden") is not None or "none" in element.get("style", "")
    if with_hidden or not is_hidden:
        yield element.text or ""
        for child in element:
            yield from seen(child, with_hidden=with_hidden)
            yield child.tail or ""


def visible(markup: str) -> tuple[list[str], list[str]]:
    """The letters and digits that a page shows, and those that it shows when a script uncovers what is hidden."""
    tree = html.document_fromstring(markup)
    shown, uncovered = (characters("".join(seen(tree, with_hidden=way))) for way in (False, True))
    return shown, uncovered


def characters(text: str) -> list[str]:
    return CHARACTERS.findall(unicodedata.normalize("NFC", text))


@given(PAGES)
@settings(max_examples=300, derandomize=True, deadline=None)
def test_every_letter_that_is_shown_is_in_the_document(markup: str):
    shown, uncovered = visible(markup)
    fate = clean(RawFile("desk", "a.html", None, markup.encode()), RULESET)
    if shown:
        assert characters(read_document(markup.encode()).text) in (shown, uncovered)
    if isinstance(fate, Article):
        assert restore(fate.text, fate.removals) == read_document(markup.encode()).text


@given(st.lists(MARKUP, min_size=1, max_size=4).map("".join))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_every_letter_is_in_the_document_of_a_page_that_nests_too_deep(body: str):
    markup = page(f"{DEEP}<p>{PARAGRAPHS[0]}</p>{body}")
    found = characters(read_document(markup.encode()).text)
    assert found in visible(page(f"<p>{PARAGRAPHS[0]}</p>{body}"))


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("around", ["", DEEP])
def test_pages_in_all_scripts_keep_their_paragraphs(name: str, around: str):
    story = STORIES[name]
    markup = story.markup.replace("<main>", f"{around}<main>").encode()
    fate = clean(RawFile("desk", "a.html", None, markup), RULESET)
    assert isinstance(fate, Article)
    assert [text for text in fate.text.split("\n\n") if text in story.paragraphs] == list(story.paragraphs)
    assert fate.title == story.headline
    document = read_document(markup).text
    assert restore(fate.text, fate.removals) == document
    assert all(line in document for line in (*story.menu, story.footer))


def test_what_a_browser_never_shows_is_not_missed():
    assert characters(read_document(page(f"<script>no</script>{prose(1)}").encode()).text) == characters(
        PARAGRAPHS[0]
    )


def test_what_stands_in_a_row_beside_its_cells_is_not_lost():
    row = "<tr><meta name=a>Not found<td>one</td> Between <td>two</td> Behind</tr>"
    shown = read_document(page(f"<table>{row}</table>{prose(1)}").encode()).text
    assert "NotfoundoneBetweentwoBehind" in "".join(shown.split())
