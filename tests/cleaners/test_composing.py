import sys
import unicodedata

from cleaners.text.composing import composed

ACUTE, BELOW = "\u0301", "\u0323"


def test_a_long_pile_of_marks_comes_in_the_one_form_of_unicode() -> None:
    for before in ("e", "Пристань и ", "港口", "항구"):
        text = before + (ACUTE + BELOW) * 40
        assert composed(text) == unicodedata.normalize("NFC", text)


def test_marks_stand_only_where_they_are_looked_for() -> None:
    marks = {code for code in range(sys.maxunicode + 1) if unicodedata.combining(chr(code))}
    assert min(marks) >= 0x300
    assert max(marks) < 0x20000
    assert marks.isdisjoint((*range(0x3400, 0xA000), *range(0xAC00, 0xD7A4)))
