"""CSV and its kin."""

import pytest

from schemas.kinds import Reason
from tests.containers.conftest import contents, detail, read


def test_each_row_is_a_document_under_its_number() -> None:
    data = b'url,Text\nhttps://a.example/,one\n\n,"two ""words""\nand, a line"\r\n,three'
    records = read("a.csv", data)
    assert contents(records) == {"1": b"one", "2": b'two "words"\nand, a line', "3": b"three"}
    assert (records[0].said.url, records[0].said.site) == ("https://a.example/", "a.example")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"title;text\nx;one, two"),
        ("a.tsv", b"title\ttext\nx\tone, two"),
        ("a.csv", "title,text\nx,\"one, two\"".encode("utf-16")),
        ("a.csv", b"\xef\xbb\xbftext,title\n\"one, two\",x"),
    ],
)  # fmt: skip
def test_delimiters_and_wide_characters(name: str, data: bytes) -> None:
    records = read(name, data)
    assert contents(records) == {"1": b"one, two"}
    assert records[0].said.title == "x"


def test_a_file_without_a_column_for_a_document_is_rejected_whole() -> None:
    (found,) = read("a.csv", b"The ferry ran, and it ran again.\nIt ran, too.\n")
    assert found.key is None
    assert detail(found) == (
        "no column for a document in its first row, which has and it ran again., the ferry ran"
    )


def test_a_row_of_other_fields_is_broken_and_costs_itself_only() -> None:
    records = read("a.csv", b"id,text\n1,one\n2,two,too many\n3,three\n")
    assert contents(records) == {"1": b"one", "2": Reason.DAMAGED, "3": b"three"}
    assert detail(records[1]) == "it has 3 fields, the first row names 2"


@pytest.mark.parametrize("broken", [b'2,"never closed', b'2,"closed" but not at its end', b'"2,x'])
def test_a_quote_that_is_broken_costs_one_row(broken: bytes) -> None:
    records = read("a.csv", b"id,text\n1,one\n" + broken + b'\n3,three\n4,"four"\n')
    assert contents(records) == {"1": b"one", "2": Reason.DAMAGED, "3": b"three", "4": b"four"}


PARAGRAPHS = b"She left.\n\nThe ferry ran, and ran again,\nsaid Ida, who sells nets, and left.\n"


def test_a_file_that_ends_within_a_text_has_one_rejection() -> None:
    records = read("a.csv", b'id,text\n1,one\n2,"' + PARAGRAPHS)
    assert contents(records) == {"1": b"one", "2": Reason.DAMAGED}
    assert detail(records[1]) == "torn: it ends within quotes"


def test_the_paragraphs_of_a_row_of_other_fields_are_no_rows() -> None:
    records = read("a.csv", b'id,text\n1,one\n2,"' + PARAGRAPHS + b'",too many\n3,three\n')
    assert contents(records) == {"1": b"one", "2": Reason.DAMAGED, "3": b"three"}


def test_a_row_that_is_too_long_costs_itself_only() -> None:
    data = b"id,text\n1," + b"x" * 20_000 + b'\n2,"' + b"y\n" * 10_000 + b'"\n3,three\n'
    found = contents(read("a.csv", data))
    assert (found["1"], found["2"]) == (Reason.TOO_LARGE, Reason.TOO_LARGE)
    assert b"three" in found.values()


def test_bytes_that_are_no_utf8_come_through() -> None:
    assert contents(read("a.csv", b"title,text\ncaf\xe9,caf\xe9\n")) == {"1": b"caf\xe9"}
