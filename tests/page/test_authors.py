import pytest

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
    ],
)  # fmt: skip
def test_people_are_named_by_the_first_place_that_names_any(head, body, authors):
    assert facts(head, body).authors == authors
