"""Sentences that bait for an address without naming a letter."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_MATTER: Final = (
    r"(?:news|articles|stories|headlines|posts|insights|trends|tips|deals|offers|discounts|reviews|recipes|guides"
    r"|promotions|drops|news updates)"
)
_UNQUOTED: Final = r"[^“”\"«»„]*"

RULES: Final = (
    Rule(
        id="alert-latest",
        kind=Kind.NEWSLETTER,
        why="An offer of the latest of a site.",
        pattern=(
            rf"(?:get|receive) (?:all )?(?:of )?(?:the|our) (?:very )?latest(?: & greatest)? (?:[\p{{L}}&’'-]+,? )*?{_MATTER}"
            r"(?:,? (?:and|&) [^.?!,]+)?(?: (?:from|on|about) [^.?!]+)?"
            r"|get (?:all )?the latest from (?:the |our )?(?-i:\p{Lu})[^.?!]*"
        ),
        examples=(
            "⟦Get the latest news and updates⟧",
            "⟦Get all the latest articles and photos!⟧",
            "⟦Get our latest deals & offers⟧",
            "Get the latest version of the app from the store.",
            "- Get the latest updates from the app store",
            "Get the latest news wrong, and the market punishes you.",
            "The crew would get the latest news",
        ),
    ),
    Rule(
        id="alert-first",
        kind=Kind.NEWSLETTER,
        why="A promise that the reader will hear of a thing before others do.",
        pattern=(
            rf"be (?:the|one of the|among the) first to (?:know|hear|get|receive|find out|discover|see|shop)"
            rf"(?: (?:about|of|when|if|our|all|exclusive|the latest|new)\b{_UNQUOTED})?"
        ),
        examples=(
            "⟦Be the first to know⟧",
            "⟦Be the first to hear about new drops and special offers!⟧",
            "Be the first to know yourself, the monk advised.",
            "She hoped to be the first to know",
            "Be the first to see a fault",
        ),
    ),
    Rule(
        id="alert-stay",
        kind=Kind.NEWSLETTER,
        certainty=Certainty.LIKELY,
        why="An offer to keep the reader informed.",
        pattern=(
            r"(?:stay|keep) (?:up[- ]to[- ]date|updated|in the (?:know|loop)|informed|connected|in touch|ahead(?: of the"
            rf" curve)?)(?: (?:with|on|of|about|and|in) {_UNQUOTED}\b(?:us|our|latest|newsletter|news|updates|promotions"
            r"|releases|offers)\b[^.?!“”\"]*)?"
            rf"|don['’]t miss (?:out|a thing|an update|another (?:story|post))\b[^.?!“”\"]*\b(?:sign(?:ing)? up|subscrib(?:e|ing)"
            r"|register(?:ing)?)\b[^.?!“”\"]*"
        ),
        examples=(
            "⟦Stay up to date on all of our promotions and events!⟧",
            "⟦Stay in the loop⟧",
            "⟦Don't miss out – sign up for a Fennel ID and get tickets first!⟧",
            "Stay informed, the doctors say, but sleep.",
            "- Keep in touch with the mill to work on the wheel",
            "The pilots had to stay in touch",
        ),
    ),
    Rule(
        id="alert-confirm",
        kind=Kind.NEWSLETTER,
        why="What to do when the mail that confirms a sign-up does not come.",
        pattern=(
            rf"if you (?:do not|don['’]t|did not|didn['’]t) (?:receive|see|get) (?:a|an|the|our|your) (?:confirmation )?"
            rf"e-?mail\b{_UNQUOTED}\b(?:check|get in touch|contact us|spam|junk|let us know)\b{_UNQUOTED}"
            rf"|(?:please )?check your (?:inbox|e-?mail)(?: \([^)]*\))?(?: or (?:your )?spam folder)? (?:to|for a link to)"
            r" (?:confirm|complete|activate|verify)\b[^.?!]*"
        ),
        examples=(
            "⟦If you do not receive a confirmation email, get in touch!⟧",
            "⟦Check your inbox or spam folder to confirm your subscription.⟧",
            "If you do not receive the ballot by Friday, call the town hall.",
            "If you don't get an email, the deal is off.",
            "He had to check your inbox",
        ),
    ),
    Rule(
        id="alert-greeting",
        kind=Kind.NEWSLETTER,
        why="A writer who greets the reader and offers a letter.",
        pattern=(
            rf"(?:(?:hi|hey|hello)\b[^.?!“”\"]*[.?!] )?if you(?:['’]re| are|['’]ve| have)? (?:enjoy|lik|lov)\p{{L}}+ "
            rf"(?:this|my|our|these|reading)\b{_UNQUOTED}\b(?:newsletter|e-?mail list|mailing list|subscrib\p{{L}}+|inbox)"
            rf"\b{_UNQUOTED}"
        ),
        examples=(
            "⟦Hi, I'm Nora! If you're enjoying this article, you'll love my daily newsletter. Subscribe⟧",
            "⟦If you liked this post, join my mailing list.⟧",
            "If you like this town, you will like the newsroom.",
            "Hi, I'm Nora! The newsletter of the club is late.",
            "“If you like this, subscribe to the opera,” he said.",
        ),
    ),
)
