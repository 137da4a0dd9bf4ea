"""Labels that name the source, and the signatures of agencies."""

from typing import Final

from cleaners.rules.agencies import AGENCIES, AGENCY, PLAIN_SIGNATURES, SIGNATURES, SOME
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.syndication_words import NAME, SOURCE_CAPITAL, SOURCE_WORD
from schemas.kinds import Kind

_SOURCE: Final = (
    rf"(?:{SOURCE_WORD}|courtesy|inputs?|इनपुट|feed|wire|agency|text und|提供|기사제공)(?: (?:of|by|from))? ?"
    r"(?:[:：/=–-] ?|(?:of|by|from) )"
)

RULES: Final = (
    Rule(
        id="syndicated-source",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names an agency as the source.",
        pattern=rf"[(\[/]? ?(?P<syndicated>{_SOURCE}(?P<agency>{AGENCIES}))[)\]]?",
        examples=(
            "⟦Source: Reuters⟧",
            "⟦Quelle: dpa/afp⟧",
            "⟦(Fuente: EFE)⟧",
            "Source: who talks to reporters, and why",
            "Sources close to Reuters deny it.",
        ),
    ),
    Rule(
        id="syndicated-source-kind",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names agencies, the press or the staff as the source, and nobody by name.",
        pattern=(
            rf"[(\[/]? ?(?P<syndicated>{_SOURCE}(?:{SOME}|press release|news release|pressemitteilung|communiqué"
            r"|media|local media|web|staff|and|und|et|,| )+)[)\]]?"
        ),
        examples=(
            "⟦Source: agencies⟧",
            "⟦Quelle: Pressemitteilung⟧",
            "Source: staff shortages at the yard",
            "Wire: a history of the fence",
        ),
    ),
    Rule(
        id="syndicated-source-beside",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names an agency beside another source.",
        pattern=rf"[(\[/]? ?(?P<syndicated>{_SOURCE}(?:{AGENCY}[ /,]+{NAME}|{NAME}[ /,]+{AGENCY}))[)\]]?",
        examples=(
            "⟦Source: Fennel Post/AFP⟧",
            "⟦Source: Reuters, Fennel Post⟧",
            "Source: the river and its towns",
            "Source of strife: Reuters and the crown",
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
        why="The agency's signature in brackets at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=rf"(?P<syndicated>\((?:© ?)?(?:(?P<agency>{SIGNATURES})|{SOME})\.?[)\]/])$",
        examples=(
            "Police asked for help. ⟦(ANI)⟧",
            "The road is open. ⟦(agencies)⟧",
            "The agency (AFP) denied it.",
            "He spoke to Reuters (in May)",
        ),
    ),
    Rule(
        id="syndicated-agency-dash-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The agency's signature behind a dash, in the same place.",
        scope=Scope.INLINE,
        pattern=rf"(?P<syndicated>(?: ?[—–] ?|(?: |^)--? ?)(?P<agency>{PLAIN_SIGNATURES})\.?[)\]/]?)$",
        examples=(
            "It took the village first. ⟦— AFP⟧",
            "It rained for a week. ⟦-- dpa⟧",
            "He spoke to Reuters",
            "They left — AFP stayed.",
        ),
    ),
    Rule(
        id="syndicated-source-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names agencies as the source, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?P<syndicated>[(\[]?{SOURCE_CAPITAL} ?[::] ?(?:(?P<agency>{AGENCIES})|{SOME}))\.?[)\]/]?$"
        ),
        examples=(
            "The fire is out. ⟦Source: Reuters⟧",
            "Es regnet. ⟦(Quelle: dpa)⟧",
            "He named his source: Reuters",
            "The source: agencies unknown",
        ),
    ),
)
