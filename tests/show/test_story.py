"""The story of a line: which rules fired, which of them lost and to whom, and what the arbiter weighed."""

import pytest

from cleaners.clean import clean, read_document
from cleaners.detection.story import LineStory, Outcome, line_story
from cleaners.document import RawFile
from cleaners.reclean import document_of
from cleaners.ruleset import Ruleset
from schemas.article import Article
from tests.page.stories import STORIES
from tests.verify.stories import PROSE, REPORT

RULES = Ruleset("story")


def story_of(text: str, line: str) -> LineStory:
    document = read_document(text.encode())
    return line_story(document, RULES, document.texts.index(line))


def test_the_rule_that_decides_is_told_with_those_behind_it() -> None:
    story = story_of(REPORT, "14 comments")
    outcomes = [(match.rule.id, match.outcome) for match in story.matches]
    assert outcomes[0] == ("comment-count", Outcome.DECIDES)
    assert {outcome for _, outcome in outcomes[1:]} <= {Outcome.EARLIER}


def test_prose_has_no_rule_and_a_score_of_content() -> None:
    story = story_of(REPORT, PROSE[1])
    assert (story.matches, story.owner) == ((), None)
    assert story.score
    assert story.score.score > 0
    assert story.score.limit is None


def test_wording_comes_after_the_title() -> None:
    headline = "Storm closes harbour for a week"
    text = "\n\n".join([f"Home » {headline}", headline, "14 comments", "Image 1924", headline, *PROSE])
    story = story_of(text, f"Home » {headline}")
    assert story.matches[0].outcome is Outcome.TITLE


def test_a_likely_rule_gives_way_inside_the_article() -> None:
    text = "\n\n".join([PROSE[0], PROSE[1], "Weather", PROSE[2], PROSE[3]])
    matches = story_of(text, "Weather").matches
    assert matches
    assert matches[0].outcome in {Outcome.PLACE, Outcome.VETO}


def test_what_a_heading_owns_names_the_heading() -> None:
    text = "\n\n".join([*PROSE, "You may also like", "Ferry timetable for the winter", "Five boats for sale"])
    story = story_of(text, "Ferry timetable for the winter")
    assert story.owner
    assert story.owner.kind == "related_links"


def test_the_weights_are_what_moves_the_score() -> None:
    """A feature that is as in a typical line moves nothing; the others by as much as the score would change."""
    story = story_of(REPORT, "14 comments")
    assert story.score
    weights = story.score.weights
    assert weights
    assert all(weight.value != weight.typical for weight in weights)
    assert [abs(weight.effect) for weight in weights] == sorted(
        (abs(weight.effect) for weight in weights), reverse=True
    )


@pytest.mark.parametrize("language", ["Arabic", "Chinese"])
def test_a_page_is_scored_with_its_markup_and_without_it_left_to_wording(language: str) -> None:
    page = STORIES[language]
    data = page.markup.encode()
    document = read_document(data)
    line = document.texts.index(page.footer)
    score = line_story(document, RULES, line).score
    assert score
    assert score.zone is None
    article = clean(RawFile("pages", "a.html", None, data), RULES)
    assert isinstance(article, Article)
    assert line_story(document_of(article), RULES, line).score is None
