"""A page stays under its bounds: a document takes no more of it than was reckoned, whatever it is made of."""

import pytest

from cleaners.clean import clean
from cleaners.document import SEPARATOR, RawFile
from flows.dataset.rows import Place
from flows.report.choice import Choice, Entry, entry
from flows.report.outline import Cut, Outline
from flows.report.page import Findings, page
from flows.report.runs import Runs
from flows.report.totals import Rejections, Totals
from flows.ruleset import current_ruleset
from schemas.article import Article, Removal
from schemas.kinds import Kind
from tests.report.datasets import PROSE, dump

PLACE = Place(0, 0)


def page_bytes(found: Entry, articles: dict[Place, Article]) -> int:
    choice = Choice((found,), frozenset(articles))
    pieces = page(Findings(Totals(), Rejections(), Runs((), 0), choice, articles))
    return len("".join(pieces).encode())


def listed(article: Article) -> Entry:
    cuts = tuple(Cut(each.kind, each.rule, each.score, each.text) for each in article.removals)
    outline = Outline(
        PLACE, article.id, article.source, article.path, None, None, article.title, article.language,
        article.word_count, article.char_count, article.removed_char_count, article.text, cuts,
    )  # fmt: skip
    return entry(outline, ())


def many_removals(count: int) -> dict[str, object]:
    """Short kept lines, each with a short removed one behind it, of two kinds in turn."""
    removals = tuple(
        Removal(
            start=8 * number + 4,
            kind=(Kind.COMMENTS, Kind.WIDGET)[number % 2],
            rule="r",
            score=0.5,
            text="cd\n\n",
        )
        for number in range(count)
    )
    return {"text": "ab\n\n" * count, "removals": removals}


@pytest.mark.parametrize(
    "made_of",
    [
        {"text": SEPARATOR.join("ab" for _ in range(5_000))},
        {"text": SEPARATOR.join("港は火曜日に閉鎖されたままだった。" for _ in range(500))},
        {"text": "<&>'\"\u202e" * 5_000},
        {"text": "x" * 1_000_000},
        {"text": SEPARATOR.join("x" * 1_000 for _ in range(1_000))},
        many_removals(2_000),
    ],
    ids=[
        "short lines",
        "wide characters",
        "escapes",
        "one line without end",
        "more than is shown",
        "removals",
    ],
)
def test_a_document_takes_no_more_of_the_page_than_was_reckoned(made_of: dict[str, object]):
    article = clean(RawFile("desk", "a.txt", None, dump("Storm", PROSE).encode()), current_ruleset())
    assert isinstance(article, Article)
    held = article.model_copy(update={"removals": (), **made_of})
    found = listed(held)
    assert page_bytes(found, {PLACE: held}) - page_bytes(found, {}) < found.size
