"""Kept lines that look like chrome all the same."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from cleaners.rules.rule import Certainty
from cleaners.ruleset import Ruleset
from cleaners.shape import ends_sentence, is_prose

_BARS: Final = re.compile(r"(?:^|\s)[|•·»›▸►→/](?:\s|$)")
_FEWEST_BARS: Final = 3
_FEWEST_NAMES: Final = 9
_NAMES_SHARE: Final = 0.75
_LONGEST_MENU: Final = 2000


def looks_like_a_menu(line: str) -> bool:
    """Return whether a line reads as a menu that was written in one: items with bars between, or names in a row."""
    if len(line) > _LONGEST_MENU:
        return False
    if len(_BARS.findall(line)) >= _FEWEST_BARS and not ends_sentence(line):
        return True
    words = line.split()
    if len(words) < _FEWEST_NAMES or ends_sentence(line) or "," in line:
        return False
    return sum(word[:1].isupper() for word in words) >= _NAMES_SHARE * len(words)


def chrome_like(lines: Sequence[str]) -> list[str]:
    """Return the lines that a rule would take if their place agreed, and those that look like a menu."""
    short = [line for line in lines if not is_prose(line)]
    rules = _rules().line_rules(short)
    likely = {
        line for line, rule in zip(short, rules, strict=True) if rule and rule.certainty is Certainty.LIKELY
    }
    return [line for line in lines if line in likely or looks_like_a_menu(line)]


@cache
def _rules() -> Ruleset:
    return Ruleset("review")
