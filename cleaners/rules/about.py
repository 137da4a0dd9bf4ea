"""What a site says of itself."""

from typing import Final

from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

_SELF = r"(?:your|a|an|the|our|one of the|home|where|[\p{L} -]{3,30} (?:news|magazine))"

RULES: Final = (
    Rule(
        id="about-heading",
        kind=Kind.ABOUT_SITE,
        why="The heading of the box in which a site presents itself; it owns the blurb under it.",
        scope=Scope.HEADING,
        owns=4,
        prose=2,
        pattern=r"(?:about (?:us|this site|the site|our (?:site|company|newsroom|publication))|who we are|our mission|our story)",
        examples=(
            "⟦About Us⟧",
            "⟦About Us⟧\n⟦The Valley Ledger has told the news of the valley since 1931, every day of the year.⟧",
            "What it says about us",
            "About us there was only snow.",
        ),
    ),
    Rule(
        id="about-welcome",
        kind=Kind.ABOUT_SITE,
        why="The sentence with which a site presents itself.",
        pattern=(
            r"welcome to (?P<publisher>[\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,50}?)(?:,|!|\.| [–—-]|:) (?:we |here |your |the |a |an |our )[^\n]{0,800}"
        ),
        examples=(
            "⟦Welcome to Valley Ledger, your trusted source for news, insights and stories that matter.⟧",
            "Welcome to the jungle that is the tax code.",
            "Welcome to Rome was the message on the tarmac.",
        ),
    ),
)
