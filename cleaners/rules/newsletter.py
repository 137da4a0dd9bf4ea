"""Sign-up boxes of newsletters: their headings, labels and names; the rest of them in the files beside this one."""

from typing import Final

from cleaners.rules import (
    newsletter_abroad,
    newsletter_calls,
    newsletter_form,
    newsletter_mail,
    newsletter_small_print,
    newsletter_tails,
)
from cleaners.rules.lexicon import made_of
from cleaners.rules.newsletter_words import ABOUT_LETTER, LETTER, TOPIC
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_BOX: Final = (
    r"(?:(?:e-?)?newsletters?|mailing list|e-?mail (?:updates|alerts|newsletters?|digest|sign-?up)"
    r"|news alerts|breaking news (?:alerts|e-?mails|newsletters?))"
)
_TITLED: Final = r"(?-i:(?:[\p{Lu}\p{N}][^ .,:;!?]* (?:of |the |and |& |for |in |on )*)+)"

RULES: Final = (
    Rule(
        id="newsletter-heading",
        kind=Kind.NEWSLETTER,
        why="The heading of a sign-up box; it owns the short lines under it.",
        scope=Scope.HEADING,
        pattern=(
            rf"(?:{TOPIC} )*{_BOX}(?: (?:sign[ -]?up|subscription|registration|alerts))?"
            r"|stay (?:up[ -]to[ -]date|updated|informed|connected|tuned|ahead|in the (?:loop|know)|in touch)"
            r"|keep (?:in touch|up[ -]to[ -]date|informed)|get (?:updates|notified|the latest)"
            r"|be the first to know|ready for more\?"
        ),
        owns=3,
        prose=1,
        certainty=Certainty.LIKELY,
        examples=(
            "⟦Newsletter⟧",
            "⟦Newsletter⟧\n⟦The best of the week, every Friday.⟧",
            "⟦Stay informed⟧",
            "⟦Free Daily Newsletter⟧",
            "Newsletter wars",
            "The newsletter that beat the paper",
        ),
    ),
    Rule(
        id="newsletter-label",
        kind=Kind.NEWSLETTER,
        why="A button or a link of a sign-up box: nothing but the words that such lines are made of.",
        pattern=made_of("(?:(?:e-?)?newsletters?)", rf"(?:{ABOUT_LETTER}|{TOPIC})"),
        examples=(
            "⟦Newsletter sign-up⟧",
            "⟦Manage your newsletter preferences⟧",
            "⟦See all newsletters⟧",
            "Newsletter editor jailed",
            "The newsletter war",
        ),
    ),
    Rule(
        id="newsletter-named",
        kind=Kind.NEWSLETTER,
        why="The name of a newsletter, alone or with what it offers.",
        certainty=Certainty.LIKELY,
        pattern=rf"{_TITLED}(?:e-?)?newsletters?(?: sign[ -]?up)?(?:: .*)?",
        examples=(
            "⟦The Fennel Post Newsletter⟧",
            "⟦Harbour Notes newsletter: boats, tides and fish⟧",
            "The man behind the newsletter",
            "Why his newsletter failed",
        ),
    ),
    Rule(
        id="newsletter-offered",
        kind=Kind.NEWSLETTER,
        why="A newsletter, or what it is called, and behind a colon what it offers.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?:the |our )?(?-i:[\p{{Lu}}][^.,:;!?]*): (?:our |a |get |sign up)[^.?!]*{LETTER}.*"
            rf"|(?:newsletters?|(?:{TOPIC} )+newsletter): ?"
            r"(?:get|the|our|sign up|subscribe|your|a|all|everything|receive|news)\b.*"
        ),
        examples=(
            "⟦The Tide: our free weekly newsletter⟧",
            "⟦Newsletter: the week in science, every Thursday⟧",
            "Newsletters: 14 percent of readers pay",
            "The Tide: our coast in winter",
        ),
    ),
    Rule(
        id="newsletter-name-call",
        kind=Kind.NEWSLETTER,
        why="A button that asks to subscribe to something named.",
        certainty=Certainty.LIKELY,
        pattern=r"(?:subscribe|sign up) (?:to|for) (?-i:(?:The |the )?(?:[\p{Lu}][^ .,:;!?]* ?){1,4})",
        examples=(
            "⟦Subscribe to The Fennel Post⟧",
            "⟦Sign up for Harbour Notes⟧",
            "Sign up for Latin while places last.",
            "Subscribe to nothing",
        ),
    ),
    *newsletter_calls.RULES,
    *newsletter_mail.RULES,
    *newsletter_form.RULES,
    *newsletter_small_print.RULES,
    *newsletter_abroad.RULES,
    *newsletter_tails.RULES,
)
