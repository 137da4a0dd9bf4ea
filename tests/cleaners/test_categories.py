"""The section that the removed lines name."""

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.article import Article

RULESET = Ruleset("test")
TITLE = "Storm closes the harbour of Elmsworth"
TEXT = "The harbour stayed closed on Tuesday while divers searched the wreck for the missing mate."
MORE = "The mayor asked the owners of the boats to wait until the report on the wreck is out."


def category(*lines: str) -> str | None:
    result = clean(RawFile("desk", "a.txt", None, "\n".join(lines).encode()), RULESET)
    assert isinstance(result, Article)
    return result.category


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (f"Home » Politics » {TITLE}", "Politics"),
        (f"Home > Politics > {TITLE}", "Politics"),
        (f"Home | News | Harbour towns | {TITLE}", "Harbour towns"),
        ("Home » Politics", "Politics"),
        ("Home > News > Local", "Local"),
        ("Startseite > Politik", "Politik"),
        ("You are here: Home / News", "News"),
        ("Category: Politics", "Politics"),
        ("Filed under: Politics", "Politics"),
        ("Posted in Travel", "Travel"),
        ("Sports | Analysis", "Sports"),
    ],
)
def test_a_path_or_a_label_names_the_section(line: str, name: str):
    assert category(line, TITLE, TEXT, MORE) == name


@pytest.mark.parametrize(
    "line",
    [
        "Home",
        "POLITICS",
        f"Home > {TITLE}",
        "Categories: Politics, Economy",
        "Filed under: Politics, Economy",
        "",
    ],
)
def test_what_names_none_or_several_is_null(line: str):
    assert category(line, TITLE, TEXT, MORE) is None
