"""Whether a text is a page: decided by its content, never by its name."""

import re
from itertools import islice
from typing import Final

_NAMES: Final = (
    "html|head|title|meta|link|base|body|script|style|noscript|frameset|frame|main|article|section|header|footer|nav"
    "|aside|div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|figure|figcaption|img|picture|blockquote"
    "|pre|code|a|b|i|u|em|strong|small|br|hr|form|button|input|label|iframe|video|svg|center|font|amp-img|time"
)
_TAG: Final = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_PREAMBLE: Final = re.compile(r"(?:\s|\ufeff|\0|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*+-->)*+", re.IGNORECASE)
_OPENING: Final = re.compile(rf"<!doctype\s+html[^>]*>|<(?:{_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_LATE_OPENING: Final = re.compile(r"^[ \t]*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE | re.MULTILINE)
_LAST_TAG: Final = re.compile(r"<[a-z/!][^>]*\Z", re.IGNORECASE)
_LATE_WITHIN: Final = 2048
_BLOCK: Final = "(?:p|div|li|ul|ol|h[1-6]|td|tr|blockquote|section|article)"
_BLOCK_START: Final = re.compile(rf"<{_BLOCK}[\s>]", re.IGNORECASE)
_BLOCK_END: Final = re.compile(rf"</{_BLOCK}\s*>", re.IGNORECASE)

_MANY_TAGS: Final = 10
_SOME_TAGS: Final = 3
_MARKUP_SHARE: Final = 0.03  # of the characters; prose that speaks of tags has less
_MOST_LOOSE: Final = 0.2  # of the characters of a fragment


def looks_like_html(text: str) -> bool:
    """Return whether a text is a page or a fragment of one.

    Text that merely speaks of tags is text: markup must open the document and carry it, or, in a fragment
    that opens with words, hold nearly all of them in its blocks.
    """
    if "<" not in text:
        return False
    start = _PREAMBLE.match(text)
    at = start.end() if start else 0
    text = without_torn_tag(text)
    opening = _OPENING.match(text, at)
    if not text[opening.end() if opening else at :].strip(" \t\r\n\0"):
        return True  # it ends before anything that a reader would see
    if opening:
        return _opens_page(text, opening.end())
    late = _LATE_OPENING.search(text, at, at + _LATE_WITHIN)
    return bool(late and _opens_page(text, late.end())) or _is_fragment(text)


def without_torn_tag(markup: str) -> str:
    """Return markup without the tag that its end cut off, if there is one."""
    last = markup.rfind("<")
    return markup[:last] if last >= 0 and _LAST_TAG.match(markup, last) else markup


def _opens_page(text: str, at: int) -> bool:
    """Whether what begins with a tag goes on as markup."""
    some = list(islice(_TAG.finditer(text, at), _SOME_TAGS))
    if len(some) == _SOME_TAGS and text[at : some[0].end()].lstrip().startswith("<"):
        return True
    tags = list(_TAG.finditer(text, at))
    if tags and not text[tags[-1].end() :].strip(" \t\r\n\0"):
        return True
    return len(tags) >= _MANY_TAGS and _share(tags, text) >= _MARKUP_SHARE


def _is_fragment(text: str) -> bool:
    if len(list(islice(_BLOCK_END.finditer(text), _SOME_TAGS))) < _SOME_TAGS:
        return False
    tags = list(_TAG.finditer(text))
    return _share(tags, text) >= _MARKUP_SHARE and _loose(tags, text) <= _MOST_LOOSE * len(text)


def _loose(tags: list[re.Match[str]], text: str) -> int:
    """How many characters stand in no block element: the prose of an article that shows markup does."""
    loose = position = level = 0
    for tag in tags:
        loose += 0 if level else tag.start() - position
        position = tag.end()
        if _BLOCK_START.match(tag[0]):
            level += 1
        elif _BLOCK_END.match(tag[0]):
            level = max(0, level - 1)
    return loose + len(text) - position


def _share(tags: list[re.Match[str]], text: str) -> float:
    return sum(tag.end() - tag.start() for tag in tags) / len(text)
