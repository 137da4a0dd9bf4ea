"""One hundred ways and more of tampering with a row, a part or a folder, each with what must be said of it."""

import math
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pyarrow as pa

from tests.verify.tampering import (
    ARTICLES,
    REJECTIONS,
    REPORT,
    Row,
    Tampering,
    blunt,
    bytes_changed,
    cast,
    copied_row,
    each,
    file_deed,
    flipped,
    inside,
    metadata,
    moved,
    rearranged,
    recounted,
    rehashed,
    rewritten,
    sly,
    with_rows,
)

ZEROS = "0" * 64
HASH = "row_sha256 is not that of the row"
IN_REPORT = f"{ARTICLES} harbour/{REPORT}: "
IN_SCAN = f"{REJECTIONS} valley/scan.pdf: "


def in_report(*words: str) -> tuple[str, ...]:
    return (IN_REPORT, *words)


def _without_last_sentence(row: Row) -> Row:
    text = str(row["text"])
    return {**row, "text": text[: text.rindex(", and the state")]}


def _linked(path: Path) -> None:
    """Put a link in the place of a file or folder, which then stands beside the tables."""
    path.symlink_to(path.rename(path.parents[1] / "elsewhere"))


_FREE: Final[Mapping[str, object]] = {
    "raw_sha256": ZEROS,
    "raw_bytes": 1,
    "given_sha256": ZEROS,
    "format": "html",
    "encoding": "cp1252",
    "url": "https://pier.example/",
    "site": "pier.example",
    "publisher": "Velmouth Post",
    "publisher_source": "meta",
    "title": "Another title",
    "authors": ["Someone Else"],
    "description": "x",
    "category": "Sport",
    "tags": ["x"],
    "image_url": "x",
    "language": "de",
    "language_score": 0.5,
    "published_raw": "yesterday",
    "comment_count": 15,
    "reading_minutes": 3,
    "copyright_holder": "Someone Else",
    "copyright_year": 2023,
    "syndication_raw": "x",
    "agency": "AFP",
    "dateline_place": "PARIS",
    "corrections": ["x"],
    "ruleset_id": "another",
    "row_sha256": ZEROS,
}
"""Columns that nothing else in a row follows from: their hash tells."""

VALUES = {
    f"blunt {column}": Tampering(blunt(column, value), in_report(HASH)) for column, value in _FREE.items()
}

DEEPER = {
    "id": Tampering(sly("id", "0" * 32), in_report("id is 000")),
    "key": Tampering(sly("key", "1"), (f"{ARTICLES} harbour/{REPORT}#1: ", "id is")),
    "source": Tampering(sly("source", "hither"), (ARTICLES, "hither/report.txt: id is")),
    "path": Tampering(sly("path", "reports.txt"), (ARTICLES, "reports.txt: id is")),
    "text": Tampering(sly("text", "Another text."), in_report("text_sha256 is")),
    "text without a sentence": Tampering(with_rows(ARTICLES, each(lambda row: rehashed(_without_last_sentence(row)), REPORT)), in_report("do not rebuild")),
    "text without a sentence, counted anew": Tampering(with_rows(ARTICLES, each(lambda row: recounted(_without_last_sentence(row)), REPORT)), in_report("sections[3] lies from")),
    "text_sha256": Tampering(sly("text_sha256", ZEROS), in_report("text_sha256 is 000")),
    "text_sha256 that is none": Tampering(blunt("text_sha256", "none"), in_report("text_sha256: String should match")),
    "document_sha256": Tampering(sly("document_sha256", ZEROS), in_report("do not rebuild the document")),
    "char_count": Tampering(sly("char_count", 5), in_report("char_count is 5")),
    "word_count": Tampering(sly("word_count", 5), in_report("word_count is 5")),
    "block_count": Tampering(sly("block_count", 5), in_report("block_count is 5")),
    "removed_char_count": Tampering(sly("removed_char_count", 5), in_report("removed_char_count is 5")),
    "image_placeholder_count": Tampering(sly("image_placeholder_count", 5), in_report("image_placeholder_count is 5")),
    "schema_version of a row": Tampering(sly("schema_version", 1), in_report("schema_version is 1")),
    "ruleset_id empty": Tampering(sly("ruleset_id", ""), in_report("ruleset_id is empty")),
    "raw_bytes below 0": Tampering(sly("raw_bytes", -1), in_report("raw_bytes is -1")),
    "comment_count below 0": Tampering(sly("comment_count", -1), in_report("comment_count is -1")),
    "format unknown": Tampering(blunt("format", "pdf"), in_report("format: Input should be")),
    "origin unknown": Tampering(blunt("publisher_source", "a friend"), in_report("publisher_source: Input should be")),
    "title without origin": Tampering(sly("title", "Storm"), in_report("title and title_source")),
    "origin without day": Tampering(sly("published_on", None), in_report("published_on and published_source")),
    "site without origin": Tampering(sly("site", "pier.example"), in_report("site and site_source")),
    "is_syndicated": Tampering(sly("is_syndicated", False), in_report("is_syndicated is False")),
    "tags empty": Tampering(sly("tags", []), in_report("tags is empty, not null")),
    "language_score of many decimals": Tampering(sly("language_score", 0.12345), in_report("language_score is 0.123")),
    "language_score not a number": Tampering(blunt("language_score", math.nan), in_report("language_score: Input should be a finite")),
    "language_score above 1": Tampering(sly("language_score", 7.0), in_report("language_score is 7.0")),
    "question that is not in the text": Tampering(sly("faqs", [{"question": "Why?", "answer": "x"}]), in_report("the question of faqs[0]")),
    "repairs twice": Tampering(sly("repairs", [{"name": "x", "count": 1}] * 2), in_report("repairs are not in the order")),
    "repairs of none": Tampering(sly("repairs", [{"name": "x", "count": 0}]), in_report("repairs hold a count below 1")),
}  # fmt: skip

LISTS = {
    "section start off by one": Tampering(inside("sections", 1, start=213), in_report("sections[1] does not stand under")),
    "section end off by one": Tampering(inside("sections", 3, end=632), in_report("the last section ends at 632")),
    "sections overlap": Tampering(inside("sections", 0, end=300), in_report("overlap")),
    "section beyond the text": Tampering(inside("sections", 3, end=9_999), in_report("sections[3] lies from")),
    "section with another heading": Tampering(inside("sections", 1, heading="What went well"), in_report("sections[1] does not stand")),
    "section with another level": Tampering(inside("sections", 1, level=9), in_report("sections[1] has the level 9")),
    "lead that is none": Tampering(inside("sections", 1, heading=None), in_report("sections[1] has no heading")),
    "sections swapped": Tampering(rearranged("sections", lambda rows: rows[::-1]), in_report("overlap")),
    "no sections": Tampering(sly("sections", []), in_report("sections are missing")),
    "last section gone": Tampering(rearranged("sections", lambda rows: rows[:-1]), in_report("the last section ends")),
    "removal start off by one": Tampering(inside("removals", 5, start=190), in_report("do not rebuild")),
    "removal start below 0": Tampering(inside("removals", 0, start=-1), in_report("removals[0] begins at -1")),
    "removal beyond the document": Tampering(inside("removals", 9, start=99_999), in_report("removals[9] ends at")),
    "removal text": Tampering(inside("removals", 0, text="Home » Storm closes the bay\n\n"), in_report("do not rebuild")),
    "removal text empty": Tampering(inside("removals", 0, text=""), in_report("removals[0] is empty")),
    "removal kind unknown": Tampering(inside("removals", 0, kind="menu"), in_report("removals.0.kind: Input should be")),
    "removal kind of a field": Tampering(inside("removals", 0, kind="title"), in_report("removed_char_count is")),
    "removal kind of an image": Tampering(inside("removals", 0, kind="image_placeholder"), in_report("image_placeholder_count is 1")),
    "removal score not a number": Tampering(inside("removals", 0, score=math.nan), in_report("removals.0.score: Input should be a finite")),
    "removal score above 1": Tampering(inside("removals", 0, score=1.5), in_report("removals[0] has the score 1.5")),
    "removal score of many decimals": Tampering(inside("removals", 0, score=0.98765), in_report("removals[0].score is 0.987")),
    "removals in another order": Tampering(rearranged("removals", lambda rows: rows[::-1]), in_report("before the end of the one before")),
    "removal twice": Tampering(rearranged("removals", lambda rows: [rows[0], *rows]), in_report("removals[1] begins at 0")),
    "removal gone": Tampering(rearranged("removals", lambda rows: rows[:-1]), in_report("do not rebuild")),
    "no removals": Tampering(sly("removals", []), in_report("do not rebuild")),
}  # fmt: skip

REJECTED = {
    "reason": Tampering(blunt("reason", "empty", REJECTIONS, "scan.pdf"), (IN_SCAN, HASH)),
    "reason unknown": Tampering(blunt("reason", "boring", REJECTIONS, "scan.pdf"), (IN_SCAN, "reason: Input should be")),
    "detail": Tampering(blunt("detail", "x", REJECTIONS, "scan.pdf"), (IN_SCAN, HASH)),
    "detail empty": Tampering(sly("detail", "", REJECTIONS, "scan.pdf"), (IN_SCAN, "detail is empty")),
    "raw_sha256 of a rejection": Tampering(blunt("raw_sha256", None, REJECTIONS, "scan.pdf"), (IN_SCAN, HASH)),
    "raw_bytes of a rejection": Tampering(sly("raw_bytes", None, REJECTIONS, "scan.pdf"), (IN_SCAN, "raw_bytes is null")),
    "raw_bytes of a rejection below 0": Tampering(sly("raw_bytes", -9, REJECTIONS, "scan.pdf"), (IN_SCAN, "raw_bytes is -9")),
    "id of a rejection": Tampering(sly("id", "f" * 32, REJECTIONS, "scan.pdf"), (IN_SCAN, "id is fff")),
    "schema_version of a rejection": Tampering(sly("schema_version", 1, REJECTIONS, "scan.pdf"), (IN_SCAN, "schema_version is 1")),
}  # fmt: skip

ROWS = {
    "rows swapped": Tampering(with_rows(ARTICLES, lambda rows: rows[::-1]), (ARTICLES, "rows are sorted by")),
    "row twice": Tampering(with_rows(ARTICLES, lambda rows: [rows[0], *rows]), (ARTICLES, "has another row in articles")),
    "row gone": Tampering(with_rows(ARTICLES, lambda rows: rows[1:]), ("runs/", "left 10 articles of its sources, there are 9")),
    "all rows gone": Tampering(with_rows(ARTICLES, lambda _: []), ("runs/", "left 10 articles")),
    "rejection gone": Tampering(with_rows(REJECTIONS, lambda rows: rows[1:]), ("runs/", "left 2 rejections")),
    "row in another part": Tampering(moved(REPORT, ARTICLES, "articles/part-0002.parquet"), ("articles/part-0002.parquet harbour/report.txt: ", "belongs into part 0")),
    "rejection in another part": Tampering(moved("scan.pdf", REJECTIONS, "rejections/part-0003.parquet"), ("part-0003.parquet valley/scan.pdf: ", "belongs into part 1")),
    "row in the other table too": Tampering(copied_row(REPORT, ARTICLES, "rejections/part-0000.parquet"), ("rejections/part-0000.parquet harbour/report.txt: ", "has another row in articles")),
    "rejection twice": Tampering(with_rows(REJECTIONS, lambda rows: [*rows, rows[-1]]), (IN_SCAN, "has another row in rejections")),
}  # fmt: skip

LAYOUT = {
    "compression": Tampering(rewritten(compression="snappy", compression_level=None), (ARTICLES, "written in another way")),
    "level of compression": Tampering(rewritten(compression_level=9), (ARTICLES, "written in another way")),
    "row groups": Tampering(rewritten(row_group_size=1), (ARTICLES, "written in another way")),
    "no page index": Tampering(rewritten(write_page_index=False), (ARTICLES, "written in another way")),
    "no page checksums": Tampering(rewritten(write_page_checksum=False), (ARTICLES, "written in another way")),
    "no statistics": Tampering(rewritten(write_statistics=False), (ARTICLES, "written in another way")),
    "no dictionaries": Tampering(rewritten(use_dictionary=False), (ARTICLES, "written in another way")),
    "no Arrow schema": Tampering(rewritten(store_schema=False), (ARTICLES,)),
    "column gone": Tampering(rewritten(lambda table: table.drop_columns(["tags"])), (ARTICLES, "columns are missing: tags")),
    "column more": Tampering(rewritten(lambda table: table.append_column("mood", table["title"])), (ARTICLES, "columns that do not belong: mood")),
    "columns in another order": Tampering(rewritten(lambda table: table.select(table.column_names[::-1])), (ARTICLES, "the columns stand in another order")),
    "column of another type": Tampering(cast("word_count", lambda field: field.with_type(pa.int64())), (ARTICLES, "the column word_count is int64 not null")),
    "time without zone": Tampering(cast("published_at", lambda field: field.with_type(pa.timestamp("us"))), (ARTICLES, "the column published_at is timestamp[us],")),
    "column that admits null": Tampering(cast("text", lambda field: field.with_nullable(True)), (ARTICLES, "the column text is string, not string not null")),
    "null in a text": Tampering(rewritten(lambda table: table.set_column(table.schema.get_field_index("text"), "text", [[None] * len(table)])), (ARTICLES, "the column text is null")),
    "description of a column": Tampering(cast("text", lambda field: field.with_metadata({"description": "x"})), (ARTICLES, "the column text has another description")),
    "version": Tampering(metadata(schema_version="1"), (ARTICLES, "the metadata winnow.schema_version is 1, not 2")),
    "newer version": Tampering(metadata(schema_version="99"), (ARTICLES, "has schema version 99")),
    "partition": Tampering(metadata(partition="folder"), (ARTICLES, "the metadata winnow.partition is folder, not path")),
    "number of parts": Tampering(metadata(parts="5"), (ARTICLES, "the metadata winnow.parts is 5, not 4")),
    "no number of parts": Tampering(metadata(parts=None), (ARTICLES, "was not written by winnow")),
    "metadata more": Tampering(metadata(mood="good"), (ARTICLES, "the metadata winnow.mood is good, not none")),
}  # fmt: skip

FILES = {
    "empty": Tampering(bytes_changed(lambda _: b""), (ARTICLES, "cannot be read")),
    "cut off": Tampering(bytes_changed(lambda data: data[:-100]), (ARTICLES, "cannot be read")),
    "cut off at the start": Tampering(bytes_changed(lambda data: data[100:]), (ARTICLES, "cannot be read")),
    "something behind": Tampering(bytes_changed(lambda data: data + b"x"), (ARTICLES, "cannot be read")),
    "no Parquet": Tampering(bytes_changed(lambda _: b"articles"), (ARTICLES, "cannot be read")),
    "a bit at the start": Tampering(bytes_changed(flipped(0)), (ARTICLES,)),
    "a bit of the data": Tampering(bytes_changed(flipped(0.2)), (ARTICLES,)),
    "a bit of the indexes": Tampering(bytes_changed(flipped(0.55)), (ARTICLES,)),
    "a bit of the end": Tampering(bytes_changed(flipped(1)), (ARTICLES, "cannot be read")),
    "missing": Tampering(file_deed(lambda file: file.unlink()), (ARTICLES, "is missing")),
    "missing rejections": Tampering(file_deed(lambda file: file.unlink(), REJECTIONS), (REJECTIONS, "is missing")),
    "renamed": Tampering(file_deed(lambda file: file.rename(file.with_name("part-0004.parquet"))), ("articles/part-0004.parquet", "is none of the 4 parts")),
    "in another case": Tampering(file_deed(lambda file: file.rename(file.with_name("Part-0000.parquet"))), ("articles/Part-0000.parquet", "is none of the 4 parts")),
    "two parts swapped": Tampering(file_deed(lambda file: (file.rename(file.with_name("x")), file.with_name("part-0001.parquet").rename(file), file.with_name("x").rename(file.with_name("part-0001.parquet")))), (ARTICLES, "belongs into part 1")),
    "one more part": Tampering(file_deed(lambda file: shutil.copy(file, file.with_name("part-0004.parquet"))), ("articles/part-0004.parquet", "is none of the 4 parts")),
    "a copy": Tampering(file_deed(lambda file: shutil.copy(file, file.with_name("part-0000 (1).parquet"))), ("part-0000 (1).parquet", "is none of the 4 parts")),
    "part of the other table": Tampering(file_deed(lambda file: shutil.copy(file, file.parent.parent / "rejections")), ("rejections/part-0000.parquet", "columns are missing: reason, detail")),
    "a note": Tampering(file_deed(lambda file: file.with_name("notes.txt").write_text("mine")), ("articles/notes.txt", "is none of the 4 parts")),
    "a hidden file": Tampering(file_deed(lambda file: file.with_name(".part-0000.parquet.crc").write_text("x")), ("articles/.part-0000.parquet.crc", "is none of the 4 parts")),
    "an unfinished file": Tampering(file_deed(lambda file: file.with_name("part-0000.parquet.tmp").write_text("x")), ("articles/part-0000.parquet.tmp", "is none of the 4 parts")),
    "a folder": Tampering(file_deed(lambda file: (file.parent / "more").mkdir()), ("articles/more", "is no file")),
    "a link": Tampering(file_deed(lambda file: (file.parent / "link.parquet").symlink_to(file.name)), ("articles/link.parquet", "is a symbolic link")),
    "a part that is a link": Tampering(file_deed(_linked), (ARTICLES, "is a symbolic link")),
    "a table missing": Tampering(file_deed(lambda file: shutil.rmtree(file.parent), REJECTIONS), ("rejections", "is missing")),
    "a table that is a link": Tampering(file_deed(lambda file: _linked(file.parent)), ("articles", "is a symbolic link")),
    "the tables swapped": Tampering(file_deed(lambda file: (file.parent.rename(file.parent.parent / "x"), (file.parent.parent / "rejections").rename(file.parent), (file.parent.parent / "x").rename(file.parent.parent / "rejections"))), (ARTICLES, "columns are missing")),
    "a swap that was interrupted": Tampering(file_deed(lambda file: (file.parent.parent / ".upgrade").mkdir()), (".:", "an upgrade was interrupted")),
}  # fmt: skip

TAMPERINGS = {
    f"{group}: {name}": tampering
    for group, found in (
        ("value", VALUES),
        ("deeper", DEEPER),
        ("lists", LISTS),
        ("rejected", REJECTED),
        ("rows", ROWS),
        ("layout", LAYOUT),
        ("files", FILES),
    )
    for name, tampering in found.items()
}
