"""Notes that say where a text comes from. The group `syndicated` marks the ones that say it is not the site's own."""

from typing import Final

from cleaners.rules import republished
from cleaners.rules.agencies import AGENCIES, AGENCY, SIGNATURES, SOME
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.syndication_words import (
    FEED_NOTE,
    FOREIGN_CAPITAL,
    FOREIGN_WITH,
    NAME,
    NAMED_WIRE,
    PIECE,
    SOURCE_CAPITAL,
    SOURCE_WORD,
    WITH,
    WITH_AGENCIES,
)
from schemas.kinds import Kind

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
        why="A note that the text is an agency's, or nobody's of the site.",
        scope=Scope.INLINE,
        pattern=(
            rf"[(\[*]?(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?-i:T)his (?:is )?[^.()]*(?:auto-?generated"
            rf"|unedited|syndicated|automatically)[^.()]* (?:from|by) (?P<agency>{AGENCIES})|(?:this"
            rf"|the) {PIECE}(?: above)? is (?:an? )?(?:paid |sponsored )?(?:press release|advertorial"
            rf"|sponsored \w+) (?:supplied|provided|issued|distributed|from)[^()]*"
            rf"|only the (?:headline|title)[^.()]*(?:written|changed|edited|reworked)[^.()]*(?:agency"
            rf"|agencies|wire|feed)[^()]*|(?:except|apart)[^.()]*headline[^()]* {SOME}[^()]*)[.)\]*]*$"
        ),
        examples=(
            "⟦This is an unedited report from Reuters.⟧",
            "⟦Only the headline was written by our desk; the text is the agency's.⟧",
            "Only the headline was written by a human.",
            "This report from Reuters was never printed.",
        ),
    ),
    Rule(
        id="syndicated-supplied",
        kind=Kind.SYNDICATION_NOTE,
        why="Who provides or distributes the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>syndicated (?:content|feed|article|story|post|news|material)"
            rf"|auto-?generated from[^.?!]*|(?:{PIECE} )?(?:syndicated|distributed|provided|supplied"
            rf"|delivered|sourced|furnished|licensed)(?: (?:exclusively|to us|for us))?\s(?:from|via|by"
            rf"|through|courtesy of)\s(?:the )?(?:(?P<agency>{AGENCIES})|an? (?:third|partner"
            rf"|syndicat)[^.?!]{{0,30}}|(?:our )?(?:content |news |media |syndication )?partners?|{NAME})"
            rf"|distributed (?:under|through) (?:an? )?[^.?!]{{3,60}}(?:agreement|partnership"
            rf"|licen[sc]e)[^.?!]*|(?:powered|news feed provided|news provided"
            rf"|content provided) by {NAMED_WIRE}|(?:{PIECE}|courtesy)\s(?:by|of|courtesy of|from"
            rf"|courtesy)\s(?:our )?(?:content |news |media |syndication )?partners?,? ?(?:{NAME})?"
            rf"|{PIECE} courtesy (?:of )?{NAME}|courtesy of our [^.?!]{{3,60}}|shared (?:via|by"
            rf"|through) our [^.?!]{{3,60}})(?:,? (?:on|and) (?:behalf|all)[^?!]*|[.] ?(?:all|any|read|no|©"
            rf"|for|this)[^?!]*|,? all rights[^?!]*)?[)\]]?"
        ),
        examples=(
            "⟦Distributed by Fennel Content Agency, LLC.⟧",
            "⟦Provided by Fennel Newswire⟧",
            "⟦Syndicated content⟧",
            "Provided by the state, the school meals are free.",
            "Distributed by drone, the vaccine came in time.",
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
        id="syndicated-source",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names an agency as the source.",
        pattern=(
            rf"[(\[/]? ?(?P<syndicated>(?:{SOURCE_WORD}|courtesy|inputs?|इनपुट|feed|wire|agency|text und|提供"
            rf"|기사제공)(?: (?:of|by|from))? ?(?:[:：/=–-] ?|(?:of|by|from) )(?:(?P<agency>{AGENCIES})"
            rf"|(?:{SOME}|press release|news release|pressemitteilung|communiqué|media|local media|web"
            rf"|staff|and|und|et|,| )+|{AGENCY}[ /,]+{NAME}|{NAME}[ /,]+{AGENCY}))[)\]]?"
        ),
        examples=(
            "⟦Source: Reuters⟧",
            "⟦Quelle: dpa/afp⟧",
            "⟦(Fuente: EFE)⟧",
            "Source: who talks to reporters, and why",
            "Sources close to Reuters deny it.",
        ),
    ),
    Rule(
        id="syndicated-source-name",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names anyone else as the source; under a chart it would be content.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"[(\[/]? ?(?P<syndicated>(?:{SOURCE_WORD} ?[:：/–-]|(?-i:SOURCE)) ?(?:{NAME}"
            rf"|(?-i:[\p{{Lu}}«“])[^ .?!,;]*(?: [^ .?!,;]+){{1,4}}|(?-i:\p{{Lo}})[^.?!।。،]{{0,40}})"
            rf"|via:? (?:{NAME})|theo (?-i:[\p{{Lu}}])[^.?!]{{2,40}}|\(?综合[^。]{{2,12}}\)?)[)\]]?"
        ),
        examples=(
            "⟦Source: Fennel Post⟧",
            "⟦SOURCE Port of Fennel⟧",
            "⟦via The Tern⟧",
            "Via Appia is dug up again.",
            "Source of pride",
        ),
    ),
    Rule(
        id="syndicated-agency-line",
        kind=Kind.SYNDICATION_NOTE,
        why="The name of the agency, or the word for agencies, alone on a line, as a signature.",
        pattern=(
            rf"(?P<syndicated>[(\[<【=](?:© ?|\(c\) ?)?(?:[^ ()=]{{1,12}}=)?(?:(?P<agency>{SIGNATURES})"
            rf"|{SOME})[)\]>】]|(?:[—–-]+|/|~) ?(?:{SOME}))"
        ),
        examples=(
            "⟦(AFP)⟧",
            "⟦[dpa]⟧",
            "⟦(Agencies)⟧",
            "(AFP was not allowed in.)",
            "(The agency denies this.)",
        ),
    ),
    Rule(
        id="syndicated-agency-sign",
        kind=Kind.SYNDICATION_NOTE,
        why="The name of the agency alone behind a dash or a stroke, as a signature.",
        pattern=rf"(?P<syndicated>(?:[—–-]+|/|~|=|©) ?(?P<agency>{SIGNATURES})[./]?)",
        examples=("⟦– AFP⟧", "⟦/ATS⟧", "– AFP: 201 cities", "– Reuters reported it in March."),
    ),
    Rule(
        id="syndicated-agency-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The agency's signature at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?P<syndicated>(?:\((?:© ?)?| ?[—–] ?|(?: |^)--? ?|[(\[]?{SOURCE_CAPITAL} ?[::] ?)(?P<agency>{SIGNATURES})"
            rf"|[(\[]?{SOURCE_CAPITAL} ?[::] ?(?:{SOME}|{AGENCIES})|\({SOME})\.?[)\]/]?$"
        ),
        examples=(
            "Police asked for help. ⟦(ANI)⟧",
            "It took the village first. ⟦— AFP⟧",
            "He spoke to Reuters",
            "The agency (AFP) denied it.",
        ),
    ),
    Rule(
        id="inputs-from",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that agencies gave part of the text: no claim that all of it is theirs.",
        pattern=(
            rf"[(\[]?(?:{WITH}(?: the)?(?: {SOME}| (?P<agency>{AGENCIES})| {NAME})(?:,? (?:and"
            rf"|&) [^.?!]{{2,40}})?|{WITH_AGENCIES})[)\]]?"
        ),
        examples=(
            "⟦With inputs from PTI⟧",
            "⟦(With agency inputs)⟧",
            "With inputs of nitrogen, the yield doubles.",
            "With files from the archive, she proved it.",
        ),
    ),
    Rule(
        id="inputs-from-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="The same in other languages than English.",
        pattern=(
            rf"[(\[]?(?:[—–-]+ ?)?{FOREIGN_WITH} ?(?:de |la |las |l['’]|le |da |das |d['’])?(?:{SOME}"
            rf"|(?P<agency>{AGENCIES}))(?: (?:berichtet|报道|報導))?[)\]]?"
        ),
        examples=(
            "⟦Avec AFP⟧",
            "⟦Com informações da Lusa⟧",
            "⟦(По материалам ТАСС)⟧",
            "Avec AFP ou sans elle, le journal continue.",
            "Con información falsa, entraron.",
        ),
    ),
    Rule(
        id="inputs-from-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:\({WITH}|\({FOREIGN_WITH}|(?-i:(?:[—–-]+ ?)?[Ww])ith (?:additional |further "
            rf"|some )*(?:inputs?|files|reporting|material|information) (?:from|by)|(?-i:I)nputs? (?:from"
            rf"|by)|{FOREIGN_CAPITAL}) ?(?:the |l['’])?(?:{SOME}|(?P<agency>{AGENCIES}))(?: inputs?)?\)?"
            rf"|\({WITH} {NAME}\)|(?-i:W)ith (?:inputs?|files|reporting) from (?-i:[\p{{Lu}}])[^.?!]*"
            rf"|\({WITH_AGENCIES}\)|(?-i:W)ith {SOME}(?: inputs?)?"
            rf"|(?-i:F)rom (?:staff and )?wire (?:reports|services)|(?-i:C)ompiled from (?:wire"
            rf"|agency) reports)\.?$"
        ),
        examples=(
            "The index fell. ⟦(With inputs from IANS)⟧",
            "It ends in May. ⟦With agency inputs⟧",
            "The bank grew with inputs from Asia.",
            "He came with agencies in mind.",
        ),
    ),
    Rule(
        id="wire-reports",
        kind=Kind.SYNDICATION_NOTE,
        why="A byline that stands for agencies.",
        pattern=(
            rf"[(\[]?(?:(?:from|compiled (?:from|by)|based on|source:?) )?(?:staff and |our |various "
            rf"|combined )*(?P<syndicated>wire|agency|news agency|wire service"
            rf"|news service)s?(?: (?:reports?|services?|staff|copy|dispatches|news"
            rf"|sources?))?(?: and staff(?: reports?)?)?[)\]]?|{SOME}"
        ),
        certainty=Certainty.LIKELY,
        examples=(
            "⟦From wire reports⟧",
            "⟦Compiled from agency reports⟧",
            "⟦Agencies⟧",
            "Wire reports from the front were false.",
            "News agencies: a short history",
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
    *republished.RULES,
)
