"""Whole dumps under the shipped model."""

import pytest

from cleaners.detection.detect import Detection, detect
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from schemas.kinds import Kind
from schemas.preset import Preset
from tests.cleaners.arbiter.dumps import DUMP, MENU, PROSE, TAIL, TIMES, TITLE, read


def cleaned(text: str, preset: Preset = Preset.CAREFUL) -> tuple[str, Detection]:
    document = read(text)
    detection = detect(document, Ruleset("test", preset=preset))
    return cut(document.text, detection.spans).text, detection


@pytest.mark.parametrize("preset", Preset)
def test_head_and_tail_fall_away_and_the_article_stays(preset: Preset):
    text, detection = cleaned(DUMP, preset)
    assert text == "\n\n".join(PROSE)
    assert detection.title is not None
    assert detection.title.text == TITLE


def test_a_list_between_paragraphs_stays():
    text, _ = cleaned("\n\n".join((*MENU, TITLE, *PROSE[:2], *TIMES, *PROSE[2:], *TAIL)))
    assert text == "\n\n".join((*PROSE[:2], *TIMES, *PROSE[2:]))


def test_a_table_right_behind_the_last_paragraph_stays():
    text, _ = cleaned("\n\n".join((*MENU, TITLE, *PROSE, *TIMES, *TAIL)))
    assert text == "\n\n".join((*PROSE, *TIMES))


def test_a_light_dump_loses_nothing_but_what_wording_names():
    text, _ = cleaned("\n\n".join((TITLE, *PROSE, "Share this article", *TIMES)))
    assert text == "\n\n".join((*PROSE, *TIMES))


def test_what_the_arbiter_takes_names_its_zone_and_how_sure_it_was():
    _, detection = cleaned(DUMP)
    taken = [span for span in detection.spans if span.rule.startswith("arbiter-")]
    assert {span.rule for span in taken} <= {"arbiter-head", "arbiter-far"}
    assert taken
    assert all(0.8 < span.score < 1 for span in taken)


def test_kinds_come_from_the_company():
    document = read(DUMP)
    _, detection = cleaned(DUMP)
    kinds = {document.text[span.start : span.end].strip(): span.kind for span in detection.spans}
    assert kinds["Weather"] is Kind.NAVIGATION
    assert kinds["Why the yard in Tolleby is hiring again"] is Kind.RELATED_LINKS
    assert kinds["Advertise"] is Kind.FOOTER_LINKS
    assert kinds["Share this article"] is Kind.SHARE_BAR


def test_the_same_dump_gives_the_same_scores():
    assert cleaned(DUMP)[1].spans == cleaned(DUMP)[1].spans
