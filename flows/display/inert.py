"""Text of inputs that can do nothing where it is shown: whatever a file is called or says, it stays text."""

import json
import unicodedata


def printable(text: str) -> str:
    """Return a text without characters that steer a terminal or hide: they are written as escapes."""
    return "".join(map(_printable, text))


def printable_json(text: str) -> str:
    r"""Return laid-out JSON that says the same, with such characters as `\u` escapes: a reader may be a terminal."""
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1]
        for character in text
    )


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return " " if unicodedata.category(character) == "Zs" else character.encode("unicode_escape").decode()
