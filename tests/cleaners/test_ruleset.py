"""Users' rules among the built-in ones: before them, and only where they hold."""

import pickle

import pytest

from cleaners.authoring.rules_text import parsed_rules
from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.rules import RULES
from cleaners.rules.user import UserRule
from cleaners.ruleset import Ruleset, tailored
from schemas.article import Article
from schemas.kinds import Kind
from schemas.preset import Preset
from tests.cleaners.user_rules import SOUND
from tests.page.pages import page, prose

PROSE = "The harbour of Elmsworth stayed closed on Tuesday after the storm, and the ferry did not run."
BOX = "Join the Harbour Club"


def ruleset(text: str) -> Ruleset:
    return tailored("test", Preset.CAREFUL, parsed_rules(text))


def article(ruleset: Ruleset, data: str, source: str = "desk") -> Article:
    result = clean(RawFile(source, "a", None, data.encode()), ruleset)
    assert isinstance(result, Article)
    return result


def removed(ruleset: Ruleset, line: str, source: str = "desk") -> list[str]:
    text = f"{PROSE}\n\n{line}\n\n{PROSE}"
    return [removal.rule for removal in article(ruleset, text, source).removals]


def test_a_users_rule_takes_what_no_built_in_one_does():
    assert removed(Ruleset("test"), BOX) == []
    assert removed(ruleset(SOUND), BOX) == ["member-box"]


def test_a_users_rule_goes_before_the_built_in_ones():
    own = SOUND.replace("join the [a-z]+ club", "join the [a-z]+ club|12 comments")
    assert removed(Ruleset("test"), "12 comments") == ["comment-count"]
    assert removed(ruleset(own), "12 comments") == ["member-box"]
    assert removed(ruleset(own), "13 comments") == ["comment-count"]


def test_of_users_rules_the_earlier_one_goes_first():
    other = SOUND.replace("member-box", "other-box")
    assert removed(ruleset(SOUND + other), BOX) == ["member-box"]
    assert removed(ruleset(other + SOUND), BOX) == ["other-box"]


def test_a_disabled_rule_takes_nothing():
    assert removed(ruleset('disable = ["comment-count", "comment-line"]'), "12 comments") == []


def test_a_stretch_inside_a_block_goes():
    own = SOUND.replace('examples = ["⟦Join', 'scope = "inline"\nexamples = ["Then ⟦join').replace(
        "They join the harbour club on Monday.", "join the 3 clubs"
    )
    assert removed(ruleset(own), f"He said to {BOX} today, and they did as he had told them.") == [
        "member-box"
    ]


def test_named_groups_become_facts():
    own = SOUND.replace("[a-z]+", "(?P<category>[a-z]+)")
    assert article(ruleset(own), f"{PROSE}\n\n{BOX}").category == "Harbour"


@pytest.mark.parametrize("year", ["harbour", "123456789012", "2024"])
def test_a_year_that_is_none_is_no_fact(year: str):
    own = SOUND.replace("[a-z]+", r"(?P<year>\w+)")
    found = article(ruleset(own), f"{PROSE}\n\nJoin the {year} club").copyright_year
    assert found == (2024 if year == "2024" else None)


def test_a_rule_for_a_source_holds_there_alone():
    own = ruleset(SOUND + 'sources = ["desk", "wire"]')
    assert [removed(own, BOX, source) for source in ("desk", "wire", "other")] == [
        ["member-box"], ["member-box"], [],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "holds"),
    [
        ("https://www.example.com/a", True),
        ("https://example.com/a", True),
        ("https://news.example.com/a", True),
        ("https://badexample.com/a", False),
        ("https://example.com.evil.org/a", False),
        (None, False),
    ],
)
def test_a_rule_for_a_site_holds_for_its_pages_and_those_of_its_subdomains(address: str | None, holds: bool):
    head = f'<link rel="canonical" href="{address}">' if address else ""
    markup = page(f"<article>{prose(2)}<p>{BOX}</p>{prose(2)}</article>", head)
    rules = [removal.rule for removal in article(ruleset(SOUND + 'sites = ["example.com"]'), markup).removals]
    assert ("member-box" in rules) == holds


def test_a_text_of_an_unknown_site_is_of_no_site():
    assert removed(ruleset(SOUND + 'sites = ["example.com"]'), BOX) == []


def test_site_and_source_must_both_agree():
    (rule,) = parsed_rules(SOUND + 'sites = ["example.com"]\nsources = ["desk"]').rules
    assert rule.holds_for("example.com", "desk")
    assert not rule.holds_for("example.com", "wire")
    assert not rule.holds_for(None, "desk")


def test_the_built_in_rules_are_indexed_once():
    own = ruleset(SOUND + 'sources = ["desk"]')
    desk, other = own.narrowed(None, "desk"), own.narrowed(None, "other")
    assert desk is own
    assert other is own.narrowed("example.com", "third")
    assert other._built_in is own._built_in
    assert other.users == ()
    assert Ruleset("plain").narrowed("example.com", "desk").rules is RULES


def test_a_ruleset_travels():
    own = ruleset(SOUND)
    copy = pickle.loads(pickle.dumps(own))
    assert copy == own
    assert isinstance(copy.by_id["member-box"], UserRule)
    assert copy.by_id["member-box"].kind is Kind.NEWSLETTER
