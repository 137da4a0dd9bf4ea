"""Notes that say where a text comes from. The group `syndicated` marks the ones that say it is not the site's own."""

from typing import Final

from cleaners.rules import agency_inputs, agency_sources, republished
from cleaners.rules.agencies import AGENCIES, SOME
from cleaners.rules.rule import Rule, Scope
from cleaners.rules.syndication_words import FEED_NOTE, NAME, NAMED_WIRE, PIECE
from schemas.kinds import Kind

_SUPPLIED: Final = "(?:syndicated|distributed|provided|supplied|delivered|sourced|furnished|licensed)"
_BY: Final = "(?:from|via|by|through|courtesy of)"
_PARTNER: Final = "(?:our )?(?:content |news |media |syndication )?partners?"
_END: Final = r")(?:,? (?:on|and) (?:behalf|all)[^?!]*|[.] ?(?:all|any|read|no|©|for|this)[^?!]*|,? all rights[^?!]*)?[)\]]?"
"""How a note of the supplier may go on, behind what it says."""
_MACHINE: Final = "(?:auto-?generated|unedited|syndicated|automatically)"

RULES: Final = (
    Rule(
        id="syndicated-feed",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text comes, unedited, from a feed.",
        scope=Scope.INLINE,
        pattern=rf"{FEED_NOTE}$",
        examples=(
            "⟦(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)⟧",
            "The truce held. ⟦(This story has not been edited by Harbour Post staff and is auto-generated from a syndicated feed.)⟧",
            "⟦Except for the headline, this article has not been edited by The Valley Ledger team and is published from a PTI syndicated feed.⟧",
            "⟦This report is generated from an automated news agency feed without changes.⟧",
            "This story has not been edited by time.",
            "A column from a syndicated feed filled 200 papers.",
            "Except for the headline, the two articles were identical.",
        ),
    ),
    Rule(
        id="syndicated-feed-line",
        kind=Kind.SYNDICATION_NOTE,
        why="The same as a line of its own, with decoration around it.",
        pattern=FEED_NOTE,
        examples=(
            "⟦Disclaimer: This story is auto-generated from a syndicated feed.⟧",
            "Disclaimer: the story is old.",
            "This story has not been edited by time.",
        ),
    ),
    Rule(
        id="syndicated-unedited",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text comes from an agency as it is.",
        scope=Scope.INLINE,
        pattern=(
            rf"[(\[*]?(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?-i:T)his (?:is )?[^.()]*{_MACHINE}[^.()]* "
            rf"(?:from|by) (?P<agency>{AGENCIES}))[.)\]*]*$"
        ),
        examples=(
            "⟦This is an unedited report from Reuters.⟧",
            "The pact holds. ⟦(This story is auto-generated from PTI)⟧",
            "This report from Reuters was never printed.",
            "This unedited film is by Reuters men who died.",
        ),
    ),
    Rule(
        id="syndicated-only-headline",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the site wrote no more than the headline.",
        scope=Scope.INLINE,
        pattern=(
            r"[(\[*]?(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>"
            r"only the (?:headline|title)[^.()]*(?:written|changed|edited|reworked)[^.()]*(?:agency|agencies|wire|feed)[^()]*"
            rf"|(?:except|apart)[^.()]*headline[^()]* {SOME}[^()]*)[.)\]*]*$"
        ),
        examples=(
            "⟦Only the headline was written by our desk; the text is the agency's.⟧",
            "⟦Apart from the headline, all of it is from news agencies.⟧",
            "Only the headline was written by a human.",
            "Except for a headline, nothing was said.",
        ),
    ),
    Rule(
        id="syndicated-press-release",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text is a press release.",
        scope=Scope.INLINE,
        pattern=(
            rf"[(\[*]?(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?:this|the) {PIECE}(?: above)? is (?:an? )?"
            r"(?:paid |sponsored )?(?:press release|advertorial|sponsored \w+) "
            r"(?:supplied|provided|issued|distributed|from)[^()]*)[.)\]*]*$"
        ),
        examples=(
            "⟦The content above is a press release supplied by a third party.⟧",
            "It opens in May. ⟦This article is a sponsored post provided by the port.⟧",
            "The article is a press release, and reads like one.",
            "This story is a gift from the sea.",
        ),
    ),
    Rule(
        id="syndicated-supplied",
        kind=Kind.SYNDICATION_NOTE,
        why="Who provides or distributes the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{PIECE} )?{_SUPPLIED}(?: (?:exclusively|to us|for us))?\s{_BY}\s(?:the )?"
            rf"(?:(?P<agency>{AGENCIES})|an? (?:third|partner|syndicat)[^.?!]*|{_PARTNER}|{NAME}){_END}"
        ),
        examples=(
            "⟦Distributed by Fennel Content Agency, LLC.⟧",
            "⟦Provided by Fennel Newswire⟧",
            "⟦Content supplied by a third party⟧",
            "Provided by the state, the school meals are free.",
            "Distributed by drone, the vaccine came in time.",
        ),
    ),
    Rule(
        id="syndicated-content",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that the text is syndicated, or generated from something.",
        pattern=(
            r"[(\[]?(?P<syndicated>syndicated (?:content|feed|article|story|post|news|material)"
            rf"|auto-?generated from[^.?!]*{_END}"
        ),
        examples=(
            "⟦Syndicated content⟧",
            "⟦Auto-generated from the wire⟧",
            "Syndicated content made him rich.",
            "The story was auto-generated from notes.",
        ),
    ),
    Rule(
        id="syndicated-powered",
        kind=Kind.SYNDICATION_NOTE,
        why="Which wire feeds the page, or under which agreement the text is spread.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:powered|news feed provided|news provided|content provided) by {NAMED_WIRE}"
            r"|distributed (?:under|through) (?:an? )?[^.?!]*(?:agreement|partnership|licen[sc]e)[^.?!]*"
            rf"{_END}"
        ),
        examples=(
            "⟦Powered by Fennel Newswire⟧",
            "⟦Distributed under a syndication agreement with Fennel News.⟧",
            "Powered by steam, the press still runs.",
            "Distributed through schools, the masks ran out.",
        ),
    ),
    Rule(
        id="syndicated-partner",
        kind=Kind.SYNDICATION_NOTE,
        why="That a partner gave the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{PIECE}|courtesy)\s(?:courtesy of|by|of|from|courtesy)\s{_PARTNER},? ?(?:{NAME})?"
            rf"|{PIECE} courtesy (?:of )?{NAME}|courtesy of our [^.?!]{{3,60}}"
            rf"|shared (?:via|by|through) our [^.?!]{{3,60}}{_END}"
        ),
        examples=(
            "⟦Story by our media partner Fennel Post⟧",
            "⟦Courtesy of our friends at the Tern⟧",
            "Courtesy of nobody, the bill came.",
            "A story by partners in crime",
        ),
    ),
    Rule(
        id="syndicated-supplied-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="Who provides or distributes the text, stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?P<syndicated>(?-i:(?:Content |Story |Text |Report )?(?:D|d)istributed|(?:Content |Story "
            rf"|Text |Report )?(?:P|p)rovided|(?:S|s)upplied|Syndicated) (?:by|from"
            rf"|via) (?:the )?(?P<agency>{AGENCIES}))\.?$"
        ),
        examples=(
            "It opens in May. ⟦Distributed by Fennel Content Agency.⟧",
            "The blankets were provided by the agency.",
            "Provided by nobody, it was free.",
        ),
    ),
    Rule(
        id="syndicated-feed-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note in another language than English that the text comes from the feed of an agency, named.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:(?:hinweis: )?dies(?:er|e|es) \S+ [^.?!]*(?:feed|angebot|newskanal"
            rf"|ticker|meldung|material|dienst)(?: der| von| des)?|(?:direkt )?aus dem|(?:cet|cette"
            rf"|ce) \S+ [^.?!]*(?:fil|flux)(?: de)?|est[ea] \w+ [^.?!]*(?:servicio|teletipo"
            rf"|serviço)(?: de)?|quest[oa] \w+ [^.?!]*(?:agenzia|flusso|lancio)|текст|(?:यह"
            rf"|ये) [^।]*?) (?:la |l['’])?(?P<agency>{AGENCIES})(?:[- ](?:newskanal|feed|ticker|फीड"
            rf"|फ़ीड))?(?: [^.?!]*)?)[)\]]?"
        ),
        examples=(
            "⟦Dieser Text stammt aus dem Angebot der dpa und wurde nicht bearbeitet.⟧",
            "⟦Cette dépêche provient du fil de l'AFP⟧",
            "Dieser Mann arbeitet bei der dpa.",
            "Die dpa berichtete am Montag.",
        ),
    ),
    *agency_sources.RULES,
    *agency_inputs.RULES,
    *republished.RULES,
)
