"""From bytes to text, in a fixed order of evidence, never with a silent replacement."""

import codecs
import re
from typing import Final

import chardet

from cleaners.document import Decoded
from cleaners.refusal import Refusal
from cleaners.sniff import refuse_non_text
from schemas.article import Repair
from schemas.kinds import Reason

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = re.compile(
    rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN: Final = (
    32_768  # bytes: browsers look at 1,024, but pages that were saved hold scripts before
)
_COMMENT: Final = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_WHATWG: Final = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252",
                  "us-ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
                  "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932", "shift-jis": "cp932",
                  "x-sjis": "cp932", "tis-620": "cp874", "iso8859-11": "cp874", "euc_kr": "cp949", "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "windows-31j": "cp932"}  # fmt: skip
"""What pages mean by the charset that they declare (WHATWG Encoding Standard, label table)."""

_NOT_TEXT_CODECS: Final = frozenset(
    {"utf-7", "idna", "punycode", "raw_unicode_escape", "unicode_escape", "undefined"}
)
_WINDOWS: Final = {"iso8859-2": "cp1250", "iso8859-3": "cp1252", "iso8859-7": "cp1253", "iso8859-13": "cp1257", "iso8859-15": "cp1252"}  # fmt: skip
"""What a text is in that seems to be ISO 8859 and holds bytes from 80 to 9F, which there are controls."""

_C1: Final = re.compile("[\x80-\x84\x86-\x9f]")
_TORN_TAIL: Final = 3  # bytes of a UTF-8 character whose rest was cut off
_MOST_REPLACED: Final = 0.05  # share of characters
_MOST_STRAY: Final = (
    0.05  # bytes that are no UTF-8, of the characters beyond ASCII in a text that is else UTF-8
)
_MOST_UNKNOWN: Final = 0.01  # characters that the declared charset does not know, of those beyond ASCII
_STRAY: Final = re.compile("[\udc80-\udcff]")
_MOST_CONTROL: Final = 0.02  # share of characters that are controls no text holds
_CONTROLS: Final = "".join(map(chr, (*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F)))
_CONTROL: Final = re.compile(f"[{_CONTROLS}]")
"""Searching for one character after the other is quicker than for any of them: so the test before the count."""


def decode(data: bytes) -> Decoded:
    """Return the text of some bytes, its encoding and what was mended.

    Order of evidence: byte-order mark, strict UTF-8 (a torn last character is mended, and so are a few stray
    bytes among very many characters), the charset that the page declares if it decodes, chardet. Bytes that
    hold NUL or ESC go to chardet at once.

    Raises:
        Refusal: empty, an archive, binary, or in no known encoding.
    """
    refuse_non_text(data)
    decoded = _by_mark(data) or _by_evidence(_unpadded(data))
    has_controls = any(map(decoded.text.__contains__, _CONTROLS))
    controls = len(_CONTROL.findall(decoded.text)) if has_controls else 0
    if controls > _MOST_CONTROL * len(decoded.text):
        raise Refusal(Reason.BINARY, f"{controls} control characters among {len(decoded.text)}")
    if not decoded.text.strip("\0\ufeff \t\r\n"):
        raise Refusal(Reason.EMPTY, "nothing but white space")
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _replacing(data, encoding)
    return None


def _unpadded(data: bytes) -> bytes:
    """The bytes without NUL padding; where NUL stands inside too, it is part of wider characters."""
    bare = data.rstrip(b"\0")
    return data if b"\0" in bare else bare


def _by_evidence(data: bytes) -> Decoded:
    if b"\0" in data or b"\x1b" in data:
        return _guessed(data)
    return _utf8(data) or _declared(data) or _guessed(data)


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", ())
    except UnicodeDecodeError as error:
        is_torn = error.reason == "unexpected end of data" and len(data) - error.start <= _TORN_TAIL
        if not is_torn or not error.start:
            return _mostly_utf8(data)
        return Decoded(
            data[: error.start].decode("utf-8") + "\ufffd",
            "utf-8",
            (Repair(name="torn_last_character", count=1),),
        )


def _mostly_utf8(data: bytes) -> Decoded | None:
    """A text in UTF-8 into which a template or an editor put a few bytes of Windows-1252; None where it is none."""
    text = data.decode("utf-8", "surrogateescape")
    stray = len(text) - len(data.decode("utf-8", "ignore"))
    if stray > _MOST_STRAY * (_beyond_ascii(text) - stray):
        return None
    mended = _STRAY.sub(lambda match: _as_windows(match[0]), text)
    return Decoded(mended, "utf-8", (Repair(name="stray_byte", count=stray),))


def _beyond_ascii(text: str) -> int:
    """How many characters are not ASCII: a list of them might not fit into memory."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _as_windows(escaped: str) -> str:
    return escaped.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _declared(data: bytes) -> Decoded | None:
    """The text in the first declared charset that is one and knows nearly all of its bytes."""
    for match in _DECLARED.finditer(_COMMENT.sub(b"", data[:_DECLARED_WITHIN])):
        encoding = _codec(match[1].decode("ascii").lower())
        text = data.decode(encoding, "replace") if encoding else "\ufffd"
        unknown = text.count("\ufffd")
        if encoding and unknown <= _MOST_UNKNOWN * _beyond_ascii(text):
            return _replacing(data, encoding)
    return None


def _codec(label: str) -> str | None:
    """The text encoding that a page means by a label; None for what is none, and for UTF-16: the label was ASCII."""
    try:
        name = codecs.lookup(_WHATWG.get(label, label)).name
        b"x".decode(name)
    except (LookupError, UnicodeError):  # LookupError also for codecs of no text, such as hex
        return None
    return None if name in _NOT_TEXT_CODECS or name.startswith(("utf-16", "utf-32")) else name


def _guessed(data: bytes) -> Decoded:
    # Not prefer_superset: it takes cp1250 for ISO 8859-2, which moves six Polish letters.
    guess = chardet.detect(data, compat_names=False)["encoding"]
    if guess is None:
        raise Refusal(Reason.BINARY, "bytes of no text encoding")
    return _replacing(data, _WHATWG.get(guess, guess))


def _replacing(data: bytes, encoding: str) -> Decoded:
    name = codecs.lookup(encoding).name
    text = data.decode(name, "replace")
    if name in _WINDOWS and _C1.search(text):
        name = _WINDOWS[name]
        text = data.decode(name, "replace")
    replaced = text.count("\ufffd")
    if replaced > max(1, _MOST_REPLACED * len(text)):
        raise Refusal(Reason.UNDECODABLE, f"{replaced} of {len(text)} characters are not valid {name}")
    repairs = (Repair(name="replaced_character", count=replaced),) if replaced else ()
    return Decoded(text, name, repairs)
