"""Decoding: the order of evidence, and what is no text."""

import codecs

import pytest

from cleaners.decoding.decode import decode
from cleaners.refusal import Refusal
from schemas.kinds import Reason

FRENCH = "Le ministère a annoncé « une révision complète » des aides à l’élevage, dès l’été prochain."
RUSSIAN = "Министр сообщил, что переговоры продолжатся на следующей неделе в Женеве, несмотря на разногласия."
JAPANESE = "首相は記者会見で、来週から新しい支援策を始めると発表した。野党は財源が不明だと批判している。"
POLISH = "Rząd ogłosił, że nowe przepisy wejdą w życie w przyszłym roku, mimo sprzeciwu związków zawodowych."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-32"),
        (FRENCH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        (POLISH, "iso8859-2"),
        (RUSSIAN, "utf-16-le"),
    ],
)
def test_text_is_told_in_its_encoding(text: str, encoding: str):
    assert decode((text * 4).encode(encoding)).text == text * 4


def test_a_declared_charset_is_believed_as_browsers_do():
    page = '<html><head><meta charset="iso-8859-1"></head><body>“quoted” – in cp1252</body></html>'
    decoded = decode(page.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (page, "cp1252")


def test_a_lying_charset_loses_to_strict_utf8():
    page = f'<html><head><meta charset="iso-8859-1"></head><body>{FRENCH}</body></html>'
    assert decode(page.encode()).text == page


DECLARATIONS = {
    "meta": "<meta charset=iso-8859-1>",
    "http-equiv": "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>",
    "xml": "<?xml version='1.0' encoding='latin1'?>",
    "behind a long script": f"<script>{'x' * 9000}</script><meta charset='us-ascii'>",
    "behind one in a comment": "<!-- <meta charset=koi8-r> --><meta charset=latin-1>",
    "behind one of no charset": "<meta charset=hex><meta charset=utf-16><meta charset=undefined><meta charset=ascii>",
    "as Latin 9, with bytes that are controls there": "<meta charset=iso-8859-15>",
}


@pytest.mark.parametrize("name", DECLARATIONS)
def test_a_declaration_is_found_where_browsers_find_it(name: str):
    page = f"{DECLARATIONS[name]}<p>{FRENCH}"
    decoded = decode(page.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.repairs) == (page, "cp1252", ())


def test_what_the_server_named_goes_before_what_the_page_declares():
    page = f"<meta charset=koi8-r><p>{FRENCH}"
    assert decode(page.encode("cp1252"), "ISO-8859-1").text == page
    assert decode(page.encode(), "windows-1251").encoding == "utf-8"
    assert decode(f"<meta charset=latin1>{FRENCH}".encode("cp1252"), "no such charset").encoding == "cp1252"


def test_a_few_stray_bytes_do_not_turn_utf8_into_mojibake():
    decoded = decode(f"<meta charset=latin1>{FRENCH * 4}".encode() + b"caf\xe9 \x93")
    assert decoded.text == f"<meta charset=latin1>{FRENCH * 4}café “"
    assert [(repair.name, repair.count) for repair in decoded.repairs] == [("stray_byte", 2)]


QUOTED = "“It is over,” said the mayor’s office – and left."


@pytest.mark.parametrize(
    ("data", "text", "repairs"),
    [
        (f"{QUOTED} bact".encode() + b"\xe9ria", f"{QUOTED} bactéria", {"stray_byte": 1}),
        (QUOTED.encode() + QUOTED.encode("cp1252"), QUOTED * 2, {"stray_byte": 4}),
        (f"{QUOTED} ".encode() + b"\xed\xa0\xbd\xed\xb8\x80", f"{QUOTED} 😀", {}),
        (f"{QUOTED} ".encode() + b"\xed\xa0\xbd.", f"{QUOTED} \ufffd.", {"lone_surrogate": 1}),
    ],
)
def test_quotes_are_enough_to_tell_damaged_utf8(data: bytes, text: str, repairs: dict[str, int]):
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, "utf-8")
    assert {repair.name: repair.count for repair in decoded.repairs} == repairs


@pytest.mark.parametrize(
    ("mark", "body", "encoding"),
    [
        (codecs.BOM_UTF8, QUOTED.encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF16_LE, QUOTED.encode(), "utf-8"),
        (codecs.BOM_UTF16_BE, QUOTED.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_LE, QUOTED.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF16_LE, "市議会は火曜日、古い橋を閉鎖。".encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_LE, "港".encode("utf-16-le"), "utf-16"),
    ],
)
def test_a_mark_is_believed_where_the_text_bears_it_out(mark: bytes, body: bytes, encoding: str):
    decoded = decode(mark + body)
    assert (decoded.text, decoded.encoding) == (
        body.decode(encoding if encoding != "utf-16" else "utf-16-le"),
        encoding,
    )


@pytest.mark.parametrize(
    "declared", ["koi8-r", "windows-1251", "ibm866", "windows-1253", "windows-1255", "windows-874"]
)
def test_words_of_two_scripts_tell_that_a_declaration_lies(declared: str):
    page = f"<meta charset={declared}><p>Zoë Müller said in a café, though naïve, that it is over."
    decoded = decode(page.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (page, "cp1252")
    assert [repair.name for repair in decoded.repairs] == ["guessed_character"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Rada miasta zdecydowała o zamknięciu mostu; mieszkańcy żądają promu.", "cp1250"),
        ("La maire a déclaré mardi que les élèves seraient prévenus.", "cp850"),
    ],
)
def test_signs_inside_of_words_tell_that_a_declaration_lies(text: str, encoding: str):
    page = f"<meta charset=iso-8859-1><p>{text}"
    assert decode(page.encode(encoding)).text == page


@pytest.mark.parametrize(
    "text",
    ["Il sindaco è arrivato in città martedì.", "Kryetarja e bashkisë tha të martën se ura do të mbyllet."],
)
def test_accents_of_a_short_text_are_no_other_script(text: str):
    assert decode(text.encode("cp1252")).text == text
    page = f"<meta charset=windows-1251><p>{text}"
    assert decode(page.encode("cp1252")).text == page


def test_one_unknown_byte_is_no_reason_to_doubt_the_declared_charset():
    chinese = "会议在下周举行，部长说。" * 20
    decoded = decode(f"<meta charset=gb2312>{chinese}".encode("gb18030") + b"\xff<p>")
    assert decoded.text == f"<meta charset=gb2312>{chinese}\ufffd<p>"
    assert [(repair.name, repair.count) for repair in decoded.repairs] == [("replaced_character", 1)]


def test_a_torn_last_character_is_no_reason_to_guess():
    decoded = decode(f"{FRENCH} é".encode()[:-1])
    assert decoded.encoding == "utf-8"
    assert decoded.text == f"{FRENCH} \ufffd"
    assert [(repair.name, repair.count) for repair in decoded.repairs] == [("torn_last_character", 1)]


def test_nul_padding_is_dropped():
    assert decode(FRENCH.encode() + b"\0" * 512).text == FRENCH


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \n\t\r\n", Reason.EMPTY),
        (codecs.BOM_UTF8, Reason.EMPTY),
        (codecs.BOM_UTF16_LE + " \n".encode("utf-16-le"), Reason.EMPTY),
        (b"\0" * 4096, Reason.EMPTY),
        (b"PK\x03\x04" + b"x" * 40, Reason.ARCHIVE_UNSUPPORTED),
        (b"PK\x03\x04" + b"x" * 20 + b"[Content_Types].xml", Reason.ARCHIVE_UNSUPPORTED),
        (b"\x1f\x8b\x08" + b"x" * 40, Reason.ARCHIVE_UNSUPPORTED),
        (b"x" * 257 + b"ustar" + b"x" * 40, Reason.ARCHIVE_UNSUPPORTED),
        (b"%PDF-1.7\n" + b"x" * 40, Reason.BINARY),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, Reason.BINARY),
        (bytes(range(256)) * 40, Reason.BINARY),
        (b"\xff\xfe\x00", Reason.UNDECODABLE),
        (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            Reason.MHTML_UNSUPPORTED,
        ),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, reason: Reason):
    with pytest.raises(Refusal) as refusal:
        decode(data)
    assert refusal.value.reason is reason
