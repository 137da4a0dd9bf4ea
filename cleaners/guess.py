"""Which encoding bytes are in by what they hold: the guess of chardet, alone or against a declaration."""

import re
import unicodedata
from typing import Final, NamedTuple

import chardet

from cleaners.charsets import codec_of

ESCAPES: Final = (b"\0", b"\x1b")
"""What stands in no text of one byte a letter: some wider encoding, or one that shifts."""

_HZ: Final = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_EXAMINED: Final = 200_000  # bytes: no more are looked at
_MARKUP: Final = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)|<[a-z/!?][^<>]*>", re.IGNORECASE | re.DOTALL
)
_MOVED: Final = {"euc_jis_2004": "euc_jp", "big5hkscs": "cp950", "shift_jis_2004": "cp932"}
"""What is far commoner than the larger set that chardet names in its place, and reads the same wherever it reads."""

_NO_GUESS: Final = ("utf-7",)  # what seems to be it is ASCII
_LEAST_UTF16: Final = 16  # characters
_LEAST_BLANKS: Final = 0.02  # share of characters
_UNTEXTLIKE: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
_BLANKS: Final = re.compile(r"[\s\u0020-\u0040\u3000-\u3002\uff01-\uff1f]")


class Rival(NamedTuple):
    """An encoding that fits some bytes better than the declared one does, and reads them otherwise."""

    encoding: str
    share: float
    """How well the declared one fits beside it: 0 to 1."""


def guessed_encoding(data: bytes) -> str | None:
    """Return the encoding that bytes seem to be in, whatever they declare; None where they are no text."""
    # Not prefer_superset: it takes cp1250 for ISO 8859-2, which moves six Polish letters.
    guess = chardet.detect(_prose(data), compat_names=False, exclude_encodings=_NO_GUESS)["encoding"]
    return _usual(data, guess) if guess else _utf16(data)


def is_hz(data: bytes) -> bool:
    """Return whether ASCII is Chinese in HZ (RFC 1843): stretches of GB 2312 between tildes and braces."""
    if b"~{" not in data or not data.isascii() or not _HZ.search(data):
        return False
    return chardet.detect(data, compat_names=False)["encoding"] == "hz"


def rival_of(declared: str, data: bytes) -> Rival | None:
    """Return what reads some bytes otherwise than the declared encoding and fits them better; None where nothing does."""
    sample = _prose(data)
    reading = sample.decode(declared, "replace")
    if "\ufffd" in reading:  # a broken character is no reason to rule the encoding out
        reading = reading.replace("\ufffd", "")
        sample = reading.encode(declared, "ignore")
    if sample.isascii():
        return None
    ranking = chardet.detect_all(
        sample, ignore_threshold=True, compat_names=False, exclude_encodings=_NO_GUESS
    )
    fitting = [(guess["encoding"], guess["confidence"]) for guess in ranking if guess["encoding"]]
    if not fitting:
        return None
    best, most = fitting[0]
    own = max((fit for name, fit in fitting if sample.decode(name, "replace") == reading), default=0.0)
    return Rival(_usual(data, best), own / most) if own < most else None


def _prose(data: bytes) -> bytes:
    """The bytes without markup, which declares and dilutes; of very many, the lines that are not ASCII."""
    if any(map(data.__contains__, ESCAPES)):
        return data  # there, what looks like a tag may be letters
    bare = _MARKUP.sub(b" ", data) if b"<" in data else data
    if len(bare) > _EXAMINED:
        bare = b"\n".join(line for line in bare.split(b"\n") if not line.isascii())
    return data if bare.isascii() else bare


def _usual(data: bytes, guess: str) -> str:
    usual = _MOVED.get(guess)
    if usual and data.decode(usual, "replace") == data.decode(guess, "replace"):
        return usual
    return codec_of(guess) or guess


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark in a script far from ASCII, where few bytes are NUL: by its blanks and stops."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        visible = text.translate({ord("\t"): None, ord("\n"): None, ord("\r"): None})
        is_text = len(visible) >= _LEAST_UTF16 and _UNTEXTLIKE.isdisjoint(map(unicodedata.category, visible))
        if is_text and len(_BLANKS.findall(text)) >= _LEAST_BLANKS * len(text):
            return encoding
    return None
