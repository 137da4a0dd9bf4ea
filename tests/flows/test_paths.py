import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.paths import decode_path, encode_path


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"a/b.txt", "a/b.txt"),
        ("zażółć/日本.html".encode(), "zażółć/日本.html"),
        (b"bad\xff.txt", r"bad\xff.txt"),
        (rb"back\slash", r"back\\slash"),
        (rb"looks\xff", r"looks\\xff"),
        (b"new\nline", "new\nline"),
        (b"\xed\xa0\x80", r"\xed\xa0\x80"),
    ],
)
def test_a_path_reads_as_text_and_leads_back(raw: bytes, text: str) -> None:
    assert encode_path(raw) == text
    assert decode_path(text) == raw


@given(st.binary())
def test_every_path_leads_back(raw: bytes) -> None:
    text = encode_path(raw)
    assert decode_path(text) == raw
    text.encode()  # no lone surrogate: any reader can hold it
