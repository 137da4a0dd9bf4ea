"""What newsletters promise: mail in the reader's inbox, and how often it comes."""

from typing import Final

from cleaners.rules.lexicon import any_of
from cleaners.rules.newsletter_words import ASK, HOOK, INBOX, OFTEN, SENTENCES
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_SENT: Final = "(?:(?:delivered|sent|straight|directly?|right|free|landing|e-?mailed|dropped|once|,) ?)*"
_IN_BOX: Final = (
    rf"{_SENT}{INBOX}{OFTEN}*(?:,? (?:with (?:the|our) |from (?:the |our |(?-i:\p{{Lu}}))|and )[^?!,]*)?"
    r"(?:[.!|–—]+ ?[^?]*)?"
)
_GOODS: Final = any_of("""
    the your all top essential daily weekly breaking local news stories headlines updates free delivered sent straight
    directly right more everything our a new now today['’]s tomorrow['’]s must-read one exclusive fresh curated get""")
_ISSUE: Final = any_of("""
    newsletter e-?mail digest briefing brief dose round-?up guide update bulletin recap edition dispatch look letter""")
_STORIES: Final = "(?:stories|news|best|digest|headlines|updates|e-?mails?|newsletter|inbox)"

RULES: Final = (
    Rule(
        id="newsletter-inbox",
        kind=Kind.NEWSLETTER,
        why="A promise of mail in the reader's inbox.",
        pattern=rf"(?:{HOOK}?{ASK}|{HOOK})?{_IN_BOX}",
        examples=(
            "⟦Get the day's top stories delivered straight to your inbox⟧",
            "⟦Get daily insight and deals in your inbox every morning⟧",
            "⟦Straight to your inbox⟧",
            "Get rid of the clutter that lands in your inbox every morning with these five steps.",
            "Delivered to your inbox by a stranger: how it works",
        ),
    ),
    Rule(
        id="newsletter-inbox-goods",
        kind=Kind.NEWSLETTER,
        why="What comes into the inbox, without a verb.",
        pattern=rf"{_GOODS}\b[^.?!“”]*[ ,]+{_IN_BOX}",
        examples=(
            "⟦The best of the week, in your inbox every Sunday⟧",
            "⟦Top headlines by email⟧",
            "The scam that comes by email in May is old.",
            "A stranger in your inbox writes back.",
        ),
    ),
    Rule(
        id="newsletter-periodical",
        kind=Kind.NEWSLETTER,
        why="What kind of mail it is and when it comes: a weekly guide, sent every Friday.",
        pattern=(
            r"(?:an?|our|your|my|one)(?: free| new| short| quick| twice-weekly| handy| essential)* "
            r"(?:daily|weekly|monthly|fortnightly|morning|evening|nightly|week-?end)(?: [^ .,?!]+){0,2} "
            rf"{_ISSUE}\b[^?!“”]*(?:{OFTEN}|\b(?:you|your|us|inbox|deliver\w*)\b)[^?!“”]*"
        ),
        examples=(
            "⟦A weekly newsletter on books and ideas, sent every Friday⟧",
            "⟦Your weekly guide to what's on, delivered every Thursday⟧",
            "A daily dose of salt is enough.",
            "Our weekly look at the tides begins in 1931.",
        ),
    ),
    Rule(
        id="newsletter-often",
        kind=Kind.NEWSLETTER,
        why="How often it is sent, and nothing else.",
        pattern=(
            rf"(?:delivered|sent|mailed|e-?mailed|published|out|free|one e-?mail)(?: (?:to you|straight to you|fresh|free))?"
            rf"{OFTEN}+"
            rf"|(?:one|two|three|five|\d+) (?:e-?mails?|stories|things)[^.?!]*\. [^?]*{OFTEN}"
        ),
        examples=(
            "⟦Delivered weekdays⟧",
            "⟦Sent every weekday at 6 a.m.⟧",
            "⟦One email. Five stories. Every weekday.⟧",
            "Delivered by boat every Monday",
            "Two emails were found.",
        ),
    ),
    Rule(
        id="newsletter-we-send",
        kind=Kind.NEWSLETTER,
        why="What we send, told to the reader.",
        pattern=(
            rf"we(?:['’]ll| will)? (?:only |also )?(?:send|e-?mail|deliver)"
            rf"(?: you\b[^.?!“”]*{_STORIES}|[^.?!“”]* (?:e-?mails?|newsletters?|inbox))\b[^?“”]*"
        ),
        examples=(
            "⟦We'll send you the best of our reporting once a week.⟧",
            "⟦We send one email a week. No spam.⟧",
            "We send our children to the same school.",
            "We will deliver the harvest, the farmers wrote.",
        ),
    ),
    Rule(
        id="newsletter-get-often",
        kind=Kind.NEWSLETTER,
        why="An invitation to get something regularly, or in minutes a day.",
        pattern=(
            rf"get (?:the|our|all the|your|more)\b[^.?!“”]*(?:in (?:\w+ )?minutes a day|{OFTEN})(?:{SENTENCES})"
        ),
        examples=(
            "⟦Get the news you need in five minutes a day.⟧",
            "⟦Get our best stories every Friday.⟧",
            "Get the children to bed, he said, every one.",
            "Get your boots on.",
        ),
    ),
)
