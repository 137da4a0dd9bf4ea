"""Copyright lines and terms of reuse that are stuck to the end of a sentence."""

from typing import Final

from cleaners.rules.copyright_words import (
    AND_MORE,
    FORBIDDEN,
    NEXT,
    RESERVED,
    RESERVED_TAIL,
    SITE,
    TITLE_CASE,
    YEAR_RANGE,
)
from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

_TEXT: Final = "(?:material|article|story|content|report|work|text|post)"
_COPIED: Final = "(?:reproduc|republish|redistribut|broadcast|copied|reprint|published)"
_END: Final = "[.!।。]*$"

RULES: Final = (
    Rule(
        id="copyright-tail",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A copyright line stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            r"(?:(?:(?-i:C)opyright[ :]*)?(?:©️?|ⓒ|&copy;)[ :,]*(?:(?-i:C)opyright )?|\(c\) |(?-i:C)opyright (?:\(c\) )?)"
            rf"(?:{YEAR_RANGE}[ ,]*(?:(?P<holder>{TITLE_CASE}){AND_MORE})?"
            rf"|{TITLE_CASE},? ?(?:(?:19|20)\d\d)?{AND_MORE}|{RESERVED}.*){_END}"
        ),
        examples=(
            "The court will rule in May. ⟦© 2023 Fennel Press⟧",
            "It is closed. ⟦Copyright Fennel Press⟧",
            "She signed it, all rights reserved.",
            "In faded ink stood: copyright 1923, not to be copied.",
        ),
    ),
    Rule(
        id="copyright-reserved-tail",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Rights reserved, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:{RESERVED_TAIL}|(?-i:A)ll rights reserved(?:[.,|] (?:{NEXT}|public)\b.*)?|(?-i:S)ome rights reserved){_END}"
        ),
        examples=(
            "Snow is forecast. ⟦All rights reserved.⟧",
            "Es schneit. ⟦Alle Rechte vorbehalten⟧",
            'The poem ends with the words "some rights reserved".',
            "She signed it, all rights reserved.",
        ),
    ),
    Rule(
        id="copyright-reuse-tail",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:(?-i:N)o part of (?-i:this|these) {SITE}|(?-i:T)his (?-i:{_TEXT})) "
            rf"(?:(?-i:may not|must not|cannot|may|must|can) be {_COPIED}"
            r"|(?-i:is|was) (?:licen[sc]ed under|protected by copyright|copyrighted|published under a creative))[^?!“”\"]*"
            rf"|(?-i:R)eproduction[^.?!]* (?:without|is|strictly)[^.?!]*{FORBIDDEN}[^.?!]*"
            rf"|(?-i:U)nauthori[sz]ed [^.?!]*{FORBIDDEN}|(?-i:L)icensed under (?:cc|creative commons)[^?!]*){_END}"
        ),
        examples=(
            "Nobody was hurt. ⟦No part of this article may be reproduced without permission.⟧",
            "It rained. ⟦Unauthorized copying is prohibited.⟧",
            "No part of this town is dry.",
            "He fears that unauthorized copying is prohibited",
        ),
    ),
)
