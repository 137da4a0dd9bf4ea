"""From bytes to text, in a fixed order of evidence, never with a silent replacement."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

from cleaners.decoding.charsets import codec_of, declared_codecs
from cleaners.decoding.guess import ESCAPES, guessed_encoding, is_misread, rival_of, told_under_mark
from cleaners.decoding.shifted import shifted_encoding
from cleaners.decoding.sniff import refuse_non_text
from cleaners.document import Decoded
from cleaners.refusal import Refusal
from schemas.article import Repair
from schemas.kinds import Reason

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_WINDOWS: Final = {"iso8859-2": "cp1250", "iso8859-3": "cp1252", "iso8859-7": "cp1253", "iso8859-13": "cp1257", "iso8859-15": "cp1252"}  # fmt: skip
"""What a text is in that seems to be ISO 8859 and holds bytes from 80 to 9F, which there are controls."""

_C1: Final = re.compile("[\x80-\x84\x86-\x9f]")
_TORN_TAIL: Final = 3  # bytes of a UTF-8 character whose rest was cut off
_LEADS: Final = (b"\xc2", b"\xc3", b"\xe2")
_MOST_REPLACED: Final = 0.05  # share of characters
_MOST_STRAY: Final = 0.25
"""Bytes that are no UTF-8, of the characters beyond ASCII in a text that is else UTF-8; in texts of other encodings there
are at least twice as many as what happens to be UTF-8 there."""

_TYPOGRAPHIC: Final = "‐‑‒–—―‘’‚‛“”„‟†‡•…‰′″‹›"
_MOST_STRAY_TYPOGRAPHIC: Final = 4
"""Bytes that are no UTF-8, of the quotes and dashes: their three bytes stand in no text of another encoding."""
_LEAST_SHARE: Final = 0.8  # of the fit of the best encoding, for a declared one to be believed
_LEAST_EVIDENCE: Final = 24  # bytes beyond ASCII, for a declared charset not to be believed
_ASCII: Final = bytes(range(0x80))
_GUESSED: Final = "guessed_character"
_DOUBTFUL: Final = "doubtful_character"
_ODD_LETTERS: Final = re.compile("[A-Za-z][À-ÖØ-ÞŠŒŽŸ¢-¥§-©¬¶¸†‡‰][a-z]")
"""An accented letter of another encoding: of Mac OS or DOS, read as Windows has it."""

_TOLD_BY_FORM: Final = ("ascii", "utf-8", "utf-16", "utf-32", "iso2022")
"""Encodings that are told by NUL, ESC or strict sequences; all others by how likely their letters are."""

_MOST_UNKNOWN: Final = 0.01  # characters that the declared charset does not know, of those beyond ASCII
_HALF: Final = re.compile("[\ud800-\udfff]")
_STRAY: Final = re.compile("[\udc80-\udcff]")
_MOST_CONTROL: Final = 0.02  # share of characters that are controls no text holds
_CONTROLS: Final = "".join(map(chr, (*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F)))
_CONTROL: Final = re.compile(f"[{_CONTROLS}]")
"""Searching for one character after the other is quicker than for any of them: so the test before the count."""


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Return the text of some bytes, its encoding and what was mended.

    Order of evidence: byte-order mark, strict UTF-8 (a torn last character is mended, and so are a few stray
    bytes among very many characters), the charset that the server named and then the one that the page declares, if it
    decodes and chardet does not find its letters most unlikely, chardet. Bytes that hold NUL or ESC go to chardet at once. Whatever rests on how likely
    letters are is told in the repairs: `guessed_character`, or `doubtful_character` where the declaration was believed.

    Raises:
        Refusal: empty, an archive, binary, or in no known encoding.
    """
    refuse_non_text(data)
    decoded = _by_mark(data) or _by_evidence(_unpadded(data.removeprefix(codecs.BOM_UTF8)), charset)
    has_controls = any(map(decoded.text.__contains__, _CONTROLS))
    controls = len(_CONTROL.findall(decoded.text)) if has_controls else 0
    if controls > _MOST_CONTROL * len(decoded.text):
        raise Refusal(Reason.BINARY, f"{controls} control characters among {len(decoded.text)}")
    if not decoded.text.strip("\0\ufeff \t\r\n"):
        raise Refusal(Reason.EMPTY, "nothing but white space")
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    """The text as its mark says; None where there is none, or that of UTF-8 before what is none."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            body = data[len(mark) :]
            told = told_under_mark(body, _UTF16[mark]) if mark in _UTF16 else None
            return _replacing(body, told) if told else _replacing(data, encoding)
    marked = _utf8(data.removeprefix(codecs.BOM_UTF8)) if data.startswith(codecs.BOM_UTF8) else None
    return marked._replace(encoding="utf-8-sig") if marked else None


def _unpadded(data: bytes) -> bytes:
    """The bytes without NUL padding; where NUL stands inside too, it is part of wider characters."""
    bare = data.rstrip(b"\0")
    return data if b"\0" in bare else bare


def _by_evidence(data: bytes, charset: str | None) -> Decoded:
    if any(map(data.__contains__, ESCAPES)):
        return _guessed(data)
    shifted = shifted_encoding(data)
    if shifted:  # it is ASCII, so strict UTF-8 too
        return _doubted(_replacing(data, shifted), _GUESSED)
    return _utf8(data) or _declared(data, charset) or _guessed(data)


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", ())
    except UnicodeDecodeError as error:
        if not _is_torn(data, error):
            return _paired(data) or _mostly_utf8(data)
        return Decoded(
            data[: error.start].decode("utf-8") + "\ufffd",
            "utf-8",
            (Repair(name="torn_last_character", count=1),),
        )


def _is_torn(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the last character was cut; where all else is ASCII, its first byte must be one of accents or quotes."""
    tail = data[error.start :]
    if error.reason != "unexpected end of data" or len(tail) > _TORN_TAIL or not error.start:
        return False
    return len(tail) > 1 or tail in _LEADS or not data[: error.start].isascii()


def _paired(data: bytes) -> Decoded | None:
    """A text in UTF-8 but for characters that went through UTF-16 and are two (CESU-8), or half of one."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    whole, lone = _HALF.subn("\ufffd", joined)
    return Decoded(whole, "utf-8", (Repair(name="lone_surrogate", count=lone),) if lone else ())


def _mostly_utf8(data: bytes) -> Decoded | None:
    """A text in UTF-8 into which a template or an editor put a few bytes of Windows-1252; None where it is none."""
    text = data.decode("utf-8", "surrogateescape")
    sound = data.decode("utf-8", "ignore")
    stray = len(text) - len(sound)
    typographic = sum(map(sound.count, _TYPOGRAPHIC))
    if stray > max(_MOST_STRAY * _beyond_ascii(sound), _MOST_STRAY_TYPOGRAPHIC * typographic):
        return None
    mended = _STRAY.sub(lambda match: _as_windows(match[0]), text)
    return Decoded(mended, "utf-8", (Repair(name="stray_byte", count=stray),))


def _beyond_ascii(text: str) -> int:
    """How many characters are not ASCII: a list of them might not fit into memory."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _as_windows(escaped: str) -> str:
    return escaped.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _declared(data: bytes, charset: str | None) -> Decoded | None:
    """The text in the first declared charset that knows nearly all of its bytes, unless they plainly are in another."""
    for ordinal, encoding in enumerate(_named_codecs(data, charset)):
        text = data.decode(encoding, "replace")
        if text.count("\ufffd") <= _MOST_UNKNOWN * _beyond_ascii(text):
            decoded = _contested(data, encoding)
            # Where one declaration is wrong, so may be the other.
            return _doubted(decoded, _DOUBTFUL) if ordinal and not decoded.repairs else decoded
    return None


def _named_codecs(data: bytes, charset: str | None) -> Iterator[str]:
    """The codec that the server named, and those that the page declares."""
    named = codec_of(charset) if charset else None
    if named:
        yield named
    yield from declared_codecs(data)


def _contested(data: bytes, encoding: str) -> Decoded:
    declared = _replacing(data, encoding)
    rival = rival_of(declared.encoding, data)
    if rival is None:
        is_odd = _ODD_LETTERS.search(declared.text) or is_misread(declared.text)
        return _doubted(declared, _DOUBTFUL) if is_odd else declared
    is_close = rival.share >= _LEAST_SHARE or len(data.translate(None, _ASCII)) < _LEAST_EVIDENCE
    if is_close and not (
        is_misread(declared.text) and not is_misread(data.decode(rival.encoding, "replace"))
    ):
        return _doubted(declared, _DOUBTFUL)
    return _doubted(_replacing(data, rival.encoding), _GUESSED)


def _guessed(data: bytes) -> Decoded:
    guess = guessed_encoding(data)
    if guess is None:
        raise Refusal(Reason.BINARY, "bytes of no text encoding")
    decoded = _replacing(data, guess)
    return decoded if guess.startswith(_TOLD_BY_FORM) else _doubted(decoded, _GUESSED)


def _doubted(decoded: Decoded, name: str) -> Decoded:
    """The same, with the evidence that all characters beyond ASCII may be others."""
    count = _beyond_ascii(decoded.text)
    return decoded._replace(repairs=(*decoded.repairs, Repair(name=name, count=count))) if count else decoded


def _replacing(data: bytes, encoding: str) -> Decoded:
    name = codecs.lookup(encoding).name
    text = data.decode(name, "replace")
    if name in _WINDOWS and _C1.search(text):
        name = _WINDOWS[name]
        text = data.decode(name, "replace")
    replaced = text.count("\ufffd")
    if replaced > max(1, _MOST_REPLACED * len(text)) or (replaced and not text.strip("\ufffd \t\r\n")):
        raise Refusal(Reason.UNDECODABLE, f"{replaced} of {len(text)} characters are not valid {name}")
    repairs = (Repair(name="replaced_character", count=replaced),) if replaced else ()
    return Decoded(text, name, repairs)
