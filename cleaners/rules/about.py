"""What a site says of itself."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS
from schemas.kinds import Kind

_OUTLET: Final = (
    r"(?:newspaper|news (?:site|website|outlet|organi[sz]ation|portal|service|platform|source"
    r"|magazine)|newsroom|magazine|publication|publisher|blog|media (?:company|outlet"
    r"|organi[sz]ation|group|brand)|online (?:magazine|newspaper|publication)|digital (?:magazine"
    r"|newspaper|publisher)|news and .{2,20} (?:site|website)|weekly|daily)"
)

RULES: Final = (
    Rule(
        id="about-heading",
        kind=Kind.ABOUT_SITE,
        why="The heading of the box in which a site presents itself; it owns the blurb under it.",
        scope=Scope.HEADING,
        owns=4,
        prose=2,
        pattern=(
            r"(?:about (?:us|this (?:site|blog|website|publication)|the (?:site|blog|publication|newsroom"
            r"|organi[sz]ation)|our (?:site|company|newsroom|publication|organi[sz]ation))|über uns"
            r"|qui sommes-nous ?\??|quiénes somos|chi siamo|quem somos|over ons)"
        ),
        examples=(
            "⟦About Us⟧",
            "⟦About Us⟧\n⟦The Valley Ledger has told the news of the valley since 1931, every day of the year.⟧",
            "What it says about us",
            "About us there was only snow.",
        ),
    ),
    Rule(
        id="about-mission",
        kind=Kind.ABOUT_SITE,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=3,  # lines only: prose under "About the show" is as often the article's
        why="A heading that a site may put above what it says of itself.",
        pattern=(
            r"(?:our (?:mission|story|values|vision|promise|purpose)|what we do|who we are|about me"
            r"|why trust us\??|how we (?:work|test)|welcome"
            r"|why you can trust (?:us|(?-i:\p{Lu})[\p{L}\p{N} ]+))"
        ),
        examples=(
            "⟦Our mission⟧",
            "⟦Why Trust Us?⟧",
            "Our mission failed that winter",
            "They sang what we do",
        ),
    ),
    Rule(
        id="about-welcome",
        kind=Kind.ABOUT_SITE,
        why="The sentence with which a site presents itself.",
        pattern=(
            r"welcome to (?P<publisher>[\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,50}?)(?:,|!|\.| [–—-]|:) (?:we "
            r"|here you |your |my |the (?:home|best|official|leading|place|number one|premier) "
            r"|an? (?:place|site|blog|platform|website|community|online) )[^\n]*"
        ),
        examples=(
            "⟦Welcome to Valley Ledger, your trusted source for news, insights and stories that matter.⟧",
            "Welcome to the jungle that is the tax code.",
            "Welcome to Rome was the message on the tarmac.",
        ),
    ),
    Rule(
        id="about-source",
        kind=Kind.ABOUT_SITE,
        certainty=Certainty.LIKELY,
        why="A claim that only a site makes of itself: your source for the news.",
        pattern=(
            r"(?:(?P<publisher>"
            + CAPITALS
            + (
                r") is )?(?:your|the|a) (?:(?:number one|no\. ?1|#1|go-to|one-stop|trusted|leading|premier"
                r"|daily) )+(?:and [\p{L}]+ )?(?:source|destination|home|portal) (?:for|of) [^\n]{3,}"
                r"|[^ ]+ is the home (?:for|of) great [^\n]{3,}|all the news that[^\n]*"
            )
        ),
        examples=(
            "⟦The Valley Ledger is your trusted source for local news.⟧",
            "⟦Your go-to destination for gardening, food and travel⟧",
            "Your source for the story is dead, the lawyer said.",
            "The river is the source of all wealth",
        ),
    ),
    Rule(
        id="about-sentence",
        kind=Kind.ABOUT_SITE,
        certainty=Certainty.LIKELY,
        why="A sentence that says what kind of publication this is.",
        pattern=(
            rf"(?:the )?(?P<publisher>{CAPITALS}) is (?:an?|the|one of) [^.]*{_OUTLET}\b.*|(?:we are"
            rf"|we['’]re) (?:an?|the) [^.]*{_OUTLET}\b.*"
        ),
        examples=(
            "⟦The Valley Ledger is an independent newspaper for the valley.⟧",
            "⟦We are a nonprofit newsroom.⟧",
            "Is a newspaper worth its ink?",
            "They asked what a good newspaper is",
        ),
    ),
)
