"""Copyright lines and terms of reuse."""

from typing import Final

from cleaners.rules.rule import Rule
from cleaners.rules.words import NAME, SIGN, YEARS
from schemas.kinds import Kind

_RESERVED = (
    r"(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)"
)

RULES: Final = (
    Rule(
        id="copyright-line",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line of the page.",
        pattern=(
            rf"(?:copyright ?{SIGN}?|{SIGN}(?: copyright)?)[ :,-]*(?:{YEARS})?[ ,.:|–—-]*(?:by )?"
            rf"(?P<holder>{NAME})?(?:[ .,|–—-]+(?:{_RESERVED}|all rights?)[^\n]{{0,200}})?"
        ),
        examples=(
            "⟦Copyright ©️ 2024 Britannia Daily | All rights reserved.⟧",
            "⟦© 2023 Advance Valley Media LLC. All rights reserved⟧",
            "⟦© Copyright 2019-2021, The Harbour Post⟧",
            "Copyright law is 300 years old, and it shows its age in every courtroom of the country today.",
            "The copyright of the film expired in 2024.",
        ),
    ),
    Rule(
        id="copyright-reserved",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A line that reserves all rights.",
        pattern=rf"(?:{YEARS}[ ,.|–—-]*)?(?P<holder>{NAME})?[ .,|–—-]*{_RESERVED}(?:[.,|–—-][^\n]{{0,120}})?",
        examples=(
            "⟦All rights reserved.⟧",
            "⟦2023 The Boat House Media, Inc. All rights reserved.⟧",
            "All rights reserved for the few are rights denied to the many, she wrote.",
            "He insisted that all rights were reserved.",
        ),
    ),
    Rule(
        id="copyright-reuse",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A note on what may be done with the text.",
        pattern=(
            r"(?:this material|the material on this site|no part of this (?:site|website|publication|article)|reproduction|"
            r"(?:the )?contents? (?:of|on) this (?:site|website|page))[^\n]{0,60} (?:may not|must not|cannot|not be|is prohibited|without)[^\n]{0,240}"
        ),
        examples=(
            "⟦This material may not be published, broadcast, rewritten or redistributed.⟧",
            "⟦The material on this site may not be reproduced without prior written permission.⟧",
            "The material may not last ten winters, engineers said.",
            "No part of this city is safe from floods.",
        ),
    ),
)
