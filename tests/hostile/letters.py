"""Bytes in odd encodings, and characters that hide, steer or pile up."""

from collections.abc import Iterator
from typing import Final

from schemas.kinds import Reason
from tests.hostile.case import ARTICLE, Case, file, files
from tests.hostile.stories import PARAGRAPHS, PROSE, STORY, page

_ACCENTED: Final = STORY.replace("harbour", "harbour café").replace(". ", ". “Låg tide”, she said. ")
_PAGE: Final = page(PROSE.replace("harbour", "harbour café")).decode()

ENCODED: Final = {
    "utf-8-mark.txt": _ACCENTED.encode("utf-8-sig"),
    "two-marks.txt": b"\xef\xbb\xbf" * 2 + _ACCENTED.encode(),
    "mark-inside.txt": f"{PARAGRAPHS[0]}\ufeff\n\n\ufeff{STORY}".encode(),
    "utf-16.txt": _ACCENTED.encode("utf-16"),
    "utf-16-be.txt": b"\xfe\xff" + _ACCENTED.encode("utf-16-be"),
    "utf-16-unmarked.txt": _ACCENTED.encode("utf-16-le"),
    "utf-16-be-unmarked.html": _PAGE.encode("utf-16-be"),
    "utf-32.txt": _ACCENTED.encode("utf-32"),
    "cp1252.txt": _ACCENTED.replace("å", "a").encode("cp1252"),
    "latin-1.html": page(PROSE.replace("harbour", "café"), "<meta charset=iso-8859-1>")
    .decode()
    .encode("cp1252"),
    "lying.html": page(PROSE.replace("harbour", "café"), "<meta charset=koi8-r>"),
    "unknown-charset.html": page(PROSE, "<meta charset=elmsworth-1>"),
    "utf-7-charset.html": page(PROSE + "+ADw-script+AD4-", "<meta charset=utf-7>"),
    "hex-charset.html": page(PROSE, "<meta charset=hex>"),
    "long-charset.html": page(PROSE, f"<meta charset='{'x' * 5000}'>"),
    "many-charsets.html": page(PROSE, "<meta charset=utf-8>" * 500),
    "lying-mark.txt": b"\xef\xbb\xbf" + _ACCENTED.replace("å", "a").encode("cp1252"),
    "lying-wide-mark.txt": b"\xff\xfe" + _ACCENTED.encode(),
    "turned-mark.txt": b"\xfe\xff" + _ACCENTED.encode("utf-16-le"),
    "halves-of-characters.txt": STORY.encode() + b" \xed\xa0\xbd\xed\xb8\x80",
    "windows-controls.txt": STORY.replace("storm", "\x93storm\x94").encode(),
    "surrogates.txt": STORY.encode() + b" \xed\xa0\x80\xed\xb0\x80 and on",
    "overlong.txt": STORY.encode() + b" \xc0\xaf and on",
    "beyond-unicode.txt": STORY.encode() + b" \xf7\xbf\xbf\xbf and on",
    "stray-byte.txt": ("é" * 60 + STORY).encode() + b" \x96 and on",
    "mixed.txt": _ACCENTED.encode() + b"\n\n" + b"caf\xe9",
    "nul-inside.txt": STORY.encode().replace(b"storm", b"st\0orm"),
    "nul-between.html": page(PROSE).replace(b"<p>", b"<\0p>", 1),
    "esc-inside.txt": STORY.encode().replace(b"storm", b"\x1b[31mstorm\x1b[0m"),
    "mojibake.txt": _ACCENTED.encode().decode("cp1252", "replace").encode(),
    "shift-jis.txt": ("港口は火曜日に閉じられた。" * 30).encode("shift_jis"),
    "gb18030.txt": ("港口在周二关闭，渡轮停航。" * 30).encode("gb18030"),
    "koi8.txt": ("Гавань была закрыта во вторник из-за бури. " * 20).encode("koi8-r"),
}
CHARACTERS: Final = {
    "escapes.txt": f"\x9b31m\u009dRed\u0085{STORY}".encode(),
    "bidi.txt": f"\u202e{STORY}\u202c\u2066\u2069".encode(),
    "joiners.txt": f"👩\u200d👩\u200d👧 می\u200cخواهم {STORY}".encode(),
    "marks.txt": ("a" + "\u0301\u0327" * 5_000 + " " + STORY).encode(),
    "marks-apart.txt": ("a" + "\u0f73" * 5_000 + " " + STORY).encode(),
    "tag-characters.txt": ("".join(chr(0xE0000 + ord(c)) for c in "hidden words") + STORY).encode(),
    "private-use.txt": ("\ue000\uf8ff\U000f0000" + STORY).encode(),
    "noncharacters.txt": ("\ufffe\uffff\U0010ffff" + STORY).encode(),
    "separators.txt": "\u2028".join(PARAGRAPHS).encode(),
    "carriage-returns.txt": "\r\r".join(PARAGRAPHS).encode(),
    "form-feeds.txt": "\f".join(PARAGRAPHS).encode(),
    "replacement.txt": ("\ufffd" * 3 + STORY).encode(),
    "formula.txt": f"=cmd|'/C calc'!A0\n\n{STORY}".encode(),
    "markup.txt": f"[bold red]Storm[/bold red] [link=file:///etc/passwd]harbour[/link]\n\n{STORY}".encode(),
    "script.txt": f"Storm '; DROP TABLE articles; -- \n\n{STORY}".encode(),
    "title.html": page(f"<h1>[red]Storm&#27;[2J\u202e closes</h1>{PROSE}"),
    "digits.txt": f"{'9' * 5_000}\n\n{STORY}".encode(),
}


def cases() -> Iterator[Case]:
    """Yield the files."""
    yield from files("encoding", ENCODED, ARTICLE)
    yield from files("characters", CHARACTERS, ARTICLE)
    yield file(
        "encoding/odd-utf-16.txt", STORY.encode("utf-16-le")[1:], ARTICLE, Reason.BINARY, Reason.UNDECODABLE
    )
    yield file("encoding/high-bytes.txt", b"\xff" * 3_000, ARTICLE, Reason.BINARY, Reason.UNDECODABLE)
    yield file("encoding/half-a-character.txt", b"\xff\xfe\0", Reason.UNDECODABLE)
    yield file(
        "encoding/broken-utf-16.txt", b"\xff\xfe" + b"\x00\xd8" * 300, Reason.UNDECODABLE, Reason.BINARY
    )
