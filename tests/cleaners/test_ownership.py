"""What the heading of a box owns, and where likely rules act."""

from cleaners.authoring.marking import marked
from cleaners.detection.place import body_run, placed
from cleaners.detection.wording import line_rules
from cleaners.document import Decoded
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.ruleset import Ruleset
from cleaners.text.read import read_text
from schemas.kinds import Kind

PROSE = (
    "The harbour of Elmsworth stayed closed on Tuesday while divers searched the wreck for the missing mate."
)
MORE = "The mayor asked the owners of the boats to wait until the report on the wreck is out."
MISSES = ("The box was open", "A box of fish")
BOX = Rule(id="box", kind=Kind.ABOUT_SITE, why="A box with a blurb.", pattern="the box", examples=("⟦The box⟧", *MISSES), scope=Scope.HEADING, owns=4, prose=1)  # fmt: skip
LIKELY = Rule(id="likely", kind=Kind.NAVIGATION, why="A word of a menu.", pattern="sports", examples=("⟦Sports⟧", *MISSES), certainty=Certainty.LIKELY)  # fmt: skip


def test_a_box_at_the_end_owns_its_blurb():
    assert marked(f"{PROSE}\nThe box\nA line\n{MORE}", (BOX,)) == f"{PROSE}\n⟦The box⟧\n⟦A line⟧\n⟦{MORE}⟧"


def test_a_box_before_the_article_owns_no_prose_of_it():
    assert marked(f"The box\nA line\n{PROSE}\n{MORE}", (BOX,)) == f"⟦The box⟧\n⟦A line⟧\n{PROSE}\n{MORE}"


def test_a_heading_under_a_wider_gap_is_given_back_to_the_text_that_it_heads():
    text = f"{PROSE}\n\nThe box\nOne link\nAnother link\n\n\nWhat comes next\n\n{MORE}\n{PROSE}"
    assert marked(text, (BOX,)).split("\n")[1:5] == [
        "⟦The box⟧",
        "⟦One link⟧",
        "⟦Another link⟧",
        "What comes next",
    ]


def test_a_box_ends_where_the_next_begins():
    assert marked(f"{PROSE}\nThe box\nThe box\nA line", (BOX,)) == f"{PROSE}\n⟦The box⟧\n⟦The box⟧\n⟦A line⟧"


def test_a_likely_rule_acts_only_outside_the_body():
    document = read_text(Decoded(f"Sports\n{PROSE}\nSports\n{MORE}\nSports", "utf-8", ()))
    matched = line_rules(document, Ruleset("test", (LIKELY,)))
    assert body_run(document, matched) == range(1, 4)
    assert [rule is not None for rule in placed(matched, range(1, 4))] == [True, False, False, False, True]


def test_a_document_without_prose_has_no_body():
    assert body_run(read_text(Decoded("Sports\nSports", "utf-8", ())), (None, None)) == range(0)
