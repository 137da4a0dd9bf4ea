"""The built-in rules, one file a family; earlier families win where two rules match one line."""

from typing import Final

from cleaners.rules import about, comments, copyright, images, navigation, newsletter, related, syndication  # noqa: A004
from cleaners.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *comments.RULES,
    *images.RULES,
    *syndication.RULES,
    *newsletter.RULES,
    *copyright.RULES,
    *about.RULES,
    *related.RULES,
    *navigation.RULES,
)
