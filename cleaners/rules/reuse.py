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
            rf"(?:(?:no part of (?:this|these)|(?:this|these|all|our|any)|the)\s(?:[^.?!,]{{0,30}} )?{SITE}"
            rf"|(?:contents?|articles|materials?|images|photos|texts?|stories|pages|videos"
            rf"|(?:news )?reports))\b[^.?!]{{0,90}}(?:may|must|can|shall|should|is|are|will)(?:not"
            rf"| not)[^.?!]{{0,40}}{COPIED}[^?!]*|no part of (?:this|these) {SITE}[^.?!]{{0,60}} (?:may|can"
            rf"|shall) be {COPIED}[^?!]*"
            rf"|{REPRODUCTION}(?:(?:,? in (?:whole|full|part|any)[^.?!]*|,? (?:of|from) [^.?!]*\b(?:this"
            rf"|these|our|website|site|{SITE})\b[^.?!]*)? (?:is |are )?(?:strictly "
            rf"|expressly )?{FORBIDDEN}(?: (?:without|by law|and|unless)[^?!]*)?|[^.?!]* (?:without"
            rf"|requires?)(?: [\w-]+){{0,6}} (?:permission|consent|authori[sz]ation|approval"
            rf"|licen[sc]e)(?: [^?!]*)?)"
            rf"|(?:please )?(?:do not|don['’]t|you may not|you must not|you cannot) {COPIED}\w*(?:(?:,| or"
            rf"|,? and)+ {COPIED}\w*)*(?: (?:this|our|any|the) (?:[^.?!,]{{0,30}} )?{SITE}[^?!]*"
            rf"|[^.?!,]*(?:permission|consent|authori|credit)[^?!]*)?|not (?:to be {COPIED}\w*"
            rf"|for (?:republication|reproduction|redistribution|publication|distribution|resale))[^.?!,]*"
            rf"|may not be {COPIED}[^?!]*"
            r"|no (?:reproduction|reuse|re-use|republication|copying|redistribution"
            r"|use)(?: \w+){0,5} without[^.?!]*(?:permission|consent|authori|licen)[^.?!]*|(?:reprinted"
            r"|reproduced|republished|used|published|shown) (?:by|with) (?:the )?(?:kind |prior "
            r"|written )?permission|(?:prior |written |express )+(?:permission"
            r"|consent) (?:is )?required[^?!,]*|permission (?:is )?(?:required|needed|granted"
            r"|must be obtained)[^.?!]{0,80}(?:reproduc|reprint|republish|reuse|re-use|copy|use (?:this"
            r"|our|any))[^.?!]*"
            rf"|(?:this|these|all|the|our)\s(?:[^.?!,]{{0,30}} )?{SITE}\b[^.?!]{{0,40}} may (?:only "
            rf"|freely )*be (?:only |freely )*{COPIED}[^.?!]* (?:only |provided|if|as long as|under"
            rf"|with(?:out)? (?:the )?(?:prior |written |express )*(?:permission|consent|credit"
            rf"|attribution))[^?!]*|(?:strictly )?(?:for|not for) (?:personal|private|non-?commercial"
            rf"|educational|commercial)(?:,? (?:and |or )?(?:personal|private|non-?commercial|educational"
            rf"|commercial))* use(?: only)?[^?!,]*|(?:your |the )?(?:use|usage|access) of (?:this"
            rf"|our) (?:service|site|website|content|app)s? (?:is|are) subject to[^?!]*"
            rf"|republishing is (?:permitted|allowed|free)[^?!]*"
            r"|it is (?:strictly )?(?:prohibited|forbidden|illegal|not permitted|not allowed) to (?:copy"
            r"|reproduce|republish|redistribute|reprint|reuse|scrape)[^.?!,]*|(?:copying|reproduction"
            r"|republication|reposting|scraping|mirroring) (?:this|our|of this|of our"
            r"|of any) [^.?!,]*(?:prohibited|forbidden|not (?:permitted|allowed)|violation|infring)[^.?!]*"
            r"|violators will be prosecuted[^?!]*|strictly no (?:reproduction|copying|reposting)[^?!]*"
            rf"|(?:images?|photos?|content|material|text|videos?)(?: \w+){{0,3}} (?:may be|is"
            rf"|are) (?:subject to|protected by|under) copyright[^?!]*|(?:protected|covered) (?:by"
            rf"|under) (?:(?:international|national|u\.?s\.?|uk|applicable"
            rf"|federal) (?:and \w+ )?)*(?:copyright|intellectual property)(?: laws?| acts?| treat(?:y|ies)"
            rf"| legislation)?(?: and [^.?!,]*)?|(?:content|copyright|website"
            rf"|site) (?:copyright )?(?:protected|protection)"
            r"|(?:please |kindly )?(?:credit|cite|acknowledge|attribute"
            r"|link (?:back )?to) [^.?!]{3,60}(?:when|if) (?:you )?(?:using|us|quot|shar|republish"
            r"|reproduc)[^.?!]*|attribution (?:is )?required|free to (?:republish|share"
            r"|reuse)[^.?!]*(?:attribution|credit|licen)[^.?!]*"
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
            rf"(?:(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:(?:this|all|the"
            rf"|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]{{0,30}} )?(?:is |are |remains? )?(?:held|owned"
            rf"|retained|belongs?|rests?|lies|vests?|with|by)|(?:this|all|the"
            rf"|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]{{0,40}} (?:is|are) (?:the )?(?:copyright(?:ed)?"
            rf"|(?:exclusive |intellectual )?property|owned))"
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
            rf"(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated"
            rf"|specified)[^.?!]*(?:copyright|licen[sc]ed|©|property|owned)[^?!]*|(?:(?:all|this|the|our"
            rf"|these)\s(?:[^.?!,]{{0,40}} )?{SITE}|content|contents|articles|images|photos|text|materials?"
            rf"|stories|data)\b[^.?!]{{0,60}}(?:(?:is|are|remains?"
            rf"|may be)?(?: the)? ?(?:in the public domain|protected by (?:international "
            rf"|applicable )?copyright|subject to (?:[^.?!]{{0,20}} )?copyright|copyright(?:ed)?\b"
            rf"|(?:exclusive |intellectual )?property of|licen[sc]ed under"
            rf"|published under (?:an? )?(?:creative|cc)|owned by|available under (?:an? "
            rf"|the )?(?:\w+ ){{0,2}}(?:licen[sc]e|cc\b|creative)|©)|copyrighted"
            rf"|subject to (?:strictly enforced )?copyright|copyright of|licen[sc]ed (?:under"
            rf"|to) (?:an? )?(?:cc|creative))[^?!]*"
            rf"|(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:this|all|the"
            rf"|our)\s(?:[^.?!,]{{0,40}} )?{SITE}\b[^.?!,]*(?:held|owned|belongs?|rests?|remains?|lies"
            rf"|vests?|is with|retained)[^.?!]*"
            r"|all (?:the )?(?:photos?|photographs?|images?|pictures?|text|words|illustrations"
            r"|graphics)(?: and \w+)?(?: (?:are|is))? (?:by|copyright|©|courtesy of|taken by"
            r"|property of)\b[^?!,]*|this site (?:may )?contains? copyrighted material[^?]*"
            r"|all (?:other )?(?:trade ?marks?|logos?|brands?|product names?)[^.?!]{0,60}(?:property"
            r"|trademarks?|owned|copyright)[^?!]*|(?-i:[\p{Lu}])[^.?!,]{0,60} (?:is"
            r"|are)(?: an?)? (?:registered )?(?:trade|service) ?marks?(?: or[^.?!]{0,40})? of\s(?:the )?(?-i:[\p{Lu}])[^?!]*"
            r"|(?:this (?:\w+ )?(?:\w+ )?is )?(?:(?:text|content|this (?:\w+ )?\w+) (?:is"
            r"|are) )?(?:licen[sc]ed|published|available|released|shared|distributed) (?:under|into"
            r"|in) (?:an? |the )?(?:terms of the )?(?:cc\b|creative commons|gnu|open government licen"
            r"|public domain|mit licen)[^?!]*|creative commons(?:[ -](?:attribution|noncommercial"
            r"|non-commercial|noderivatives|noderivs|sharealike|share-alike|international|unported|generic"
            r"|licen[sc]e|deed|cc0?|by|nc|nd|sa|zero|public|domain|\d\.\d))*|cc[ -](?:by|0)(?:[ -](?:nc|nd"
            r"|sa|\d\.\d))*"
            r"|(?:you (?:may|can|are free to|are welcome to) |please |feel free to )?(?:republish|reprint"
            r"|license|repost|reuse) (?:this|our|these) (?:article|articles|story|stories|content"
            r"|piece|work)s?(?:[^.?!]{0,80}(?:free|online|print|licen[sc]e|creative|credit|permission"
            r"|website|terms)[^?!]*)?|reprint or license this \w+"
            r"|(?:to|for) (?:license|republish|reprint|reuse|reprint rights|permission|reprints"
            r"|licensing)[^.?!]{0,50},? (?:please )?(?:contact|visit|e-?mail|click|see|write)[^?!]*|(?:buy"
            r"|get|order|purchase|request|obtain) (?:an? |the )?(?:licen[sc]e|reprints?|reprint rights"
            r"|permission|rights)(?: (?:for|of|to)[^.?!,:;]*)?"
            r"|(?:your |the )?(?:use|access)\b[^.?!]{0,60} (?:this"
            r"|our) (?:web ?)?site[^.?!]*(?:constitutes|signifies|indicates|means (?:that )?you)[^?!]*"
            r"|by (?:using|accessing|visiting) (?:this|our) (?:web ?)?site,? you (?:agree|accept"
            r"|consent)[^?!]*"
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
