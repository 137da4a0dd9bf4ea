"""Sentences and addresses at the foot of a page."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_MADE: Final = (
    r"(?:designed|developed|built|maintained|created|hosted|powered|operated|managed|funded|owned|run)"
)
_ENTRY: Final = (
    r"(?:write for us|contact us|about(?: us| [\p{L}\p{N}]+)|privacy policy|terms of (?:use|service)|careers"
    r"|advertise(?: with us)?|impressum|mission statement|sitemap)"
)
_NAME: Final = r"\p{L}[^|.?!]*"

RULES: Final = (
    Rule(
        id="footer-maintained",
        kind=Kind.FOOTER_LINKS,
        certainty=Certainty.LIKELY,
        why="Who keeps the site, and where its policies lie.",
        pattern=(
            rf"this (?:web ?site|site|page|blog) (?:is|was) {_MADE}(?:(?:,| and|, and) {_MADE})* (?:by|with) .*"
            r"|(?:.*\b)?(?:view|read|see|follows|found in) (?:the|our) (?:web ?site(?:['’]s)? |full |site )?"
            r"(?:accessibility statement|privacy (?:policy|notice|statement)|terms of (?:use|service)|cookie policy)\b.*"
        ),
        examples=(
            "⟦This website is developed and maintained by the Fennel Trust.⟧",
            "⟦View the website's accessibility statement here.⟧",
            "This site was held by the rebels until May.",
            "The firm rewrote the privacy policy.",
        ),
    ),
    Rule(
        id="footer-strokes",
        kind=Kind.FOOTER_LINKS,
        certainty=Certainty.LIKELY,
        why="Entries with strokes between them, one of which only a foot of a page has.",
        pattern=rf"(?:{_NAME} \| )*{_ENTRY}(?: \| {_NAME})+|(?:{_NAME} \| )+{_ENTRY}(?: \| {_NAME})*",
        examples=(
            "⟦About EO | Mission Statement | Impact⟧",
            "⟦Fennel | Mill | Contact us⟧",
            "| About us | 12 |",
            "The press | a history",
        ),
    ),
    Rule(
        id="footer-address",
        kind=Kind.FOOTER_LINKS,
        certainty=Certainty.LIKELY,
        why="The publisher's address or telephone under its label.",
        pattern=(
            r"\d{1,5} [^.?!]*,? (?-i:[A-Z]{2}),? \d{5}(?:-\d{4})?"
            r"|(?:phone|telephone|fax|office|mobile|contact|call)(?: number| us)?(?: at)? ?:? ?\+?[\d(][\d() .-]+\d"
        ),
        examples=(
            "⟦12 W 6th, Elmsworth, GA 31603⟧",
            "⟦Phone number: 555 010 7788⟧",
            "12 families left for GA",
            "Call 555 010 7788 if you saw the boat, police said.",
        ),
    ),
    Rule(
        id="search-popular",
        kind=Kind.NAVIGATION,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=12,
        why="The heading over the words that other readers looked for.",
        pattern=r"(?:popular|trending|top|frequent|recent|suggested) search(?:es| terms)",
        examples=(
            "⟦- Popular search terms⟧",
            "⟦Trending searches⟧\n⟦Ferry⟧",
            "Popular search terms were bread and rent.",
            "The top searches",
        ),
    ),
    Rule(
        id="account-save",
        kind=Kind.NAVIGATION,
        why="A call to log in so that something is kept.",
        pattern=(
            r"(?:join or )?(?:sign|log) in(?: or (?:register|join|sign up|create an account))?(?: (?:sign|log) in)? to (?:save"
            r"|bookmark|track|keep) (?:your|this|it|articles?|stories|recipes|items|favou?rites)\b[^.?!]*"
        ),
        examples=(
            "⟦Join or sign in Sign in to save your progress⟧",
            "⟦Log in to bookmark this story⟧",
            "Sign in to save the children was the slogan of the drive.",
            "The users sign in to save your work",
        ),
    ),
    Rule(
        id="account-button",
        kind=Kind.NAVIGATION,
        why="The words of a button for readers with an account, alone on their line.",
        pattern=r"(?:log|sign) (?:in|out|up)(?: now)?|(?:log|sign) in(?: ?[|/]| or) (?:sign up|join|register)",
        examples=(
            "⟦Log in⟧",
            "⟦Sign Up⟧",
            "Log in the fire, and the room is warm.",
            "Sign up, he said",
            "The users had to sign in",
        ),
    ),
    Rule(
        id="template-code",
        kind=Kind.INTERFACE_TEXT,
        why="A code of a page's template that was not replaced.",
        pattern=(
            r"\[/?[a-z]+[a-z_-]*[_-](?:form|module|declaration|login|views|slider|gallery|embed|shortcode|widget|button"
            r"|banner|menu)\]|\[[a-z_-]+(?: [a-z_-]+=(?:\"[^\"\]]*\"|“[^”\]]*”|[\p{L}\p{N}_-]+))+ ?/?\]"
        ),
        examples=(
            "⟦[CTA_MODULE]⟧",
            '⟦[fennel_form id="254"]⟧',
            "⟦[post-views]⟧",
            "[fen-nel-form, a noun]",
            "[stack trace omitted]",
            "int x [a=b] y",
        ),
    ),
)
