"""Text that stays text: what steers, hides or turns the reading order is shown by its code point."""

import re
from typing import Final

from markupsafe import Markup, escape

_ESCAPED_BYTES: Final = 4
_UNSEEN_BYTES: Final = 95
"""What a character takes more when it is escaped, or shown by its code."""

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Controls but tab and newline, embeddings, overrides and isolates of direction, marks of no width, tags.

U+200C and U+200D stand, for Persian and emoji need them; so do the plain marks of direction."""


def plain(text: str) -> Markup:
    """Return a text as HTML: escaped, with what cannot be seen shown as its code point."""
    parts: list[Markup] = []
    position = 0
    for match in _UNSEEN.finditer(text):
        parts.append(escape(text[position : match.start()]))
        code = f"{ord(match[0]):04X}"
        parts.append(
            Markup(
                '<span class="hidden-char" data-code="{0}" title="a character that is not seen">U+{0}</span>'
            ).format(code)
        )
        position = match.end()
    parts.append(escape(text[position:]))
    return Markup().join(parts)


def attribute(text: str) -> str:
    """Return a text for an attribute or an option, where no markup can stand."""
    return _UNSEEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


def page_bytes(text: str) -> int:
    """Return about how many bytes a text takes on the page."""
    marked = sum(map(text.count, "<>&'\""))
    return len(text.encode()) + _ESCAPED_BYTES * marked + _UNSEEN_BYTES * len(_UNSEEN.findall(text))


def shortened(text: str, most: int) -> str:
    """Return the beginning of a text, which says so where it is not all of it."""
    return text if len(text) <= most else f"{text[:most]}…"
