"""Which encoding bytes are in by what they hold: the guess of chardet, alone or against a declaration."""

import re
import unicodedata
from types import ModuleType
from typing import Final, NamedTuple

from cleaners.decoding.charsets import codec_of

ESCAPES: Final = (b"\0", b"\x1b")
"""What stands in no text of one byte a letter: some wider encoding, or one that shifts."""

_EXAMINED: Final = 200_000  # bytes: no more are looked at
_MOST_READ: Final = 1_000_000  # characters in which signs of a wrong encoding are looked for
_MARKUP: Final = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)|<[a-z/!?][^<>]*>", re.IGNORECASE | re.DOTALL
)
_GAP: Final = re.compile(rb"[ \t\r\n]{2,}")
"""Blanks where markup was: many in a row, and chardet sees a picture drawn in letters of DOS."""

_MOVED: Final = {"euc_jis_2004": "euc_jp", "big5hkscs": "cp950", "shift_jis_2004": "cp932"}
"""What is far commoner than the larger set that chardet names in its place, and reads the same wherever it reads."""

_NO_GUESS: Final = ("utf-7",)  # that is told by its form
_LEAST_UTF16: Final = 16  # characters
_OTHER_LETTERS: Final = "\u0370-\u1fff\u2320\u2321\u2500-\u25a0"
"""Those of other scripts, and what pictures are drawn with in an encoding of DOS."""

_IDEOGRAPHS: Final = "\u2e80-\ud7ff\uf900-\ufaff\uff61-\uff9f"
_WELDED: Final = re.compile("(?<=[A-Za-z])[{0}]|[{0}](?=[A-Za-z])".format(_OTHER_LETTERS + _IDEOGRAPHS))
_SIGN_IN_WORD: Final = re.compile(r"[^\W\d_][¡-¦¨¬¯±-³µ¶¸¹¼-¿×÷‚„†‡‰‹›ˆ˜][^\W\d_]")
"""None that people put between letters for an apostrophe, a blank or a point."""

_WESTERN: Final = "cp1252"
_BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]")
_LEAST_STOPS: Final = 0.02  # share of characters
_UTF16: Final = ("utf-16-le", "utf-16-be")
_CONTROLS: Final = frozenset("\t\n\v\f\r\x1b\ufeff\0")
_UNTEXTLIKE: Final = frozenset({"Cc", "Cn", "Cs"})
_STOPS: Final = re.compile(r"[ \t\n\r.,。、，]")


class Rival(NamedTuple):
    """An encoding that fits some bytes better than the declared one does, and reads them otherwise."""

    encoding: str
    share: float
    """How well the declared one fits beside it: 0 to 1."""


def guessed_encoding(data: bytes) -> str | None:
    """Return the encoding that bytes seem to be in, whatever they declare; None where they are no text."""
    # Not prefer_superset: it takes cp1250 for ISO 8859-2, which moves six Polish letters.
    sample = _prose(data)
    guess = _chardet().detect(sample, compat_names=False, exclude_encodings=_NO_GUESS)["encoding"]
    if guess is None or guess in _UTF16:
        return _utf16(data) or guess
    return _usual(data, sample, guess)


def rival_of(declared: str, data: bytes) -> Rival | None:
    """Return what reads some bytes otherwise than the declared encoding and fits them better; None where nothing does."""
    sample = _prose(data)
    reading = sample.decode(declared, "replace")
    if "\ufffd" in reading:  # a broken character is no reason to rule the encoding out
        reading = reading.replace("\ufffd", "")
        sample = reading.encode(declared, "ignore")
    if sample.isascii():
        return None
    ranking = _chardet().detect_all(
        sample, ignore_threshold=True, compat_names=False, exclude_encodings=_NO_GUESS
    )
    fitting = [(guess["encoding"], guess["confidence"]) for guess in ranking if guess["encoding"]]
    if not fitting:
        return None
    best, most = fitting[0]
    own = max((fit for name, fit in fitting if sample.decode(name, "replace") == reading), default=0.0)
    if own >= most:
        return Rival(_WESTERN, 0.0) if _is_western(sample, declared) else None
    is_sound = len(reading) < len(sample) == len(sample.decode(best, "replace")) and not _is_welded(reading)
    return Rival(_usual(data, sample, best), 1.0 if is_sound else own / most)


def is_misread(reading: str) -> bool:
    """Return whether letters of other scripts hang on Latin ones, or signs stand inside of words, as accents misread do."""
    return _is_welded(reading) or bool(_SIGN_IN_WORD.search(reading, 0, _MOST_READ))


def _chardet() -> ModuleType:
    import chardet  # noqa: PLC0415  (what is UTF-8, as most is, needs no guess)

    return chardet


def _is_welded(reading: str) -> bool:
    """Whether most characters beyond ASCII are foreign ones that hang on Latin letters: accents or quotes misread."""
    reading = reading[:_MOST_READ]
    return 2 * len(_WELDED.findall(reading)) >= len(_BEYOND_ASCII.findall(reading))


def _is_western(sample: bytes, guess: str) -> bool:
    """Whether what seems to be other letters, or signs, of a byte each, are the accents of words as Western Europe has them."""
    reading = sample.decode(guess, "replace")
    if len(reading) < len(sample) or not is_misread(reading):
        return False
    western = sample.decode(_WESTERN, "replace")
    return "\ufffd" not in western and not is_misread(western)


def told_under_mark(body: bytes, marked: str) -> str | None:
    """Return what bytes behind a mark of UTF-16 are in, where that is plainly another encoding; else None.

    Some tool wrote the mark of one order of bytes before the other, or before UTF-8.
    """
    found = _utf16(body)
    if found:
        return found if found != marked else None
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    is_text = "\0" not in text and len(text) >= _LEAST_UTF16 and _has_stops(text)
    return "utf-8" if is_text and not _has_stops(body.decode(marked, "replace")) else None


def _has_stops(text: str) -> bool:
    return len(_STOPS.findall(text)) >= _LEAST_STOPS * len(text)


def _prose(data: bytes) -> bytes:
    """The bytes without markup, which declares and dilutes; of very many, the lines that are not ASCII."""
    if any(map(data.__contains__, ESCAPES)):
        return data  # there, what looks like a tag may be letters
    bare = _GAP.sub(b"\n", _MARKUP.sub(b"\n", data) if b"<" in data else data)
    if len(bare) > _EXAMINED:
        bare = b"\n".join(line for line in bare.split(b"\n") if not line.isascii())
    return data if bare.isascii() else bare


def _usual(data: bytes, sample: bytes, guess: str) -> str:
    """What a guess stands for: Western letters, if it misreads those; else the commoner set that reads the same."""
    if _is_western(sample, guess):
        return _WESTERN
    usual = _MOVED.get(guess)
    if usual and data.decode(usual, "replace") == data.decode(guess, "replace"):
        return usual
    return codec_of(guess) or guess


def _utf16(data: bytes) -> str | None:
    """Which UTF-16 without a mark reads as text: by its blanks and stops, since in Chinese few bytes are NUL."""
    readings = {encoding: text for encoding in _UTF16 if (text := _text_in(encoding, data))}
    return max(readings, key=lambda encoding: len(_STOPS.findall(readings[encoding])), default=None)


def _text_in(encoding: str, data: bytes) -> str | None:
    """The text, where all is valid, there are blanks or stops, and nothing that no text holds."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    is_text = len(text) >= _LEAST_UTF16 and _UNTEXTLIKE.isdisjoint(
        map(unicodedata.category, set(text) - _CONTROLS)
    )
    return text if is_text and _has_stops(text) else None
