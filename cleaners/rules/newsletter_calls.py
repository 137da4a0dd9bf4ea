"""Invitations to subscribe: to a newsletter, to alerts, to whatever comes."""

from typing import Final

from cleaners.rules.lexicon import any_of
from cleaners.rules.newsletter_words import (
    AFTER,
    ASK,
    CALL,
    HOOK,
    INBOX,
    JOIN,
    LEAD,
    LETTER,
    NOW,
    OFTEN,
    OURS,
    SENTENCES,
)
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_NEWS: Final = any_of("""
    alerts? updates digest briefing brief bulletin headlines e-?mails? news stories offers notifications round-?up
    inbox posts access insights tips deals content""")
_PERIODICAL: Final = (
    r"(?-i:(?:\p{Lu}\S* )*(?:Weekly|Daily|Today|Dispatch|Brief|Briefing|Digest|Report|Update|Bulletin|Insider|Edition"
    r"|Wire|Week|Letter|Minute|Download|Memo))"
)
_CROWD_WORDS: Final = any_of("""
    the our over more_than nearly almost a_community_of tens_of hundreds_of thousands_of millions_of growing other
    fellow happy loyal smart \\d[\\d,.]*[km+]*""")
_CROWD: Final = any_of("""
    readers subscribers people others fans members followers professionals leaders community friends parents""")
_MISSED: Final = any_of("""
    story thing beat post moment headline recipe deal scoop update article word issue episode edition""")

RULES: Final = (
    Rule(
        id="newsletter-signup",
        kind=Kind.NEWSLETTER,
        why="An invitation to a newsletter or to mail in the inbox, perhaps behind a sentence of bait.",
        pattern=(
            rf"{HOOK}{{0,2}}(?:{ASK}\s{OURS}\s(?:[^.?!“”]* )?{LETTER}(?:['’]s)?(?:[ ,.!:;–—|-][^?“”]*)?"
            rf"|{CALL}{AFTER})"
        ),
        examples=(
            "⟦Subscribe my Newsletter for new blog posts, tips & new photos. Let's stay updated!⟧",
            "⟦Join our mailing list⟧",
            "⟦Like this story? Sign up for our newsletter⟧",
            "⟦Get the best of the week in your inbox⟧",
            "⟦Sign up to The Morning Ledger newsletter for the day's top stories⟧",
            "Thousands subscribe to the newsletter of the retired judge.",
            "Get the newsletter out of the way, the editor told her staff, then the paper.",
            "Sign up for a newsletter and you may regret it.",
        ),
    ),
    Rule(
        id="newsletter-join-now",
        kind=Kind.NEWSLETTER,
        why="A button that asks to join, and now.",
        pattern=rf"{HOOK}{{0,2}}{LEAD}{JOIN}(?: us)?(?: {NOW})+{AFTER}",
        examples=(
            "⟦Sign up now⟧",
            "⟦Was this sent on to you? Subscribe here.⟧",
            "⟦Subscribe by e-mail⟧",
            "Join here, he wrote, and thousands did.",
            "They could register here until 1990.",
        ),
    ),
    Rule(
        id="newsletter-updates",
        kind=Kind.NEWSLETTER,
        why="An invitation to sign up for alerts, headlines or something named like a bulletin.",
        pattern=(
            rf"{HOOK}?{LEAD}(?:subscribe|sign[ -]?up|register)(?: (?:for|to|with))+ (?:[^.?!“”,]* )?"
            rf"(?:{_NEWS}|{_PERIODICAL})(?: (?:{NOW}|and more|in your area|from [^.?!,]*))*"
            rf"{OFTEN}*(?:: .*|,? free|{SENTENCES})"
        ),
        examples=(
            "⟦Sign up for breaking news alerts⟧",
            "⟦Sign up for Harbour Weekly⟧",
            "⟦Register for updates from the yard⟧",
            "Sign up for lessons, not for promises.",
            "Register for the news conference by noon.",
        ),
    ),
    Rule(
        id="newsletter-subscribe-to-read",
        kind=Kind.NEWSLETTER,
        why="An invitation to subscribe for what the reader then gets.",
        pattern=(
            rf"{LEAD}subscribe(?: now)? to (?:get|receive|keep|read|continue|unlock|stay)\b[^?!“”]*"
            rf"|{LEAD}(?:sign up|subscribe) (?-i:to|for) (?:the )?(?-i:[\p{{Lu}}])[^.?!:“”]*: (?:an?|our|the|your) [^?]*"
        ),
        examples=(
            "⟦Subscribe to keep reading⟧",
            "⟦Sign up to Fennel Briefing: a sharp take on the week⟧",
            "They subscribe to get the crossword.",
            "Subscribe to nothing: a year without bills",
        ),
    ),
    Rule(
        id="newsletter-yes",
        kind=Kind.NEWSLETTER,
        why="The button that says yes in the reader's own voice.",
        pattern=r"(?:yes,? )?(?:please )?sign me up|yes,? i want (?:the|your|this|to)[^?!]*",
        examples=(
            "⟦Yes, sign me up!⟧",
            "⟦Yes, I want the weekly mail⟧",
            "Sign me up for that, the mayor said.",
            "Yes, I wanted to leave, she says.",
        ),
    ),
    Rule(
        id="newsletter-readers",
        kind=Kind.NEWSLETTER,
        why="An invitation that counts the readers of the newsletter.",
        pattern=(
            rf"{HOOK}?{LEAD}(?:join|read by|trusted by|loved by|over|more than) (?:{_CROWD_WORDS}\+? )*(?:\w+ )?{_CROWD}\b"
            r"[^?“”]*(?:newsletter|e-?mail|inbox|subscri|updates|day with us|digest|briefing|sign up|get (?:the|our|a)\b"
            r"|morning brief|never miss|every (?:day|morning|week)(?:[.!]|$))[^?“”]*"
            rf"|join (?:{_CROWD_WORDS}\+? )+(?:subscribers|readers)"
        ),
        examples=(
            "⟦Join over 90,000 readers who get our newsletter⟧",
            "⟦Join thousands of subscribers. Get the daily email.⟧",
            "⟦Join 534 other subscribers⟧",
            "Join 40,000 others on the square at noon.",
            "Read by thousands, the paper has no office.",
        ),
    ),
    Rule(
        id="newsletter-hook",
        kind=Kind.NEWSLETTER,
        why="A line that baits for the sign-up under it: never miss a story.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?:never|don['’]t|do not) miss (?:out|an? {_MISSED}|another [^ .?!]+|(?:the|our|any of our) [^.?!,]{{3,40}})"
            r"(?: again| with [^.?!]*| from [^.?!,]*| on (?:the latest|our|breaking|news)[^.?!]*)?"
            rf"(?:[.!:;–—]+ ?(?:{ASK}.*)?)?"
        ),
        examples=(
            "⟦Never miss a story⟧",
            "⟦Don't miss out! Subscribe to our newsletter⟧",
            "Never miss a story, her first editor had told her.",
            "Don't miss out on your pension",
        ),
    ),
    Rule(
        id="newsletter-stay",
        kind=Kind.NEWSLETTER,
        why="The bait of staying informed, with the newsletter that does it.",
        certainty=Certainty.LIKELY,
        pattern=(
            r"(?:stay|keep|remain|be) (?:up[ -]to[ -]date|updated|informed|in the (?:know|loop)|in touch|connected|ahead"
            rf"|current|up)\b[^.?!“”:;]*(?:{LETTER}|{INBOX})[^?!]*"
        ),
        examples=(
            "⟦Stay informed with our daily newsletter⟧",
            "⟦Keep up to date by signing up for the mailing list⟧",
            "Stay informed, stay calm, and keep the radio on.",
            "Stay in touch with the school if your child is ill.",
        ),
    ),
    Rule(
        id="newsletter-forwarded",
        kind=Kind.NEWSLETTER,
        why="What an issue of a newsletter says of itself: you are reading it, was it forwarded to you.",
        certainty=Certainty.LIKELY,
        pattern=(
            r"(?:was this|did (?:someone|a friend))[^.?!“”]*(?:e-?mail|newsletter|this)[^.?!“”]*forward[^.?!“”]*\?[^?]*"
            r"|(?:you['’]?(?:re| are) reading|this is|welcome to)\b[^.?!“”]* newsletter[^?“”]*"
            r"|follow(?: this)? blog(?: via e-?mail)?"
        ),
        examples=(
            "⟦Was this email forwarded to you?⟧",
            "⟦Welcome to our Friday newsletter!⟧",
            "Was this the forward that the club had sought?",
            "This is how a letter became news.",
        ),
    ),
)
