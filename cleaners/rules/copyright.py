"""Copyright lines, reserved rights and terms of reuse."""

from typing import Final

from cleaners.rules import copyright_tails, licences, reuse
from cleaners.rules.copyright_words import (
    AND_MORE,
    HEADING,
    MAKER,
    NEXT,
    RESERVED,
    SIGN,
    START,
    TITLE_CASE,
    WHAT,
    YEAR_RANGE,
)
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_REGISTER: Final = (
    r"(?:registered (?:in|at|as|office|company|charity|with|number|under|trade ?mark)"
    r"|company (?:registration|number|reg\.?|no\.?)|(?:business )?reg(?:istration|istered)? (?:no\.?|number|office)"
    r"|vat (?:no\.?|number|reg)|issn|abn|acn|charity (?:no\.?|number)|hrb|handelsregister|siret|siren|cnpj|nif|cif|kvk"
    r"|p\. ?iva|partita iva|инн|огрн|свидетельство о регистрации сми)"
)
_BELONGS: Final = (
    r"(?:(?:proudly |an? )?(?:part|division|subsidiary|member|publication|independent publication) of"
    r"|(?:owned(?: and operated)?|(?:printed and )?published|operated) by)"
)
_HOUSE: Final = r"(?:media|group|network|family|publishing|press|newspapers?|publications?|ltd|limited|inc|gmbh|plc|llc|s\.?a|b\.?v)"

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
        pattern=rf"(?:[^.?!]{{2,60}}[.,|–-] ?)?{_REGISTER}\b[^?!]*\d[^?!]*",
        examples=(
            "⟦Registered in England and Wales No. 1234567⟧",
            "⟦ISSN 1234-5678⟧",
            "Registered in England, the ship sank off Oman.",
            "The company was registered in 1931.",
        ),
    ),
    Rule(
        id="copyright-part-of",
        kind=Kind.COPYRIGHT_LEGAL,
        why="To which house the publication belongs.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"an? {TITLE_CASE} (?:company|publication|brand|title|website|site|production|property|newspaper|magazine)"
            rf"|{_BELONGS} (?:the )?{TITLE_CASE} {_HOUSE}\.?"
            r"|(?:licen[sc]e|licen[sc]ing)(?: (?:no|number)\.? ?[\w/-]+)?"
        ),
        examples=(
            "⟦Part of the Fennel Media Group⟧",
            "⟦A Fennel Press publication⟧",
            "Part of Fennel Media was sold in 2019.",
            "A new publication covers the port.",
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
    *copyright_tails.RULES,
    *reuse.RULES,
    *licences.RULES,
)
