"""What a line says, whatever breadcrumb or site name stands around it."""

import re
from typing import Final

_CRUMB: Final = re.compile(r" ?[»›>/→|·]+ ?| [–—-] ")
_NOT_WORDS: Final = re.compile(r"[\W_]+")


def line_key(text: str) -> str:
    """Return the words of a line, folded: equal for lines that say the same."""
    return _NOT_WORDS.sub(" ", text).strip().casefold()


def line_keys(text: str) -> set[str]:
    """Return the keys of what a line says: all of it, what its breadcrumb ends in, what stands before a site's name."""
    crumbs = list(_CRUMB.finditer(text))
    if not crumbs:
        return {line_key(text)}
    parts = (text, text[crumbs[-1].end() :], text[: crumbs[-1].start()], text[: crumbs[0].start()])
    return {line_key(part) for part in parts}
