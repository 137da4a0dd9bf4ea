"""What still goes wrong with dumps, one small page each; a case that begins to pass must leave this file."""

import pytest

from cleaners.detection.detect import detect
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from tests.cleaners.arbiter.dumps import MENU, PROSE, TAIL, TIMES, TITLE, read

LEGEND = ("Spring", "Low water", "High water", "Rope", "Anchor", "Fog signal")
COMMENTS = (
    "4 Comments",
    "Hanne says:",
    "I have waited for this boat since Easter and I will believe it when I stand on the deck with my bags.",
    "Orrin says:",
    "The yard did what it could with the money it was given, and nobody on the council wants to hear that.",
    "Hanne says:",
    "Then let the council say so in public, because all we ever hear from them is that the boat is on its way.",
)
TEASERS = (
    "Read more from the islands",
    "The bakery on Marrow has baked its last loaf. Its owner tells us why she leaves the island after forty years.",
    "A pilot whale was seen off Tolleby on Sunday. The harbour master asks all boats to keep two hundred metres away.",
)
CAPTION = "The ferry at the pier of Marrow Island on Monday morning"


def text_of(*blocks: str) -> str:
    document = read("\n\n".join(blocks))
    return cut(document.text, detect(document, Ruleset("test")).spans).text


@pytest.mark.xfail(
    strict=True, reason="readers' comments are prose, and nothing but their heading tells them apart"
)
def test_a_thread_of_comments_goes():
    assert text_of(*MENU, TITLE, *PROSE, *COMMENTS, *TAIL) == "\n\n".join(PROSE)


@pytest.mark.xfail(strict=True, reason="whole sentences of teasers read as the article going on")
def test_teasers_of_whole_sentences_go():
    assert text_of(*MENU, TITLE, *PROSE, *TEASERS, *TAIL) == "\n\n".join(PROSE)


@pytest.mark.xfail(strict=True, reason="behind a mark of the end, lines of a table look like links")
def test_a_table_behind_a_share_bar_stays():
    assert text_of(*MENU, TITLE, *PROSE, "Share this", *TIMES, *LEGEND, *TAIL) == "\n\n".join(
        (*PROSE, *TIMES, *LEGEND)
    )


@pytest.mark.xfail(strict=True, reason="a caption without a credit reads as a heading between paragraphs")
def test_a_caption_without_a_credit_goes():
    assert text_of(*MENU, TITLE, PROSE[0], CAPTION, *PROSE[1:], *TAIL) == "\n\n".join(PROSE)
