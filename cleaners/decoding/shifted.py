"""Encodings that are ASCII throughout, and shift into other letters: HZ and UTF-7."""

import re
import unicodedata
from typing import Final

_HZ: Final = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_ASCII: Final = re.compile("[\x00-\x7f]+")
_WESTERN: Final = re.compile("[À-ÖØ-öø-ÿ\u2010-\u203a€]+")
_NEAR: Final = re.compile("[\u0080-\u2e7f]+")
_HAN: Final = re.compile("[\u0080-\u9fff\uff01-\uffe6]+")
_HANGUL: Final = re.compile("[\u0080-\u303f\uac00-\ud7a3]+")
_LEAST: Final = {_WESTERN: 1, _NEAR: 3, _HAN: 8, _HANGUL: 8}
"""So many characters of some scripts, and none beyond, are no chance: words such as `+tag` shift too, to some character."""

_NO_LETTERS: Final = frozenset({"Cc", "Cn", "Co", "Cs"})


def shifted_encoding(data: bytes) -> str | None:
    """Return which of them some bytes are in; None for ASCII that is nothing else, and for what is no ASCII."""
    if not data.isascii():
        return None
    if b"~{" in data and _is_hz(data):
        return "hz"
    return "utf-7" if b"+" in data and _is_utf7(data) else None


def _is_hz(data: bytes) -> bool:
    """Whether there are stretches of GB 2312 between tildes and braces (RFC 1843)."""
    if not _HZ.search(data):
        return False
    import chardet  # noqa: PLC0415  (hardly a text gets here)

    return bool(chardet.detect(data, compat_names=False)["encoding"] == "hz")


def _is_utf7(data: bytes) -> bool:
    """Whether every plus begins a stretch of UTF-16 in base64 (RFC 2152) that a text may hold, and there are some."""
    try:
        text = data.decode("utf-7")
    except UnicodeDecodeError:
        return False
    beyond = _ASCII.sub("", text)
    if not _NO_LETTERS.isdisjoint(map(unicodedata.category, set(beyond))):
        return False
    return any(len(beyond) >= least and script.fullmatch(beyond) for script, least in _LEAST.items())
