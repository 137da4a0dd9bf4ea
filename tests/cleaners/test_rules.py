"""Every rule proves itself by its own examples; nothing here names a rule, so a new one needs no edit."""

from importlib.resources import files

import pytest

from cleaners.authoring.marking import marked
from cleaners.detection.settle import settle
from cleaners.detection.wording import line_rules, wording_of, wording_spans
from cleaners.document import Decoded
from cleaners.matching.table import needs_file
from cleaners.rules import RULES
from cleaners.rules.marks import CLOSE, OPEN
from cleaners.rules.rule import Rule, Scope, compiled, unmarked
from cleaners.ruleset import Ruleset
from cleaners.text.read import read_text
from schemas.kinds import Kind

ALL = Ruleset("all")
CASES = [
    pytest.param(rule, example, id=f"{rule.id}-{i}")
    for rule in RULES
    for i, example in enumerate(rule.examples)
]
HITS = [case for case in CASES if OPEN in str(case.values[1])]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_rule_takes_what_its_examples_mark_and_nothing_else(rule: Rule, example: str):
    assert marked(unmarked(example), (rule,)) == example


@pytest.mark.parametrize(("rule", "example"), HITS)
def test_with_all_rules_on_an_example_still_goes_to_its_own_kind(rule: Rule, example: str):
    first_hit = example.split(OPEN)[1].split(CLOSE, maxsplit=1)[0]
    document = read_text(Decoded(unmarked(example), "utf-8", ()))
    at = document.text.index(first_hit)
    kinds = {
        span.kind
        for span in settle(
            document, wording_spans(document, ALL, wording_of(document, line_rules(document, ALL)))
        )
        if span.start <= at < span.end
    }
    assert kinds == {rule.kind}


def test_what_the_rules_need_of_a_line_is_current():
    written = files("cleaners.rules").joinpath("needs.json").read_bytes()
    assert written == needs_file((rule.pattern, rule.ignored) for rule in RULES), "run: make generated"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_cheap_test_lets_every_example_through(rule: Rule):
    alone = Ruleset("alone", (rule,))
    for line in {line for example in rule.examples for line in unmarked(example).split("\n")}:
        matches = compiled(rule.expression).search(line) is not None
        if rule.scope is Scope.INLINE:
            assert matches == bool(alone.inline_matches([line])[0])
        else:
            assert matches == (alone.line_rules([line])[0] is not None)


def test_ids_are_unique():
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"pattern": "(unclosed"}, "not RE2 syntax"),
        ({"pattern": "(?=ahead)x"}, "not RE2 syntax"),
        ({"examples": ("⟦12 comments⟧",)}, "two unmarked near misses"),
        ({"owns": 3}, "only a heading"),
        ({"colour": "red"}, "Extra inputs"),
    ],
)
def test_an_unsound_rule_is_refused_with_its_reason(change: dict[str, object], complaint: str):
    sound: dict[str, object] = {
        "id": "counter",
        "kind": Kind.COMMENTS,
        "why": "A counter of comments.",
        "pattern": r"\d+ comments",
        "examples": ("⟦12 comments⟧", "12 comments came", "He read 12 comments"),
    }
    Rule.model_validate(sound).ensure_syntax()
    with pytest.raises(ValueError, match=complaint):
        Rule.model_validate(sound | change).ensure_syntax()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_pattern_is_re2_syntax(rule: Rule):
    rule.ensure_syntax()


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("more on .*", "More on …"),
        ("more on -x?", "More on --"),
        (r"(?:.*: )?read(?:ing)? \(ai\)", "• Reading (AI)"),
        ("(?-i:AP)|ok!", "OK!!"),
        (r"[©*]? ?\d{2,3} replies", "* 112 replies »"),
        ("(?:the |a )*list", "a the a list"),
    ],
)
def test_decoration_at_an_edge_hides_no_match(pattern: str, line: str):
    examples = (f"{OPEN}a line of its own{CLOSE}", "one miss", "another miss")
    rule = Rule(
        id="edge", kind=Kind.RELATED_LINKS, why="A line of a test.", pattern=pattern, examples=examples
    )
    assert compiled(rule.expression).search(line)
    assert Ruleset("edge", (rule,)).line_rules([line]) == [rule]
