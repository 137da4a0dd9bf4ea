import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.text.counting import word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a", 1),
        ("'", 0),
        ("It’s o'clock.", 2),
        ("rock'n'roll", 1),
        ("a''b 'c' d'", 4),
        ("snake_case", 2),
        ("3.5 %", 2),
        ("naïve Straße 東京", 3),
        ("🙂 𝐀b it's", 2),
        ("यह किताब है", 3),
        ("نمی\u200cخواهم کتابِ", 2),
        ("วันจันทร์", 1),
        ("e\u0301te\u0301 ❤️", 1),
    ],
)
def test_words_are_runs_of_letters_digits_and_inner_apostrophes(text: str, count: int):
    assert word_count(text) == count


@given(st.text(alphabet="aZ9é東_'’ .-\n🙂"))
def test_counting_is_finding(text: str):
    assert word_count(text) == len(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text))
