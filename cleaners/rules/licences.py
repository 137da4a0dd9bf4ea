"""Whose a text is, what protects it, and under which licence it may be had."""

from typing import Final

from cleaners.rules.copyright_words import AND_MORE, FOREIGN, LOOSE_COPY, SITE, THIS_TEXT, TITLE_CASE
from cleaners.rules.lexicon import any_of
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_COPY: Final = rf"(?:{THIS_TEXT}|{LOOSE_COPY})"
_IS: Final = "(?:is|are|remains?|may be)"
_MINE: Final = "(?:(?:exclusive |intellectual )?property|owned)"
_HELD: Final = "(?:is |are |remains? )?(?:held|owned|retained|belongs?|rests?|lies|vests?|with|by)"
_LAW: Final = (
    r"(?:(?:international|national|u\.?s\.?|uk|applicable|federal) (?:and \w+ )?)*"
    r"(?:copyright|intellectual property)(?: laws?| acts?| treat(?:y|ies)| legislation)?"
)
_PICTURES: Final = "(?:photos?|photographs?|images?|pictures?|text|words|illustrations|graphics)"
_COMMONS: Final = r"(?:cc\b|creative commons|gnu\b|open government licen|public domain|mit licen)"
_COMMONS_WORDS: Final = any_of(r"""
    attribution non-?commercial no-?deriv(?:ative)?s share-?alike international unported generic licen[sc]e deed
    cc0? by nc nd sa zero public domain \d\.\d""")
_REPRINT: Final = "(?:republish|reprint|license|repost|reuse)"
_RIGHTS: Final = "(?:licen[sc]e|reprints?|reprint rights|permission|rights)"

RULES: Final = (
    Rule(
        id="copyright-held",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A sentence that names the holder of the copyright.",
        pattern=(
            rf"(?:(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:{THIS_TEXT}\b[^.?!,]* )?{_HELD}"
            rf"|{THIS_TEXT}\b[^.?!,]* (?:is|are) (?:the )?(?:copyright(?:ed)?|{_MINE}))"
            rf" ?(?:by|to|with|of|in)* (?:the )?(?P<holder>{TITLE_CASE})(?:{AND_MORE}|[.;] .*)"
        ),
        examples=(
            "⟦The copyright in this story belongs to Fennel Press.⟧",
            "⟦All content on this site is the property of Fennel Press.⟧",
            "The copyright passed to Fennel Press.",
            "All content moderators were hired by Fennel Press.",
        ),
    ),
    Rule(
        id="copyright-protected",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A sentence that says that the content is under copyright.",
        pattern=(
            rf"{_COPY}\b[^.?!]* {_IS}(?: the| all)? (?:protected by (?:\w+ )*copyright|subject to (?:\w+ )*copyright"
            r"|under copyright|copyright(?:ed)?\b|©)[^?!]*"
            r"|this site (?:may )?contains? copyrighted material[^?]*"
        ),
        examples=(
            "⟦This article is protected by copyright.⟧",
            "⟦All text and images are copyright of their owners.⟧",
            "⟦Images may be subject to copyright.⟧",
            "The copyright on the hymn ran out.",
            "This article explains copyright.",
        ),
    ),
    Rule(
        id="copyright-content",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The same without a verb: what is copyright, and perhaps whose.",
        pattern=(
            rf"(?:all (?:[^ .?!,]+ ){{0,4}}{SITE}|{LOOSE_COPY})(?: [^ .?!,]+){{0,3}} "
            r"(?:copyright(?:ed)?(?:(?: of| by)? (?-i:[\p{Lu}\p{N}]|the )[^?!]*)?|©[^?!]*"
            r"|(?:subject to|protected by) (?:[\w-]+ ){0,3}copyright[^?!]*)"
        ),
        examples=(
            "⟦All contents copyright Fennel Press and its licensors⟧",
            "⟦All material subject to strictly enforced copyright laws.⟧",
            "⟦Photos and text copyright Jo Miller⟧",
            "All works in the hall, copyright or not, were lost.",
            "Content copyright suits are rare.",
        ),
    ),
    Rule(
        id="copyright-protected-by",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A short note that the law protects the content.",
        pattern=(
            rf"(?:protected|covered) (?:by|under) {_LAW}(?: and [^.?!,]*)?"
            r"|(?:content|copyright|website|site) (?:copyright )?(?:protected|protection)"
        ),
        examples=(
            "⟦Protected by copyright⟧",
            "⟦Protected under international copyright treaties and national law⟧",
            "⟦Content protected!⟧",
            "Protected by a wall, the garden thrives.",
            "Site protection costs the museum a fortune.",
        ),
    ),
    Rule(
        id="copyright-unless-noted",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Whose the content is, or its licence, where nothing else is said.",
        pattern=(
            r"(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified)"
            r"[^.?!]*(?:copyright|licen[sc]ed|©|property|owned)[^?!]*"
        ),
        examples=(
            "⟦Unless otherwise noted, all material on this site is copyright Fennel Press.⟧",
            "⟦Except where noted, content is licensed under a free licence.⟧",
            "Unless otherwise stated, trains run hourly.",
            "Except where noted by the owner, dogs are welcome.",
        ),
    ),
    Rule(
        id="copyright-owned",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A sentence that says whose the content is.",
        pattern=(
            rf"{_COPY}\b[^.?!]* {_IS}(?: the)? {_MINE} (?:of|by)\b[^?!]*"
            rf"|(?:the )?copyrights?(?: (?:for|in|of|to|on))? {THIS_TEXT}\b[^.?!,]*"
            r"(?:held|owned|belongs?|rests?|remains?|lies|vests?|is with|retained)[^.?!]*"
            rf"|all (?:the )?{_PICTURES}(?: and \w+)?(?: (?:are|is))? "
            r"(?:by|copyright|©|courtesy of|taken by|property of)\b[^?!,]*"
        ),
        examples=(
            "⟦All images are the property of the photographers.⟧",
            "⟦The copyright of this article remains with its author.⟧",
            "⟦All photos by Jo Miller⟧",
            "All the words by which we live are borrowed, she said.",
            "The image of the saint was owned by a guild.",
        ),
    ),
    Rule(
        id="copyright-trademark",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Whose the names and marks are.",
        pattern=(
            r"all (?:other )?(?:trade ?marks?|logos?|brands?|product names?)[^.?!]*"
            r"(?:property|trademarks?|owned|copyright)[^?!]*"
            r"|(?-i:[\p{Lu}])[^.?!,]* (?:is|are)(?: an?)? (?:registered )?(?:trade|service) ?marks?"
            r"(?: or[^.?!]*)? of\s(?:the )?(?-i:[\p{Lu}])[^?!]*"
        ),
        examples=(
            "⟦All trademarks are the property of their owners.⟧",
            "⟦Fennel Post is a registered trademark of Fennel Press.⟧",
            "The word is a registered trademark of a company that no longer exists.",
            "All brands want to be loved.",
        ),
    ),
    Rule(
        id="copyright-licensed",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Under which free licence the text stands.",
        pattern=(
            rf"(?:(?:{_COPY}\b[^.?!]*|[\w ]+) (?:is|are) )?"
            r"(?:licen[sc]ed|published|available|released|shared|distributed) (?:under|into|in|to) "
            rf"(?:an? |the )?(?:terms of the )?(?:\w+ )?{_COMMONS}[^?!]*"
            rf"|{_COPY}\b[^.?!]* {_IS} (?:in the public domain|licen[sc]ed under|available under an? \w+ licen[sc]e)[^?!]*"
        ),
        examples=(
            "⟦Licensed under CC BY 4.0⟧",
            "⟦This work is licensed under a Creative Commons Attribution 4.0 International License.⟧",
            "⟦The text is available under an open licence.⟧",
            "The band released it under a new name.",
            "Published in the public interest, the files named nobody.",
        ),
    ),
    Rule(
        id="copyright-commons",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The bare name of a Creative Commons licence.",
        pattern=(rf"creative commons(?:[ -]{_COMMONS_WORDS})*|cc[ -](?:by|0)(?:[ -](?:nc|nd|sa|\d\.\d))*"),
        examples=(
            "⟦Creative Commons License⟧",
            "⟦CC BY-NC-SA 4.0⟧",
            "Creative Commons licences turned 20 this week.",
            "CC by all, said the mail.",
        ),
    ),
    Rule(
        id="copyright-republish",
        kind=Kind.COPYRIGHT_LEGAL,
        why="An offer to republish the text.",
        pattern=(
            rf"(?:you (?:may|can|are free to|are welcome to) |please |feel free to )?{_REPRINT} "
            r"(?:this|our|these) (?:article|articles|story|stories|content|piece|work)s?"
            r"(?:[^.?!]*(?:free|online|print|licen[sc]e|creative|credit|permission|website|terms)[^?!]*)?"
            r"|reprint or license this \w+"
        ),
        examples=(
            "⟦Republish this story⟧",
            "⟦You may republish this article online or in print under our licence.⟧",
            "⟦Reprint or license this article⟧",
            "Republish this, and be damned, he wrote.",
            "They may republish our story of the flood.",
        ),
    ),
    Rule(
        id="copyright-reprints",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Where rights, reprints and permissions are to be had.",
        pattern=(
            r"(?:to|for) (?:license|republish|reprint|reuse|reprint rights|permission|reprints|licensing)[^.?!]*"
            r"(?:contact|visit|e-?mail|click|see|write)[^?!]*"
            rf"|(?:buy|get|order|purchase|request|obtain) (?:an? |the )?{_RIGHTS}(?: (?:for|of|to)[^.?!,:;]*)?"
        ),
        examples=(
            "⟦To license this content, contact our desk.⟧",
            "⟦Order reprints⟧",
            "⟦Request permission to reuse this article⟧",
            "Get rights for women into law, she urged.",
            "To license a boat takes a week.",
        ),
    ),
    Rule(
        id="copyright-other-languages",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text, in other languages than English.",
        pattern=FOREIGN,
        examples=(
            "⟦Nachdruck nur mit Genehmigung des Verlags⟧",
            "⟦Toute reproduction est interdite sans autorisation.⟧",
            "⟦Перепечатка только с разрешения редакции⟧",
            "⟦未经授权不得转载⟧",
            "Der Nachdruck der Münze beginnt im Mai.",
            "La reproduction des coraux a lieu une nuit par an.",
            "Prohibida la venta de alcohol",
        ),
    ),
)
