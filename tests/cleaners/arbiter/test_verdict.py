"""Zones, thresholds and vetoes, with scores made up."""

import numpy as np
import pytest

from cleaners.arbiter.overrule import overruled
from cleaners.arbiter.thresholds import THRESHOLDS
from cleaners.arbiter.verdict import verdict_on
from cleaners.arbiter.zones import Zone, is_light, zones_of
from cleaners.detection.wording import Wording
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind
from schemas.preset import Preset
from tests.cleaners.arbiter.dumps import MENU, PROSE, TAIL, TIMES, TITLE, signs_of

BLOCKS = (*MENU, TITLE, *PROSE[:2], *TIMES, *PROSE[2:], *TIMES, *TAIL)
SIGNS = signs_of("\n\n".join(BLOCKS))
FIRST, LAST = BLOCKS.index(PROSE[0]), BLOCKS.index(PROSE[3])
MARK = BLOCKS.index(TAIL[0])
CONTENT = np.where(SIGNS.prose, 3.0, -9.0)
MISSES = ("One miss of a line", "Another miss of it")
SURE = Rule(
    id="sure", kind=Kind.NAVIGATION, why="A word of a menu.", pattern="x y", examples=("⟦x y⟧", *MISSES)
)
LIKELY = SURE.model_copy(update={"id": "likely", "certainty": Certainty.LIKELY})
BYLINE = LIKELY.model_copy(update={"id": "byline", "kind": Kind.BYLINE})


def test_zones_follow_the_prose_and_the_marks_of_an_end():
    zones = zones_of(SIGNS, SIGNS.rules, CONTENT)
    assert set(zones[:FIRST]) == {Zone.HEAD}
    assert set(zones[FIRST : LAST + 1]) == {Zone.BODY}
    assert set(zones[LAST + 1 : MARK]) == {Zone.NEAR}
    assert set(zones[MARK:]) == {Zone.FAR}


def test_without_sure_prose_all_is_body():
    assert set(zones_of(SIGNS, SIGNS.rules, np.full(len(BLOCKS), -3.0))) == {Zone.BODY}


def test_a_dump_with_menus_and_footers_is_not_light():
    assert not is_light(SIGNS.rules)
    assert is_light(signs_of("\n\n".join((TITLE, *PROSE, "3 comments"))).rules)


@pytest.mark.parametrize("preset", Preset)
def test_prose_of_the_body_and_right_behind_it_never_goes_on_the_arbiters_word(preset: Preset):
    scores = np.where(SIGNS.prose, -8.0, CONTENT)
    scores[[FIRST, LAST]] = 3.0
    verdict = verdict_on(SIGNS, SIGNS.rules, scores, preset)
    assert not verdict.goes[[i for i in range(FIRST, MARK) if SIGNS.prose[i]]].any()


def test_the_zones_ask_for_more_or_less():
    scores = np.where(SIGNS.prose, 3.0, -2.2)
    verdict = verdict_on(SIGNS, [None] * len(BLOCKS), scores, Preset.CAREFUL)
    assert verdict.head == FIRST
    assert verdict.goes[:FIRST].all()
    assert not verdict.goes[FIRST:MARK].any()
    assert verdict.goes[MARK:][~SIGNS.prose[MARK:]].all()


def test_thorough_never_keeps_what_careful_takes():
    careful, thorough = THRESHOLDS[Preset.CAREFUL], THRESHOLDS[Preset.THOROUGH]
    assert all(careful.lines[zone] <= thorough.lines[zone] for zone in Zone)
    assert all(careful.prose[zone] <= thorough.prose[zone] for zone in Zone)
    assert careful.veto <= thorough.veto
    assert careful.consent <= thorough.consent


def test_the_arbiter_overrules_likely_rules_and_boxes_but_no_sure_rule():
    wording = Wording((SURE, LIKELY, LIKELY, None, None, None, BYLINE), {4: SURE, 5: SURE})
    matched = (SURE, LIKELY, LIKELY, LIKELY, None, None, BYLINE)
    scores = np.array([5.0, 5.0, -5.0, -5.0, 5.0, -5.0, 5.0])
    found = overruled(wording, matched, scores, Preset.CAREFUL)
    assert found.whole == (SURE, None, LIKELY, LIKELY, None, None, BYLINE)
    assert dict(found.owned) == {5: SURE}


def test_in_a_light_dump_it_overrules_no_wording():
    found = overruled(
        Wording((LIKELY, None), {1: LIKELY}), (LIKELY, None), np.array([5.0, 5.0]), Preset.CAREFUL
    )
    assert found.whole == (LIKELY, None)
    assert not found.owned
