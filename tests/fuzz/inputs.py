"""Inputs that nobody would write: noise, soups of markup and chrome, and damaged pages of invented sites."""

from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from random import Random
from typing import Final

from tests.encodings.scripts import SCRIPTS
from tests.encodings.stories import STORIES
from tests.page.pages import page, prose
from tests.page.stories import STORIES as PAGES

ROOT: Final = Path(__file__).parents[2]
LONGEST: Final = 3000  # bytes of a seed that are taken up, nearly always: small inputs are many inputs
_WHOLE: Final = 150  # one in so many is taken up whole
_MOST_MUTATIONS: Final = 6

ENCODINGS: Final = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1250", "cp1251", "cp1252", "cp1256", "koi8-r",
    "shift_jis", "euc-jp", "iso2022_jp", "gb18030", "big5", "euc-kr", "hz", "cp874", "mac-roman", "cp437", "utf-7", "cp500",
)  # fmt: skip
_TAGS: Final = (
    "html", "head", "title", "body", "p", "div", "span", "a href='/x'", "b", "h1", "h2 class=headline", "ul", "ol start=-3 reversed", "li value=7",
    "table", "tr", "td colspan=9", "th", "nav", "aside", "header", "footer", "article", "section hidden", "pre", "code", "br", "img alt='Boat'", "hr",
    "dl", "dt", "dd", "details", "summary", "form", "button", "select", "option", "textarea", "template", "noscript", "script", "style",
    "script type='application/ld+json'", "meta charset=utf-16", "meta property='og:title' content='&#0;x'", "time datetime='2024-13-45'",
    "svg", "math", "iframe", "frameset", "plaintext", "xmp", "o:p", "input value=1", "blockquote", "figure", "figcaption", "base href='//'",
    "link rel=canonical href='http://[::1'", "address", "ruby", "rt", "bdo dir=rtl", "div style='display:none'", "a rel=author", "main",
)  # fmt: skip
_ENTITIES: Final = (
    "&amp;", "&lt;", "&nbsp;", "&zwnj;", "&shy;", "&#0;", "&#xD800;", "&#1114112;", "&#x10FFFF;", "&bogus;", "&#", "&notin", "&#x1F469;&zwj;&#x1F680;",
    "&" * 9, "&#128;", "&apos", "&#13;", "&#x2028;",
)  # fmt: skip
_LINES: Final = (
    "Home", "0 Comments", "12 comments", "Share this", "By Ann Lee", "Published 4 March 2024", "You may also like", "About us", "Related stories",
    "Advertisement", "Image 1 of 4", "Subscribe to our newsletter", "© 2024 The Elmsworth Post", "VELMOUTH (Reuters) - The pier fell.", "FAQ",
    "Who pays?", "Q: Why?", "A: Because.", "Read more: Ferry sunk", "- * -", "1. One", "Tags: pier, quay", "(Ann Lee/Agency)", "4 min read",
    "The council voted on Tuesday to close the old bridge for two years while engineers replace the cables.", "weapons.However, it is said",
    "Editor's note: this story was corrected.", "Cookie settings", "404 Not Found", "Advertisement\n\nAdvertisement", "Ã©tÃ© â€™ Â£", "Log in",
)  # fmt: skip
_SPECIALS: Final = (
    "\0", "\x01", "\x0b", "\x0c", "\r", "\r\n", "\n\n", "\t", "\x1b[31m", "\x1b$B", "\x7f", "\x85", "\xa0", "\xad", "\u0301", "\u0e33", "\u180e", "\u200b",
    "\u200c", "\u200d", "\u200f", "\u2028", "\u202e", "\u2060", "\u3000", "\ufe0f", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\U0001f469\u200d\U0001f680", "\U000e0067",
    "\U00020bb7", "\u1112\u1161\u11ab", "\ufb2a", "\uf900", "\u0130", "ß", "ŉ", "ﬃ", "１２", "²", "Ⅷ", "<", ">", "]]>", "<!--", "-->", "<![CDATA[", "<?php", "~{", "~}",
)  # fmt: skip
_MAGIC: Final = (
    b"PK\x03\x04", b"\x1f\x8b\x08", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"PAR1", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff",
    b"\xff\xfe\0\0", b"BZh9", b"\x7fELF", b"RIFF\0\0\0\0WEBP", b"MIME-Version: 1.0\r\nContent-Type: multipart/related", b"\xed\xa0\x80", b"\xc3", b"\xf0\x9f",
    b"<meta charset=shift_jis>", b"<meta charset=iso-2022-kr>", b"<meta charset=utf-7>", b"<meta charset=koi8-r>", b"<?xml version='1.0' encoding='gb2312'?>",
)  # fmt: skip
_PLANES: Final = ((0x20, 0x7F), (0x80, 0x250), (0x250, 0x2000), (0x2000, 0x3400), (0x3400, 0xD800), (0xE000, 0x10000), (0x10000, 0x20000), (0x20000, 0x30000), (0xE0000, 0x110000))  # fmt: skip


def fuzzed_input(random: Random, corpus: Sequence[bytes]) -> bytes:
    """Return some bytes to clean; the same for the same state of the generator and the same texts and pages to damage."""
    make = random.choice((_noise, _letters, _dump_soup, _page_soup, _page_soup, None, None, None))
    return make(random) if make else _damaged(random, corpus)


def _noise(random: Random) -> bytes:
    alphabet = random.choice((256, 256, 128, 32))
    return bytes(random.randrange(alphabet) for _ in range(random.randrange(400)))


def _letters(random: Random) -> bytes:
    text = "".join(_character(random) for _ in range(random.randrange(300)))
    return _encoded(random, text)


def _character(random: Random) -> str:
    return (
        random.choice(_SPECIALS)
        if random.randrange(4) == 0
        else chr(random.randrange(*random.choice(_PLANES)))
    )


def _dump_soup(random: Random) -> bytes:
    pieces = (
        random.choice((_line, _line, _line, _special, _character))(random)
        for _ in range(random.randrange(1, 30))
    )
    return _encoded(random, random.choice(("\n", "\n\n", " ", "\r\n")).join(pieces))


def _page_soup(random: Random) -> bytes:
    kinds = (_tag, _tag, _tag, _line, _entity, _special)
    pieces = [random.choice(kinds)(random) for _ in range(random.randrange(3, 60))]
    opening = random.choice(("<!doctype html>", "<html><body>", "<p>", ""))
    return _encoded(random, opening + "".join(pieces))


def _tag(random: Random) -> str:
    tag = random.choice(_TAGS)
    return f"</{tag.split()[0]}>" if random.randrange(3) == 0 else f"<{tag}>"


def _line(random: Random) -> str:
    return random.choice(_LINES)


def _entity(random: Random) -> str:
    return random.choice(_ENTITIES)


def _special(random: Random) -> str:
    return random.choice(_SPECIALS)


def _encoded(random: Random, text: str) -> bytes:
    encoding = "utf-8" if random.randrange(3) else random.choice(ENCODINGS)
    return text.encode(encoding, "ignore")


def _damaged(random: Random, corpus: Sequence[bytes]) -> bytes:
    data = random.choice(corpus)
    if len(data) > LONGEST and random.randrange(_WHOLE):
        start = random.choice((0, random.randrange(len(data) - LONGEST)))
        data = data[start : start + LONGEST]
    for _ in range(random.randrange(1, _MOST_MUTATIONS)):
        data = random.choice(_MUTATIONS)(random, data, random.choice(corpus))
    return data


def _flip(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def _truncate(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    return random.choice((data[:at], data[at:]))


def _delete(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    return data[:at] + data[at + random.randrange(200) :]


def _duplicate(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    piece = data[at : at + random.randrange(300)]
    return data[:at] + piece * random.randrange(2, 5) + data[at:]


def _splice(random: Random, data: bytes, other: bytes) -> bytes:
    at, there = _place(random, data), _place(random, other)
    return data[:at] + other[there : there + random.randrange(600)] + data[at:]


def _insert(random: Random, data: bytes, _: bytes) -> bytes:
    at = random.choice((0, _place(random, data), len(data)))
    token = random.choice((_tag, _line, _entity, _special))(random).encode("utf-8", "ignore")
    return data[:at] + random.choice((token, random.choice(_MAGIC))) + data[at:]


def _switch(random: Random, data: bytes, _: bytes) -> bytes:
    text = data.decode(random.choice(("utf-8", "utf-8", "cp1252", "cp1251")), "ignore")
    return text.encode(random.choice(ENCODINGS), "ignore")


def _place(random: Random, data: bytes) -> int:
    return random.randrange(len(data) + 1)


_MUTATIONS: Final[tuple[Callable[[Random, bytes, bytes], bytes], ...]] = (
    _flip, _flip, _truncate, _delete, _duplicate, _splice, _insert, _insert, _switch,
)  # fmt: skip


@cache
def own_corpus() -> tuple[bytes, ...]:
    """Return the repository's own dumps and pages, and texts in the scripts of the world, in a fixed order."""
    files = [*(ROOT / "seeds").glob("*.*"), *(ROOT / "tests/golden/pages").glob("*.*")]
    texts = [story.whole for story in STORIES.values()] + ["\n\n".join(lines) for lines in SCRIPTS.values()]
    bodies = ["".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n")) for text in texts]
    pages = [page(prose()), *map(page, bodies), *(story.markup for story in PAGES.values())]
    return (*(file.read_bytes() for file in sorted(files)), *(text.encode() for text in (*texts, *pages)))
