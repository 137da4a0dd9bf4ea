"""The place at the head of a report."""

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.facts.datelines import read_dateline
from cleaners.ruleset import Ruleset
from schemas.article import Article

RULESET = Ruleset("test")
TEXT = "The harbour stayed closed on Tuesday while divers searched the wreck for the missing mate."
MORE = "The mayor asked the owners of the boats to wait until the report on the wreck is out."


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("LONDON (AP) — ", "London", "AP"),
        ("PARIS (AFP) - ", "Paris", "AFP"),
        ("PARIS, March 3 (Reuters) - ", "Paris", "Reuters"),
        ("PARIS, 3 mars (Reuters) - ", "Paris", "Reuters"),
        ("ELMSWORTH, Ga. (AP) — ", "Elmsworth, Ga.", "AP"),
        ("KYIV, Ukraine (AP) — ", "Kyiv, Ukraine", "AP"),
        ("Berlin (dpa) - ", "Berlin", "dpa"),
        ("Berlin/Elmsdorf (dpa/lno) - ", "Berlin/Elmsdorf", "dpa/lno"),
        ("Saint-Malo (AFP) – ", "Saint-Malo", "AFP"),
        ("Madrid, 14 mar (EFE).- ", "Madrid", "EFE"),
        ("(ANSA) - ROMA, 14 MAR - ", "Roma", "ANSA"),
        ("ELMSWORTH, March 14, 2024 /PRNewswire/ -- ", "Elmsworth", "PRNewswire"),
        ("RIO DE JANEIRO (AP) — ", "Rio de Janeiro", "AP"),
        ("LONDON — ", "London", None),
        ("NEW YORK -- ", "New York", None),
        ("WASHINGTON – ", "Washington", None),
        ("ST. LOUIS — ", "St. Louis", None),
        ("ELMSWORTH, Ore. — ", "Elmsworth, Ore.", None),
        ("WASHINGTON, D.C. — ", "Washington, D.C.", None),
        ("WASHINGTON (January 24, 2017) — ", "Washington", None),
        ("ELMSWORTH, New Zealand -- ", "Elmsworth, New Zealand", None),
    ],
)
def test_a_dateline_is_read(head: str, place: str, agency: str | None):
    assert read_dateline(head + TEXT) == (place, agency)


@pytest.mark.parametrize(
    "line",
    [
        TEXT,
        "NATO — the alliance of the north — met on Tuesday, and nobody spoke of the wreck.",
        "EXCLUSIVE — The harbour will be sold, says a letter that the desk has read.",
        "UPDATE (Tuesday) — The harbour is open again after three days of storm.",
        "London — the old one — burned in 1666, and the new one rose from its ashes.",
        "PARIS - TEXAS is the name of the film that the club shows on Tuesday.",
        "PARIS, the mayor said, would not pay for the wreck that lies off the pier.",
        "EXCLUSIVE, Part Two — The letter says that the pier was sold in March to a firm of divers.",
        "LONDON (UK) — The word stands on the crate that the divers brought up.",
        "She flew from LONDON (AP) — to the pier, where the boats lay in the mud.",
        "Elmsworth (population 900) - the town by the sea - has no harbour any more.",
        "",
    ],
)
def test_what_may_be_anything_else_is_none(line: str):
    assert read_dateline(line) is None


def article(*lines: str) -> Article:
    result = clean(RawFile("desk", "a.txt", None, "\n".join(lines).encode()), RULESET)
    assert isinstance(result, Article)
    return result


def test_the_record_gets_the_place_and_the_text_keeps_it():
    found = article("Storm closes the harbour of Elmsworth", f"LONDON (AP) — {TEXT}", MORE)
    assert (found.dateline_place, found.agency, found.is_syndicated) == ("London", "AP", False)
    assert found.text == f"LONDON (AP) — {TEXT}\n\n{MORE}"


def test_a_note_on_the_source_names_the_agency_rather_than_the_dateline():
    found = article(f"PARIS (AFP) - {TEXT}", MORE, "Source: Reuters")
    assert (found.dateline_place, found.agency) == ("Paris", "Reuters")


def test_only_the_first_paragraph_has_a_dateline():
    found = article(TEXT, f"LONDON (AP) — {MORE}")
    assert (found.dateline_place, found.agency) == (None, None)
