"""Whether a rule can be matched, and does what its examples say."""

import re
import warnings
from collections.abc import Iterator

from cleaners.authoring.marking import marked
from cleaners.facts.chrome import FACT_GROUPS
from cleaners.matching.table import needs_of
from cleaners.rules.rule import Rule, compiled, unmarked


def rule_problems(rule: Rule) -> Iterator[str]:
    """Yield what is wrong with a rule, a line each: its pattern, else its named groups and its examples."""
    problem = _pattern_problem(rule)
    if problem:
        yield problem
        return
    for group in sorted(compiled(rule.pattern).groupindex.keys() - FACT_GROUPS):
        yield f"no fact is called {group!r}; a named group is one of: {', '.join(sorted(FACT_GROUPS))}"
    for example in rule.examples:
        found = marked(unmarked(example), (rule,))
        if found != example.strip():
            yield f"an example is not matched as marked: expected {example.strip()!r}, the rule makes {found!r}"


def _pattern_problem(rule: Rule) -> str | None:
    try:
        rule.ensure_syntax()
        with warnings.catch_warnings():
            warnings.simplefilter("error", FutureWarning)  # [[:alpha:]] would mean something else
            needs_of(rule.pattern, rule.ignored)
    except (re.error, FutureWarning) as error:
        return f"the pattern is RE2 syntax that Winnow cannot read: {error}"
    except ValueError as error:
        return str(error).removeprefix(f"rule {rule.id}: ")
    return None
