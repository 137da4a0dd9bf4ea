"""Files with honest content and names that are none."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from tests.hostile.case import ARTICLE, Case, file
from tests.hostile.stories import control

NAMES: Final = (
    b"new\nline.txt", b"carriage\rreturn.txt", b"tab\there.txt", b"bell\x07.txt", b"\x1b[2J\x1b[31mred.txt", b"\x9b31m.txt",
    b"\x7f", b" ", b"  leading.txt", b"trailing.txt ", b"trailing.", b"...", b"..a", b"-rf", b"--output", b"-", b"~", b"#", b"#a.txt",
    b"a?b=c&d.html", b"%2e%2e", b"%00.txt", b"%2fetc%2fpasswd", b"*", b"[x]", b"{a,b}.txt", b"!not.txt", b"$HOME", b"`id`.txt",
    b"$(id).txt", b"a;b.txt", b"a|b.txt", b"a>b.txt", b"a'b.txt", b'a"b.txt', b"a:b.txt", b"CON", b"nul.txt", b"back\\slash.txt",
    b"\\", b"\\x41.txt", b"\\\\x41.txt", b"\\n.txt", b"bad\xff.txt", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80.txt", b"\xc0\xaf",
    "é.txt".encode(), "e\u0301.txt".encode(), "Ångström.txt".encode(), "\u212bngström.txt".encode(), b"Case.txt", b"case.txt",
    b"CASE.TXT", "\u202etxt.exe".encode(), "\u200f\u200e.txt".encode(), "\u2066a\u2069".encode(), "\ufeffmark.txt".encode(),
    "\u2028.txt".encode(), "\x85.txt".encode(), "\u200b".encode(), "港口.html".encode(), "مرحبا.txt".encode(), "👩\u200d👧.txt".encode(),
    "a\u0300\u0301\u0302.txt".encode(), "\U0010ffff".encode(), b"x" * 255, "é".encode() * 127, b"part-0000.parquet", b".lock", b"[bold]a[/bold].txt",
    b"[link=x]y", b"con\xe9.txt", b"a b  c.txt", b"http:", b"s3:", b"winnow.toml", b".gitignore", b".state", b"0", b"null", b"None",
)  # fmt: skip
DEEP: Final = b"/".join([b"d" * 200] * 16) + b"/file.txt"
"""Shorter than the longest path that the system takes; below another folder it may be longer."""


def cases() -> Iterator[Case]:
    """Yield the files, and folders of such names with a file in each."""
    assert len(set(NAMES)) == len(NAMES)
    assert unicodedata.normalize("NFC", "e\u0301") == "é"
    for number, name in enumerate(NAMES):
        yield file(b"name/" + name, control(2 * number), ARTICLE)
    for number, name in enumerate(NAMES[::9]):
        yield file(b"folder/" + name + b"/" + name, control(2 * number), ARTICLE)
    yield file(DEEP, control(0), ARTICLE)
    yield file(b"deep/" + b"d/" * 500 + b"file.txt", control(2), ARTICLE)
