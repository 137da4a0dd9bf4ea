from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks import html, text
from benchmarks.lines import line_fates
from cleaners.document import Block, Decoded, Document
from cleaners.text.read import read_text
from schemas.article import Removal
from schemas.kinds import Format, Kind
from tests.page.pages import PARAGRAPHS, page, prose


def removal(document: Document, piece: str, kind: Kind) -> Removal:
    return Removal(start=document.text.index(piece), kind=kind, rule="test", score=1.0, text=piece)


def read(dump: str) -> Document:
    return read_text(Decoded(dump, "utf-8", ()))


def test_lines_are_numbered_as_line_feeds_part_them():
    dump = "Pier to be rebuilt\r\n\r\nOne.\u2028Two.\n\rThree.\n\nNewsletter"
    document = read(dump)
    fates = line_fates(dump, document, [removal(document, "\n\nNewsletter", Kind.NEWSLETTER)])
    assert fates.kept == [0, 2, 3]
    assert fates.removed == [(5, Kind.NEWSLETTER)]


def test_a_line_goes_where_its_whole_block_was_cut():
    dump = "Pier to be rebuilt\nBy Mira Tholl\nLow tide. Read more\nShare now\n\n"
    document = read(dump)
    cuts = [
        removal(document, "Pier to be rebuilt\n\n", Kind.TITLE),
        removal(document, "By Mira Tholl\n\n", Kind.BYLINE),
        removal(document, " Read more", Kind.RELATED_LINKS),
        removal(document, "\n\nShare", Kind.SHARE_BAR),
        removal(document, " now", Kind.INTERFACE_TEXT),
    ]
    fates = line_fates(dump, document, cuts)
    assert fates.kept == [0, 2]
    assert fates.removed == [(1, Kind.BYLINE), (3, Kind.SHARE_BAR)]


def test_joined_lines_of_a_partly_cut_block_are_kept():
    document = Document("One two three", (Block(0, 13, (0, 1), 0),), Format.TEXT, "utf-8", ())
    fates = line_fates("One two\nthree", document, [removal(document, " three", Kind.WIDGET)])
    assert fates == ([0, 1], [])


def test_dumps_are_predicted_and_a_rejected_one_keeps_nothing(tmp_path):
    dump = "\n".join([*PARAGRAPHS[:3], "", "© 2031 Velmouth Courier. All rights reserved."])
    dumps, predictions = tmp_path / "dumps.parquet", tmp_path / "predictions.parquet"
    pq.write_table(pa.table({"doc_id": ["a", "b"], "text": [dump, "  \n"]}), dumps)
    text.predict(dumps, predictions)
    rows = pq.read_table(predictions).to_pylist()
    assert rows[0] == {
        "doc_id": "a",
        "kept": [0, 1, 2],
        "removed": [{"line_no": 4, "kind": "copyright_legal"}],
    }
    assert rows[1] == {"doc_id": "b", "kept": [], "removed": []}


def test_pages_are_predicted_alike_from_a_file_and_a_folder(tmp_path):
    head = (
        "<meta name=author content='Mira Tholl'><meta name=date content='2031-04-05'><title>Low tide</title>"
    )
    pages = {"p1": page(prose(), head).encode(), "p2": page("").encode()}
    for page_id, data in pages.items():
        (tmp_path / f"{page_id}.html").write_bytes(data)
    pq.write_table(
        pa.table({"page_id": list(pages), "html": list(pages.values())}), tmp_path / "pages.parquet"
    )
    html.predict(tmp_path / "pages.parquet", tmp_path / "one.parquet")
    html.predict(tmp_path, tmp_path / "two.parquet")
    one = pq.read_table(tmp_path / "one.parquet").to_pylist()
    assert one == pq.read_table(tmp_path / "two.parquet").to_pylist()
    facts = {"title": "Low tide", "authors": ["Mira Tholl"], "published_on": date(2031, 4, 5)}
    nothing = dict.fromkeys(facts)
    assert one == [
        {"page_id": "p1", "text": "\n\n".join(PARAGRAPHS)} | facts,
        {"page_id": "p2", "text": ""} | nothing,
    ]
