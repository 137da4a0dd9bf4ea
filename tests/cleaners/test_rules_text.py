"""Users' rules as text: what is sound is read, what is not is told with its reason, all of it at once."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.authoring.rules_text import parsed_rules
from cleaners.authoring.toml_tables import UnsoundTomlError
from cleaners.rules.rule import Certainty, Scope
from cleaners.rules.user import UserRules
from schemas.kinds import Kind
from tests.cleaners.user_rules import SOUND, changed, without


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(UnsoundTomlError) as caught:
        parsed_rules(text)
    return caught.value.args


def test_a_rule_has_the_defaults_of_the_built_in_ones():
    (rule,) = parsed_rules(SOUND).rules
    assert (rule.id, rule.kind, rule.scope) == ("member-box", Kind.NEWSLETTER, Scope.LINE)
    assert (rule.certainty, rule.owns, rule.prose) == (Certainty.SURE, 0, 0)
    assert (rule.sites, rule.sources) == ((), ())


def test_all_fields_can_be_said():
    rules = parsed_rules(
        """
        disable = ["comment-count", "about-heading", "comment-count"]
        [[rule]]
        id = "club-box"
        kind = "subscribe_paywall"
        why = "A box that offers a membership."
        pattern = 'our club'
        scope = "heading"
        certainty = "likely"
        owns = 2
        prose = 1
        sites = ["example.com"]
        sources = ["desk", "wire"]
        examples = [\"\"\"
⟦Our Club⟧
⟦Members read more.⟧
\"\"\", "our club of rowers", "the club"]
        """
    )
    (rule,) = rules.rules
    assert (rule.scope, rule.certainty, rule.owns, rule.prose) == (Scope.HEADING, Certainty.LIKELY, 2, 1)
    assert (rule.sites, rule.sources) == (("example.com",), ("desk", "wire"))
    assert rules.disable == ("about-heading", "comment-count")


def test_a_disabled_rule_leaves_its_id():
    text = changed("member-box", "about-heading")
    assert problems(text) == (
        "rule 'about-heading': a built-in rule has this id; take another one, or disable the built-in rule",
    )
    assert parsed_rules('disable = ["about-heading"]' + text).rules[0].id == "about-heading"


def test_no_text_has_no_rules():
    assert parsed_rules("# nothing yet\n") == UserRules()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[rule]\n", "it is no TOML: Expected ']]' at the end of an array declaration (at line 1, column "),
        (SOUND + "id = 'twice'\n", "it is no TOML: Cannot overwrite a value (at line 8, column 13)"),
        ("a = " + "[" * 5000, "it is no TOML that can be read: too deeply nested"),
        ("a = " + "1" * 5000, "it is no TOML: Exceeds the limit"),
        ("colour = 1\n" + SOUND, "unknown key 'colour': a file holds [[rule]] tables and 'disable'"),
        (changed("[[rule]]", "[rule]"), "each rule is a table under [[rule]], in double brackets"),
        ("rule = [1]", "rule 1: each rule is a table under [[rule]]"),
        ("disable = 'about-heading'\n", "'disable' is a list of ids of built-in rules"),
        ("disable = [1]\n", "'disable' is a list of ids of built-in rules"),
        ("disable = ['nothing']\n", "disable: there is no built-in rule 'nothing'"),
        (SOUND + "disable = []\n", "rule 'member-box': unknown key 'disable': it belongs above the first [[rule]]"),
        (SOUND + "colour = 'red'\n", "rule 'member-box': unknown key 'colour'"),
        (SOUND + without("id"), "rule 2: the key 'id' is missing"),
        (without("why"), "rule 'member-box': the key 'why' is missing"),
        (without("examples"), "rule 'member-box': the key 'examples' is missing"),
        (changed('"member-box"', "3"), "rule 1: id: input should be a valid string"),
        (changed("member-box", "Member Box"), "rule 'Member Box': id: string should match pattern"),
        (changed('"newsletter"', '"newsleter"'), "rule 'member-box': kind 'newsleter' is not one of: 'about_site', 'adv"),
        (changed('"The line that offers a membership."', "2024-05-01"), "rule 'member-box': why: input should be"),
        (SOUND + "scope = 'page'", "rule 'member-box': scope 'page' is not one of: 'line', 'heading' or 'inline'"),
        (SOUND + "owns = '3'", "rule 'member-box': owns: input should be a valid integer"),
        (SOUND + "owns = 3", "rule 'member-box': only a heading can own blocks"),
        (SOUND + "sites = []", "rule 'member-box': sites is empty: leave it out, or say what stands in it"),
        (SOUND + "sites = ['www.a.de']", "rule 'member-box': sites: 'www.a.de' is no site: write its host"),
        (SOUND + "sites = ['https://a.de/']", "rule 'member-box': sites: 'https://a.de/' is no site: write its host"),
        (SOUND + "sources = ['']", "rule 'member-box': sources: string should have at least 1 character"),
        (changed(', "Join the club"', ""), "rule 'member-box': it needs a marked hit and two unmarked near misses"),
        (changed("[a-z]+", "([a-z]+"), "rule 'member-box': the pattern is not RE2 syntax: missing ): join"),
        (changed("[a-z]+", "(?=h)[a-z]+"), "rule 'member-box': the pattern is not RE2 syntax: invalid perl operator: (?="),
        (changed("[a-z]+ club", "a)(b"), "rule 'member-box': the pattern is not RE2 syntax: unexpected )"),
        (changed("[a-z]+", "[[:alpha:]]+"), "rule 'member-box': the pattern is RE2 syntax that Winnow cannot read"),
        (changed("[a-z]+", r"\pL+\z"), "rule 'member-box': the pattern is RE2 syntax that Winnow cannot read"),
        (changed("[a-z]+", "(?P<club>[a-z]+)"), "rule 'member-box': no fact is called 'club'; a named group is one of: agency,"),
        (
            changed('"Join the club"', '"Join the yacht club"'),
            "rule 'member-box': an example is not matched as marked: "
            "expected 'Join the yacht club', the rule makes '⟦Join the yacht club⟧'",
        ),
        (
            changed("⟦Join the Harbour Club⟧", "Then ⟦join the Harbour Club⟧"),
            "rule 'member-box': an example is not matched as marked: "
            "expected 'Then ⟦join the Harbour Club⟧', the rule makes 'Then join the Harbour Club'",
        ),
        (SOUND + SOUND, "rule 'member-box': 2 rules have this id"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(text: str, problem: str):
    (told,) = problems(text)
    assert told.startswith(problem)
    assert "\n" not in told


def test_all_that_is_wrong_is_told_at_once():
    text = (
        "disable = ['nothing']\n"
        + changed("[a-z]+", "(")
        + "colour = 'red'\n"
        + without("id").replace("newsletter", "advert")
    )
    told = problems(text)
    assert len(told) == 5
    assert [problem.split(":")[0] for problem in told] == [
        "rule 'member-box'", "rule 'member-box'", "rule 2", "rule 2", "disable",
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_read_or_refused(text: str):
    with suppress(UnsoundTomlError):
        parsed_rules(text)
