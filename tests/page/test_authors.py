import pytest

from schemas.kinds import FactSource
from tests.page.test_facts import facts, linked

TITLE = "<meta property='og:title' content='Pier to be rebuilt'><meta property='og:site_name' content='Velmouth Courier'>"
H1 = "<h1>Pier to be rebuilt</h1>"


def article(author: object) -> str:
    return linked({"@type": "NewsArticle", "author": author})


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        (article("Mira Tholl, Jonas Brekke"), "", ("Mira Tholl", "Jonas Brekke")),
        (article({"@type": "Person", "name": "Mira Tholl, Velmouth Courier Reporter"}), "", ("Mira Tholl",)),
        (article({"@type": "Person", "name": "Mira Tholl, PhD"}), "", ("Mira Tholl",)),
        (article({"givenName": "Mira", "familyName": "Tholl"}), "", ("Mira Tholl",)),
        (linked({"@graph": [{"@type": "Article", "author": {"@id": "#m"}}, {"@id": "#m", "@type": "Person", "name": "Mira Tholl"}]}), "",
         ("Mira Tholl",)),
        (article({"@type": "Organization", "name": "Velmouth Courier"}) + TITLE, H1 + "<p>By Mira Tholl</p>", ("Mira Tholl",)),
        (article({"@type": "Organization", "name": "Harbour Guild"}), "", ("Harbour Guild",)),
        (TITLE + "<meta name=author content='Velmouth Courier'><meta property='article:author' content='Mira Tholl'>", "",
         ("Mira Tholl",)),
        (TITLE + "<meta name=author content='admin'>", H1 + "<p>March 4, 2024 by Mira Tholl</p>", ("Mira Tholl",)),
        ("<meta property='article:author' content='https://faces.example/mira'>", "", None),
        (TITLE, H1 + "<div class='post-author'>Mira Tholl</div>", ("Mira Tholl",)),
        (TITLE, H1 + "<div class='author-role'>Harbour Reporter</div>", None),
        (TITLE, H1 + "<div>Harbour News | March 4, 2024</div>", None),
        ("", "<span itemprop=author><span itemprop=name>Mira Tholl</span></span>", ("Mira Tholl",)),
        ("", "<aside><a rel=author href=/x>Mira Tholl</a></aside>", None),
        (TITLE + "<meta name=author content='Velmouth Courier'>", "", ("Velmouth Courier",)),
        (article({"@type": "Person", "name": ["Mira Tholl", "Ida Vorn"]}), "", ("Mira Tholl", "Ida Vorn")),
        (article([5, None, {"name": {}}, ""]), "", None),
        (linked({"@graph": [{"@type": "Article", "author": "Mira Tholl"}, {"@type": "WebPage", "author": "Ida Vorn"}]}), "",
         ("Mira Tholl",)),
        (article("Mira Tholl, The Velmouth Courier"), "", ("Mira Tholl",)),
        (TITLE, H1 + "<p><a href='/authors/mira-tholl'>Mira Tholl</a></p><p>March 4, 2024</p>", ("Mira Tholl",)),
        (TITLE, "<p><a href='/author/mt'>Mira Tholl</a> and <a href='/author/jb'>Jonas Brekke</a></p><p><a href='/author/iv'>Ida Vorn</a></p>",
         ("Mira Tholl", "Jonas Brekke")),
        (TITLE, "<p><a href='https://academy.example/staff/mira'>Mira Tholl</a></p>", None),
        (TITLE, "<ul class='main-menu'><li><a href='/author/mira'>Mira Tholl</a></li></ul>", None),
        (TITLE, f"<p>The plan of <a href='/people/mira'>Mira Tholl</a> {'is older than the pier itself ' * 12}.</p>", None),
        (TITLE, "<p>Tides</p><span class='c-byline__name'>Mira Tholl<br>\nHarbour Reporter</span>", ("Mira Tholl",)),
        (TITLE, "<div class='comments'><span class='comment-author'>Mira Tholl</span></div>", None),
        (TITLE, H1 + "<div class='byline'>Mira Tholl\n<span>Battle Cove Enquirer</span></div>", ("Mira Tholl",)),
        (TITLE, H1 + "<div>By\nMira Tholl\nand\nJonas Brekke\non March 4, 2024</div>", ("Mira Tholl", "Jonas Brekke")),
        (TITLE, H1 + "<div>By Mira Tholl<span>Mar 4, 2024</span></div>", ("Mira Tholl",)),
        (TITLE, H1 + "<div>4 min read · By Mira Tholl</div>", ("Mira Tholl",)),
        (TITLE, H1 + "<div>by Mira · March 4, 2024</div><p>By Ida Vorn</p>", ("Mira",)),
        (TITLE, H1 + "<div>Authored by: Mira Tholl</div>", ("Mira Tholl",)),
        (TITLE, H1 + "<div>By the Velmouth Team</div>", ("the Velmouth Team",)),
        (TITLE, H1 + "<div>By the end of this walk</div>", None),
        (TITLE, H1 + "<div>Photo by Mira Tholl</div>", None),
        (TITLE, f"{H1}{'<p>Low tide.</p>' * 20}<p>This post was written by Mira Tholl</p>", ("Mira Tholl",)),
        (TITLE, f"{H1}{'<p>Low tide.</p>' * 20}<p>Posted by Mira Tholl</p><p>Posted by Ida Vorn</p>", None),
    ],
)  # fmt: skip
def test_people_are_named_by_the_first_place_that_names_any(head, body, authors):
    assert facts(head, body).authors == authors


@pytest.mark.parametrize(
    ("head", "body", "source"),
    [
        (article("Mira Tholl"), "", FactSource.JSON_LD),
        ("<meta name=author content='Mira Tholl'>", "", FactSource.META),
        ("<meta property='article:author' content='Mira Tholl'>", "", FactSource.OPENGRAPH),
        (TITLE, H1 + "<p>By Mira Tholl</p>", FactSource.TEXT),
        ("", "<span itemprop=author>Mira Tholl</span>", FactSource.MARKUP),
        ("", "", None),
    ],
)
def test_the_authors_say_where_they_were_found(head, body, source):
    assert facts(head, body).authors_source == source
