"""What may and may not be done with a text, and whose leave it takes."""

from typing import Final

from cleaners.rules.copyright_words import COPIED, FORBIDDEN, LEAVE, LOOSE_COPY, REPRODUCTION, SITE, THIS_TEXT
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_NOT: Final = "(?:may|must|can|shall|should|is|are|will) ?not"
_OF_IT: Final = (
    r"(?:,? in (?:whole|full|part|any)[^.?!]*"
    rf"|,? (?:of|from) [^.?!]*\b(?:this|these|our|{SITE})\b[^.?!]*)?"
)
_DO_NOT: Final = "(?:please )?(?:do not|don['’]t|you (?:may not|must not|cannot))"
_AND_COPY: Final = rf"(?:(?:,| or|,? and)+ {COPIED}\w*)*"
_NO_COPYING: Final = "(?:reproduction|re-?use|republication|copying|redistribution|reposting|use)"
_OPEN_TO: Final = "(?:personal|private|non-?commercial|educational|commercial)"

RULES: Final = (
    Rule(
        id="copyright-reuse",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text without permission.",
        pattern=(
            rf"(?:(?:no part of )?{THIS_TEXT}|{LOOSE_COPY}|(?:news )?reports)\b[^.?!]*"
            rf"{_NOT}(?: [\w,]+){{0,5}} {COPIED}[^?!]*"
        ),
        examples=(
            "⟦This material may not be published, broadcast, rewritten or redistributed.⟧",
            "⟦The material on this site may not be reproduced without prior written permission.⟧",
            "⟦Photos may not be reused.⟧",
            "The material may not last ten winters, engineers said.",
            "The photos that may not come back are in the archive.",
        ),
    ),
    Rule(
        id="copyright-no-part",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That no part of the text may be copied.",
        pattern=rf"no part of (?:this|these) {SITE}\b[^.?!]* (?:may|can|shall) be {COPIED}[^?!]*",
        examples=(
            "⟦No part of this article may be reproduced without written permission.⟧",
            "⟦No part of these pages can be copied or stored.⟧",
            "No part of this city is safe from floods.",
            "No part of the plan may be published before June.",
        ),
    ),
    Rule(
        id="copyright-forbidden",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That copying the text is forbidden.",
        pattern=(
            rf"{REPRODUCTION}{_OF_IT} (?:is |are )?(?:strictly |expressly )?{FORBIDDEN}"
            r"(?: (?:without|by law|and|unless)[^?!]*)?"
        ),
        examples=(
            "⟦Unauthorized reproduction is prohibited.⟧",
            "⟦Reproduction of any story from this site is strictly forbidden.⟧",
            "⟦Redistribution prohibited without consent⟧",
            "Any reproduction of banknotes larger than half size is forbidden.",
            "The use of drones over the harbour is prohibited.",
        ),
    ),
    Rule(
        id="copyright-needs-leave",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That copying the text takes permission.",
        pattern=rf"{REPRODUCTION}{_OF_IT},? (?:without|requires?) [^.?!]*{LEAVE}(?: [^?!]*)?",
        examples=(
            "⟦Reproduction without permission is an offence.⟧",
            "⟦Any use of this article requires the written consent of the publisher.⟧",
            "The use of force requires the approval of parliament.",
            "Copying without understanding teaches nothing.",
        ),
    ),
    Rule(
        id="copyright-do-not-copy",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A request or an order to the reader not to copy.",
        pattern=(
            rf"{_DO_NOT} {COPIED}\w*{_AND_COPY}"
            rf"(?: (?:any part of )?{THIS_TEXT}\b[^?!]*|[^.?!,]*(?:permission|consent|authori|credit)[^?!]*)?"
        ),
        examples=(
            "⟦Do not reproduce without permission.⟧",
            "⟦You may not copy, reproduce or republish any part of this site.⟧",
            "⟦Please do not repost!⟧",
            "Do not copy the neighbours, his mother said.",
            "You may not store petrol in a cellar.",
        ),
    ),
    Rule(
        id="copyright-not-for",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A short note that the text is not for reuse, or to whom it may go.",
        pattern=(
            rf"not to be {COPIED}\w*[^.?!,]*|may not be {COPIED}[^?!]*"
            r"|not for (?:republication|reproduction|redistribution|publication|distribution|resale)[^.?!,]*"
            rf"|(?:strictly )?(?:not )?for {_OPEN_TO}(?:,? (?:and |or )?{_OPEN_TO})* use(?: only)?[^?!,]*"
        ),
        examples=(
            "⟦Not for republication.⟧",
            "⟦Not to be reproduced without leave⟧",
            "⟦For personal, non-commercial use only⟧",
            "Not to be outdone, the rivals doubled the prize.",
            "Not for the first time, the ferry was late.",
        ),
    ),
    Rule(
        id="copyright-no-copying",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A short ban: no copying, or none without permission.",
        pattern=(
            rf"no {_NO_COPYING}(?: \w+)* without[^.?!]*(?:permission|consent|authori|licen)[^.?!]*"
            rf"|strictly no {_NO_COPYING}[^?!]*|violators will be prosecuted[^?!]*"
        ),
        examples=(
            "⟦No reproduction or republication without written permission.⟧",
            "⟦Strictly no reposting⟧",
            "No use of the pier without a life jacket.",
            "No reproduction of the mural survives.",
        ),
    ),
    Rule(
        id="copyright-illegal",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That it is against the law, or a rule of the site, to copy it.",
        pattern=(
            r"it is (?:strictly )?(?:prohibited|forbidden|illegal|not permitted|not allowed) to "
            r"(?:copy|reproduce|republish|redistribute|reprint|reuse|scrape)[^.?!,]*"
            r"|(?:copying|reproduction|republication|reposting|scraping|mirroring) (?:this|our|of this|of our|of any) "
            r"[^.?!,]*(?:prohibited|forbidden|not (?:permitted|allowed)|violation|infring)[^.?!]*"
        ),
        examples=(
            "⟦It is forbidden to copy or reprint these pages.⟧",
            "⟦Scraping this site is not permitted.⟧",
            "It is forbidden to copy keys of the old town hall, and yet everyone does.",
            "Copying this recipe at home takes an hour.",
        ),
    ),
    Rule(
        id="copyright-with-leave",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That permission was given, or is needed.",
        pattern=(
            r"(?:reprinted|reproduced|republished|used|published|shown) (?:by|with) (?:the )?"
            r"(?:kind |prior |written )?permission"
            r"|(?:prior |written |express )+(?:permission|consent) (?:is )?required[^?!,]*"
            r"|permission (?:is )?(?:required|needed|granted|must be obtained)[^.?!]*"
            r"(?:reproduc|reprint|republish|re-?use|copy|use (?:this|our|any))[^.?!]*"
        ),
        examples=(
            "⟦Reprinted with permission.⟧",
            "⟦Prior written permission required⟧",
            "⟦Permission must be obtained to reprint any part.⟧",
            "Permission is required to fish from the pier.",
            "Used with care, the knife lasts for years.",
        ),
    ),
    Rule(
        id="copyright-terms-of-reuse",
        kind=Kind.COPYRIGHT_LEGAL,
        why="On what terms the text may be reused.",
        pattern=(
            rf"{THIS_TEXT}\b[^.?!]* may (?:only |freely )*be (?:only |freely )*{COPIED}[^.?!]* "
            rf"(?:only|provided|if|as long as|under|with(?:out)? [^.?!]*(?:{LEAVE}|credit|attribution))\b[^?!]*"
            r"|republishing is (?:permitted|allowed|free)[^?!]*"
            r"|free to (?:republish|share|reuse)[^.?!]*(?:attribution|credit|licen)[^.?!]*"
        ),
        examples=(
            "⟦Our articles may be republished only with credit.⟧",
            "⟦Free to republish with attribution⟧",
            "This book may be copied by hand one day.",
            "Free to share a flat, they moved in June.",
        ),
    ),
    Rule(
        id="copyright-credit",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A request to name the source when the text is used.",
        pattern=(
            r"(?:please |kindly )?(?:credit|cite|acknowledge|attribute|link (?:back )?to) [^.?!]{3,60}"
            r"(?:when|if) (?:you )?(?:using|us|quot|shar|republish|reproduc)[^.?!]*"
            r"|attribution (?:is )?required"
        ),
        examples=(
            "⟦Please credit Fennel Press when using this chart.⟧",
            "⟦Attribution required⟧",
            "Credit Fennel Press with the courage to print it.",
            "Attribution is hard in cyber war.",
        ),
    ),
    Rule(
        id="copyright-site-terms",
        kind=Kind.COPYRIGHT_LEGAL,
        why="That who uses the site accepts its terms.",
        pattern=(
            r"(?:your |the )?(?:use|usage|access) of (?:this|our) (?:service|site|website|content|app)s? "
            r"(?:is|are) subject to[^?!]*"
            r"|(?:your |the )?(?:use|access)\b[^.?!]* (?:this|our) (?:web ?)?site[^.?!]*"
            r"(?:constitutes|signifies|indicates|means (?:that )?you)[^?!]*"
            r"|by (?:using|accessing|visiting) (?:this|our) (?:web ?)?site,? you (?:agree|accept|consent)[^?!]*"
        ),
        examples=(
            "⟦Your use of this site constitutes acceptance of our User Agreement.⟧",
            "⟦By visiting this website, you accept our house rules.⟧",
            "⟦Use of this service is subject to our rules⟧",
            "By using this site, the builders agreed to clean the soil.",
            "The use of this site as a quarry ended in 1931.",
        ),
    ),
)
