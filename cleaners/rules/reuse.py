"""What may and may not be done with a text, and whose it is."""

from typing import Final

from cleaners.rules.copyright_words import (
    AND_MORE,
    COPIED,
    FORBIDDEN,
    FOREIGN,
    REPRODUCTION,
    SITE,
    TITLE_CASE,
)
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="copyright-reuse",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text without permission.",
        pattern=(
            rf"(?:(?:no part of (?:this|these)|(?:this|these|all|our|any)|the)\s(?:[^.?!,]{{0,30}} )?{SITE}|(?:contents?|articles|materials?|images|photos|texts?|stories|pages|videos|(?:news )?reports))\b[^.?!]{{0,90}}(?:may|must|can|shall|should|is|are|will)(?:not| not)[^.?!]{{0,40}}{COPIED}[^?!]*|no part of (?:this|these) {SITE}[^.?!]{{0,60}} (?:may|can|shall) be {COPIED}[^?!]*"
            rf"|{REPRODUCTION}(?:(?:,? in (?:whole|full|part|any)[^.?!]*|,? (?:of|from) [^.?!]*\b(?:this|these|our|website|site|{SITE})\b[^.?!]*)? (?:is |are )?(?:strictly |expressly )?{FORBIDDEN}(?: (?:without|by law|and|unless)[^?!]*)?|[^.?!]* (?:without|requires?)(?: [\w-]+){{0,6}} (?:permission|consent|authori[sz]ation|approval|licen[sc]e)(?: [^?!]*)?)"
            rf"|(?:please )?(?:do not|don['’]t|you may not|you must not|you cannot) {COPIED}\w*(?:(?:,| or|,? and)+ {COPIED}\w*)*(?: (?:this|our|any|the) (?:[^.?!,]{{0,30}} )?{SITE}[^?!]*|[^.?!,]*(?:permission|consent|authori|credit)[^?!]*)?|not (?:to be {COPIED}\w*|for (?:republication|reproduction|redistribution|publication|distribution|resale))[^.?!,]*|may not be {COPIED}[^?!]*"
            r"|no (?:reproduction|reuse|re-use|republication|copying|redistribution|use)(?: \w+){0,5} without[^.?!]*(?:permission|consent|authori|licen)[^.?!]*|(?:reprinted|reproduced|republished|used|published|shown) (?:by|with) (?:the )?(?:kind |prior |written )?permission|(?:prior |written |express )+(?:permission|consent) (?:is )?required[^?!,]*|permission (?:is )?(?:required|needed|granted|must be obtained)[^.?!]{0,80}(?:reproduc|reprint|republish|reuse|re-use|copy|use (?:this|our|any))[^.?!]*"
            rf"|(?:this|these|all|the|our)\s(?:[^.?!,]{{0,30}} )?{SITE}\b[^.?!]{{0,40}} may (?:only |freely )*be (?:only |freely )*{COPIED}[^.?!]* (?:only |provided|if|as long as|under|with(?:out)? (?:the )?(?:prior |written |express )*(?:permission|consent|credit|attribution))[^?!]*|(?:strictly )?(?:for|not for) (?:personal|private|non-?commercial|educational|commercial)(?:,? (?:and |or )?(?:personal|private|non-?commercial|educational|commercial))* use(?: only)?[^?!,]*|(?:your |the )?(?:use|usage|access) of (?:this|our) (?:service|site|website|content|app)s? (?:is|are) subject to[^?!]*|republishing is (?:permitted|allowed|free)[^?!]*"
            r"|it is (?:strictly )?(?:prohibited|forbidden|illegal|not permitted|not allowed) to (?:copy|reproduce|republish|redistribute|reprint|reuse|scrape)[^.?!,]*|(?:copying|reproduction|republication|reposting|scraping|mirroring) (?:this|our|of this|of our|of any) [^.?!,]*(?:prohibited|forbidden|not (?:permitted|allowed)|violation|infring)[^.?!]*|violators will be prosecuted[^?!]*|strictly no (?:reproduction|copying|reposting)[^?!]*"
            rf"|(?:images?|photos?|content|material|text|videos?)(?: \w+){{0,3}} (?:may be|is|are) (?:subject to|protected by|under) copyright[^?!]*|(?:protected|covered) (?:by|under) (?:(?:international|national|u\.?s\.?|uk|applicable|federal) (?:and \w+ )?)*(?:copyright|intellectual property)(?: laws?| acts?| treat(?:y|ies)| legislation)?(?: and [^.?!,]*)?|(?:content|copyright|website|site) (?:copyright )?(?:protected|protection)"
            r"|(?:please |kindly )?(?:credit|cite|acknowledge|attribute|link (?:back )?to) [^.?!]{3,60}(?:when|if) (?:you )?(?:using|us|quot|shar|republish|reproduc)[^.?!]*|attribution (?:is )?required|free to (?:republish|share|reuse)[^.?!]*(?:attribution|credit|licen)[^.?!]*"
        ),
        examples=(
            "⟦This material may not be published, broadcast, rewritten or redistributed.⟧",
            "⟦The material on this site may not be reproduced without prior written permission.⟧",
            "⟦Unauthorized reproduction is prohibited.⟧",
            "The material may not last ten winters, engineers said.",
            "No part of this city is safe from floods.",
            "Any reproduction of banknotes larger than half size is forbidden.",
        ),
    ),
    Rule(
        id="copyright-held",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A sentence that names the holder of the copyright.",
        pattern=(
            rf"(?:(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:(?:this|all|the|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]{{0,30}} )?(?:is |are |remains? )?(?:held|owned|retained|belongs?|rests?|lies|vests?|with|by)|(?:this|all|the|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]{{0,40}} (?:is|are) (?:the )?(?:copyright(?:ed)?|(?:exclusive |intellectual )?property|owned))"
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
        why="A sentence that says whose the content is, or that the law protects it.",
        pattern=(
            rf"(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified)[^.?!]*(?:copyright|licen[sc]ed|©|property|owned)[^?!]*|(?:(?:all|this|the|our|these)\s(?:[^.?!,]{{0,40}} )?{SITE}|content|contents|articles|images|photos|text|materials?|stories|data)\b[^.?!]{{0,60}}(?:(?:is|are|remains?|may be)?(?: the)? ?(?:in the public domain|protected by (?:international |applicable )?copyright|subject to (?:[^.?!]{{0,20}} )?copyright|copyright(?:ed)?\b|(?:exclusive |intellectual )?property of|licen[sc]ed under|published under (?:an? )?(?:creative|cc)|owned by|available under (?:an? |the )?(?:\w+ ){{0,2}}(?:licen[sc]e|cc\b|creative)|©)|copyrighted|subject to (?:strictly enforced )?copyright|copyright of|licen[sc]ed (?:under|to) (?:an? )?(?:cc|creative))[^?!]*"
            rf"|(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:this|all|the|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]*(?:held|owned|belongs?|rests?|remains?|lies|vests?|is with|retained)[^.?!]*"
            r"|all (?:the )?(?:photos?|photographs?|images?|pictures?|text|words|illustrations|graphics)(?: and \w+)?(?: (?:are|is))? (?:by|copyright|©|courtesy of|taken by|property of)\b[^?!,]*|this site (?:may )?contains? copyrighted material[^?]*|all (?:other )?(?:trade ?marks?|logos?|brands?|product names?)[^.?!]{0,60}(?:property|trademarks?|owned|copyright)[^?!]*|(?-i:[\p{Lu}])[^.?!,]{0,60} (?:is|are)(?: an?)? (?:registered )?(?:trade|service) ?marks?(?: or[^.?!]{0,40})? of\s(?:the )?(?-i:[\p{Lu}])[^?!]*"
            r"|(?:this (?:\w+ )?(?:\w+ )?is )?(?:(?:text|content|this (?:\w+ )?\w+) (?:is|are) )?(?:licen[sc]ed|published|available|released|shared|distributed) (?:under|into|in) (?:an? |the )?(?:terms of the )?(?:cc\b|creative commons|gnu|open government licen|public domain|mit licen)[^?!]*|creative commons(?:[ -](?:attribution|noncommercial|non-commercial|noderivatives|noderivs|sharealike|share-alike|international|unported|generic|licen[sc]e|deed|cc0?|by|nc|nd|sa|zero|public|domain|\d\.\d))*|cc[ -](?:by|0)(?:[ -](?:nc|nd|sa|\d\.\d))*"
            r"|(?:you (?:may|can|are free to|are welcome to) |please |feel free to )?(?:republish|reprint|license|repost|reuse|share) (?:this|our|these) (?:article|articles|story|stories|content|piece|work)s?(?:[^.?!]{0,80}(?:free|online|print|licen[sc]e|creative|credit|permission|website|terms)[^?!]*)?|reprint or license this \w+"
            r"|(?:to|for) (?:license|republish|reprint|reuse|reprint rights|permission|reprints|licensing)[^.?!]{0,50},? (?:please )?(?:contact|visit|e-?mail|click|see|write)[^?!]*|(?:buy|get|order|purchase|request|obtain) (?:an? |the )?(?:licen[sc]e|reprints?|reprint rights|permission|rights)(?: (?:for|of|to)[^.?!,:;]*)?"
            r"|(?:your |the )?(?:use|access)\b[^.?!]{0,60} (?:this|our) (?:web ?)?site[^.?!]*(?:constitutes|signifies|indicates|means (?:that )?you)[^?!]*|by (?:using|accessing|visiting) (?:this|our) (?:web ?)?site,? you (?:agree|accept|consent)[^?!]*"
        ),
        examples=(
            "⟦This article is protected by copyright.⟧",
            "⟦All trademarks are the property of their owners.⟧",
            "⟦Licensed under CC BY 4.0⟧",
            "⟦The copyright in this story belongs to Fennel Press.⟧",
            "The word is a registered trademark of a company that no longer exists.",
            "Creative Commons licences turned 20 this week.",
            "By using this site, the builders agreed to clean the soil.",
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
