"""What the elements of HTML mean to a reader: which are seen, which stand on lines of their own, which are landmarks.

A **visible block** is a stretch of text that a reader of the opened page would see as one paragraph-like
unit: the text of one block element outside of its block children. Left out are elements that no browser
draws (`head`, `script`, `style`, `template` …), what stands in for missing abilities (`noscript`,
`noframes`, the insides of `iframe`, `object`, `video` …), the insides of form controls (`select`, `textarea`,
`datalist`), closed dialogs, drawings (`svg`), and elements hidden by their own `hidden` attribute or inline
style. Style sheets are not read, so what only they hide counts as visible; so does `aria-hidden`, which
hides from ears, not from eyes, and what is only folded away (`details`, `hidden="until-found"`). The parentheses of
ruby (`rp`) count too: text without ruby needs them.
"""

import re
from functools import lru_cache
from itertools import accumulate
from typing import Final

from lxml.html import HtmlElement

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

_UNSEEN: Final = """annotation annotation-xml applet audio base canvas col colgroup datalist embed frame frameset
head iframe input link map meta meter noembed noframes noscript object optgroup option param progress script
select style svg template textarea title track video"""
_BLOCKS: Final = """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol
p pre search section summary table tbody td tfoot th thead tr ul xmp"""
_MEANINGFUL: Final = "blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 legend li listing pre summary xmp"

UNSEEN: Final = frozenset(_UNSEEN.split())
BLOCKS: Final = frozenset(_BLOCKS.split())
_DIALOG: Final = "dialog"  # unseen unless it is open
_MAYBE_UNSEEN: Final = UNSEEN | {_DIALOG}
MEANINGFUL: Final = frozenset(_MEANINGFUL.split())
"""Elements that say what their text is; a `p` or `div` inside one of them takes its name."""

_LEAVING: Final = ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote")
"""Some of the elements that end a drawing (HTML Living Standard, 13.2.6.5); not those that drawings have too."""

PREFORMATTED: Final = frozenset({"listing", "pre", "xmp"})
"""Elements whose line breaks and blanks are seen."""

LANDMARKS: Final = frozenset({"nav", "aside", "header", "footer", "form", "main", "article", "figure"})

GROUPS: Final = frozenset({"details", "dl"})
"""No landmarks, but what stands in one of them belongs together."""

_ROLES: Final = {
    "navigation": "nav",
    "complementary": "aside",
    "banner": "header",
    "contentinfo": "footer",
    "search": "form",
    "main": "main",
    "article": "article",
}
_MOST_TOKENS: Final = 200  # of one element; each block carries them
_LONGEST_REMEMBERED: Final = 400  # characters of class and id together
_MOST_REMEMBERED: Final = 4096
_UNTIL_FOUND: Final = "until-found"
_OUTER: Final = ("html", "body")
_MAYBE_HIDDEN: Final = "//*[@hidden or @style]"
_HIDING_STYLE: Final = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_unseen(element: HtmlElement) -> bool:
    """Return whether no browser draws the element or what is in it."""
    tag = element.tag
    if tag not in _MAYBE_UNSEEN:
        return False
    if tag == "svg":
        return not _is_left(element)
    return tag != _DIALOG or element.get("open") is None


def _is_left(drawing: HtmlElement) -> bool:
    """Whether a block of text stands in a drawing: for browsers it ends the drawing, which nobody closed."""
    return any(
        all(around.tag != "foreignobject" for around in block.iterancestors())
        for block in drawing.iter(*_LEAVING)
    )


def is_hidden(element: HtmlElement) -> bool:
    """Return whether the element's own attributes hide it.

    The page itself is never hidden: styles on `html` and `body` are lifted by scripts once the page has loaded.
    """
    hidden, style = element.get("hidden"), element.get("style")
    return (hidden is not None or style is not None) and element.tag not in _OUTER and hides(hidden, style)


def hides(hidden: str | None, style: str | None) -> bool:
    """Return whether the values of these attributes hide an element; None for an attribute that it does not have."""
    is_hidden = hidden is not None and hidden.lower() != _UNTIL_FOUND
    return is_hidden or bool(style and _HIDING_STYLE.search(style))


def may_hide_more(tree: HtmlElement, characters: int) -> bool:
    """Return whether elements that their own attributes hide could hold more text than that: the cheap test."""
    hidden = (len(element.text_content()) for element in tree.xpath(_MAYBE_HIDDEN) if is_hidden(element))
    return any(total > characters for total in accumulate(hidden))  # no further: elements may nest


def landmark(element: HtmlElement) -> str | None:
    """Return the landmark or group that the element is, by its name or its role."""
    tag = str(element.tag)
    return tag if tag in LANDMARKS or tag in GROUPS else _ROLES.get(element.get("role", "").lower())


def own_tokens(element: HtmlElement) -> frozenset[str]:
    """Return the words of the element's class and id, in lower case; of very many, the first."""
    written = f"{element.get('id', '')} {element.get('class', '')}"
    return _remembered_tokens(written) if len(written) <= _LONGEST_REMEMBERED else _tokens(written)


def _tokens(written: str) -> frozenset[str]:
    return frozenset(written.lower().split(maxsplit=_MOST_TOKENS)[:_MOST_TOKENS])


# Items of a menu are marked up alike: one set for all of them is also hashed but once.
_remembered_tokens = lru_cache(_MOST_REMEMBERED)(_tokens)
