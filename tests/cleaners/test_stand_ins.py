"""Pages that stand in for an article, and articles that only sound like them."""

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.stand_ins import STAND_INS, stand_in
from schemas.article import Article
from schemas.kinds import Reason
from schemas.rejection import Rejection
from tests.page.pages import page, prose

EXAMPLES = [(kind, example) for kind in STAND_INS for example in kind.examples]


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_an_example_is_what_its_marks_say(kind, example):
    headline, text = example.strip("⟦⟧").split(" / ")
    assert stand_in([headline], text) == (kind.what if example.startswith("⟦") else None)


@pytest.mark.parametrize("kind", STAND_INS, ids=[kind.what for kind in STAND_INS])
def test_each_kind_has_a_hit_and_near_misses(kind):
    hits = [example.startswith("⟦") for example in kind.examples]
    assert any(hits)
    assert hits.count(False) > 1


STAND_IN_PAGES = {
    "not found": page(
        "<nav><a href=/>Home</a></nav><h1>Page not found</h1><p>Sorry, the page you are looking for does not exist.</p>"
        "<p>Return to the homepage.</p><footer>© 2024 Velmouth Courier</footer>",
        "<title>Page not found - Velmouth Courier</title>",
    ),
    "bot wall": page(
        "<h1>velmouth.example</h1><h2>Checking your browser before accessing</h2><p>Please enable cookies.</p><p>Ray ID: 7a8b</p>",
        "<title>Just a moment...</title>",
    ),
    "plea": page("<div>You need to enable JavaScript to run this app.</div>", "<title>Velmouth</title>"),
    "plain text": "Access Denied\n\nYou don't have permission to access this page on this server.\n\nReference #18.5b1d",
}

ARTICLES = {
    "of that name, with prose": page(
        f"<h1>Access denied</h1>{prose()}<p>You don't have permission to enter.</p>"
    ),
    "on captchas": page(
        f"<h1>Are you a robot?</h1><p>Prove that you are not a robot, said the harbour.</p>{prose() * 2}"
    ),
    "dated": page(
        "<article><h1>Page not found</h1><p>The page of the log could not be found.</p></article>",
        "<meta property='article:published_time' content='2024-03-04'>",
    ),
    "short": page("<article><h1>Fire put out</h1><p>No one was hurt.</p></article>"),
}


def fate(markup: str) -> Article | Rejection:
    return clean(RawFile("desk", "a.html", None, markup.encode()), Ruleset("test"))


@pytest.mark.parametrize("name", STAND_IN_PAGES)
def test_what_stands_in_for_an_article_is_rejected(name):
    result = fate(STAND_IN_PAGES[name])
    assert isinstance(result, Rejection), result.text
    assert result.reason in {Reason.NOT_AN_ARTICLE, Reason.NO_CONTENT}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_that_sounds_like_one_is_none(name):
    assert isinstance(fate(ARTICLES[name]), Article)
