"""The canonical form of characters and lines: what every document is brought to before it is cut."""

import re
from collections import Counter
from typing import Final

from cleaners.text.composing import composed

_NEWLINE: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ODD_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""The cheap test before the one above: searching for one character after the other is quicker than for any of them."""

_UNWANTED: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ud800-\udfff]"
)
_WINDOWS: Final = {
    code: mark for code in range(0x80, 0xA0) if (mark := bytes([code]).decode("cp1252", "ignore"))
}
"""What a text of Windows-1252 holds that was once read as ISO 8859-1: letters and quotes, which there are controls."""

_BLANK: Final = re.compile(r"[^\S\t\n ]")
_INVISIBLE: Final = frozenset("\u00ad\u200b\u2060\ufeff")
_SOUTH_EAST_ASIAN: Final = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
_SUSPECT: Final = re.compile(
    "[\u00c2-\u00f4\u0102\u0103\u0110\u0420\u0421\u0432\u0413]"
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u0402-\u045f]"
)
"""A lead byte of UTF-8 and a continuation byte, both read as Western or Cyrillic: the cheap test before ftfy."""

_LOST_SPACE: Final = re.compile(
    r"""(?<![^\s"'“‘—–-])(?P<before>[^\W\d_]{2,}[.!?][”’"']?)(?P<after>["“‘]?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]*)(?![\w./@()])"""
)
_LOST_HINT: Final = re.compile(r"""[.!?](?<=[a-zß-ÿ].)[”’"']?["“‘]?[A-ZÀ-ÖØ-Þ]""")
"""The cheap test before the one above; it begins with what is rare."""

_OPENERS: Final = frozenset(
    [
        "A",
        "Additionally",
        "After",
        "Although",
        "An",
        "And",
        "Another",
        "Are",
        "As",
        "At",
        "Because",
        "Before",
        "Both",
        "But",
        "By",
        "Despite",
        "During",
        "Each",
        "Even",
        "Finally",
        "For",
        "From",
        "Furthermore",
        "He",
        "Her",
        "Here",
        "His",
        "How",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Many",
        "Meanwhile",
        "Moreover",
        "Most",
        "My",
        "Nevertheless",
        "No",
        "Not",
        "Now",
        "On",
        "Once",
        "One",
        "Or",
        "Other",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "Still",
        "Such",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "Therefore",
        "These",
        "They",
        "This",
        "Those",
        "Though",
        "To",
        "Under",
        "Until",
        "We",
        "What",
        "When",
        "Where",
        "Which",
        "While",
        "Who",
        "Why",
        "With",
        "Yet",
        "You",
        "Your",
    ]
)
_CODE: Final = re.compile(r"[{}<>;=`\\]|\w\(|::|->")
_PROSE_WORDS: Final = 12


def canonical_lines(text: str) -> tuple[list[str], Counter[str]]:
    """Return the lines of a text in canonical characters, and what was mended, by name.

    One newline form, spaces for every kind of blank, nothing for what is invisible, NFC; mojibake is
    mended (`ftfy.fix_encoding`; quotes stay the author's). Lines are stripped and may be empty.
    """
    text, repairs = _canonical_characters(text)
    return [" ".join(line.split()) for line in text.split("\n")], repairs


def canonical_code(text: str) -> tuple[str, Counter[str]]:
    """Return preformatted text in canonical characters, and what was mended; blanks inside its lines stay as they are.

    Lines of nothing but blanks are left out, and blanks at the ends of lines.
    """
    text, repairs = _canonical_characters(text)
    lines = (_BLANK.sub(" ", line).rstrip() for line in text.split("\n"))
    return "\n".join(filter(None, lines)), repairs


def _canonical_characters(text: str) -> tuple[str, Counter[str]]:
    repairs: Counter[str] = Counter()
    if _SUSPECT.search(text):
        text = "\n".join(_without_mojibake(line, repairs) for line in text.split("\n"))
    if any(map(text.__contains__, _ODD_BREAKS)):
        text = _NEWLINE.sub("\n", text)
    if _UNWANTED.search(text):
        text = _UNWANTED.sub(lambda match: _stand_in(match, repairs), text)
    return composed(text), repairs


def canonical_line(text: str, repairs: Counter[str]) -> str:
    """Return a text as one line in canonical characters: every line break and run of blanks becomes one space."""
    if _is_canonical(text):
        return " ".join(text.split())
    lines, mended = canonical_lines(text)
    repairs.update(mended)
    return " ".join(filter(None, lines))


def tidy_line(text: str) -> str:
    """Return a text as one canonical line, whatever had to be mended."""
    repairs: Counter[str] = Counter()
    return _canonical_block(canonical_line(text, repairs), repairs)


def canonical_blocks(blocks: list[str], repairs: Counter[str]) -> list[str]:
    """Return the blocks without the mojibake that joining and trimming their lines laid bare."""
    if not _SUSPECT.search("\n".join(blocks)):
        return blocks
    return ["\n".join(_canonical_block(line, repairs) for line in block.split("\n")) for block in blocks]


def _is_canonical(text: str) -> bool:
    """Whether nothing but blanks and line breaks keeps a text from its canonical form: the cheap test for most."""
    if _UNWANTED.search(text):
        return False
    return text.isascii() or (not _SUSPECT.search(text) and composed(text) == text)


def _canonical_block(block: str, repairs: Counter[str]) -> str:
    while _SUSPECT.search(block):
        fixed = _without_mojibake(block, repairs)
        if fixed == block:
            break
        block = " ".join(filter(None, canonical_lines(fixed)[0]))
    return block


def with_lost_spaces(blocks: list[str], repairs: Counter[str]) -> list[str]:
    """Return the blocks with the spaces put back that a scraper lost between sentences ("weapons.However").

    Only in prose without code, between a lower-case word and a capitalised one. The first proof must be
    a word that opens sentences; a document with such a proof was made by a scraper that loses spaces, so
    any capitalised word counts there.
    """
    if not _LOST_HINT.search("\n".join(blocks)):
        return blocks
    suspects = [i for i, block in enumerate(blocks) if _LOST_SPACE.search(block) and _is_prose(block)]
    proven = any(
        _joint(match) and match["after"].lstrip('"“‘') in _OPENERS
        for i in suspects
        for match in _LOST_SPACE.finditer(blocks[i])
    )
    if not proven:
        return blocks
    mended = list(blocks)
    for i in suspects:
        mended[i] = _LOST_SPACE.sub(lambda match: _spaced(match, repairs), blocks[i])
    return mended


def _without_mojibake(line: str, repairs: Counter[str]) -> str:
    if not _SUSPECT.search(line):
        return line
    from ftfy import fix_encoding  # noqa: PLC0415  (its tables take longer than a document, and few need them)

    fixed = fix_encoding(line)
    if fixed == line or "\n" in fixed:
        return line
    repairs["mojibake"] += 1
    return fixed


def _stand_in(match: re.Match[str], repairs: Counter[str]) -> str:
    character = match[0]
    if character == "\u200b" and _SOUTH_EAST_ASIAN.match(match.string, match.end()):
        return character  # there it parts words, which nothing else does
    if character in _INVISIBLE:
        repairs["invisible_character"] += 1
        return ""
    if character == "\0":
        return ""
    if "\ud800" <= character <= "\udfff":
        repairs["lone_surrogate"] += 1
        return "\ufffd"
    if ord(character) in _WINDOWS:
        repairs["mojibake"] += 1
        return _WINDOWS[ord(character)]
    repairs["control_character"] += 1
    return ""


def _is_prose(block: str) -> bool:
    return block.count(" ") >= _PROSE_WORDS - 1 and not _CODE.search(block)


def _joint(match: re.Match[str]) -> bool:
    """Whether the word before is in lower case (no name such as Sci.News) and the one after no camel case."""
    word = match["before"].rstrip("\"'”’").rstrip(".!?")
    return word.islower()


def _spaced(match: re.Match[str], repairs: Counter[str]) -> str:
    if not _joint(match):
        return match[0]
    repairs["missing_space"] += 1
    return f"{match['before']} {match['after']}"
