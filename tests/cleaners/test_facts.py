"""What the chrome says becomes facts of the record."""

from datetime import date

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.article import Article

RULESET = Ruleset("test")
PROSE = (
    "The harbour of Elmsworth stayed closed on Tuesday while divers searched the wreck for the missing mate."
)
MORE = "The mayor asked the owners of the boats to wait until the report on the wreck is out."


def article(*lines: str) -> Article:
    result = clean(RawFile("desk", "a.txt", None, "\n".join(lines).encode()), RULESET)
    assert isinstance(result, Article)
    return result


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("0 comments", 0),
        ("No comments", 0),
        ("1 Comment", 1),
        ("1,204 Comments", 1204),
        ("Comments (31)", 31),
        ("2.5K Comments", 2500),
    ],
)
def test_the_comment_count(line: str, count: int):
    assert article(PROSE, MORE, line).comment_count == count


def test_no_counter_is_no_count():
    assert article(PROSE, MORE).comment_count is None


@pytest.mark.parametrize(
    ("line", "holder", "year"),
    [
        ("Copyright ©️ 2025 Elmsworth Post | All rights reserved.", "Elmsworth Post", 2025),
        ("© 2019-2023 Saltholm Media Ltd. All rights reserved.", "Saltholm Media Ltd", 2023),
        ("Copyright 2021 The Kern Valley Ledger", "The Kern Valley Ledger", 2021),
    ],
)
def test_the_copyright(line: str, holder: str, year: int):
    found = article(PROSE, MORE, line)
    assert (found.copyright_holder, found.copyright_year, found.publisher) == (holder, year, holder)


@pytest.mark.parametrize(
    "line", ["All rights reserved.", "2024 All rights reserved", "Tous droits réservés", "© 2024"]
)
def test_no_holder_is_invented(line: str):
    found = article(PROSE, MORE, line)
    assert (found.copyright_holder, found.publisher) == (None, None)


@pytest.mark.parametrize(
    ("note", "publisher"),
    [
        ("(Except for the headline, this story has not been edited by Elmsworth Post staff and is published from a syndicated feed.)", "Elmsworth Post"),
        ("(This story has not been edited by the Kern Ledger staff and is auto-generated from a syndicated feed.)", "Kern Ledger"),
    ],
)  # fmt: skip
def test_a_syndication_note(note: str, publisher: str):
    for found in (article(PROSE, MORE, note), article(PROSE, f"{MORE} {note}")):
        assert found.is_syndicated
        assert found.syndication_raw == note
        assert found.publisher == publisher
        assert found.text == f"{PROSE}\n\n{MORE}"


def test_an_article_without_a_note_is_not_syndicated():
    found = article(
        PROSE, "The story was syndicated to forty papers, and none of them paid the reporter a penny for it."
    )
    assert not found.is_syndicated
    assert found.syndication_raw is None


def test_byline_and_date_become_fields():
    found = article(
        "Storm closes the harbour of Elmsworth", "By Ines Halloran", "Published March 4, 2023", PROSE, MORE
    )
    assert found.authors == ("Ines Halloran",)
    assert (found.published_on, found.published_at) == (date(2023, 3, 4), None)
    assert found.published_raw == "Published March 4, 2023"
    assert found.text == f"{PROSE}\n\n{MORE}"


def test_a_welcome_names_the_publisher():
    found = article(
        PROSE,
        MORE,
        "About Us",
        "Welcome to Elmsworth Post, your trusted source for news and stories of the coast.",
    )
    assert found.publisher == "Elmsworth Post"
    assert found.text == f"{PROSE}\n\n{MORE}"
