"""What the house asks of its readers: money, an address, a word."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_UNQUOTED: Final = r"[^“”\"«»„]*"
_WORK: Final = (
    r"\b(?:journalism|newsroom|news organi[sz]ation|local news|reporting|our reporters|publishing|ad-free"
    r"|paywall)\b"
)
_GIFTS: Final = r"(?:donations?|contributions?|gifts?|support|memberships?|subscriptions?|help)"
_PURSE: Final = (
    r"(?:patreon|paypal|ko-?fi|liberapay|github sponsors|open ?collective|buy ?me ?a ?coffee|steady"
    r"|tipeee|cryptocurrenc(?:y|ies)|bitcoin)"
)
_PIECE: Final = (
    r"(?:articles?|posts?|stor(?:y|ies)|pieces?|content|site|blog|newsletters?|podcasts?|videos?|episodes?|recipes?"
    r"|guides?|work|essays?|interviews?|reporting)"
)
_LIKED: Final = (
    r"(?:(?:if you(?:['’]re| are|['’]ve| have)? |did you |are you |have you )?"
    r"(?:enjoy(?:ed|ing)?|like[ds]?|liking|love[ds]?|loving|appreciate[ds]?) "
    rf"(?:(?:this|these|the) {_PIECE}|our|what you|reading)\b)"
)

RULES: Final = (
    Rule(
        id="appeal-funded",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A note that readers pay for the work of the house.",
        pattern=(
            r"(?:this|our|all of our) (?:\p{L}+ )?(?:story|stories|article|reporting|journalism|work|newsroom|coverage"
            r"|podcast|site|website) (?:is|are|was) (?:made possible|funded|supported|powered|paid for)(?: in part"
            r"| entirely| largely)? by (?:(?:our|the generosity of|the support of) .*|you\b.*|donations from .*"
            r"|(?:readers|members|listeners|viewers|people|supporters|subscribers)(?: like you.*)?)"
            rf"|{_UNQUOTED}\byour (?:[\p{{L}}-]+ )*{_GIFTS}(?: today)? (?:helps?|plays?|makes?|keeps?|allows?|enables?|funds?"
            rf"|supports?|sustains?|is|are) {_UNQUOTED}{_WORK}{_UNQUOTED}"
            rf"|(?:we are|we['’]re|as) (?:an? )?(?:[\p{{L}}-]+,? )*(?:non-?profit|reader-(?:funded|supported)"
            rf"|independent) (?:[\p{{L}}-]+ )*(?:newsroom|publication|news organi[sz]ation),?{_UNQUOTED}\byou(?:r|rs)?\b.*"
            rf"|our non-?profit newsroom {_UNQUOTED}\byour\b{_UNQUOTED}"
        ),
        examples=(
            "⟦This story is funded by readers like you⟧",
            "⟦Our nonprofit newsroom is free to read. Your monthly donations play a crucial role.⟧",
            "⟦Your gift today helps us keep local journalism alive.⟧",
            "This work is supported by members of the guild's old council, whose grant ran out; it will end in May.",
            "Your help is the reason that I am alive, she told the crew.",
            "“Your support makes our journalism possible,” the editor told them.",
            "The newsroom lives on your donations",
        ),
    ),
    Rule(
        id="appeal-need",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A request for help in the words of a house that publishes.",
        pattern=(
            rf"{_UNQUOTED}{_WORK}{_UNQUOTED}\bwe need your (?:help|support)\b{_UNQUOTED}"
            rf"|{_UNQUOTED}\bwe need your (?:help|support)\b{_UNQUOTED}{_WORK}{_UNQUOTED}"
            rf"|{_LIKED}[^.?!“”\"]*(?:[?,!…]|\.{{3}}) {_UNQUOTED}\b(?:donat\p{{L}}+|support (?:us|our|my)|keep publishing"
            rf"|become a (?:patron|member|supporter)|buy (?:me|us) a coffee|{_PURSE}|contribut\p{{L}}+"
            r"|subscrib\p{L}+|newsletter)\b.*"
        ),
        examples=(
            "⟦You rely on our local news. Right now we need your help to keep it going.⟧",
            "⟦Enjoyed this piece? We need your help to keep publishing.⟧",
            "⟦If you like this post, buy me a coffee!⟧",
            "⟦If you're enjoying this article, you'll love my newsletter.⟧",
            "We need your help to clear the beach, the mayor wrote to the town.",
            "“We need your help to save local news,” the publisher said.",
            "If you like the sea, support from the crew will not be wanting.",
        ),
    ),
    Rule(
        id="appeal-donate",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A call to give through a service that collects gifts.",
        pattern=(
            rf"(?:support (?:us|me|my|our|this)\b|support (?-i:\p{{Lu}})[\p{{L}}\p{{N}} ]*!|donate\b|please (?:support|donate|consider)"
            rf"|help (?:us|me)|tip (?:us|me)|become an? \p{{L}}+|you can (?:also )?support (?:us|me|my|our|this))"
            rf"{_UNQUOTED}\b(?:on|via|through|with|using|by) {_PURSE}\b{_UNQUOTED}"
        ),
        examples=(
            "⟦Support Fennel Notes! Donate via cryptocurrencies or become a patron on Patreon.⟧",
            "⟦You can also support me on Ko-fi.⟧",
            "⟦Please consider giving through PayPal.⟧",
            "Support for payments in bitcoin came with the last version.",
            "Support for the game was raised on Patreon.",
            "Fans support the singer on Patreon",
            "“Donate via PayPal,” the forged letter said.",
        ),
    ),
    Rule(
        id="appeal-signup",
        kind=Kind.NEWSLETTER,
        why="A call to leave an address for news of the house.",
        pattern=(
            rf"(?:please )?sign up (?:here |now |today |below )?(?:to|and) (?:learn more|stay|receive|get|be the first"
            rf"|hear)\b{_UNQUOTED}\b(?:our|us|up[- ]to[- ]date|inbox|in the loop)\b[^.!?“”\"]*"
            r"|(?:and |i |you |by .* )?agree to (?:our|the|these|its) (?:terms|privacy)[^.?!]*\b(?:privacy policy"
            r"|privacy notice|terms of (?:use|service)|conditions)"
        ),
        examples=(
            "⟦Sign up to learn more about our project and to stay up to date.⟧",
            "⟦and agree to our Terms & Conditions and Privacy Policy.⟧",
            "Sign up to get a fishing permit, the ministry told the crews, or stay ashore.",
            "The users had to agree to the terms and the privacy policy",
        ),
    ),
    Rule(
        id="appeal-hear",
        kind=Kind.COMMENTS,
        certainty=Certainty.LIKELY,
        why="A house that would like to hear from its readers.",
        pattern=r"we(?:['’]d)? (?:want|need|would love|love|would like|like)(?: to)?(?: always)? hear(?:ing)? from (?:you|our readers|readers)(?: .*)?",
        examples=(
            "⟦We want to hear from you!⟧",
            "⟦We'd love to hear from you⟧",
            "We want to hear nothing of it",
            "The council told us that we need to hear from you",
        ),
    ),
)
