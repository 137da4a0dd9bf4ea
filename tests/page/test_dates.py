from datetime import UTC, date, datetime

import pytest

from schemas.kinds import FactSource
from tests.page.test_facts import facts, linked

TITLE = "<meta property='og:title' content='Pier to be rebuilt'>"
H1 = "<h1>Pier to be rebuilt</h1>"


@pytest.mark.parametrize(
    ("head", "body", "on", "raw", "source"),
    [
        (linked({"@type": "Article", "datePublished": "2024-03-04"}) + "<meta name=date content='2024-01-01'>", "",
         date(2024, 3, 4), "2024-03-04", FactSource.JSON_LD),
        ("<meta name='sailthru.date' content='2024-03-04 10:00'>", "", date(2024, 3, 4), "2024-03-04 10:00", FactSource.META),
        ("", "<time itemprop=datePublished datetime='2024-03-04'>x</time>", date(2024, 3, 4), "2024-03-04", FactSource.TIME_ELEMENT),
        (TITLE, H1 + "<div>By Mira Tholl | March 4, 2024</div>", date(2024, 3, 4), "By Mira Tholl | March 4, 2024", FactSource.TEXT),
        (TITLE, H1 + "<div>Published March 4, 2024 Updated May 6, 2024</div>", date(2024, 3, 4), "Published March 4, 2024", FactSource.TEXT),
        (TITLE, H1 + "<div>Updated May 6, 2024</div>", None, None, None),
        (TITLE, H1 + "<div>03/04/2024</div>", None, None, None),
        (linked({"@type": "Article", "datePublished": "May 6, 2024"}) + TITLE, H1 + "<div>March 4, 2024</div>",
         date(2024, 3, 4), "March 4, 2024", FactSource.TEXT),
        (linked({"@type": "Article", "datePublished": "May 6, 2024"}), "", date(2024, 5, 6), "May 6, 2024", FactSource.JSON_LD),
        ("", "<div><time datetime='2024-03-04'>x</time></div><aside><time datetime='2020-01-01'>y</time></aside>",
         date(2024, 3, 4), "2024-03-04", FactSource.TIME_ELEMENT),
        ("", "<time datetime='2024-03-04'>x</time><time datetime='2024-03-05'>y</time>", None, None, None),
        ("<link rel=canonical href='https://courier.example/2024/03/04/pier'>", "", date(2024, 3, 4), "2024/03/04", FactSource.URL),
        ("<link rel=canonical href='https://courier.example/2024/march/04/pier'>", "", date(2024, 3, 4), "2024/march/04", FactSource.URL),
        ("<meta name=date content='2024 Nov'>", "", None, None, None),
        (TITLE, H1 + "<div><time datetime='2024-03-04'>03/04/2024</time> by Mira Tholl</div><time datetime='2020-01-01'>x</time>",
         date(2024, 3, 4), "2024-03-04", FactSource.TIME_ELEMENT),
        (TITLE, H1 + "<div><time datetime='2024-03-04'>3 days ago</time></div><time datetime='2020-01-01'>x</time>",
         date(2024, 3, 4), "2024-03-04", FactSource.TIME_ELEMENT),
        (TITLE, H1 + "<div>Harbour<span>March 4, 2024</span><span>Updated: May 6, 2024</span></div>", date(2024, 3, 4),
         "Harbour March 4, 2024", FactSource.TEXT),
        ("<meta name='x-published-time' content='2024-05-06'><meta name='x-published-date' content='2024-03-04'>", "",
         date(2024, 3, 4), "2024-03-04", FactSource.META),
        ("<meta name='og:updated_time' content='2024-05-06'>", "", None, None, None),
    ],
)  # fmt: skip
def test_the_first_readable_statement_is_the_day_of_publication(head, body, on, raw, source):
    found = facts(head, body)
    assert (found.published_on, found.published_raw, found.published_source) == (on, raw, source)


def test_the_same_instant_with_an_offset_gives_the_day():
    said = "<meta property='article:published_time' content='2024-03-05T01:30:00Z'>"
    found = facts(said, "<time datetime='2024-03-04T20:30:00-05:00'>March 4</time>")
    assert found.published_on == date(2024, 3, 4)
    assert found.published_at == datetime(2024, 3, 5, 1, 30, tzinfo=UTC)


def test_a_change_is_told_from_the_publication():
    found = facts(TITLE, H1 + "<p>March 4, 2024 (updated May 6, 2024)</p>")
    assert (found.published_on, found.modified_on) == (date(2024, 3, 4), date(2024, 5, 6))
    assert (found.modified_at, found.modified_raw) == (None, "updated May 6, 2024)")


@pytest.mark.parametrize("said", ["2023 Nov", "November 2023", "Nov", "12", "yesterday", "03/04/2023"])
def test_no_date_is_completed_from_the_clock(said, monkeypatch):
    """htmldate and dateutil fill what is missing with today: neither may be asked."""
    asked: list[object] = []
    for name in ("htmldate.find_date", "trafilatura.metadata.find_date", "dateutil.parser.parse"):
        monkeypatch.setattr(name, lambda *given, **_: asked.append(given))
    found = facts(f"<meta name=date content='{said}'><meta property='article:published_time' content='{said}'>",
                  f"<h1>Low tide</h1><time datetime='{said}'>{said}</time>")  # fmt: skip
    assert (found.published_on, found.published_raw, found.modified_on) == (None, None, None)
    assert asked == []


@pytest.mark.parametrize(
    ("said", "changed", "shown", "on"),
    [
        ("2024-03-04T23:30:00Z", "", "March 5, 2024", date(2024, 3, 5)),  # the local day of the same moment
        ("2024-03-04T23:30:00Z", "2024-03-05", "March 5, 2024", date(2024, 3, 4)),
        (
            "2024-03-04T23:30:00Z",
            "2024-03-04",
            "April 2, 2009",
            date(2009, 4, 2),
        ),  # imported into a new system
        ("2024-03-04T23:30:00Z", "2024-06-01", "April 2, 2009", date(2024, 3, 4)),
        ("2024-03-04T23:30:00Z", "", "May 6, 2024", date(2024, 3, 4)),
    ],
)
def test_the_day_shown_corrects_metadata(said, changed, shown, on):
    node = {"@type": "Article", "datePublished": said, "dateModified": changed}
    assert facts(linked(node) + TITLE, f"{H1}<div>{shown}</div>").published_on == on


def test_a_day_behind_published_corrects_that_of_an_import():
    node = {"@type": "Article", "datePublished": "2024-05-06", "dateModified": "2024-05-06"}
    found = facts(linked(node), f"{'<p>Low tide.</p>' * 20}<div>Published March 4, 2024</div>")
    assert (found.published_on, found.published_source) == (date(2024, 3, 4), FactSource.TEXT)


@pytest.mark.parametrize(
    ("lines", "on"),
    [
        ("<p>Last updated: May 6, 2024</p>", date(2024, 5, 6)),
        ("<p>Updated May 6, 2024</p><p>Updated May 7, 2024</p>", None),
        ("<footer><p>Last updated: May 6, 2024</p></footer>", None),
    ],
)
def test_the_only_day_of_a_change_anywhere_is_believed(lines, on):
    found = facts("", f"{'<p>Low tide.</p>' * 20}{lines}")
    assert (found.published_on, found.modified_on) == (None, on)
    assert found.modified_source == (FactSource.TEXT if on else None)


def test_the_day_of_a_time_is_the_one_it_shows_in_its_zone():
    found = facts("<meta property='article:published_time' content='2024-03-04T23:30:00-05:00'>")
    assert (found.published_on, found.published_at) == (
        date(2024, 3, 4),
        datetime(2024, 3, 5, 4, 30, tzinfo=UTC),
    )
    found = facts("<meta property='article:modified_time' content='2024-03-04T23:30:00'>")
    assert (found.modified_on, found.modified_at) == (date(2024, 3, 4), None)
    assert (found.modified_raw, found.modified_source) == ("2024-03-04T23:30:00", FactSource.OPENGRAPH)


def test_the_only_h1_is_a_headline_too():
    body = f"<h1>Pier goes up again</h1><div>March 4, 2024</div>{'<p>Low tide.</p>' * 20}<h2>Pier to be rebuilt</h2>"
    found = facts(TITLE, body)
    assert (found.title, found.published_on) == ("Pier to be rebuilt", date(2024, 3, 4))


def test_a_label_by_itself_goes_with_the_line_behind_it():
    found = facts(
        TITLE, H1 + "<div>Last updated:</div><div>May 6, 2024</div><div>Written by</div><div>Mira Tholl</div>"
    )
    assert (found.published_on, found.modified_on) == (None, date(2024, 5, 6))
    assert found.authors == ("Mira Tholl",)


def test_a_sentence_with_a_day_is_no_dateline():
    sentence = "The harbour board of Velmouth has met on every first Monday of the month since March 4, 1994."
    assert facts(TITLE, f"{H1}<p>{sentence}</p>").published_on is None
