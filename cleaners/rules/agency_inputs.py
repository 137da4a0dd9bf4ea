"""Notes that agencies gave part of the text: no claim that all of it is theirs."""

from typing import Final

from cleaners.rules.agencies import AGENCIES, SOME
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.syndication_words import FOREIGN_CAPITAL, FOREIGN_WITH, NAME, WITH, WITH_AGENCIES
from schemas.kinds import Kind

_GIVEN: Final = "(?:inputs?|files|reporting|material|information)"

RULES: Final = (
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
        why="The same in brackets at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"\((?:(?:{WITH}|{FOREIGN_WITH}) ?(?:the |l['’])?(?:{SOME}|(?P<agency>{AGENCIES}))(?: inputs?)?"
            rf"|{WITH} {NAME}|{WITH_AGENCIES})\)\.?$"
        ),
        examples=(
            "The index fell. ⟦(With inputs from IANS)⟧",
            "Der Zug fährt. ⟦(mit dpa)⟧",
            "The bank grew with inputs from Asia.",
            "It grew (with help from rain).",
        ),
    ),
    Rule(
        id="inputs-from-sentence-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same without brackets.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?-i:(?:[—–-]+ ?)?[Ww])ith (?:additional |further |some )*{_GIVEN} (?:from|by)|(?-i:I)nputs? (?:from|by)) "
            rf"(?:the )?(?:{SOME}|(?P<agency>{AGENCIES}))(?: inputs?)?\.?$"
        ),
        examples=(
            "It ends in May. ⟦With additional reporting by Reuters⟧",
            "The bank grew with inputs from Asia.",
            "He went with AFP to the front.",
        ),
    ),
    Rule(
        id="inputs-from-tail-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="The same in other languages than English.",
        scope=Scope.INLINE,
        pattern=rf"{FOREIGN_CAPITAL} (?:l['’])?(?:{SOME}|(?P<agency>{AGENCIES}))\.?$",
        examples=(
            "Il pleut. ⟦Avec AFP⟧",
            "Der Zug fährt. ⟦Mit dpa⟧",
            "Er sprach mit der AFP",
            "Il part avec AFP",
        ),
    ),
    Rule(
        id="inputs-from-anyone-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same with a name that is no agency's, or none.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?-i:W)ith (?:inputs?|files|reporting) from (?-i:[\p{{Lu}}])[^.?!()]*|(?-i:W)ith {SOME}(?: inputs?)?"
            r"|(?-i:F)rom (?:staff and )?wire (?:reports|services)|(?-i:C)ompiled from (?:wire|agency) reports)\.?$"
        ),
        examples=(
            "It ends in May. ⟦With agency inputs⟧",
            "She was 90. ⟦With files from Jo Miller⟧",
            "The yard is shut. ⟦From wire reports⟧",
            "He came with agencies in mind.",
            "The clerk worked with files from Oslo, and with care.",
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
)
