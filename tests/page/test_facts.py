import json
from datetime import UTC, date, datetime

import pytest

from cleaners.document import PageFacts
from schemas.kinds import FactSource
from tests.page.pages import page, prose, read

LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "datePublished": "2021-01-01"},
        {
            "@type": ["NewsArticle"],
            "headline": "Pier to be rebuilt",
            "datePublished": "2024-03-04T08:30:00+02:00",
            "dateModified": "2024-03-05T09:00:00Z",
            "articleSection": "Harbour",
            "author": [
                {"@type": "Person", "name": "Mira Tholl"},
                {"@type": "Person", "name": "Jonas Brekke"},
            ],
        },
    ],
}


def facts(head: str, body: str = "") -> PageFacts:
    return read(page(f"<p>Harbour</p>{body}{prose()}", head)).facts


def linked(data: object) -> str:
    return (
        f"<script type='application/ld+json'>{data if isinstance(data, str) else json.dumps(data)}</script>"
    )


def test_linked_data_gives_facts_with_their_origin():
    found = facts(linked(LINKED) + "<link rel=canonical href='https://www.courier.example/pier'>")
    assert (found.title, found.title_source) == ("Pier to be rebuilt", FactSource.JSON_LD)
    assert found.authors == ("Mira Tholl", "Jonas Brekke")
    assert found.category == "Harbour"
    assert (found.url, found.site) == ("https://www.courier.example/pier", "courier.example")
    assert found.published_on == date(2024, 3, 4)
    assert found.published_at == datetime(2024, 3, 4, 6, 30, tzinfo=UTC)
    assert (found.published_raw, found.published_source) == ("2024-03-04T08:30:00+02:00", FactSource.JSON_LD)
    assert found.modified_at == datetime(2024, 3, 5, 9, tzinfo=UTC)
    assert found.publisher is None


def test_meta_gives_facts():
    found = facts(
        "<meta property='og:title' content='Pier&#32;to be rebuilt'><meta property='og:site_name' content='Velmouth Courier'>"
        "<meta property='og:image' content='/p.jpg'><meta property='og:url' content='https://courier.example/a'>"
        "<meta name=keywords content='pier, harbour,pier'><meta name=description content=' The board  votes. '>"
    )
    assert (found.title, found.title_source) == ("Pier to be rebuilt", FactSource.OPENGRAPH)
    assert found.publisher == "Velmouth Courier"
    assert found.image_url == "https://courier.example/p.jpg"
    assert found.tags == ("pier", "harbour")
    assert found.description == "The board votes."


def test_the_heading_gives_the_title_without_the_site():
    found = facts("<title>Pier to be rebuilt | Velmouth Courier</title>", "<h1>Pier to be rebuilt</h1>")
    assert (found.title, found.title_source) == ("Pier to be rebuilt", FactSource.HEADING)


@pytest.mark.parametrize(
    ("said", "on", "at"),
    [
        ("2024-03-04", date(2024, 3, 4), None),
        ("2024-03-04T08:30:00", date(2024, 3, 4), None),
        ("2024-03-04T08:30:00.123Z", date(2024, 3, 4), datetime(2024, 3, 4, 8, 30, tzinfo=UTC)),
        ("2024-03-04 23:30 -0500", date(2024, 3, 4), datetime(2024, 3, 5, 4, 30, tzinfo=UTC)),
        ("2024-13-04", None, None),
        ("0001-01-01T00:00:00Z", None, None),
        ("1970-01-01T00:00:00Z", None, None),
        ("last Monday", None, None),
        ("", None, None),
    ],
)
def test_a_time_needs_its_zone(said, on, at):
    found = facts(f"<meta property='article:published_time' content='{said}'>")
    assert (found.published_on, found.published_at) == (on, at)
    assert found.published_raw == (said if on else None)
    assert found.published_source == (FactSource.OPENGRAPH if on else None)


@pytest.mark.parametrize(
    "data",
    [
        "{",
        "[" * 5000,
        "null",
        '{"@graph": 5}',
        '[1, {"@type": 5, "datePublished": {}}]',
        '{"@type": "Article", "datePublished": 20240304}',
    ],
)
def test_broken_linked_data_is_passed_over(data):
    assert facts(linked(data)).published_on is None


@pytest.mark.parametrize(
    "address", ["//[", "javascript:alert(1)", "ftp://courier.example/x", "https://", "pier.html"]
)
def test_what_is_no_address_is_no_url(address):
    assert (
        facts(f"<link rel=canonical href='{address}'><meta property='og:url' content='{address}'>").url
        is None
    )


@pytest.mark.parametrize(
    "script",
    [
        '<!--\n{"@type": "Article", "articleSection": "Harbour"}\n-->',
        '//<![CDATA[\n{"@type": "Article", "articleSection": "Harbour"}\n//]]>',
        '{"@type": "Article", "description": "two\nlines", "articleSection": ["Harbour"]};',
        '[[{"@type": "WebPage", "mainEntity": {"@type": "Article", "articleSection": "Harbour"}}]]',
    ],
)
def test_wrapped_and_nested_linked_data_is_read(script):
    assert facts(linked(script)).category == "Harbour"


@pytest.mark.parametrize(
    ("head", "body", "count"),
    [
        (linked({"@type": "Article", "commentCount": 0}), "", 0),
        (linked({"@type": "Article", "interactionStatistic": {
            "interactionType": "https://schema.org/CommentAction", "userInteractionCount": "12"}}), "", 12),
        ("", "<span itemprop=commentCount> 7 </span>", 7),
        (linked({"@type": "Article", "commentCount": "many"}), "", None),
    ],
)  # fmt: skip
def test_comments_are_counted_where_marked_up(head, body, count):
    assert facts(head, body).comment_count == count


def test_the_publisher_is_whom_linked_data_name_then_the_site():
    published = {"@type": "Article", "publisher": {"@type": "Organization", "name": "Velmouth Press"}}
    site = "<meta property='og:site_name' content='Velmouth Courier'>"
    assert facts(linked(published) + site).publisher == "Velmouth Press"
    assert facts(site).publisher == "Velmouth Courier"


def test_the_image_of_linked_data_is_the_last_to_be_asked():
    image = linked(
        {"@type": "Article", "image": [{"@type": "ImageObject", "url": "https://courier.example/a.jpg"}]}
    )
    assert facts(image).image_url == "https://courier.example/a.jpg"
    shared = "<meta property='og:image' content='https://courier.example/b.jpg'>"
    assert facts(image + shared).image_url == "https://courier.example/b.jpg"


def test_the_declared_language_is_the_code_alone():
    assert facts("<meta property='og:locale' content='nn_NO'>").language == "nn"


@pytest.mark.parametrize(
    ("head", "url", "source"),
    [
        ("<link rel=canonical href='https://courier.example/a'><meta property='og:url' content='https://courier.example/b'>",
         "https://courier.example/a", FactSource.CANONICAL_LINK),
        ("<link rel=canonical href='/a'><meta property='og:url' content='https://courier.example/b'>", "https://courier.example/b",
         FactSource.OPENGRAPH),
        ("<meta name='twitter:url' content='https://courier.example/c'>", "https://courier.example/c", FactSource.META),
        ("", None, None),
    ],
)  # fmt: skip
def test_the_address_is_the_canonical_one_first(head, url, source):
    found = facts(head)
    assert (found.url, found.url_source) == (url, source)


def test_each_fact_says_where_it_was_found():
    article = {"@type": "Article", "publisher": {"name": "Velmouth Press"}, "articleSection": "Harbour", "description": "Of piers.",
               "image": {"contentUrl": "https://courier.example/a.jpg"}, "commentCount": 3, "inLanguage": "en"}  # fmt: skip
    found = facts(linked(article))
    sources = (found.publisher_source, found.category_source, found.description_source, found.image_source,
               found.comment_count_source, found.language_source)  # fmt: skip
    assert set(sources) == {FactSource.JSON_LD}
    assert (found.publisher, found.category, found.description, found.image_url, found.comment_count, found.language) == (
        "Velmouth Press", "Harbour", "Of piers.", "https://courier.example/a.jpg", 3, "en")  # fmt: skip
    found = facts("<meta property='og:description' content='The board votes.'><meta property='article:section' content=Harbour>"
                  "<meta name='content-language' content=nn>", "<i itemprop=commentCount>7</i>")  # fmt: skip
    assert (found.description_source, found.category_source) == (FactSource.OPENGRAPH, FactSource.OPENGRAPH)
    assert (found.language_source, found.comment_count_source) == (FactSource.META, FactSource.MARKUP)
    found = facts("")
    assert (found.publisher_source, found.category_source, found.description_source, found.image_source) == (
        None,
    ) * 4


@pytest.mark.parametrize(
    "said", ["https://courier.example/harbour", "The board of the harbour votes on Monday. " * 3]
)
def test_an_address_or_a_sentence_is_no_name_of_a_section_or_publisher(said):
    found = facts(
        f"<meta property='article:section' content='{said}'><meta property='article:publisher' content='{said}'>"
    )
    assert (found.category, found.publisher) == (None, None)


def test_an_image_that_is_no_address_is_passed_over():
    image = {"@type": "Article", "image": [None, 5, {"url": None}, {"url": "https://courier.example/a.jpg"}]}
    canonical = "<link rel=canonical href='https://courier.example/pier'>"
    assert facts(canonical + linked(image)).image_url == "https://courier.example/a.jpg"
