"""Notes that say where a text comes from. The group `syndicated` marks those that say it is not the site's own."""

from typing import Final

from cleaners.rules.agencies import AGENCIES, AGENCY, SIGNATURES, SOME
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_PIECE: Final = (
    r"(?:(?:news |above |opinion |press )?(?:story|article|report|copy|item|content|piece|text|post|column|essay"
    r"|interview|feature|commentary|analysis|op-?ed|editorial|review|excerpt|dispatch|investigation|news|release))"
)
_NAME: Final = r"(?-i:(?:(?:the|The) )?[\p{Lu}\p{N}“\"][^.,:;!?()|]{1,60}?)"
_NAMED: Final = rf"(?:(?P<agency>{AGENCIES})|{_NAME})"
_FEED: Final = (
    rf"(?:an? |the |our |one of our )?(?:(?P<agency>{AGENCY}) )?(?:(?:syndicated|auto-?generated|automated|unedited"
    r"|third[- ]party|wire|news|news agency|agency|agencies|partner|external) ?)*(?:feeds?|wires?|services?|agency|agencies"
    r"|sources?|copy)"
)
_UNTOUCHED: Final = (
    r"(?:edited|created|altered|changed|modified|written|reviewed|touched|rewritten|verified|vetted|produced)"
    r"(?: (?:or|and|nor) \w+)?"
)
_STAFF: Final = (
    r"(?:(?:our|the|any of our) (?:\w+ )?|(?:(?-i:the) )?(?P<publisher>(?-i:[\p{Lu}\p{N}])[^.,()]{0,45}?)(?:['’]s?)? )"
    r"(?:(?:editorial|news|web|online) )?(?:staff|team|editors?|desk|newsroom|journalists?|reporters?)(?: members?)?"
)
_UNEDITED: Final = (
    rf"(?:has|have|had|was|is)(?: not|n['’]t)(?: been)? {_UNTOUCHED}"
    rf"(?: by (?:{_STAFF}|(?P<editor>(?-i:[\p{{Lu}}\p{{N}}])[^.,()]{{1,40}}?)))?"
)
_NOT_OURS: Final = rf"(?:this|the) {_PIECE} {_UNEDITED}"
_TAKEN: Final = (
    r"(?:(?:is|was|has been|it is|it was)? ?(?:automatically |simply |directly |being )?(?:published|generated"
    r"|auto-?generated|auto-?published|sourced|taken|republished|produced|created|compiled|comes|supplied|provided|issued|carried))"
)
_WIRE: Final = (
    r"(?-i:[\p{Lu}])[^.?!,]{1,40} (?:newswire|wire|(?:content |news |press )?agency|news service|syndicate)"
)
_GENERATED: Final = (
    rf"(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?:this|the) {_PIECE} {_TAKEN} (?:from|by|via|through) {_FEED}"
    rf"(?:[,.;]? (?:and|but|it) {_UNEDITED}|[,.;]? (?:and|only|except|with|it|without)\b[^()]*)?)"
)
_FIRST: Final = r"(?:originally|first|initially|previously|also|simultaneously)"
_APPEARED: Final = (
    rf"(?:(?:was|is|has been) )?(?:{_FIRST} )*(?:(?:re)?published|posted|printed|appeared|ran|aired|produced|written"
    rf"|distributed|syndicated|provided|supplied|shared|reproduced|reprinted|adapted)(?: {_FIRST})?"
)
_WHERE: Final = (
    r"(?:by|on|in|at|from|via|through|with|here with) (?:the )?(?:kind )?(?:permission (?:of|from) )?"
)
_AFTER: Final = r"(?:,? (?:and|under|with|here|which|where|as part of|a|an|on|in)\b[^\n]*)?"
_WITH: Final = r"(?:with |additional |agency |some |further )*(?:inputs?|files|reporting|material|information|reports?|contributions?)"

RULES: Final = (
    Rule(
        id="syndicated-feed",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text comes, unedited, from a feed.",
        scope=Scope.INLINE,
        pattern=(
            r"[(\[*]*(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?:(?:except|apart|other than|barring)[^.()]* )?"
            rf"{_NOT_OURS},?(?: staff)? (?:and|but) {_TAKEN} (?:from|by|via|through) {_FEED}[^().]*)[.)\]*]*$"
        ),
        examples=(
            "⟦(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)⟧",
            "The truce held. ⟦(This story has not been edited by Harbour Post staff and is auto-generated from a syndicated feed.)⟧",
            "⟦Except for the headline, this article has not been edited by The Valley Ledger team and is published from a PTI syndicated feed.⟧",
            "This story has not been edited by time.",
            "The column is published from a syndicated feed in 200 papers.",
        ),
    ),
    Rule(
        id="syndicated-generated",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text is taken over from a feed, edited or not.",
        pattern=_GENERATED,
        examples=(
            "⟦This story is auto-generated from a syndicated feed and has not been edited by our staff.⟧",
            "⟦Disclaimer: This story was created from a PTI feed and has not been modified by Kern Ledger.⟧",
            "This story is taken from life.",
            "The report was provided by the minister on Friday.",
        ),
    ),
    Rule(
        id="syndicated-generated-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same behind the last sentence of the text.",
        scope=Scope.INLINE,
        pattern=rf"[(\[*]{_GENERATED}[.)\]*]+$",
        examples=(
            "The truce held. ⟦(This report is published from a wire agency feed.)⟧",
            "The truce held. (This report is in the library.)",
            "(This story is taken from life.) And so it ends.",
        ),
    ),
    Rule(
        id="syndicated-short",
        kind=Kind.SYNDICATION_NOTE,
        why="The same in a few words, without a subject.",
        pattern=(
            rf"(?P<syndicated>(?:{_TAKEN}|(?:(?:story|text|headline by the editors; text) )?from|compiled from|this (?:news )?(?:{_PIECE} )?is(?: an?)?[^.()]*)"
            rf" (?:from |by )?(?:staff and )?{_FEED}(?: reports?)?(?:[,.;]? (?:only|and|with|the|it|[\p{{L}}]+ \w+ staff)\b[^\n]*)?"
            r"|(?:syndicated|wire service|wire|agency|news agency|wire services?) (?:content|feed|story|article|report|post|news)s?"
            r"|news agencies|wire services|(?:from|compiled from) (?:staff and )?(?:wire|agency|news agency|staff) (?:and wire )?reports?)"
        ),
        examples=(
            "⟦Auto-generated from a syndicated feed⟧",
            "⟦From staff and wire reports⟧",
            "⟦Wire service report⟧",
            "Published from exile, the paper reached every village.",
            "News agencies under fire",
        ),
    ),
    Rule(
        id="syndicated-provided",
        kind=Kind.SYNDICATION_NOTE,
        why="Who supplies or distributes the text.",
        pattern=(
            rf"(?P<syndicated>(?:(?:{_PIECE}|news feed|press release) )?(?:distributed|provided|supplied|furnished|delivered|issued|shared|syndicated|courtesy)"
            rf" (?:by|via|from|through|of) (?:our (?:\w+ )?partners?,? )?(?:the )?(?:(?P<agency>{AGENCIES})|{_WIRE}|(?-i:SyndiGate) {_NAME})[^\n]{{0,60}}"
            rf"|(?:{_PIECE} )by our (?:\w+ )?partner {_NAME}|press release (?:distributed|issued|provided) by {_NAME}"
            rf"|(?:distributed|published) (?:under|in|through|as part of) (?:an? )?(?:syndication )?(?:agreement|partnership|collaboration) with {_NAME})"
        ),
        examples=(
            "⟦Distributed by Norvane Content Agency, LLC.⟧",
            "⟦Provided by Meridian Newswire⟧",
            "⟦Published in partnership with Plains Dispatch⟧",
            "Provided by the council, the boats are old. They leak.",
            "Distributed by hand, the leaflets reached all.",
        ),
    ),
    Rule(
        id="syndicated-partnership",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text came through an exchange with another house.",
        pattern=rf"(?P<syndicated>this {_PIECE} is (?:provided as )?(?:an? )?(?:part|result|product) of (?:an? |our |the )?(?:content )?(?:exchange|collaboration|partnership|sharing agreement)[^\n]*)",
        examples=(
            "⟦This story is part of a partnership between Valley Courier and Ridge Radio.⟧",
            "This story is part of a long tradition.",
            "The exchange is a product of partnership",
        ),
    ),
    Rule(
        id="syndicated-unedited",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the site's desk did not touch the text, or only its headline.",
        pattern=(
            rf"(?P<syndicated>(?:(?:except|apart|other than)[^.()]* )?{_NOT_OURS}"
            r"|only the (?:headline|title)[^.()]* (?:written|changed|edited|reworked)[^.()]*(?:agency|wire|feed)[^.()]*)"
        ),
        examples=(
            "⟦This story has not been edited by The Harbour Post staff.⟧",
            "⟦(Only the headline was written by our desk; the text is the agency's)⟧",
            "Only the headline was written by a human.",
            "This story has not been edited since, and nobody has asked for it to be.",
        ),
    ),
    Rule(
        id="syndicated-first-published",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere.",
        pattern=(
            rf"(?P<syndicated>(?:this|the above|(?:an? )?(?:\w+ )?version of this) {_PIECE}(?: above)? {_APPEARED} {_WHERE}{_NAMED}(?:[.:] [^\n]*)?{_AFTER}"
            rf"|(?:this|the|an? (?:\w+ )?version of (?:this|the)|the original version of (?:this|the)) {_PIECE}(?: above)? {_APPEARED} here"
            rf"|(?:the )?(?:original|\w+) version of this {_PIECE} {_APPEARED} {_WHERE}{_NAME}"
            rf"|the (?:post|article|story) [^\n]* (?:appeared first|first appeared) (?:on|in) {_NAME}|[^\n?!]* was originally published (?:in|on) {_NAME} on medium{_AFTER})"
        ),
        examples=(
            "⟦This article was originally published on The Valley Ledger.⟧",
            "⟦This story was first published by Reuters and is republished here under a licence.⟧",
            "⟦A version of this article appeared in The Harbour Post.⟧",
            "⟦The post Ferry runs again appeared first on Saltholm Record.⟧",
            "This article of the treaty was signed in Paris. The next one was not.",
            "The story was originally published in 1931, and nobody read it.",
        ),
    ),
    Rule(
        id="syndicated-republished",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text is reprinted, by its short form.",
        pattern=(
            rf"(?P<syndicated>(?:{_FIRST} (?:published|appeared|posted)|(?:translated and )?re-?(?:published|posted|printed)|reproduced|cross-?posted|syndicated)"
            rf"(?: under creative commons)? {_WHERE}{_NAMED}(?:[.] [^\n]*)?{_AFTER}|(?:re)?(?:published|printed) (?:with|by) (?:kind )?permission(?: (?:from|of) {_NAME})?)"
        ),
        examples=(
            "⟦Originally published by Grist Mill⟧",
            "⟦Republished with permission from The Conversationalist.⟧",
            "Originally published in a school paper, the poem made her famous. It is now in every reader.",
            "Reprinted twice, the book is gone.",
        ),
    ),
    Rule(
        id="syndicated-source",
        kind=Kind.SYNDICATION_NOTE,
        why="The agency that the text comes from, named as its source.",
        pattern=rf"(?P<syndicated>(?:/ )?(?:(?:news |original |article |story )?sources?|quelle|fuente|fonte|bron|источник|kaynak) ?[:/–-] ?(?:(?P<agency>{AGENCIES})|{SOME}))",
        examples=(
            "⟦Source: Reuters⟧",
            "⟦Quelle: dpa⟧",
            "Source: a clerk who asked not to be named",
            "Sources at Reuters deny it.",
        ),
    ),
    Rule(
        id="syndicated-source-named",
        kind=Kind.SYNDICATION_NOTE,
        certainty=Certainty.LIKELY,
        why="Somebody else named as the source; inside an article this may be a figure's source.",
        pattern=rf"(?:/ )?(?:(?:news |original |article |story )?source|quelle|fuente|fonte|bron) ?[:/] ?{_NAME}",
        examples=(
            "⟦Source: The Valley Ledger⟧",
            "⟦/ Source: TODAY⟧",
            "Source: the minutes, page 4, which were never printed.",
            "The source said no",
        ),
    ),
    Rule(
        id="syndicated-read-at",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the place where the whole text stands.",
        pattern=rf"(?:read|see|view) (?:it|the (?:original|full|complete|entire|whole)(?: {_PIECE})?|full {_PIECE}|the rest) (?:here )?(?:at|on|in|from) {_NAMED}|continue reading (?:at|on) {_NAME}",
        examples=(
            "⟦Read it at Associated Press⟧",
            "⟦Read the full story at Harbour Post⟧",
            "Read it at school. Then read it at home.",
            "He read it at noon",
        ),
    ),
    Rule(
        id="syndicated-original",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original elsewhere.",
        pattern=(
            r"(?:(?:click|tap) here to (?:read|see|view)|read|view|see|go to|visit|find|link to)? ?(?:the )?(?:original|source)"
            rf"(?: (?:article|story|content|post|version|source|link|report|text))*(?: (?:here|(?:(?:published )?(?:by|on|at) {_NAME})))? ?(?::? ?https?:.*|:)?"
            rf"|the original {_PIECE} (?:can be (?:found|read)|is) (?:here|at [^.?!]*)|(?:go to|visit) (?:the )?source"
        ),
        examples=(
            "⟦View original content⟧",
            "⟦Click here to read the original article⟧",
            "⟦Original article published by Glenmoor Post⟧",
            "The original article was lost in the fire of 1923.",
            "See the original in the museum of the town, if you can.",
        ),
    ),
    Rule(
        id="syndicated-press-source",
        kind=Kind.SYNDICATION_NOTE,
        why="The last line of a press release: SOURCE and who issued it.",
        pattern=rf"(?P<syndicated>(?-i:SOURCE):? {_NAME})",
        examples=("⟦SOURCE Kestrel Media⟧", "Source material", "SOURCES SAY no"),
    ),
    Rule(
        id="inputs-from",
        kind=Kind.SYNDICATION_NOTE,
        why="Who helped with the report. It names an agency, and does not say that the text is the agency's.",
        pattern=rf"(?:{_WITH} (?:from|by|of) (?:(?P<agency>{AGENCIES})|{SOME})|with {SOME}(?: inputs| reports)?|{SOME} inputs?)",
        examples=(
            "⟦(With inputs from PTI)⟧",
            "⟦With agency inputs⟧",
            "⟦Additional reporting by Reuters⟧",
            "With inputs from farmers, the plan was redrawn.",
            "Additional reporting by citizens is welcome at the ministry.",
        ),
    ),
    Rule(
        id="inputs-from-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="Who helped with the report, in other languages.",
        pattern=(
            r"(?:mit (?:material|informationen) (?:von|der|des)|avec(?: l['’])?|con información de|con informaciones de|con informazioni"
            rf"|com informações d[aeo]s?|met|med|по материалам|за матеріалами|dengan|نقلا عن) ?(?:(?P<agency>{AGENCIES})|{SOME})"
        ),
        examples=(
            "⟦Avec AFP⟧",
            "⟦(Mit Material von dpa)⟧",
            "⟦Con información de EFE⟧",
            "Avec AFP ou sans elle, le journal continue.",
            "Con información falsa, entraron.",
        ),
    ),
    Rule(
        id="syndicated-agency-sign",
        kind=Kind.SYNDICATION_NOTE,
        why="The sign of an agency on a line of its own.",
        pattern=rf"(?P<syndicated>[(\[<【=](?:© ?)?(?:(?P<agency>{SIGNATURES})|{SOME})[)\]>】]|(?:[—–-]+|/|~) ?(?:{SIGNATURES}))",
        examples=("⟦(AFP)⟧", "⟦— Reuters⟧", "(AFP was not allowed in.)", "(The agency denies this.)"),
    ),
    Rule(
        id="syndicated-agency-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The sign of an agency behind the last sentence.",
        scope=Scope.INLINE,
        pattern=rf"[.!?][”\"’']? (?P<syndicated>(?:[(\[](?:© ?)?(?P<agency>{SIGNATURES})[)\]]|[—–] ?(?:{SIGNATURES})))\.?$",
        examples=(
            "They will meet again in May⟦. (AFP)⟧",
            "The office (AFP) is closed.",
            "He works for the agency (AFP)",
        ),
    ),
    Rule(
        id="syndicated-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere, in German, French, Spanish, Portuguese, Italian and Dutch.",
        pattern=(
            r"(?P<syndicated>dieser (?:text|artikel|beitrag|bericht) (?:erschien|wurde|ist) (?:zuerst|ursprünglich|zunächst)[^.?!]*"
            r"|dieser (?:text|artikel|beitrag|bericht) (?:wurde|stammt)[^.?!]*(?:agentur|feed)[^.?!]*"
            r"|cet (?:article|texte) (?:a été|est)(?: initialement| d['’]abord)? (?:publié|paru|repris|republié)[^.?!]* (?:par|sur|dans|de)\b[^.?!]*"
            r"|est[ea] (?:artículo|nota|noticia|texto) (?:fue|se)(?: originalmente)? (?:publicad[ao]|publicó)[^.?!]* (?:en|por)\b[^.?!]*"
            r"|est[ea] (?:artigo|matéria|notícia|texto) foi (?:originalmente )?publicad[ao][^.?!]* (?:em|no|na|por|pelo)\b[^.?!]*"
            r"|quest[oa] (?:articolo|testo|notizia) è stat[oa] (?:originariamente )?pubblicat[oa][^.?!]* (?:su|in|da|sul|sulla)\b[^.?!]*"
            r"|dit (?:artikel|verhaal|stuk) (?:verscheen|werd)[^.?!]*(?:eerder|eerst|oorspronkelijk)[^.?!]*)"
        ),
        examples=(
            "⟦Dieser Artikel erschien zuerst in der Talbrucker Zeitung.⟧",
            "⟦Cet article a été publié par Le Courrier du Val.⟧",
            "⟦Este artículo fue publicado originalmente en El Valle.⟧",
            "Dieser Artikel der Verfassung gilt. Er gilt seit 1949.",
            "Cet article de loi protège les locataires.",
        ),
    ),
)
