"""Invitations of newsletters that are stuck to the end of a sentence."""

from typing import Final

from cleaners.rules.newsletter_words import (
    ASK_CAPITAL,
    FOREIGN_TAIL,
    HOOK_CAPITAL,
    INBOX,
    LETTER,
    OFTEN,
    OURS,
)
from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

_END: Final = "[.!» ]*$"
_FOREIGN_LETTER: Final = (
    r"(?:newsletter\S*|infolettre|lettre d['’]information|bolet[ií]n|nieuwsbrief|nyhetsbrev|nyhedsbrev|рассылк\S*"
    r"|розсилк\S*|bülten\S*|uutiskirje|biuletyn\S*|boletim|mailing list|hírlevél\S*)"
)

RULES: Final = (
    Rule(
        id="newsletter-tail",
        kind=Kind.NEWSLETTER,
        why="An invitation to a newsletter stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:{HOOK_CAPITAL} [^.?!“”]*[?.!:,–—] )?{ASK_CAPITAL}\b[^.?!“”]*"
            rf"(?:\s{OURS}\s(?:[^.?!“”]* )?{LETTER}|{INBOX}{OFTEN}*| {LETTER})"
            rf"(?: (?:for|to|and|here|today|now|with)\b[^.?!,“”]*)?{_END}"
        ),
        examples=(
            "Bus fares rise in May. ⟦Subscribe to our newsletter.⟧",
            "It is due to end at midnight. ⟦Get the latest news delivered to your inbox every morning.⟧",
            "He told them to subscribe to our newsletter.",
            "Critics say the post had asked them to sign up for the newsletter.",
        ),
    ),
    Rule(
        id="newsletter-tail-hook",
        kind=Kind.NEWSLETTER,
        why="The same in two sentences, of which the first baits.",
        scope=Scope.INLINE,
        pattern=(
            rf"{HOOK_CAPITAL} [^.?!“”]*[?.!:,–—] ?(?:sign up|subscribe|join|get|register)\b[^.?!“”]*"
            rf"(?:{LETTER}|{INBOX}|here|briefing|digest|updates|alerts){_END}"
        ),
        examples=(
            "The pier is shut. ⟦Want more like this? Sign up here.⟧",
            "It rained. ⟦Stay informed: subscribe to our digest⟧",
            "They want rain, and get it here in June, he said, not now",
            "You get what you sign up for.",
        ),
    ),
    Rule(
        id="newsletter-tail-small-print",
        kind=Kind.NEWSLETTER,
        why="The small print and the buttons of the form, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            r"(?:(?-i:B)y (?:signing|subscribing|registering|entering|submitting|joining)[^.?!“”]*,? you "
            r"(?:agree|consent|accept|confirm)\b[^?!“”]*(?:terms|privacy|polic|conditions|e-?mails)[^?!“”]*"
            r"|(?-i:Y)ou can (?:unsubscribe|opt out) at any ?time[^.?!,]*"
            r"|(?-i:N)o spam(?:, ever|, we promise|[.!] [^?“”]*)?"
            r"|(?-i:S)ign (?:up|me up)(?: (?:here|now|today|for free))+"
            rf"|(?-i:N)ever miss a story(?:[.!:–—] [^“”?]*)?){_END}"
        ),
        examples=(
            "The dam holds. ⟦No spam, ever.⟧",
            "Snow fell. ⟦By signing up you agree to our terms.⟧",
            "There was no spam, he said.",
            "She never missed a story.",
        ),
    ),
    Rule(
        id="newsletter-tail-other-languages",
        kind=Kind.NEWSLETTER,
        why="An invitation in another language than English, in the same place.",
        scope=Scope.INLINE,
        pattern=rf"{FOREIGN_TAIL}[^.?!“”]*{_FOREIGN_LETTER}[^.?!]*{_END}",
        examples=(
            "Er kommt im Mai. ⟦Abonnieren Sie unseren Newsletter.⟧",
            "Le pont est fermé. ⟦Inscrivez-vous à notre newsletter⟧",
            "Er hat den Newsletter abonniert.",
            "Sie sagt, sie wolle keinen Newsletter.",
        ),
    ),
)
