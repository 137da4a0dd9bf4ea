"""Articles cleaned from their own rows: the same rules give the same row, other rules what they say."""

from datetime import UTC, date, datetime

import numpy as np
import pytest

from cleaners.arbiter.signs import Signs
from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.given import NOTHING_GIVEN, Given
from cleaners.page.arbiter.model import Evidence, PageModel
from cleaners.reclean import reclean
from cleaners.rules import RULES
from cleaners.rules.rule import Rule
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.arrow import arrow_schema, record_batch
from schemas.article import Article
from schemas.kinds import FactSource

DUMP = """Home » Storm closes harbour


Storm closes harbour
By Ada Merrow

14 comments
Image 1924
The harbour stayed closed on Tuesday, and the ferry did not run. Nobody was hurt, the council said in the evening.


Questions and answers

When will the ferry run again?

It will run on Thursday at the latest, if the wind allows it, said the harbour master to this paper.



You may also like

Ten bridges of the north
© 2024 Elmsworth Post | All rights reserved
"""

PAGE = """<html lang="en"><head><title>Storm closes harbour | Elmsworth Post</title>
<meta property="og:site_name" content="Elmsworth Post"><meta property="article:published_time" content="2024-03-04T07:00:00+02:00">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Storm closes harbour</h1>
<p>14 comments</p>
<p>The harbour stayed closed on Tuesday, and the ferry did not run. Nobody was hurt, the council said in the evening.</p>
<h2>What the council says</h2>
<p>The council met in the evening and found that the pier has to be mended before the summer comes.</p>
<details><summary>When will the ferry run again?</summary><p>It will run on Thursday at the latest.</p></details>
</article><footer><p>Elmsworth Post, Quay Street</p></footer></body></html>"""


class ByLandmark(PageModel):
    """Stands for the model: what lies in a navigation or a footer goes."""

    def __init__(self) -> None:
        pass

    def scores(self, signs: Signs) -> np.ndarray:
        blocks = signs.document.blocks
        return np.array([-3.0 if b.hints and b.hints.landmarks & {"nav", "footer"} else 3.0 for b in blocks])


def ruleset(name: str = "test", rules: tuple[Rule, ...] = RULES) -> Ruleset:
    return Ruleset(name, rules, page_arbiters=dict.fromkeys(Evidence, ByLandmark()))


def stored(article: Article) -> Article:
    """The article as it comes back from the dataset: scores in 32 bits."""
    (row,) = record_batch([article], arrow_schema(Article)).to_pylist()
    return Article.model_validate(row, strict=False)


def cleaned(content: str, rules: Ruleset, given: Given = NOTHING_GIVEN) -> Article:
    made = clean(RawFile("harbour", "a", None, content.encode(), given), rules)
    assert isinstance(made, Article)
    return made


@pytest.mark.parametrize(
    "content", [DUMP, PAGE, DUMP.replace("\n\n\n", "\n\n"), "The harbour stayed closed on Tuesday."]
)
def test_the_same_rules_give_the_same_row(content: str) -> None:
    article = cleaned(content, ruleset())
    assert reclean(stored(article), ruleset()) == article


@pytest.mark.parametrize("content", [DUMP, PAGE])
def test_what_was_given_stays_given(content: str) -> None:
    given = Given(
        title="The pier is shut",
        title_source=FactSource.MANIFEST,
        site="elmsworth-post.example",
        site_source=FactSource.SOURCE,
        published_on=date(2024, 3, 6),
        published_raw="2024-03-06",
        published_source=FactSource.PATH,
        fetched_at=datetime(2024, 3, 7, 8, tzinfo=UTC),
        fetched_on=date(2024, 3, 7),
        fetched_source=FactSource.MANIFEST,
        language="en",
        language_source=FactSource.SOURCE,
    )
    article = cleaned(content, ruleset(), given)
    assert reclean(stored(article), ruleset()) == article
    again = reclean(stored(cleaned(content, ruleset(rules=()), given)), ruleset("others"))
    assert again is not None
    said = {name: value for name, value in given._asdict().items() if value and name in Article.model_fields}
    assert {name: getattr(again, name) for name in said} == said
    assert (again.given_sha256, again.ruleset_id) == (given.sha256, "others")


def test_a_dump_is_cleaned_anew_whole() -> None:
    before, others = ruleset(rules=()), ruleset("others")
    article = cleaned(DUMP, before)
    assert "14 comments" in article.text
    again = reclean(stored(article), others)
    assert again == cleaned(DUMP, others)
    assert again is not None
    assert (again.comment_count, again.ruleset_id) == (14, "others")


def test_of_a_page_wording_is_read_anew_and_the_rest_stays() -> None:
    article = cleaned(PAGE, ruleset(rules=()))
    assert "14 comments" in article.text
    again = reclean(stored(article), ruleset("others"))
    assert again is not None
    assert "14 comments" not in again.text
    assert (again.comment_count, again.title, again.published_at) == (14, article.title, article.published_at)
    assert [section.heading for section in again.sections] == [None, "What the council says"]
    assert again.faqs == article.faqs
    assert restore(again.text, again.removals) == restore(article.text, article.removals)
    kept = {
        removal.text for removal in article.removals if removal.rule.startswith(("landmark", "page-title"))
    }
    assert kept
    assert kept <= {removal.text for removal in again.removals}


def test_what_would_be_no_article_any_more_is_told_by_none() -> None:
    article = cleaned("14 comments\n\nThe harbour stayed closed.", ruleset())
    alone = article.model_copy(update={"text": "14 comments", "removals": (), "gaps": (0,)})
    assert reclean(alone, ruleset()) is None
