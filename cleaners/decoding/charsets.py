"""The charset that a page declares, and which codec it means by that."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

_DECLARED: Final = re.compile(
    rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN: Final = (
    1 << 18  # bytes: browsers look at 1,024, but pages that were saved hold scripts before
)
_COMMENT: Final = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)

_MEANT: Final = {
    "cp1252": "ascii us-ascii ansi_x3.4-1968 iso-ir-100 latin1 latin-1 l1 ibm819 cp819 csisolatin1 iso-8859-1 iso8859-1 iso88591"
    " iso_8859-1 iso_8859-1:1987 x-cp1252 x-user-defined windows1252",
    "cp1254": "iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 iso-ir-148 csisolatin5 x-cp1254",
    "cp874": "tis-620 dos-874 iso-8859-11 iso8859-11 iso885911 windows-874",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932 windows-31j",
    "cp949": "euc-kr euc_kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 iso-ir-149 csksc56011987 windows-949",
    "gb18030": "gb2312 gbk x-gbk gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "euc_jp": "euc-jp x-euc-jp cseucpkdfmtjapanese",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "hz": "hz-gb-2312",
    "cp866": "cp866 866 ibm866 csibm866",
    "koi8-r": "koi koi8 koi8_r cskoi8r",
    "koi8-u": "koi8-ru",
    "iso8859-8": "iso-8859-8-i iso-8859-8-e csiso88598e csiso88598i logical visual",
    "iso8859-6": "iso-8859-6-e iso-8859-6-i asmo-708 ecma-114",
    "mac-roman": "macintosh mac csmacintosh x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "utf-8": "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
}  # fmt: skip
_CODECS: Final = {label: codec for codec, labels in _MEANT.items() for label in labels.split()}
"""What pages mean by the charset that they declare, where Python has another name for it or a smaller codec (WHATWG
Encoding Standard, section 4.2); the other labels are Python's own."""

_WINDOWS: Final = re.compile(r"x-cp(125\d)")
_SAMPLE: Final = "<meta charset=x>"
_NO_TEXT: Final = frozenset(
    {"utf-7", "idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"}
)


def declared_codecs(data: bytes) -> Iterator[str]:
    """Yield the codecs of the charsets that a page declares in its head, outside of comments, in order."""
    for match in _DECLARED.finditer(_COMMENT.sub(b"", data[:_DECLARED_WITHIN])):
        codec = codec_of(match[1].decode("ascii"))
        if codec:
            yield codec


def codec_of(label: str) -> str | None:
    """Return Python's name of the text encoding that a page means by a label; None for what is none.

    None for UTF-16, UTF-32 and EBCDIC too: the label was read as ASCII, so the page is in none of them.
    """
    label = _WINDOWS.sub(r"cp\1", label.lower())
    try:
        name = codecs.lookup(_CODECS.get(label, label)).name
        is_ascii_wider = _SAMPLE.encode("ascii").decode(name) == _SAMPLE
    except (LookupError, UnicodeError):  # LookupError also for codecs of no text, such as hex
        return None
    return name if is_ascii_wider and name.replace("_", "-") not in _NO_TEXT else None
