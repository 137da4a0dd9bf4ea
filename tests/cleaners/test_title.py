"""The title of a text dump."""

import pytest

from cleaners.detection.detect import detect
from cleaners.document import Decoded
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from cleaners.text.read import read_text
from schemas.kinds import FactSource

PROSE = (
    "The storm kept the harbour of Elmsworth closed on Tuesday while divers searched the wreck for the missing mate. "
    "It was the third day without a ferry, and the pilots said that the storm would not leave the coast before Friday."
)
TITLE = "Storm Closes Elmsworth Harbour for a Third Day"


def title_and_text(text: str) -> tuple[str | None, str]:
    document = read_text(Decoded(text, "utf-8", ()))
    detection = detect(document, Ruleset("test"))
    kept, _ = cut(document.text, detection.spans)
    return (detection.title.text if detection.title else None), kept


@pytest.mark.parametrize(
    "dump",
    [
        f"{TITLE}\n{TITLE}\n{PROSE}",
        f"Home » News » {TITLE}\n\n{TITLE}\n\n{PROSE}",
        f"Home > {TITLE}\n{TITLE.upper()}\n14 comments\nImage 77\n{TITLE}\n{PROSE}",
        f"{TITLE} | The Elmsworth Post\nSkip to main content\n{TITLE}\n{PROSE}",
        f"{TITLE}\n\n{PROSE}",
        f"{TITLE}\n3 comments\n{PROSE}",
    ],
)
def test_the_title_leaves_the_text_once_and_its_repeats_go(dump: str):
    assert title_and_text(dump) == (TITLE, PROSE)


@pytest.mark.parametrize("text", [TITLE, "市議会が古い橋を閉鎖"])
def test_a_headline_over_nothing_is_the_text(text: str):
    assert title_and_text(text) == (None, text)


def test_there_is_no_title_where_the_text_begins_at_once():
    assert title_and_text(f"{PROSE}\nA new bridge\n{PROSE}")[0] is None


def test_a_headline_that_returns_inside_the_text_stays_there():
    title, text = title_and_text(f"{TITLE}\n{TITLE}\n{PROSE}\n{TITLE}\n{PROSE}")
    assert (title, text) == (TITLE, f"{PROSE}\n\n{TITLE}\n\n{PROSE}")


def test_the_source_says_how_the_title_was_told():
    document = read_text(Decoded(f"{TITLE}\n{TITLE}\n{PROSE}", "utf-8", ()))
    found = detect(document, Ruleset("test")).title
    assert found is not None
    assert found.source is FactSource.REPEATED_LINE
