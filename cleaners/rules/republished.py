"""Notes that a text first stood elsewhere."""

from typing import Final

from cleaners.rules import originals
from cleaners.rules.agencies import AGENCIES
from cleaners.rules.rule import Rule, Scope
from cleaners.rules.syndication_words import AT, FOREIGN, MORE, NAME, PIECE, WAS
from schemas.kinds import Kind

_THIS: Final = (
    r"(?:this|the above|an? (?:longer |shorter |earlier |slightly different |edited )?version of (?:this|the))(?: above)? "
    rf"{PIECE}(?: above)?"
)
_AGREEMENT: Final = r"(?:agreement|partner|partnership|member|collaborat|exchange|third|syndicat|licen[sc]e|wire|agency|permission)"
_PARTNERSHIP: Final = "(?:partner|partnership|collaboration|exchange|syndicat)"
_FIRST: Final = "(?:first|originally|previously|simultaneously|initially)"
_APPEARED: Final = r"(?:published|appeared|posted|printed|aired|reported|broadcast|featured|produced|run|ran)"
_AGAIN: Final = r"(?:republished|re-published|reprinted|reposted|cross-?posted|reproduced|excerpted|translated and (?:re)?published)"
_NAMED: Final = r"(?-i:[\p{Lu}“\"‘])"

RULES: Final = (
    Rule(
        id="syndicated-first-published",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere.",
        pattern=(
            rf"[(\[]?(?P<syndicated>{_THIS} {WAS} ?(?:(?:here|elsewhere)\.?"
            rf"|(?:here )?{AT} (?:the )?(?:(?P<agency>{AGENCIES})|(?:permission of )?{NAME}){MORE}))[)\]]?"
        ),
        examples=(
            "⟦This article was originally published on The Valley Ledger.⟧",
            "⟦This story was originally published by Grist Mill and is republished here under a licence.⟧",
            "⟦A longer version of this essay first ran in the Tern⟧",
            "This article of the treaty was published in Paris by the old press that had printed the first draft of it.",
            "The story was originally published in 1931.",
        ),
    ),
    Rule(
        id="syndicated-agreed",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text stands here by permission, by agreement, or from an issue of a magazine.",
        pattern=(
            rf"[(\[]?(?P<syndicated>{_THIS} {WAS} (?:here )?{AT} (?:the )?(?:(?:kind )?permission[^?!]*"
            rf"|\w+ (?:issue|edition) of [^?!]*|(?:an?|our|the|as)\b[^.?!]*{_AGREEMENT}[^?!]*){MORE}"
            rf"|this {PIECE} is (?:an? )?(?:part|result|product) of (?:an? |our |the )?[^.?!]*{_PARTNERSHIP}[^?!]*)[)\]]?"
        ),
        examples=(
            "⟦This article is reprinted from the spring issue of Fennel Review.⟧",
            "⟦This story is part of a content exchange with the Valley Ledger.⟧",
            "⟦This essay is published here by permission.⟧",
            "This story is part of the town's history.",
            "This list was printed on a bag.",
        ),
    ),
    Rule(
        id="syndicated-published-in",
        kind=Kind.SYNDICATION_NOTE,
        why="The same without a subject: first published there.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{_FIRST} {_APPEARED}|{_AGAIN}) (?:here )?{AT} (?:the )?{NAME}{MORE}"
            rf"|(?:originally|first) (?:published|appeared) (?:under|as)[^.?!]*(?:creative commons|licen[sc]e|{NAME})[^?!]*"
            r"|(?:re-?)?published (?:in partnership|under|in collaboration|as part)[^?!]*)[)\]]?"
        ),
        examples=(
            "⟦First published in the Fennel Review⟧",
            "⟦Republished from Grist Mill under a free licence.⟧",
            "First published in 1922, the novel has never been out of print.",
            "Reposted by thousands, the clip was false.",
        ),
    ),
    Rule(
        id="syndicated-with-permission",
        kind=Kind.SYNDICATION_NOTE,
        why="The same with whose permission it is.",
        pattern=(
            r"[(\[]?(?P<syndicated>(?:(?:re-?published|re-?posted|cross-?posted)(?: here)? (?:with|by) "
            r"(?:the )?(?:kind |express )?permission"
            r"|(?:reprinted|reproduced|published|used|shared|excerpted|adapted)(?: here)? (?:with|by) "
            r"(?:the )?(?:kind |express )?permission (?:from|of))(?: [^?!,]*)?)[)\]]?"
        ),
        examples=(
            "⟦Republished with permission from Fennel Press⟧",
            "⟦Used by permission of the author⟧",
            "Used by permission, the pier is free.",
            "She published it with the permission of nobody.",
        ),
    ),
    Rule(
        id="syndicated-appeared-first",
        kind=Kind.SYNDICATION_NOTE,
        why="The line that a blog adds to its feed: the post, by its title, appeared first there.",
        pattern=(
            r"[(\[]?(?P<syndicated>the (?:post|article|story|piece|entry|page)(?: above)? (?-i:[\p{Lu}\p{N}“\"‘«])[^?!]*"
            r"(?:appeared first|first appeared|was originally published|was first published|originally appeared) "
            rf"(?:on|at|in|by) {NAME}{MORE}"
            rf"|[^?!.]{{8,}} (?:was originally published in|appeared first on|first appeared on) {NAME}(?: on medium)?,? ?"
            rf"(?:where people[^?!]*)?)[)\]]?"
        ),
        examples=(
            "⟦The post Ten soups for winter appeared first on Fennel Kitchen.⟧",
            "⟦Ten soups for winter was originally published in Fennel Kitchen on Medium⟧",
            "The post of mayor appeared first in 1810.",
            "The article first appeared in 1931 in a journal that few read.",
        ),
    ),
    Rule(
        id="syndicated-above",
        kind=Kind.SYNDICATION_NOTE,
        why="Whose the text above is: another paper's, a partner's, a press release.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:the )?above {PIECE} {WAS} {AT} {NAME}{MORE}"
            rf"|(?:{PIECE} |press release )(?:by|from) our (?:media |content |news )?partner[^?!]*"
            r"|press release (?:distributed|issued|provided|published|from|by)\b[^.?!]*"
            r"|original article published by [^.?!]*"
            rf"|(?:original )?(?:story|article|report|post) (?:via|from|by):? {NAME})[)\]]?"
        ),
        examples=(
            "⟦Press release issued by the Port of Fennel⟧",
            "⟦Original story via Grist Mill⟧",
            "⟦The above article was published by Fennel Post⟧",
            "Press release or poem? Nobody knew",
            "The report from the front was false.",
        ),
    ),
    Rule(
        id="syndicated-first-published-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere, stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?P<syndicated>(?-i:T)his {PIECE} {WAS} (?:here )?{AT} (?:the )?(?:(?P<agency>{AGENCIES})[.]?|{_NAMED}[^?!]*)"
            rf"|(?-i:First|Originally) (?:published|appeared) {AT} (?:the )?{_NAMED}[^?!,]*"
            r"|(?-i:R)epublished (?:from|with permission)[^?!]*"
            rf"|(?-i:A) (?:longer |shorter )?version of this {PIECE} {WAS} {AT} (?:the )?{_NAMED}[^?!]*)[.»]*$"
        ),
        examples=(
            "The dam was built in 1961. ⟦This article first appeared in the Fennel Post.⟧",
            "It is closed. ⟦Republished from Grist Mill.⟧",
            "This article of the law was published in Paris first.",
            "He said that the song was first published in Rome.",
        ),
    ),
    Rule(
        id="syndicated-appeared-first-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The line that a blog adds to its feed, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            r"(?P<syndicated>(?-i:T)he (?:post|article) (?-i:[\p{Lu}\p{N}“\"‘«])[^?!]* "
            r"(?:appeared first|first appeared|was first published|was originally published) "
            r"(?:on|in) (?-i:[\p{Lu}“\"‘])[^?!,]*)[.»]*$"
        ),
        examples=(
            "Eat it hot. ⟦The post Ten soups for winter appeared first on Fennel Kitchen.⟧",
            "It opens in May. ⟦The article A new pier first appeared in Grist Mill.⟧",
            "The post office first appeared on maps in 1810.",
            "He said the post first appeared on Monday.",
        ),
    ),
    Rule(
        id="syndicated-original-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            r"(?P<syndicated>(?-i:R)ead the (?:original|full) (?:article|story|post|version|piece|report)"
            r"(?: here| (?:on|at|in) (?-i:[\p{Lu}])[^?!,.]*)?)[.»]*$"
        ),
        examples=(
            "It ends in June. ⟦Read the original article.⟧",
            "He left. ⟦Read the full story at Grist Mill⟧",
            "Few read the original article.",
            "Read the full report, she said.",
        ),
    ),
    *originals.RULES,
    Rule(
        id="syndicated-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere or is an agency's, in other languages than English.",
        pattern=rf"[(\[]?(?P<syndicated>{FOREIGN})[)\]]?",
        examples=(
            "⟦Dieser Artikel erschien zuerst in der Fenchelpost.⟧",
            "⟦本文转载自《海湾日报》⟧",
            "Der Artikel erschien zuerst auf Deutsch und wurde dann verboten.",
            "L'articolo proviene da una raccolta privata.",
        ),
    ),
)
