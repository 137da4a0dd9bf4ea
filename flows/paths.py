r"""Paths as the dataset shows them: text that every reader can hold, and that leads back to the file.

A name is bytes. The column is UTF-8: a byte that is none becomes `\xNN`, and a literal backslash is doubled,
so two files never share a path and every path can be turned into its file again.
"""

import os
import re
from pathlib import Path
from typing import Final

_ESCAPE: Final = re.compile(rb"\\(?:\\|x([0-9a-f]{2}))")


def encode_path(path: bytes) -> str:
    """Return the text form of a path or a name."""
    return path.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace")


def decode_path(text: str) -> bytes:
    """Return the bytes that `encode_path` was given."""
    return _ESCAPE.sub(_unescaped, text.encode())


def shown(path: Path) -> str:
    """Return a path as text for a message."""
    return encode_path(os.fsencode(path))


def _unescaped(match: re.Match[bytes]) -> bytes:
    digits = match[1]
    return bytes.fromhex(digits.decode()) if digits else b"\\"
