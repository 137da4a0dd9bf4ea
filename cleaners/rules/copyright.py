"""Copyright lines, reserved rights and terms of reuse."""

from typing import Final

from cleaners.rules import licences, reuse
from cleaners.rules.copyright_words import (
    AND_MORE,
    FORBIDDEN,
    HEADING,
    MAKER,
    NEXT,
    RESERVED,
    RESERVED_TAIL,
    SIGN,
    SITE,
    START,
    TITLE_CASE,
    WHAT,
    YEAR_RANGE,
)
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="copyright-line",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line of the page: sign, year, holder.",
        pattern=(
            rf"{MAKER}(?:{RESERVED}[ .,|–—-]*)?(?:{WHAT}[ ,]+)*(?:is |are )?(?:(?:{SIGN}|&"
            rf"|and)[ :,.]*)+{YEAR_RANGE}[ ,.:;|·–—-]*(?:by )?"
            rf"(?:{RESERVED}.*|(?P<holder>{START}[^|·•∙©]*?){AND_MORE})?"
        ),
        examples=(
            "⟦Copyright ©️ 2024 Britannia Daily | All rights reserved.⟧",
            "⟦© 2023 Advance Valley Media LLC. All rights reserved⟧",
            "⟦© Copyright 2019-2021, The Harbour Post⟧",
            "⟦Text and images © 2020 by Jo Miller⟧",
            "Copyright law is 300 years old, and it shows its age in every courtroom of the country today.",
            "Copyright 1931, and still in force: a song's long life",
            "(c) 2 points for a correct answer",
        ),
    ),
    Rule(
        id="copyright-holder-year",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line with the holder between the sign and the year.",
        pattern=(
            rf"(?:{RESERVED}[ .,|–—-]*)?(?:{WHAT}[ ,]+)*(?:{SIGN}[ :,.]*)+(?:by )?(?P<holder>{START}[^"
            rf"|·•∙©.]*?)[ ,.(|–—-]+{YEAR_RANGE}\)?{AND_MORE}"
        ),
        examples=(
            "⟦Copyright Fennel Press 2019⟧",
            "⟦© Fennel Press, 2001-2016. All rights reserved.⟧",
            "The copyright passed to Fennel Press in 2019.",
            "Copyright claims in 2019",
        ),
    ),
    Rule(
        id="copyright-holder-first",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line that begins with the holder.",
        pattern=rf"(?P<holder>{TITLE_CASE})[ ,.|·–—-]+(?:{SIGN}[ :,.]*)+{YEAR_RANGE}{AND_MORE}",
        examples=(
            "⟦Fennel Press © 2022⟧",
            "⟦Fennel Post Copyright © 2019⟧",
            "The notice read © 1962 for years.",
            "Fennel Press owns the copyright",
        ),
    ),
    Rule(
        id="copyright-year-first",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line that begins with the year.",
        pattern=rf"{YEAR_RANGE}[ ,.|·–—-]*(?:{SIGN}[ :,.]*)+(?:by )?(?:(?P<holder>{TITLE_CASE}){AND_MORE})?",
        examples=(
            "⟦2020 © Fennel Press⟧",
            "⟦2016-2020 Copyright The Fennel Post⟧",
            "In 2019 the copyright board met.",
            "2019 copyright cases were settled.",
        ),
    ),
    Rule(
        id="copyright-sign",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright sign with a holder and no year, or with reserved rights.",
        pattern=(
            rf"{MAKER}(?:{WHAT}[ ,]+)*(?:{SIGN}[ :]*)?(?:©️?|ⓒ|℗|&copy;)(?: ?(?:copyright|&|and"
            rf"|©)[ :]*)*[ ,.]*(?:by )?(?:{RESERVED}.*|(?P<holder>{START}[^|·•∙©.;!?]*?){AND_MORE})"
            rf"|(?:{SIGN}[ :,.|–—-]*)+{RESERVED}.*"
        ),
        examples=(
            "⟦© The Fennel Post⟧",
            "⟦© All rights reserved⟧",
            "⟦© Fennel Post – alle Rechte vorbehalten⟧",
            "© must stand beside the name, the old rule said.",
            "The © sign on the mural was added later.",
        ),
    ),
    Rule(
        id="copyright-name-reserved",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The word copyright with a holder whose rights are reserved.",
        pattern=rf"{MAKER}(?:{WHAT}[ ,]+)*(?:{SIGN}[ :,.]*)+(?:by )?(?P<holder>{START}[^|·•∙©]*?)[ .,|।–—-]+{RESERVED}.*",
        examples=(
            "⟦Copyright Fennel Press. All rights reserved.⟧",
            "⟦(c) The Fennel Post, all rights reserved⟧",
            "Copyright and all rights were sold.",
            "Copyright law reserves no rights to machines.",
        ),
    ),
    Rule(
        id="copyright-reserved",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A line that reserves all rights.",
        pattern=(
            rf"(?:{MAKER}|(?:an? |part of |published by |registered in |data is )[^.?!|]{{2,80}}[."
            rf"|] ?)(?:{YEAR_RANGE}[ ,.|–—-]*)?(?:(?P<holder>{TITLE_CASE})[ .,|–—-]+)?{RESERVED}"
            rf"(?: ?(?:[|·•∙(–—-].*|[.,;]? ?(?:®|™|{SIGN}.*|(?-i:[\p{{Lo}}]).*)|[.,;] (?:{NEXT}|public)\b.*"
            rf"|(?: (?:by|worldwide|throughout)\b.*)))?|{RESERVED}[.,]? ?违者.*|(?:we"
            rf"|the publisher) reserve all rights"
        ),
        examples=(
            "⟦All rights reserved.⟧",
            "⟦2023 The Boat House Media, Inc. All rights reserved.⟧",
            "⟦Alle Rechte vorbehalten⟧",
            "⟦版权所有⟧",
            "All rights reserved for the few are rights denied to the many, she wrote.",
            "He insisted that all rights were reserved.",
        ),
    ),
    Rule(
        id="copyright-name",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The word copyright with a name behind it, and no year.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"{MAKER}(?:{WHAT}[ ,]+)*(?:copyrights?|\(c\)|copyrighted)[ :]*(?:by |of |to |held by "
            rf"|owned by )?(?:the )?(?P<holder>{TITLE_CASE}){AND_MORE}"
        ),
        examples=(
            "⟦Copyright Fennel Press⟧",
            "⟦(c) Fennel Press⟧",
            "⟦Photos and text copyright Jo Miller⟧",
            "Copyright dispute delays musical",
            "(c) the tenant shall keep the roof in repair;",
        ),
    ),
    Rule(
        id="copyright-heading",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The heading of a legal notice, or the link to one.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"{HEADING}|copyrights?|copyright infringement|protected content|protected by dmca"
            rf"|legal notice|legal information|fair use(?: notice| policy| disclaimer)?|public domain"
            rf"|dmca(?: (?:notice|policy|takedown|compliant))?|(?:©|ⓒ)"
            r"|(?:copyright|urheberrechts?)-?hinweise?|mentions légales(?: et droits d['’]auteur)?"
            r"|droits d['’]auteur|aviso legal|derechos de autor|note legali|direitos autorais|auteursrecht"
            r"|prawa autorskie|авторские права|telif hakkı|版权声明|著作権について"
        ),
        examples=(
            "⟦Copyright⟧",
            "⟦Rights & Permissions⟧",
            "⟦Get reprint rights⟧",
            "Copyright and the machine",
            "Rights and permissions took two years.",
        ),
    ),
    Rule(
        id="copyright-registration",
        kind=Kind.COPYRIGHT_LEGAL,
        why="Where the publisher is registered, and under which number.",
        certainty=Certainty.LIKELY,
        pattern=(
            r"(?:[^.?!]{2,60}[.,|–-] ?)?(?:registered (?:in|at|as|office|company|charity|with|number|under"
            r"|trade ?mark)|company (?:registration|number|reg\.?|no\.?)|(?:business )?reg(?:istration"
            r"|istered)? (?:no\.?|number|office)|vat (?:no\.?|number|reg)|issn|abn|acn|charity (?:no\.?"
            r"|number)|hrb|handelsregister|siret|siren|cnpj|nif|cif|kvk|p\. ?iva|partita iva|инн|огрн"
            r"|свидетельство о регистрации сми)\b[^?!]*\d[^?!]*"
            rf"|an? {TITLE_CASE} (?:company|publication|brand|title|website|site|production|property"
            rf"|newspaper|magazine)|(?:part of |a part of |a division of |a subsidiary of |a member of "
            rf"|proudly part of |owned by |owned and operated by |printed and published by |published by "
            rf"|operated by |a publication of |an independent publication of )(?:the )?{TITLE_CASE} (?:media"
            rf"|group|network|family|publishing|press|newspapers?|publications?|ltd|limited|inc|gmbh|plc"
            rf"|llc|s\.?a|b\.?v)\.?|(?:licen[sc]e|licen[sc]ing)(?: (?:no|number)\.? ?[\w/-]+)?"
        ),
        examples=(
            "⟦Registered in England and Wales No. 1234567⟧",
            "⟦ISSN 1234-5678⟧",
            "⟦Part of the Fennel Media Group⟧",
            "Registered in England, the ship sank off Oman.",
            "Part of Fennel Media was sold in 2019.",
        ),
    ),
    Rule(
        id="copyright-tail",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A copyright line stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:(?:(?-i:C)opyright[ :]*)?(?:©️?|ⓒ|&copy;)[ :,]*(?:(?-i:C)opyright )?|\(c\) "
            rf"|(?-i:C)opyright (?:\(c\) )?)(?:{YEAR_RANGE}[ ,]*(?:(?P<holder>{TITLE_CASE}){AND_MORE})?"
            rf"|{TITLE_CASE},? ?(?:(?:19|20)\d\d)?{AND_MORE}|{RESERVED}.*)"
            rf"|{RESERVED_TAIL}|(?-i:A)ll rights reserved(?:[.,|] (?:{NEXT}|public)\b.*)?|(?-i:S)ome rights reserved"
            rf"|(?:(?-i:N)o part of (?-i:this|these) {SITE}|(?-i:T)his (?-i:material|article|story|content"
            rf"|report|work|text|post)) (?:(?-i:may not|must not|cannot|may|must|can) be (?:reproduc"
            rf"|republish|redistribut|broadcast|copied|reprint|published)|(?-i:is|was) (?:licen[sc]ed under"
            rf"|protected by copyright|copyrighted|published under a creative))[^?!“”\"]*"
            rf"|(?-i:R)eproduction[^.?!]* (?:without|is|strictly)[^.?!]*{FORBIDDEN}[^.?!]*"
            rf"|(?-i:U)nauthori[sz]ed [^.?!]*{FORBIDDEN}|(?-i:L)icensed under (?:cc"
            rf"|creative commons)[^?!]*)[.!।。]*$"
        ),
        examples=(
            "The court will rule in May. ⟦© 2023 Fennel Press⟧",
            "Snow is forecast. ⟦All rights reserved.⟧",
            "Nobody was hurt. ⟦No part of this article may be reproduced without permission.⟧",
            'The poem ends with the words "some rights reserved".',
            "She signed it, all rights reserved.",
            "In faded ink stood: copyright 1923, not to be copied.",
        ),
    ),
    Rule(
        id="copyright-unsigned",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A copyright line whose sign was lost: year, firm, reserved rights.",
        pattern=(
            rf"(?:[^.?!]*[ &])?{YEAR_RANGE},? (?:by )?(?P<holder>{TITLE_CASE}),? (?:inc|llc|ltd|corp|gmbh|plc|l\.p)\b"
            rf"[^?!]*{RESERVED}.*"
        ),
        examples=(
            "⟦The-Mill-Wire & 2023 Fennel News, Inc., a Blue Fern Company. All rights reserved.⟧",
            "⟦2021 Fennel Media LLC. All rights reserved⟧",
            "In 2023 Fennel News, Inc., sold the mill, and no rights were reserved to it.",
            "& 2023 Fennel News, Inc., a Blue Fern Company",
        ),
    ),
    *reuse.RULES,
    *licences.RULES,
)
