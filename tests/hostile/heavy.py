"""The large ones: files about as large as are read, and what grows when it is read."""

from collections.abc import Callable, Iterator
from typing import Final

from schemas.kinds import Reason
from tests.hostile.case import ARTICLE, Case, Content, file, files
from tests.hostile.stories import PARAGRAPHS, PROSE, STORY, page

_MEGA: Final = 1_000_000
_LARGE: Final = 60 * _MEGA


def _text(piece: str, size: int = _LARGE) -> Callable[[], bytes]:
    raw = piece.encode()
    return lambda: raw * (size // len(raw))


def _page(before: str, piece: str, after: str = "", size: int = _LARGE) -> Callable[[], bytes]:
    return lambda: page(before + piece * (size // len(piece.encode())) + after + PROSE)


TOO_LARGE: Final[dict[str, Content]] = {
    "beyond.txt": _text("storm ", 68 * _MEGA),
    "zeros.html": bytes(68 * _MEGA),
    "words.txt": _text("a "),
    "letters.txt": _text("a"),
    "brackets.txt": _text("<"),
    "high-bytes.txt": lambda: b"\xe9" * _LARGE,
    "utf-16.txt": lambda: "harbour ".encode("utf-16-le") * (_LARGE // 16),
    "marks.txt": ("a" + "\u0301\u0327" * (_LARGE // 4)).encode,
    "paragraph.html": _page("<p>", "harbour "),
    "plaintext.html": _page("<plaintext>", "harbour "),
    "references.html": _page("<p>", "&amp;"),
}
TOO_COMPLEX: Final[dict[str, Content]] = {
    "lines.txt": _text("a\n", 8 * _MEGA),
    "blank-lines.txt": lambda: b"a" + b"\n" * 9 * _MEGA + b"b",
    "questions.txt": _text("What is it?\n\nIt is.\n\n", 5 * _MEGA),
    "items.txt": _text("- a\n", 5 * _MEGA),
    "empty-tags.html": _page("", "<b></b>"),
    "deep.html": _page("", "<div>"),
    "open-comments.html": _page("", "<!--"),
    "comments.html": _page("", "<!-- a -->"),
    "attributes.html": lambda: page("<div " + " ".join(f"a{i}=1" for i in range(300_000)) + ">" + PROSE),
    "many-attributes.html": lambda: page(f"<div {' '.join(f'a{i}=1' for i in range(4_900))}>x</div>" * 1_500),
    "cells.html": _page("<table><tr>", "<td>a", size=_MEGA // 2),
    "entities.html": _page("", "<!ENTITY a '&a;&a;'>", size=20 * _MEGA),
}
READ: Final[dict[str, Content]] = {
    "five-megabytes.txt": _text(STORY + "\n\n", 5 * _MEGA),
    "one-line.txt": _text(" ".join(PARAGRAPHS) + " ", 5 * _MEGA),
    "five-megabytes.html": _page("", PROSE, size=5 * _MEGA),
    "words.txt": _text("a ", 9 * _MEGA),
    "letters.txt": _text("a", 9 * _MEGA),
    "marks.txt": ("a" + "\u0301\u0327" * 2 * _MEGA).encode,
    "brackets.txt": _text("(", 9 * _MEGA),
    "angles.txt": _text("<", 9 * _MEGA),
    "mojibake.txt": _text("Ã© ő ", 5 * _MEGA),
    "feeds.txt": _text("(Reuters) - ", 5 * _MEGA),
    "deep.html": lambda: page("<div>" * 90_000 + PROSE),
    "data-uri.html": _page("<img alt='' src='data:image/png;base64,", "A", "'>"),
    "comment.html": _page("<!-- ", "a ", " -->"),
    "script.html": _page("<script>", "a = b; ", "</script>"),
    "linked-data.html": _page("<script type='application/ld+json'>", "[", "</script>", size=10 * _MEGA),
    "attribute.html": _page("<div class='", "ab ", "'>", size=8 * _MEGA),
    "digits.html": _page("<p>", f"&#{'1' * 5_000};", "</p>"),
    "keywords.html": lambda: page(PROSE, f"<meta name=keywords content='{'storm, ' * _MEGA}'>"),
    "attributes.html": lambda: page(f"<div {' '.join(f'a{i}=1' for i in range(4_900))}>x</div>" * 20 + PROSE),
}
ANY: Final[dict[str, Content]] = {
    "doctype.html": lambda: b"<!doctype html " + b"a " * (_LARGE // 2) + b">" + page(PROSE),
    "unclosed-comment.html": _page("<!-- ", "a "),
    "unclosed-script.html": _page("<script>", "a; "),
    "textarea.html": _page("<textarea>", "harbour "),
    "cdata.html": _page("<![CDATA[", "a "),
    "shut-quote.html": _page("<a b='", "a "),
    "list.html": _page("", "<li>abc", size=_MEGA // 2),
    "definitions.html": _page("", "<dl><dt>a?<dd>b", size=_MEGA // 3),
    "bold.html": _page("", "<p><b>x", size=_MEGA // 4),
    "greater.html": _page("", ">", size=9 * _MEGA),
    "classes.html": lambda: page(f"<div class='{'abc def ' * 5_000}'>" * 200 + PROSE),
    "tables.html": _page("", "<table><tr><td>", size=_MEGA // 3),
    "noise.html": lambda: bytes((i * i >> 3) % 251 + 1 for i in range(5 * _MEGA)),
}  # fmt: skip


def cases() -> Iterator[Case]:
    """Yield the files."""
    yield from files("too-large", TOO_LARGE, Reason.TOO_LARGE)
    yield from files("too-complex", TOO_COMPLEX, Reason.TOO_COMPLEX)
    yield from files("read", READ, ARTICLE)
    stable = (
        ARTICLE,
        Reason.NO_CONTENT,
        Reason.TOO_LARGE,
        Reason.TOO_COMPLEX,
        Reason.BINARY,
        Reason.UNDECODABLE,
    )
    yield from files("any", ANY, *stable)
    yield file("zeros.txt", bytes(_LARGE), Reason.EMPTY)
    yield file("blanks.txt", _text(" "), Reason.EMPTY)
