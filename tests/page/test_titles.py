import pytest

from cleaners.page.sites import SiteNames, without_label
from schemas.kinds import FactSource
from tests.page.test_facts import facts, linked

SITE = "<meta property='og:site_name' content='Velmouth Courier'>"


def og(title: str) -> str:
    return f"<meta property='og:title' content='{title}'>"


@pytest.mark.parametrize(
    ("head", "body", "title", "source"),
    [
        (og("Pier to be rebuilt"), "<h1>Pier to be rebuilt</h1>", "Pier to be rebuilt", FactSource.HEADING),
        (og("Why the old pier goes"), "<h1>Old pier goes</h1>", "Old pier goes", FactSource.HEADING),
        (og("Old pier in Velmouth goes"), "<h1>Velmouth's old pier goes</h1>", "Velmouth's old pier goes",
         FactSource.HEADING),
        (og("Pier to be rebuilt"), "<h1>4 May 2024 Pier to be rebuilt</h1>", "Pier to be rebuilt", FactSource.OPENGRAPH),
        (og("Pier to be rebuilt"), "<h1>Subscribe to our letter</h1>", "Pier to be rebuilt", FactSource.OPENGRAPH),
        ("<title>Pier to be rebuilt - Tide and Time</title>", "<h2>Pier to be rebuilt</h2>", "Pier to be rebuilt",
         FactSource.HEADING),
        ("<title>Pier to be rebuilt | Tide and Time</title>", "", "Pier to be rebuilt", FactSource.HTML_TITLE),
        ("<meta name='parsely-title' content='Pier to be rebuilt'><title>x</title>", "", "Pier to be rebuilt",
         FactSource.META),
        (linked({"@type": "Article", "headline": "Pier &amp;amp; <b>quay</b>"}), "", "Pier & quay", FactSource.JSON_LD),
        (SITE, "<h1>Velmouth Courier</h1><h1>Low tide</h1>", "Low tide", FactSource.HEADING),
        ("<body><svg><title>Logo</title></svg>", "<h1>Low tide</h1>", "Low tide", FactSource.HEADING),
        (og("Pier to be re…"), "<h1>Pier to be rebuilt</h1>", "Pier to be rebuilt", FactSource.HEADING),
        ("", "", None, None),
        (og("Pier to be rebuilt"), "<h1>The pier to be rebuilt</h1>", "The pier to be rebuilt", FactSource.HEADING),
        (og("Pier to be rebuilt"), "<h1>Update: Pier to be rebuilt</h1>", "Pier to be rebuilt", FactSource.OPENGRAPH),
        (og("Pier to be rebuilt"), "<h1>Pier to be rebuilt [Watch]</h1>", "Pier to be rebuilt", FactSource.OPENGRAPH),
        (og("Pier to be rebuilt"), "<h1>Pier to be rebuilt before winter storms</h1>", "Pier to be rebuilt before winter storms",
         FactSource.HEADING),
        (og("Pier to be rebuilt"), "<h1>Harbour</h1><h4>Pier to be rebuilt</h4>", "Pier to be rebuilt", FactSource.HEADING),
        ("<title>Pier to be rebuilt, say harbour board and guild</title>" + og("Pier to be rebuilt, say…"), "",
         "Pier to be rebuilt, say harbour board and guild", FactSource.HTML_TITLE),
        (og("How the old pier goes"), "<h1>Old pier goes for good</h1><h2>How the old pier goes</h2>", "How the old pier goes",
         FactSource.HEADING),
        ("", "<h1>Pier to be rebuilt | Opinion</h1>", "Pier to be rebuilt", FactSource.HEADING),
        ("", "<h1>Pier &amp;amp; quay</h1>", "Pier & quay", FactSource.HEADING),
    ],
)  # fmt: skip
def test_a_heading_that_metadata_bear_out_is_the_title(head, body, title, source):
    found = facts(head, body)
    assert (found.title, found.title_source) == (title, source)


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Pier to be rebuilt | Velmouth Courier", "Pier to be rebuilt"),
        ("Pier to be rebuilt - The Velmouth Courier", "Pier to be rebuilt"),
        ("Pier to be rebuilt – courier.example", "Pier to be rebuilt"),
        ("Velmouth Courier: Pier to be rebuilt", "Velmouth Courier: Pier to be rebuilt"),
        ("Velmouth Courier » Pier to be rebuilt", "Pier to be rebuilt"),
        ("Pier to be rebuilt | Harbour | Velmouth Courier", "Pier to be rebuilt | Harbour"),
        ("Pier - quay - ferry", "Pier - quay - ferry"),
        ("Pier to be rebuilt | Courier-News.com", "Pier to be rebuilt"),
        ("Pier to be rebuilt in Node.js", "Pier to be rebuilt in Node.js"),
        ("Velmouth Courier", "Velmouth Courier"),
        ("How the courier of the harbour board lost his way - a story", "How the courier of the harbour board lost his way - a story"),
    ],
)  # fmt: skip
def test_the_name_of_the_site_is_taken_off(title, bare):
    assert SiteNames(["Velmouth Courier"], "courier.example").without(title) == bare


def test_what_stands_behind_a_bar_is_a_label_where_enough_stands_before():
    assert without_label("Pier to be rebuilt | Opinion") == "Pier to be rebuilt"
    assert without_label("Pier to be rebuilt | Harbour | Opinion") == "Pier to be rebuilt"
    assert without_label("Pier | Opinion") == "Pier | Opinion"
    assert (
        without_label("Pier to go | What else the board has in mind")
        == "Pier to go | What else the board has in mind"
    )


def test_of_several_articles_the_one_with_the_address_of_the_page_is_believed():
    others = [
        {"@type": "Article", "headline": "Low tide", "url": "https://courier.example/tide", "author": "Ida Vorn"},
        {"@type": "Article", "headline": "Pier", "mainEntityOfPage": {"@id": "http://www.courier.example/pier/#a"}, "author": "Mira Tholl"},
    ]  # fmt: skip
    canonical = "<link rel=canonical href='https://courier.example/pier'>"
    assert facts(canonical + linked(others)).authors == ("Mira Tholl",)
    assert facts(og("Low tide") + linked(others)).authors == ("Ida Vorn",)
    assert facts(linked(others)).authors is None
