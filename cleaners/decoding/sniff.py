"""What a file is by its first bytes, where it is no text."""

import codecs
import re
from typing import Final

from cleaners.refusal import Refusal
from schemas.kinds import Reason

_ARCHIVES: Final[dict[bytes, str]] = {
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
    b"\x1f\x8b": "gzip",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"Rar!\x1a\x07": "rar",
    b"\x1f\x9d": "compress",
    b"\x04\x22\x4d\x18": "lz4",
    b"MSCF\x00": "cab",
    b"LZIP\x01": "lzip",
}
_BINARIES: Final[dict[bytes, str]] = {
    b"%PDF-": "PDF",
    b"\x89PNG\r\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"\x7fELF": "ELF",
    b"PAR1": "Parquet",
    b"PARE": "encrypted Parquet",
    b"SQLite format 3\x00": "SQLite",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "Microsoft Office",
    b"OggS": "Ogg",
    b"ID3": "sound",
    b"wOFF": "WOFF",
    b"wOF2": "WOFF2",
    b"\x00\x00\x01\x00": "icon",
    b"ARROW1": "Arrow",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"fLaC\x00": "FLAC",
    b"\x1a\x45\xdf\xa3": "Matroska or WebM",
    b"\x00asm": "WebAssembly",
    b"\x00\x01\x00\x00\x00": "TrueType",
    b"bplist00": "property list",
    b"\xca\xfe\xba\xbe": "Mach-O or Java class",
}
_ZIP: Final = b"PK\x03\x04"
_ZIPPED: Final[dict[bytes, str]] = {
    b"application/epub+zip": "an EPUB book",
    b"application/vnd.oasis.opendocument": "an OpenDocument file",
    b"[Content_Types].xml": "an Office document",
}
"""What stands near the beginning of archives that are documents."""

_TAR_MAGIC_AT: Final = 257
_AS_VOWELS: Final = "AEIOaeiox"  # as "xz" is spoken
_FTYP: Final = slice(4, 8)
_RIFF_KIND: Final = slice(8, 12)
_HEAD: Final = 4096
_SPEECH: Final = 256  # bytes behind a magic number
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_HEADERS: Final = re.compile(rb"(?:[!-9;-~]++:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)++")
"""The headers of a message (RFC 5322, section 2.2): names with a colon, and lines that go on with a blank."""

_RELATED: Final = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_CPIO: Final = re.compile(rb"07070[127][0-9A-Fa-f]{70}")
_TAR_HEADER: Final = 512
_TAR_SUM: Final = slice(148, 156)


def refuse_non_text(data: bytes) -> None:
    """Return nothing where the bytes may be text.

    Raises:
        Refusal: empty, an archive, a saved MHTML page, or a known binary format.
    """
    if not data.strip(b"\0 \t\r\n\v\f\xef\xbb\xbf"):
        raise Refusal(Reason.EMPTY, "nothing but white space" if data else "no bytes")
    data = data.removeprefix(codecs.BOM_UTF8)
    _refuse_archive(data)
    for magic, name in _BINARIES.items():
        if data.startswith(magic) and not _speaks_of(magic, data):
            raise Refusal(Reason.BINARY, f"{_article(name)} {name} file")
    if data[_FTYP] == b"ftyp":
        raise Refusal(Reason.BINARY, "a film or picture of MPEG-4")
    if data.startswith(b"RIFF") and data[_RIFF_KIND] in (b"WEBP", b"WAVE", b"AVI "):
        raise Refusal(Reason.BINARY, "a RIFF media file")
    headers = _HEADERS.match(data[:_HEAD].lstrip(b"\r\n"))
    if headers and _RELATED.search(headers[0]):
        raise Refusal(Reason.MHTML_UNSUPPORTED, "a saved MHTML page: save it as HTML")


def _refuse_archive(data: bytes) -> None:
    if data[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar" or _is_old_tar(data):
        raise Refusal(Reason.ARCHIVE_UNSUPPORTED, "a tar archive: unpack it first")
    if _CPIO.match(data):
        raise Refusal(Reason.ARCHIVE_UNSUPPORTED, "a cpio archive: unpack it first")
    if data.startswith(_ZIP):
        _refuse_zip(data)
    for magic, name in _ARCHIVES.items():
        if data.startswith(magic) and not _speaks_of(magic, data):
            raise Refusal(Reason.ARCHIVE_UNSUPPORTED, f"{_article(name)} {name} archive: unpack it first")


def is_text_so_far(head: bytes) -> bool:
    """Return whether some bytes are there and hold nothing that no text holds."""
    return bool(head) and not _NO_TEXT.search(head)


def _speaks_of(magic: bytes, data: bytes) -> bool:
    """Whether a text only begins with the letters that a format begins with."""
    return magic.isalnum() and is_text_so_far(data[len(magic) : len(magic) + _SPEECH])


def _article(name: str) -> str:
    return "an" if name[0] in _AS_VOWELS else "a"


def _is_old_tar(data: bytes) -> bool:
    """Whether bytes begin with a header of tar without a magic number: its sum, with blanks for itself, stands in it."""
    header = data[:_TAR_HEADER]
    written = header[_TAR_SUM].strip(b" \0")
    if b"\0" not in header or not written.isdigit() or b"8" in written or b"9" in written:
        return False
    return int(written, 8) == sum(header) - sum(header[_TAR_SUM]) + 8 * ord(" ")


def _refuse_zip(data: bytes) -> None:
    for sign, name in _ZIPPED.items():
        if sign in data[:_HEAD]:
            raise Refusal(Reason.ARCHIVE_UNSUPPORTED, f"{name}: save it as HTML or text")
