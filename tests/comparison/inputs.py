"""Small invented dumps, and rules for what stands in them."""

from typing import Final

from tests.report.datasets import HOSTILE_NAME, IMAGE, PROSE, SCRIPT

LETTER: Final = "Join 1,250 readers of the pier letter"
SHARE: Final = "Share this article"


def dump(title: str, *lines: str) -> str:
    """Return a text dump."""
    return "\n\n".join((title, *PROSE[:2], *lines, *PROSE[2:]))


FILES: Final = {
    "a.txt": dump("Storm closes harbour for a third day", LETTER, SHARE),
    "b.txt": dump("Ferry back on time", LETTER),
    "c.txt": dump("The light at the pier burns again", SHARE, LETTER),
    "d.txt": dump("A quiet day at the quay"),
    HOSTILE_NAME: dump(f"Storm {SCRIPT}", f"Storm {IMAGE} \u202etxt.exe\x1b[31m", SHARE),
    "only-letter.txt": f"© 2024 Elmsworth Post | All rights reserved\n\n{LETTER}",
    "empty.txt": "",
}
LETTER_RULE: Final = """
[[rule]]
id = "pier-letter"
kind = "newsletter"
why = "The line that offers a letter."
pattern = 'join [\\d,]+ readers of the pier letter'
examples = ["⟦Join 1,250 readers of the pier letter⟧", "They join 12 readers at the pier.", "The pier letter"]
"""
RULES: Final = f'disable = ["share-this"]\n{LETTER_RULE}'
HOSTILE_RULE: Final = """
[[rule]]
id = "hostile-line"
kind = "widget"
why = "The line that would be markup."
pattern = 'storm <img.*'
examples = ["⟦Storm <img src=x>⟧", "A storm of images.", "Storm img"]
"""
