"""JSON Lines: each line its own fate."""

import gzip
import json

import pytest

from flows.containers.record import Reading
from flows.containers.records import records_of
from flows.sources.config import USUAL_FIELDS, RecordFields
from schemas.kinds import FactSource, Reason
from tests.containers.conftest import CountedBytes, contents, detail, opened, read


def lines(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_each_line_is_a_document_under_its_number() -> None:
    data = lines({"text": "one"}, {"text": "two"}) + b"\n" + lines({"text": "four"})
    assert contents(read("a.jsonl", data)) == {"1": b"one", "2": b"two", "4": b"four"}
    assert contents(read("a.NDJSON", b"\xef\xbb\xbf" + data)) == contents(read("a.jsonl", data))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"text": "torn', "the line is no JSON: Unterminated string starting at"),
        (b"[1, 2]", "the line is no JSON object"),
        (b'{"headline": "no document"}', "no field for a document; it has headline"),
        (b'{"text": 7}', "its document is no text but int"),
        (b'{"text": null}', "nothing in text"),
        (b"[" * 100_000, "a line of 100,001 bytes; at most 10,000 are read"),
        (b'{"text": ' + b"[" * 5000, "the line is no JSON: "),
        (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", ""),
    ],
)
def test_a_broken_line_costs_itself_only(line: bytes, told: str) -> None:
    records = read("a.jsonl", lines({"text": "one"}) + line + b"\n" + lines({"text": "three"}))
    found = contents(records)
    assert (found["1"], found["3"]) == (b"one", b"three")
    if told:
        assert detail(records[1]).startswith(told)


def test_what_is_said_beside_a_text_is_given_and_what_is_no_fact_is_not() -> None:
    record = {
        "text": "The ferry ran.", "url": "https://www.elmsworth.example/a", "title": " A  ferry ", "author": ["A. Reed", "B. Hay"],
        "date": "March 5, 2024", "timestamp": 1_709_600_000, "lang": "en-GB", "site": "no site at all",
    }  # fmt: skip
    (found,) = read("a.jsonl", lines(record))
    said = found.said
    assert (said.giver, said.url, said.site) == (FactSource.RECORD, record["url"], "elmsworth.example")
    assert (said.title, said.authors, said.language) == ("A ferry", ("A. Reed", "B. Hay"), "en")
    assert said.published is not None
    assert (str(said.published.on), said.published.at) == ("2024-03-05", None)
    assert said.fetched is not None
    assert str(said.fetched.at) == "2024-03-05 00:53:20+00:00"


@pytest.mark.parametrize("date", ["03/04/2024", "soon", "0001-01-01", "1970-01-01", -1, 1e300, True, [], {}])
def test_a_date_that_says_no_day_is_none(date: object) -> None:
    (found,) = read("a.jsonl", lines({"text": "x", "date": date, "title": "kept"}))
    assert (found.said.published, found.said.title) == (None, "kept")


def test_the_date_of_a_crawl_is_no_date_of_publication() -> None:
    (found,) = read("a.jsonl", lines({"text": "x", "date": "2024-03-05T01:02:03Z", "dump": "CRAWL-2024-10"}))
    assert found.said.published is None
    assert found.said.fetched is not None


def test_fields_are_called_as_the_source_says() -> None:
    fields = RecordFields(text="Article.Body", url="meta.link", title="")
    record = {
        "article": {"body": "one"}, "text": "not this", "title": "nor this", "meta": {"link": "https://a.example/"},
    }  # fmt: skip
    (found,) = read("a.jsonl", lines(record), fields=fields)
    assert (found.content, found.said.url, found.said.title) == (b"one", "https://a.example/", None)


def test_a_page_goes_before_a_text_and_a_text_before_nothing() -> None:
    data = lines(
        {"text": "text", "html": "<p>page"}, {"text": "text", "html": None}, {"text": "t", "html": ""}
    )
    assert contents(read("a.jsonl", data)) == {"1": b"<p>page", "2": b"text", "3": b"t"}


def test_bytes_that_are_no_utf8_come_through() -> None:
    data = b'{"text": "caf\xe9", "title": "caf\xe9"}\n{"text": "half \\ud83d of it"}\n'
    records = read("a.jsonl", data)
    assert contents(records) == {"1": b"caf\xe9", "2": "half \ufffd of it".encode()}
    assert records[0].said.title is None


def test_a_file_in_utf16_is_read() -> None:
    assert contents(read("a.jsonl", '{"text": "é"}\n'.encode("utf-16"))) == {"1": "é".encode()}


def test_a_text_that_is_only_named_so_is_rejected_whole() -> None:
    (found,) = read("a.jsonl", b"The ferry ran.\nIt ran again.\n")
    assert (found.key, contents([found])) == (None, {None: Reason.NO_CONTENT})


def test_a_torn_member_of_gzip_costs_itself_only() -> None:
    members = [gzip.compress(lines({"text": f"{n}" * 300})) for n in range(3)]
    torn = members[1][:-12]
    found = contents(read("a.jsonl.gz", members[0] + torn + members[2]))
    assert found == {"1": b"0" * 300, "2": Reason.DAMAGED, "3": b"2" * 300}


def test_a_file_torn_in_the_middle_keeps_what_stands_before() -> None:
    data = gzip.compress(lines(*({"text": f"{n} {'x' * 3000}{n * 7919}"} for n in range(2000))))
    found = contents(read("a.jsonl.gz", data[: len(data) // 2]))
    *whole, (last, fate) = found.items()
    assert len(whole) > 100
    assert all(isinstance(content, bytes) for _, content in whole)
    assert (last, fate) == (str(len(whole) + 1), Reason.DAMAGED)


def test_it_is_read_as_it_is_asked_for() -> None:
    file = CountedBytes(lines(*({"text": "x" * 1000} for _ in range(1000))))
    records = records_of(opened(file), "a.jsonl", Reading(10_000, USUAL_FIELDS))
    assert records is not None
    for _ in range(10):
        next(records)
    assert file.asked < 2 * 65_536
