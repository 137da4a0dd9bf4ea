"""Encodings of the world: each text comes out as it was written, or its record says that its letters may be others."""

import unicodedata

import pytest

from cleaners.decoding.charsets import _CODECS, codec_of
from cleaners.decoding.decode import decode
from cleaners.document import Decoded
from cleaners.refusal import Refusal
from schemas.kinds import Reason
from tests.encodings.stories import STORIES, writable

UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
WRITTEN = [(name, encoding) for name, story in STORIES.items() for encoding in story.encodings]
BY_FORM = ("iso2022_jp", "iso2022_kr")
"""Encodings that are told by escape sequences: nobody has to guess."""

OTHERS = ("iso-8859-1", "windows-1250", "windows-1251", "koi8-r", "shift_jis", "gb2312", "utf-8", "big5", "x-user-defined")  # fmt: skip


def page(text: str, meta: str) -> str:
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    return f"<!DOCTYPE html>\n<html><head>{meta}<title>News</title></head>\n<body><nav>Home</nav>\n{body}\n</body></html>"


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def doubts(decoded: Decoded) -> dict[str, int]:
    return {repair.name: repair.count for repair in decoded.repairs}


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("name", STORIES)
def test_unicode_is_told_with_and_without_a_mark(name: str, encoding: str):
    story = STORIES[name]
    for text in (story.brief, story.whole):
        decoded = decode(text.encode(encoding))
        assert (decoded.text, decoded.repairs) == (text, ())


@pytest.mark.parametrize(("name", "encoding"), WRITTEN)
def test_what_nobody_declares_is_guessed_and_says_so(name: str, encoding: str):
    for text in (STORIES[name].brief, STORIES[name].whole):
        written = writable(text, encoding)
        decoded = decode(written.encode(encoding))
        assert composed(decoded.text) == composed(written)
        assert ("guessed_character" in doubts(decoded)) == (encoding not in BY_FORM)


@pytest.mark.parametrize(("name", "encoding"), WRITTEN)
def test_a_right_declaration_leaves_no_doubt(name: str, encoding: str):
    written = page(writable(STORIES[name].whole, encoding), f'<meta charset="{encoding}">')
    decoded = decode(written.encode(encoding))
    assert composed(decoded.text) == composed(written)
    assert not decoded.repairs or encoding == "hz"


@pytest.mark.parametrize(("name", "encoding"), WRITTEN)
def test_a_wrong_declaration_is_never_silently_believed(name: str, encoding: str):
    for other in OTHERS:
        written = page(writable(STORIES[name].whole, encoding), f'<meta charset="{other}">')
        decoded = decode(written.encode(encoding))
        assert composed(decoded.text) == composed(written) or decoded.repairs, other


def test_a_charset_of_another_script_is_overruled():
    written = page(STORIES["russian"].whole, "<meta charset=iso-8859-1>")
    decoded = decode(written.encode("cp1251"))
    assert (decoded.text, decoded.encoding) == (written, "cp1251")
    assert list(doubts(decoded)) == ["guessed_character"]


@pytest.mark.parametrize(
    ("name", "declared"),
    [("Dvořák", "iso-8859-2"), ("Şişli", "windows-1254"), ("Łódź", "windows-1250"), ("東京", "shift_jis"), ("北京", "gbk"), ("Жук", "koi8-r")],
)  # fmt: skip
def test_a_foreign_name_in_english_is_read_as_the_page_declares(name: str, declared: str):
    written = page(f"{STORIES['english'].rest.split('.')[0]} by {name}.".encode("ascii", "ignore").decode() + name, f"<meta charset={declared}>")  # fmt: skip
    assert decode(written.encode(declared)).text == written


@pytest.mark.parametrize(
    "sentence",
    ["They met in a café.", "He went to Zürich.", "It costs €5.", "“Nothing,” he said.", "It’s over – he left.", "The façade fell."],
)  # fmt: skip
def test_few_letters_beyond_ascii_are_western(sentence: str):
    text = f"The council voted on Tuesday to close the old bridge for two years. {sentence} A ferry will go."
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("x-user-defined", "cp1252"),
        ("iso-8859-9", "cp1254"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("euc-kr", "cp949"),
        ("tis-620", "cp874"),
        ("x-cp1251", "cp1251"),
        ("windows-1256", "cp1256"),
        ("utf8", "utf-8"),
        ("macintosh", "mac-roman"),
        ("visual", "iso8859-8"),
        ("utf-16", None),
        ("utf-7", None),
        ("hex", None),
        ("unicode_escape", None),
        ("raw_unicode_escape", None),
        ("cp037", None),
        ("utf-32", None),
        ("no-such-charset", None),
    ],
)
def test_a_label_means_what_browsers_take_it_for(label: str, codec: str | None):
    assert codec_of(label) == codec


def test_every_label_has_a_codec():
    assert [label for label in _CODECS if codec_of(label) is None] == []


def test_the_last_letter_of_an_english_text_is_no_torn_character():
    assert decode(b"They met in a caf\xe9").text == "They met in a café"
    assert doubts(decode(b"They met in a caf\xc3")) == {"torn_last_character": 1}


def test_tildes_and_braces_in_ascii_are_no_chinese():
    text = "The file ~{name} holds the settings ~{of the user}~ and more."
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding) == (text, "utf-8")


@pytest.mark.parametrize("name", STORIES)
def test_utf7_is_told_by_its_shifts(name: str):
    whole = STORIES[name].whole
    decoded = decode(whole.encode("utf-7"))
    assert (decoded.text, decoded.encoding, [*doubts(decoded)]) == (whole, "utf-7", ["guessed_character"])


@pytest.mark.parametrize(
    "text",
    ["C++ and A+ are marks+more.", "Call +420-123 or +44 20 7946.", "news+tag@a.example and b+bug@c.example", "q=a+b+c", "Disney+ and TV+"],
)  # fmt: skip
def test_a_plus_in_ascii_is_one(text: str):
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding) == (text, "utf-8")


def test_noise_is_no_utf16():
    noise = bytes((i * 151 + i * i * 7) % 251 + 1 for i in range(600))
    with pytest.raises(Refusal) as refusal:
        decode(noise)
    assert refusal.value.reason in (Reason.BINARY, Reason.UNDECODABLE)


@pytest.mark.parametrize("encoding", ["mac-roman", "cp437"])
def test_one_accent_of_another_machine_is_doubted(encoding: str):
    written = page(
        "The mayor flew to Zürich on Tuesday, and nobody met her there.", "<meta charset=iso-8859-1>"
    )
    decoded = decode(written.encode(encoding))
    assert decoded.text == written or doubts(decoded)


@pytest.mark.parametrize("declared", ["gb18030", "shift_jis", "euc-jp", "big5", "euc-kr"])
def test_quotes_of_an_english_page_are_read_as_it_declares(declared: str):
    quoted = "“We were told nothing,” said the mayor… “It is over.” She left on Tuesday. " * 9
    written = page(quoted, f"<meta charset={declared}>")
    decoded = decode(written.encode(declared))
    assert decoded.text == written


def test_a_page_drawn_with_blanks_is_no_picture_of_dos():
    body = "\n".join(f"{' ' * 30}<div>{' ' * 8}</div>{' ' * 20}" for _ in range(200))
    written = page(f"{body}It’s over – the mayor left for a café in Velmouth.", "")
    assert decode(written.encode("cp1252")).text == written


def test_a_long_page_in_utf16_without_a_mark_has_its_bytes_in_order():
    written = page("\n\n".join(f"{name} {story.whole}" for name, story in STORIES.items()) * 20, "")
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode(written.encode(encoding)).text == written
