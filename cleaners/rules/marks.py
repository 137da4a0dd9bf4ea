"""The marks around what is taken from a text: in the examples of rules, and wherever a document is shown."""

from typing import Final

OPEN: Final = "⟦"
CLOSE: Final = "⟧"
