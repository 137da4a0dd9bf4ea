"""Questions and sections of pages, as their markup shows them."""

import json

import pytest

from cleaners.document import Document
from cleaners.page.questions import roles
from cleaners.structure import Paragraph, faqs, paragraphs, sections
from tests.page.pages import PARAGRAPHS, page, prose, read

ONE, TWO, THREE, _ = PARAGRAPHS


def linked(*pairs: tuple[str, str]) -> str:
    questions = [
        {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": text}}
        for name, text in pairs
    ]
    data = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


FOUND = {
    "headings under one that announces them": (
        f"<h2>FAQs</h2><h3>Who pays?</h3><p>{ONE}</p><h3>When?</h3><p>{TWO}</p><p>Soon.</p><h2>Crew</h2><p>{THREE}</p>",
        [("Who pays?", ONE), ("When?", f"{TWO}\n\nSoon.")],
    ),
    "headings in a row": (
        f"<h2>Who pays?</h2><p>{ONE}</p><h3>The guild</h3><p>Half.</p><h2>When?</h2><ul><li>{TWO}</li></ul><h2>Crew</h2>",
        [("Who pays?", f"{ONE}\n\nThe guild\n\nHalf."), ("When?", f"- {TWO}")],
    ),
    "folded": (
        f"<details><summary>Who pays?</summary><p>{ONE}</p><p>Half.</p></details>"
        f"<details><summary>When?</summary>{TWO}</details><p>{THREE}</p>",
        [("Who pays?", f"{ONE}\n\nHalf."), ("When?", TWO)],
    ),
    "definitions": (
        f"<dl><dt>Who pays?</dt><dd><p>{ONE}</p><ul><li>Half.</li></ul></dd><dt>Quay</dt><dd>A wall.</dd></dl><p>{THREE}</p>",
        [("Who pays?", f"{ONE}\n\n- Half.")],
    ),
    "list items": (
        f"<h2>Questions and answers</h2><ol><li>Who pays?<p>{ONE}</p></li><li>When?<p>{TWO}</p></li></ol>",
        [("Who pays?", ONE), ("When?", TWO)],
    ),
    "lines of one block": (
        f"<h2>FAQ</h2><p><b>Who pays?</b><br>{ONE}</p><p><b>When?</b><br>{TWO}</p>",
        [("Who pays?", ONE), ("When?", TWO)],
    ),
    "marked up in JSON-LD": (
        f"<p><b>The price</b></p><p>{ONE}</p><p>Half.</p><p>{THREE}</p>" + linked(("The price", f"<p>{ONE}</p> Half.")),
        [("The price", f"{ONE}\n\nHalf.")],
    ),
    "marked up in microdata": (
        "<div itemscope itemtype='https://schema.org/Question'><b itemprop=name>The price</b>"
        f"<div itemprop=acceptedAnswer><p itemprop=text>{ONE}</p></div></div><p>{THREE}</p>",
        [("The price", ONE)],
    ),
}  # fmt: skip

NONE = {
    "one heading that asks": f"<h2>What now?</h2><p>{ONE}</p><h2>Crew</h2><p>{TWO}</p>",
    "headings that ask, one inside the other": f"<h2>What now?</h2><p>{ONE}</p><h3>Who pays?</h3><p>{TWO}</p>",
    "headings that ask, parted by another": f"<h3>What now?</h3><p>{ONE}</p><h2>Crew</h2><h3>When?</h3><p>{TWO}</p>",
    "terms": f"<dl><dt>Quay</dt><dd>{ONE}</dd></dl>",
    "more to unfold": f"<details><summary>Read more</summary><p>{ONE}</p></details>",
    "a question without an answer": "<details><summary>Who pays?</summary></details>",
    "marked up and not shown": prose() + linked(("The price", "Nine million crowns.")),
    "broken": prose() + "<script type='application/ld+json'>{'acceptedAnswer': [[[</script>"
    "<div itemtype='https://schema.org/Question'><b itemprop=name></b></div>",
}


def kept(document: Document) -> tuple[Paragraph, ...]:
    levels = [block.hints.level if block.hints else 0 for block in document.blocks]
    return paragraphs(document.text, levels, roles(document, document.blocks))


@pytest.mark.parametrize("name", FOUND)
def test_questions_have_their_answers(name):
    markup, wanted = FOUND[name]
    found = faqs(kept(read(page(f"<h1>Pier</h1>{markup}")))) or ()
    assert [(faq.question, faq.answer) for faq in found] == wanted


@pytest.mark.parametrize("name", NONE)
def test_what_only_looks_like_questions_is_none(name):
    assert faqs(kept(read(page(f"<h1>Pier</h1>{NONE[name]}")))) is None


def test_headings_of_markup_head_sections_at_their_level():
    document = read(
        page(f"<p>{ONE}</p><h2>FAQ</h2><h4>Who<br>pays?</h4><p>{TWO}</p><p>{THREE}</p><h2>Crew</h2>")
    )
    found = [(one.heading, one.level, document.text[one.start : one.end]) for one in sections(kept(document))]
    assert found == [
        (None, 0, ONE),
        ("FAQ", 2, ""),
        ("Who pays?", 4, f"{TWO}\n\n{THREE}"),
        ("Crew", 2, ""),
    ]
