"""Files that are empty, torn or not what their names say."""

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from schemas.kinds import Reason
from tests.hostile.case import ARTICLE, Case, file, files
from tests.hostile.stories import PARAGRAPHS, PROSE, STORY, page

_PAGE: Final = page(PROSE)

EMPTY: Final = {
    "nothing.html": b"",
    "nothing": b"",
    "blank.txt": b" \t\r\n\n ",
    "mark.txt": b"\xef\xbb\xbf",
    "mark-and-blank.txt": b"\xef\xbb\xbf \r\n",
    "utf-16-mark.txt": b"\xff\xfe",
    "nul.html": b"\0",
    "sparse.html": bytes(70_000),
    "feeds.txt": b"\f\v\n",
}
_OBJECT: Final = f'{{"title": "Storm closes harbour", "text": "{PARAGRAPHS[0]}"}}'
FOR_PROGRAMS: Final = {
    "feed.xml": f"<?xml version='1.0'?>\n<!-- x --><rss version='2.0'><channel><title>{PARAGRAPHS[0]}</title></channel></rss>".encode(),
    "atom.html": f"<feed xmlns='http://www.w3.org/2005/Atom'><title>{PARAGRAPHS[0]}</title></feed>".encode(),
    "map.xml": b"<?xml version='1.0'?><urlset><url><loc>https://elmsworth.example/</loc></url></urlset>",
    "error.json": b'{"error": "not found", "status": 404}',
    "story.json": f"[\n  {_OBJECT}\n]".encode(),
    "lines.txt": f"{_OBJECT}\n{_OBJECT}\n".encode(),
    "page.html": b'{"html": "<p>Storm</p><p>Pier</p><p>Boat</p>"}',
    "paper.rtf": b"{\\rtf1\\ansi {\\fonttbl} " + STORY.encode() + b"}",
    "paper.ps": b"%!PS-Adobe-3.0\n72 72 moveto (Storm) show\nshowpage\n",
}
BARE: Final = {
    "tags.html": page(""),
    "comment.html": b"<html><body><!-- nothing here --></body></html>",
    "torn-head.html": b"<!DOCTYPE html>\n<html lang=en><head><me",
    "script.html": page("<script>start()</script><noscript>Turn it on</noscript>"),
    "style.html": page("<style>p { color: red }</style>"),
    "frames.html": b"<html><frameset cols='1,2'><frame src=a><frame src=b></frameset></html>",
    "hidden.html": page("<div hidden></div>"),
    "unclosed-comment.html": page(f"<!-- {PROSE}"),
    "unclosed-script.html": page(f"<script>if (a < b) {{ {PROSE}"),
    "invisible.txt": "\u200b\u2060\u00ad".encode(),
    "doctype.html": b"<!DOCTYPE html>",
    "declaration.xml": b"<?xml version='1.0'?>\n",
    "joiner.txt": "\u200d\u200e\ufe0f".encode(),
    "picture.svg": b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0L9 9'/></svg>",
}
TORN: Final = {
    "in-a-tag.html": _PAGE[: _PAGE.rindex(b"</p>") + 2],
    "in-an-attribute.html": _PAGE + b"<a href='http://elmsworth.exam",
    "in-an-entity.html": page(PROSE)[:-20] + b"&am",
    "in-a-character.txt": STORY.encode() + "é".encode()[:1],
    "in-an-emoji.txt": STORY.encode() + "⚓".encode()[:2],
    "in-the-head.html": b"</div></div></article>" + _PAGE,
    "in-a-comment.html": page(PROSE) + b"<!-- the rest was",
    "behind-a-wrong-byte.html": _PAGE.replace(b"storm", b"st\xf3rm", 1),
    "in-utf-16.txt": STORY.encode("utf-16")[:-1],
    "padded.txt": STORY.encode() + bytes(4096),
    "padded.html": _PAGE + bytes(512),
    "twice.html": _PAGE + _PAGE,
    "headers.html": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + _PAGE,
    "two-bodies.html": page(f"{PROSE}</body><body>{PROSE}"),
}
BINARY: Final = {
    "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "photo.txt": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 8,
    "image.html": b"GIF89a" + bytes(range(256)),
    "paper.html": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + STORY.encode(),
    "program.txt": b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 16,
    "program.html": b"MZ\x90\x00\x03" + bytes(range(256)) * 16,
    "bytecode.txt": b"\xca\xfe\xba\xbe\x00\x00\x00\x34" + bytes(range(256)),
    "database.txt": b"SQLite format 3\x00" + bytes(range(256)) * 4,
    "office.html": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
    "sound.txt": b"ID3\x04\x00" + bytes(range(256)) * 4,
    "film.html": b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00" + bytes(range(256)) * 8,
    "clip.webm": b"\x1a\x45\xdf\xa3\x01\x00" + bytes(range(256)) * 8,
    "letters.woff2": b"wOF2\x00\x01\x00\x00" + bytes(range(256)),
    "noise.txt": zlib.compress(b"".join(i.to_bytes(4, "big") for i in range(20_000))),
    "controls.txt": bytes(range(1, 32)) * 64,
    "mostly-controls.txt": b"a\x01b\x02c\x03" * 400,
    "behind-a-mark.html": b"\xef\xbb\xbf%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "picture.jsonl": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "sealed.parquet": b"PARE" + bytes(range(256)) + b"PARE",
    "class.html": b"\x00\x01\x02\x03\x04\x05\x06\x07" * 64,
}  # fmt: skip


def _zip(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../outside.html", content)
    return stream.getvalue()


def _old_tar(content: bytes) -> bytes:
    """A tar archive as Unix had it in 1979: nothing but its sum tells it."""
    header = bytearray(512)
    header[:9], header[124:136], header[148:156] = b"page.html", f"{len(content):011o}\0".encode(), b" " * 8
    header[148:156] = f"{sum(header):06o}\0 ".encode()
    return bytes(header) + content


def _tar(content: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        entry = tarfile.TarInfo("/etc/outside")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


ARCHIVES: Final = {
    "page.html": _zip(_PAGE),
    "empty.zip": b"PK\x05\x06" + bytes(18),
    "spool.tar": _tar(_PAGE),
    "spool.txt": _tar(_PAGE),
    "old.tar": _old_tar(_PAGE),
    "spool.cpio": b"070701" + b"0" * 104 + b"page.html\0" + _PAGE,
    "torn.zip": _zip(_PAGE)[:100],
    "bomb.zip": _zip(bytes(5_000_000)),
    "book.epub": _zip(b"mimetype"),
    "spool.7z": b"7z\xbc\xaf\x27\x1c" + bytes(range(100)),
    "spool.z": b"\x1f\x9d\x90" + bytes(range(100)),
    "spool.lz4": b"\x04\x22\x4d\x18" + bytes(range(100)),
    "spool.rar": b"Rar!\x1a\x07\x01\x00" + bytes(range(100)),
    "spool.xz": b"\xfd7zXZ\x00" + bytes(range(100)),
    "spool.bz2": b"BZh91AY&SY" + bytes(range(100)),
}
MHTML: Final = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n" + _PAGE
MISNAMED: Final = {
    "page.pdf": _PAGE,
    "page.jpg": _PAGE,
    "page": _PAGE,
    "page.txt": _PAGE,
    "dump.html": STORY.encode(),
    "dump.exe": STORY.encode(),
    "dump.zip": STORY.encode(),
    ".hidden": STORY.encode(),
    "speaks-of-zip.txt": f"PK is no archive. {STORY}".encode(),
    "speaks-of-tags.txt": f"He wrote <p> and <b>, and <!doctype html> below it. {STORY}".encode(),
    "opens-with-a-brace.txt": f"{{The harbour, that is.}} {STORY}".encode(),
    "opens-with-a-bracket.txt": f'["The storm"] {STORY}'.encode(),
    "speaks-of-feeds.txt": f"<rss> is how feeds begin, said the teacher. {STORY}".encode(),
    "speaks-of-mhtml.txt": f"MIME-Version: 1.0 is a line of mail, multipart/related another.\n\n{STORY}".encode(),
    "page.jsonl": _PAGE,
    "page.csv": _PAGE,
    "rubbish-behind.html": gzip.compress(_PAGE, mtime=0) + b"rubbish",
    "speaks-of-pdf.txt": f"A %PDF-1.7 mark is not at the start of this. {STORY}".encode(),
    "parents.txt": f"PARENTS are angry. {STORY}".encode(),
    "id3.txt": f"ID3 is how such files begin. {STORY}".encode(),
    "wart.txt": f"WARC/1.0 is how such files begin. {STORY}".encode(),
    "par1.txt": f"PAR1 is how such files begin. {STORY}".encode(),
    "bzh.txt": f"BZhukov was seen on the quay. {STORY}".encode(),
    "gif-of-words.txt": f"Gifts for the harbour. {STORY}".encode(),
    "markdown.md": f"# Storm\n\n{STORY}".encode(),
    "xhtml.xml": b"<?xml version='1.0' encoding='utf-8'?>\n" + _PAGE,
}
STAND_INS: Final = {
    "404.html": page("<h1>404 Not Found</h1><p>The requested URL was not found.</p>"),
    "gone.html": page("<h1>410 Gone</h1><p>The requested resource is no longer available.</p>"),
    "bare-403.html": page("<h1>403 Forbidden</h1><hr><p>nginx</p>"),
    "folder.html": page("<h1>Index of /news</h1><p><a href=../>../</a> a.html 02-May-2024 10:00 12K</p>"),
    "closed.html": page("<h1>Down for maintenance</h1><p>We will be back soon.</p>"),
    "for-sale.html": page("<h1>This domain is for sale</h1><p>Buy elmsworth.example now.</p>"),
    "robots.html": page("<h1>Are you a robot?</h1><p>Show that you are not a robot.</p>"),
}


def cases() -> Iterator[Case]:
    """Yield the files."""
    yield from files("empty", EMPTY, Reason.EMPTY)
    yield from files("bare", BARE, Reason.NO_CONTENT)
    yield from files("torn", TORN, ARTICLE)
    yield from files("binary", BINARY, Reason.BINARY)
    yield from files("archive", ARCHIVES, Reason.ARCHIVE_UNSUPPORTED)
    yield file("archive/saved.mhtml", MHTML, Reason.MHTML_UNSUPPORTED)
    yield file("archive/saved.html", MHTML, Reason.MHTML_UNSUPPORTED)
    yield from files("misnamed", MISNAMED, ARTICLE)
    yield from files("for-programs", FOR_PROGRAMS, Reason.NOT_AN_ARTICLE)
    yield from files("stand-in", STAND_INS, Reason.NOT_AN_ARTICLE)
    # Plain compression may be read or not; a name that says otherwise changes nothing, and no bomb is unpacked whole.
    yield file(
        "archive/story.txt", gzip.compress(STORY.encode(), mtime=0), ARTICLE, Reason.ARCHIVE_UNSUPPORTED
    )
    bomb = gzip.compress(bytes(100_000_000), mtime=0)
    yield file("archive/bomb.gz", bomb, Reason.ARCHIVE_UNSUPPORTED, Reason.EMPTY, Reason.TOO_LARGE)
    yield file("bare/one-letter.txt", b"a", ARTICLE, Reason.NO_CONTENT)
    yield file("bare/one-sentence.txt", PARAGRAPHS[0].encode(), ARTICLE)
    yield file("bare/one-headline.txt", b"Council closes the old bridge", ARTICLE)
    yield file("bare/dots.txt", b"... --- ...\n\n***", ARTICLE, Reason.NO_CONTENT)
