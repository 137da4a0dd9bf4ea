"""Credits in brackets: they look like the marks that converters leave for pictures, and are tried before them."""

from typing import Final

from cleaners.rules.rule import Rule
from cleaners.rules.words import PERSON
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="credit-marked",
        kind=Kind.IMAGE_CREDIT,
        why="Who made the picture, in brackets with its label.",
        pattern=(
            r"[\[(](?:image|photo|picture|photograph|illustration|graphic|video|screenshot|foto|bild) ?"
            r"(?:credits?|courtesy(?: of)?|source|quelle|by|via)(?: ?[:|] ?| )[^()\[\]]+[\])]"
            rf"|[\[(](?:photo|photographs?|illustration|graphic|foto) ?: ?{PERSON}(?: ?[/,|][^()\[\]]+)?[\])]"
        ),
        examples=(
            "⟦(Image credit: Blue Fern)⟧",
            "⟦[Photo courtesy of the Elmsworth Museum]⟧",
            "⟦(Foto Quelle: Nora Quill)⟧",
            "⟦(Photo: Nora Quill/Valley Ledger)⟧",
            "(photo by her sister, 1931) is on the back",
            "The image credit system (a law of 1931) was repealed.",
        ),
    ),
)
