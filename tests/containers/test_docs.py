"""What the docs say of containers, as a newcomer would try it: real workers, the real cleaner, and proof."""

import json
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.commands import winnow
from tests.containers.test_warc import record
from tests.documentation import named
from tests.page.pages import PARAGRAPHS, page

TEXT = "\n\n".join(PARAGRAPHS)


def test_fields_are_called_as_the_file_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "wire"
    folder.mkdir()
    (tmp_path / "winnow.toml").write_text(named("containers"), encoding="utf-8")
    story = {
        "story": {"body": TEXT},
        "permalink": "https://www.elmsworth.example/1",
        "filed": "5 March 2024",
        "title": "no title",
    }
    (folder / "a.jsonl").write_text(json.dumps(story) + "\n{torn\n", encoding="utf-8")
    (folder / "pages.warc").write_bytes(
        record(page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>").encode())
    )
    pq.write_table(
        pa.table({"story": [{"body": TEXT}, {"body": None}], "filed": ["", "2024-03-06"]}),
        folder / "shard.parquet",
    )
    winnow("ingest", "wire", "--runner", "plain")
    found = duckdb.execute(
        "SELECT path, key, url, url_source, published_on::VARCHAR, title FROM 'output/articles/*.parquet' ORDER BY path, key"
    ).fetchall()
    assert found[0] == ("a.jsonl", "0000000001", story["permalink"], "record", "2024-03-05", None)
    assert [row[:3] for row in found[1:]] == [
        ("pages.warc", "0000000001", "https://www.elmsworth.example/ferry"),
        ("shard.parquet", "0000000001", None),
    ]
    rejected = duckdb.execute(
        "SELECT path, key, reason FROM 'output/rejections/*.parquet' ORDER BY path, key"
    ).fetchall()
    assert rejected == [("a.jsonl", "0000000002", "damaged"), ("shard.parquet", "0000000002", "empty")]
    assert "5 rows in 16 parts: all is as it must be" in winnow("verify", "wire", "--source")
