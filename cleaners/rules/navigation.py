"""Menus, skip links and breadcrumbs."""

from typing import Final

from cleaners.rules.rule import Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="skip-link",
        kind=Kind.NAVIGATION,
        why="A link for screen readers that jumps over the menu.",
        pattern=r"(?:skip|jump|go)(?: ahead)?(?: directly| straight)? to (?:the )?(?:main |primary |page |site )?(?:content|navigation|menu|footer|search|sidebar|article|main)",
        examples=(
            "⟦Skip to main content⟧",
            "⟦Jump to navigation⟧",
            "Skip to the content of his letter.",
            "Jump to conclusions",
        ),
    ),
    Rule(
        id="breadcrumb",
        kind=Kind.NAVIGATION,
        why="The path from the front page to this one.",
        pattern=r"(?:home|home ?page|front page|start|startseite|accueil|inicio)(?: ?[»›>/→|] ?[^»›>/→|]{1,120}){1,6}",
        examples=(
            "⟦Home » Politics » Europe⟧",
            "⟦Home > News⟧",
            "Home is where the heart is",
            "Home prices > wages: a chart",
        ),
    ),
)
