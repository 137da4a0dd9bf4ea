"""What the elements of HTML mean to a reader: which are seen, which stand on lines of their own, which are landmarks.

A **visible block** is a stretch of text that a reader of the opened page would see as one paragraph-like
unit: the text of one block element outside of its block children. Left out are elements that no browser
draws (`head`, `script`, `style`, `template` …), what stands in for missing abilities (`noscript`,
`noframes`, the insides of `iframe`, `object`, `video` …), the insides of form controls (`select`, `textarea`,
`datalist`), closed dialogs, drawings (`svg`), and elements hidden by their own `hidden` attribute or inline
style. Style sheets are not read, so what only they hide counts as visible; so does `aria-hidden`, which
hides from ears, not from eyes.
"""

import re
from itertools import accumulate
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

_UNSEEN: Final = """annotation annotation-xml applet audio base canvas col colgroup datalist embed frame frameset
head iframe input link map meta meter noembed noframes noscript object optgroup option param progress rp script
select source style svg template textarea title track video"""
_BLOCKS: Final = """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol
p pre search section summary table tbody td tfoot th thead tr ul xmp"""
_MEANINGFUL: Final = "blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 legend li pre summary"

UNSEEN: Final = frozenset(_UNSEEN.split())
BLOCKS: Final = frozenset(_BLOCKS.split())
MEANINGFUL: Final = frozenset(_MEANINGFUL.split())
"""Elements that say what their text is; a `p` or `div` inside one of them takes its name."""

LANDMARKS: Final = frozenset({"nav", "aside", "header", "footer", "form", "main", "article", "figure"})

_ROLES: Final = {
    "navigation": "nav",
    "complementary": "aside",
    "banner": "header",
    "contentinfo": "footer",
    "search": "form",
    "main": "main",
    "article": "article",
}
_MAYBE_HIDDEN: Final = etree.XPath("//*[@hidden or @style]")
_HIDING_STYLE: Final = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_unseen(element: HtmlElement) -> bool:
    """Return whether no browser draws the element or what is in it."""
    return element.tag in UNSEEN or (element.tag == "dialog" and element.get("open") is None)


def is_hidden(element: HtmlElement) -> bool:
    """Return whether the element's own attributes hide it.

    The page itself is never hidden: styles on `html` and `body` are lifted by scripts once the page has loaded.
    """
    if element.tag in ("html", "body"):
        return False
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDING_STYLE.search(style))


def may_hide_more(tree: HtmlElement, characters: int) -> bool:
    """Return whether elements that their own attributes hide could hold more text than that: the cheap test."""
    hidden = (len(element.text_content()) for element in _MAYBE_HIDDEN(tree) if is_hidden(element))
    return any(total > characters for total in accumulate(hidden))  # no further: elements may nest


def landmark(element: HtmlElement) -> str | None:
    """Return the landmark that the element is, by its name or its role."""
    tag = str(element.tag)
    return tag if tag in LANDMARKS else _ROLES.get(element.get("role", "").lower())


def own_tokens(element: HtmlElement) -> frozenset[str]:
    """Return the words of the element's class and id, in lower case."""
    return frozenset(f"{element.get('class', '')} {element.get('id', '')}".lower().split())
