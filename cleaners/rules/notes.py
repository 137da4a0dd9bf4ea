"""Notes of the editors: corrections, updates, who else took part."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS, DATE, PEOPLE, PERSON
from schemas.kinds import Kind

_PIECE: Final = (
    r"(?:story|article|report|post|piece|version|headline|column|page|caption|review|list|guide"
    r"|essay|interview|dispatch|newsletter|leader|photo caption)"
)
_WAS: Final = (
    r"(?:misidentified|misstated|misspelled|misspelt|misquoted|misattributed|mischaracteri[sz]ed"
    r"|incorrectly|erroneously|mistakenly|wrongly|inaccurately|omitted|gave|stated|said|listed"
    r"|included|referred|had|contained|named|identified|described|reported|used|attributed|implied"
    r"|suggested|quoted|failed)"
)

RULES: Final = (
    Rule(
        id="correction-earlier-version",
        kind=Kind.EDITORS_NOTE,
        why="A note that an earlier version of the piece was wrong.",
        pattern=(
            rf"(?:(?:correction|clarification|update|editor['’]?s['’]? note|note)[^:]{{0,40}}: ?)?(?:an? "
            rf"|the )?(?:earlier|previous|original|prior|initial) {_PIECE}(?: of this {_PIECE}"
            rf"| of the {_PIECE}| published [^.!?]{{2,60}}| posted [^.!?]{{2,60}})?,?(?: [^.!?]{{2,60}})? {_WAS}\b.*"
            rf"|(?:correction|clarification)[^:]{{0,40}}: ?.*this {_PIECE} (?:has been|was) (?:corrected"
            rf"|updated|amended|changed|revised|edited).*|this {_PIECE} (?:has been|was|is) (?:corrected"
            rf"|amended|revised)(?: (?:to|on|because|after|following|since)\b.*|\.)|(?:we"
            rf"|the .{{2,30}}) regrets? (?:the|this) errors?\."
        ),
        examples=(
            "⟦An earlier version of this story misidentified the harbour master.⟧",
            "⟦Correction: A previous version of this article gave the wrong date.⟧",
            "⟦This article was amended on 3 May to correct a name.⟧",
            "An earlier version of the engine burned peat.",
            "The map corrects an earlier version of this story",
        ),
    ),
    Rule(
        id="correction-note",
        kind=Kind.EDITORS_NOTE,
        why="A correction under its label.",
        pattern=(
            rf"(?:corrections?|clarifications?|corrections? (?:&|and) clarifications?|korrektur"
            rf"|berichtigung|errata?|rectificatif|fe de erratas|correção"
            rf"|rectificatie)(?:[ ,(–-]+{DATE}\)?)? ?(?::|–|—|-) (?:{DATE}[:. ]*)?[\p{{L}}\"“‘'].*\b(?:was"
            rf"|were|has been|have been|earlier|version|story|article|mis[a-z]+|incorrect(?:ly)?"
            rf"|wrong(?:ly)?|error|regrets?|originally|corrected|not)\b.*[.!\"”)]"
            rf"|corrections?[ ,(:–-]+{DATE}"
        ),
        examples=(
            "⟦Correction: The ferry has four decks, not three, as was first written here.⟧",
            "⟦Correction, December 20, 2023: The name of the mill was wrong.⟧",
            "⟦Correction: December 20, 2023:⟧",
            "Correction fluid: a small history",
            "Nobody asked the paper for a correction",
        ),
    ),
    Rule(
        id="correction-abroad",
        kind=Kind.EDITORS_NOTE,
        why="The same in other languages than English.",
        pattern=(
            r"(?:[^:.]*: )?(?:in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung) (?:dieses|des) "
            r"(?:artikels|beitrags|textes)|(?:dans )?une (?:(?:précédente|première) version|version (?:précédente"
            r"|antérieure|initiale)) de cet article|(?:en )?una versión (?:anterior|previa) de (?:este|esta) (?:artículo|nota|noticia)"
            r"|(?:in )?una (?:precedente |prima )?versione (?:precedente )?di questo articolo"
            r"|(?:em )?uma versão anterior (?:deste artigo|desta (?:matéria|reportagem|notícia))"
            r"|(?:in )?een eerdere versie van dit (?:artikel|bericht|stuk))\b.*"
            r"|(?:korrektur|berichtigung|rectificatif|erratum|fe de errat(?:as|a)|errata corrige|correção|rectificatie"
            r"|rättelse|rettelse|sprostowanie)(?: \([^)]*\))? ?: (?:[^ ]+ ){4,}.+"
        ),
        examples=(
            "⟦In einer früheren Version dieses Artikels hieß es, die Fähre habe drei Decks.⟧",
            "⟦Une version précédente de cet article donnait une date erronée.⟧",
            "⟦Fe de erratas: el nombre del molino estaba mal escrito.⟧",
            "⟦Rättelse: Kvarnen byggdes 1931, inte 1913.⟧",
            "In einer früheren Version des Liedes fehlt die letzte Strophe.",
            "Korrektur: ein Roman",
            "Une version de cette loi fut votée en mars.",
        ),
    ),
    Rule(
        id="editors-note-update",
        kind=Kind.EDITORS_NOTE,
        why="A note that the piece was changed after it came out.",
        pattern=(
            rf"(?:(?:update|editor['’]?s['’]? note|note)[^:]{{0,30}}: ?)?this (?:{_PIECE}"
            rf"|breaking news story) (?:has been|was|is being|will be|is) (?:regularly |continuously "
            rf"|continually )?(?:updated|republished|edited for|being updated|lightly edited|adapted"
            rf"|excerpted|condensed)\b.*|this is a (?:breaking|developing)(?: news)? story\b.*|(?:more"
            rf"|check back|stay tuned|refresh)[^.]{{0,30}} (?:for (?:more )?updates|to come)\.?|(?:this"
            rf"|the) (?:interview|conversation|transcript|q&a) (?:has been|was) (?:lightly "
            rf"|slightly )?(?:edited|condensed)\b.*"
        ),
        examples=(
            "⟦This story has been updated with a comment from the mill.⟧",
            "⟦This is a developing story and will be updated.⟧",
            "⟦This interview has been edited for length and clarity.⟧",
            "This story has been told by three generations of divers.",
            "They were told that this is a breaking point",
        ),
    ),
    Rule(
        id="editors-note",
        kind=Kind.EDITORS_NOTE,
        certainty=Certainty.LIKELY,
        why="A note of the editors under its label.",
        pattern=(
            r"(?:an? )?(?:editor['’]?s?['’]?|editors['’]?|publisher['’]?s|author['’]?s|writer['’]?s"
            r"|reporter['’]?s|moderator['’]?s) notes?(?: [^:]{0,40})?(?:[:.–—-] ?.*)?|(?:ed\. note"
            r"|anm(?:erkung)? d(?:er|\.) red(?:aktion|\.)|note de la rédaction|nota del (?:editor"
            r"|redattore)|nota da redação|noot van de redactie) ?[:.–—-].*"
            r"|do you want to submit [^.!?]{3,60}\? [^.!?]{3,60}"
        ),
        examples=(
            "⟦Editor's note: Names were changed at the request of the family.⟧",
            "⟦Editor’s Note⟧",
            "⟦Anmerkung der Redaktion: Der Text wurde gekürzt.⟧",
            "Editors note with relief that the paper mill has reopened.",
            "He took the author's notes home",
        ),
    ),
    Rule(
        id="note-produced",
        kind=Kind.EDITORS_NOTE,
        why="A note that names the newsroom which made the piece, and says what sort of house it is.",
        pattern=(
            r"this (?:story|article|piece|series|investigation|project)(?: about .*)? (?:was|is) "
            rf"(?:(?:written|reported|edited) by {PEOPLE} and )?(?:originally |first )?(?:(?:produced|reported|made|created) "
            r"(?:by|in (?:partnership|collaboration) with|for) .*\b(?:newsroom|news organi[sz]ation|news outlet|journalism"
            r"|reporting)\b.*|(?:supported|made possible|funded)(?: in part)? (?:by|with) .*\b(?:grant|fellowship|fund"
            r"|foundation|cent(?:er|re) for)\b.*|(?:produced|reported|made) with (?:the )?support (?:from|of) .*)"
        ),
        examples=(
            "⟦This story about ferries was produced by The Mill Report, a nonprofit newsroom.⟧",
            "⟦This article about tides was written by Nora Quill and produced by Fennel, an independent news organization.⟧",
            "⟦This piece was supported by a grant from the Fennel Foundation.⟧",
            "This story was produced by the tribe to explain the tides.",
            "This report was made by an independent clerk of the mill.",
            "The film says that this story was made by a newsroom",
        ),
    ),
    Rule(
        id="contributed-note",
        kind=Kind.EDITORS_NOTE,
        why="A note on who else worked on the piece.",
        pattern=(
            rf"[\[(—–-]*(?:{CAPITALS}[^.!?]* contributed (?:additional |extra "
            rf"|further )?(?:to this (?:{_PIECE}|content)|reporting)(?: (?:to|for|from|in) [^.]+)?"
            rf"|(?:additional |with (?:additional )?)?(?:reporting|editing"
            rf"|writing) by {PEOPLE}(?: in {CAPITALS})?(?:; ?(?:additional|edited|editing|writing|reporting"
            rf"|compiled|produced) [^.]+)*|additional (?:reporting|research|translation"
            rf"|production) by [^.;]+|with (?:files|additional reporting) from [^.]+)[.)\]]*"
        ),
        examples=(
            "⟦Ledger writer Tom Ash contributed to this report.⟧",
            "⟦Reporting by Nora Quill; Editing by Tom Ash⟧",
            "Rain contributed to the flood.",
            "Research by Oxford University shows that bees can count.",
            "The prize went to reporting by radio, which few had thought likely to win.",
        ),
    ),
    Rule(
        id="contributed-tail",
        kind=Kind.EDITORS_NOTE,
        scope=Scope.INLINE,
        why="A note on who else worked on the piece, at the end of the last paragraph.",
        pattern=(
            rf"[\[(](?-i:Additional |With )?(?:additional )?(?-i:[Rr]eporting|[Ww]riting"
            rf"|[Ee]diting) by {PERSON}[^()\[\]]{{0,200}}[\])]\.?$"
        ),
        examples=(
            "The vote is on Tuesday. ⟦(Reporting by Nora Quill; Editing by Tom Ash)⟧",
            "(Reporting by the crowd) was the name of the experiment, and it ran for three years at the paper.",
            "They praised the reporting by the young (and the old)",
        ),
    ),
)
