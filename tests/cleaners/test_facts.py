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


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("3 min read", 3),
        ("5-minute read", 5),
        ("Reading time: 5 minutes", 5),
        ("Lesezeit: 4 Minuten", 4),
        ("4 Minuten Lesezeit", 4),
        ("Temps de lecture : 4 minutes", 4),
        ("4 minutos de lectura", 4),
        ("Lettura: 3 minuti", 3),
        ("8 minuten leestijd", 8),
        ("Время чтения: 3 мин", 3),
        ("Ines Halloran · Oct 4, 2021 · 12 min read", 12),
        ("3 Min Read | Updated March 4, 2023", 3),
        ("Less than a minute read", None),
    ],
)
def test_the_reading_time(line: str, minutes: int | None):
    found = article("Storm closes the harbour of Elmsworth", line, PROSE, MORE)
    assert found.reading_minutes == minutes
    assert found.text.endswith(f"{PROSE}\n\n{MORE}")
    assert line not in found.text


def test_a_minute_of_the_article_is_no_reading_time():
    assert (
        article(PROSE, "The speech took 12 minutes to read, and nobody clapped.", MORE).reading_minutes
        is None
    )


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The ferry has four decks, not three, as was first written here.",
        "An earlier version of this story misidentified the harbour master.",
        "In einer früheren Version dieses Artikels hieß es, die Fähre habe drei Decks.",
        "Une version précédente de cet article donnait une date erronée.",
        "Fe de erratas: el nombre del molino estaba mal escrito.",
    ],
)
def test_corrections_are_kept_word_for_word(note: str):
    found = article(PROSE, MORE, note)
    assert found.corrections == (note,)
    assert found.text == f"{PROSE}\n\n{MORE}"


def test_an_update_is_no_correction():
    assert (
        article(PROSE, MORE, "This story has been updated with a comment from the mill.").corrections is None
    )


@pytest.mark.parametrize(
    ("line", "agency"),
    [("Read it at Associated Press", "Associated Press"), ("Read it at The Daily Mill", None)],
)
def test_a_link_to_the_original_is_a_note_on_the_source(line: str, agency: str | None):
    found = article(PROSE, MORE, line)
    assert (found.is_syndicated, found.syndication_raw, found.agency) == (True, line, agency)


@pytest.mark.parametrize(
    ("line", "authors", "day"),
    [
        ("By Ines Halloran | March 4, 2023 | 10:48 a.m.", ("Ines Halloran",), date(2023, 3, 4)),
        ("Posted by Ines Halloran on March 4, 2023", ("Ines Halloran",), date(2023, 3, 4)),
        ("Published March 4, 2023 by Ines Halloran", ("Ines Halloran",), date(2023, 3, 4)),
        ("By Ines Halloran Updated March 4, 2023 10:48 AM", ("Ines Halloran",), None),
        ("Updated: March 4, 2023", None, None),
        ("Ines Halloran · March 4, 2023", None, date(2023, 3, 4)),
        ("Ines Halloran, Staff Reporter", ("Ines Halloran",), None),
        ("By Elmsworth Post Staff", None, None),
        ("Publicerad 4 mars 2023", None, date(2023, 3, 4)),
        ("Опубликовано 4 марта 2023", None, date(2023, 3, 4)),
    ],
)
def test_one_line_may_hold_writer_and_day(line: str, authors: tuple[str, ...] | None, day: date | None):
    found = article("Storm closes the harbour of Elmsworth", line, PROSE, MORE)
    assert (found.authors, found.published_on) == (authors, day)
