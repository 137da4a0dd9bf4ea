"""The command: by file, id and path; the document as it was; what it says of hostile names and wrong questions."""

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from cleaners.clean import read_document
from flows.errors import UsageError
from flows.settings.choices import DEFAULTS
from flows.show.command import original
from flows.show.stored import stored_row
from flows.show.subject import Subject, find_subject
from schemas.article import Article
from schemas.stored import stored_record
from tests.flows.test_cli import winnow
from tests.verify.proof import ingest_really
from tests.verify.stories import PROSE, REPORT

HOSTILE = os.fsdecode(b"bad\xff\x1b[31m\n.txt")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("show")
    source = root / "harbour"
    (source / "2026").mkdir(parents=True)
    (source / "2026" / "report.txt").write_text(REPORT)
    (source / "2026" / "note.txt").write_text(PROSE[0])
    (source / "empty.txt").write_text("")
    (source / HOSTILE).write_text(f"Storm \x1b[31mcloses harbour\n\n{PROSE[1]}\n\n14 comments")
    ingest_really(root / "dataset", source)
    return root / "dataset"


def shown(*tokens: object) -> str:
    done = winnow("show", *tokens)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("name", ["2026/report.txt", "harbour/2026/report.txt"])
def test_a_row_by_its_path(dataset: Path, name: str) -> None:
    told = shown(name, "-o", dataset)
    assert "harbour/2026/report.txt" in told.splitlines()[0]
    assert re.search(r"authors +Ada Quill +text", told)
    assert "⟦14 comments⟧ comments comment-count" in told
    assert f" {PROSE[0]}\n" in told


def test_a_row_by_its_id_or_the_beginning_of_it(dataset: Path) -> None:
    row = stored_row(dataset, "2026/report.txt")
    assert stored_row(dataset, row.id) == stored_row(dataset, row.id[:8]) == row


def test_a_file_is_cleaned_now_and_needs_no_dataset(dataset: Path, tmp_path: Path) -> None:
    file = dataset.parent / "harbour" / "2026" / "report.txt"
    told = shown(file, "-o", tmp_path / "none")
    assert "⟦14 comments⟧ comments comment-count" in told


def test_a_rejection_says_why(dataset: Path) -> None:
    assert "rejected as empty" in shown("empty.txt", "-o", dataset)


def test_hostile_names_and_texts_steer_no_terminal(dataset: Path) -> None:
    name = next(path for row in rows(dataset) if "bad" in (path := str(row["path"])))
    for form in ([], ["--line", "1"]):
        told = shown(name, "-o", dataset, *form)
        assert "\x1b" not in told
        assert "closes harbour" in told


def test_the_story_of_a_line_of_a_row_and_of_a_file(dataset: Path) -> None:
    file = dataset.parent / "harbour" / "2026" / "report.txt"
    for told in (shown("2026/report.txt", "-o", dataset, "--line", 5), shown(file, "--line", 5)):
        assert "comment-count (comments, sure) takes it" in told
        assert "The arbiter scores it" in told


def test_json_holds_the_row_the_lines_and_the_story(dataset: Path) -> None:
    told = json.loads(shown("2026/report.txt", "-o", dataset, "--json"))
    assert told["fate"] == "article"
    assert told["row"]["authors"] == ["Ada Quill"]
    texts = ["".join(each["text"] for each in line["stretches"]) for line in told["lines"]]
    assert "14 comments" in texts
    (line,) = json.loads(shown("2026/report.txt", "-o", dataset, "--json", "--line", 5))["lines"]
    assert line["number"] == 5
    assert json.loads(shown("empty.txt", "-o", dataset, "--json"))["fate"] == "rejection"


@pytest.mark.parametrize(
    ("tokens", "told"),
    [
        (["nowhere.txt"], "neither a file nor a row"),
        (["2026/report.txt", "--line", "99"], "and so no line 99"),
        (["2026/report.txt", "--original", "--json"], "--original goes neither"),
        (["empty.txt", "--original"], "the dataset keeps no document"),
        (["empty.txt", "--line", "1"], "0 lines"),
    ],
)
def test_a_wrong_question_is_told_in_a_line(dataset: Path, tokens: list[str], told: str) -> None:
    done = winnow("show", *tokens, "-o", dataset)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_name_of_several_rows_is_refused_with_their_ids(dataset: Path, tmp_path: Path) -> None:
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(PROSE[0])
    ingest_really(tmp_path / "dataset", tmp_path / "north", tmp_path / "south")
    with pytest.raises(UsageError, match=r"2 rows: [0-9a-f]{32} is (north|south)/a.txt"):
        find_subject("a.txt", tmp_path / "dataset", DEFAULTS)


def test_a_record_of_a_container_is_called_by_its_key(tmp_path: Path) -> None:
    (tmp_path / "wire").mkdir()
    file = tmp_path / "wire" / "day.jsonl"
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in PROSE[:2]))
    ingest_really(tmp_path / "dataset", tmp_path / "wire")
    row = stored_row(tmp_path / "dataset", "wire/day.jsonl#0000000002")
    assert isinstance(row, Article)
    assert (row.text, stored_row(tmp_path / "dataset", "day.jsonl#0000000002")) == (PROSE[1], row)
    with pytest.raises(UsageError, match=r"day\.jsonl#0000000001"):
        find_subject("day.jsonl", tmp_path / "dataset", DEFAULTS)
    with pytest.raises(UsageError, match="several documents"):
        find_subject(str(file), tmp_path / "dataset", DEFAULTS)


def test_a_packed_file_is_shown_as_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "report.txt.gz"
    file.write_bytes(gzip.compress(REPORT.encode()))
    told = shown(file, "--line", 5)
    assert "comment-count (comments, sure) takes it" in told


def test_the_original_is_written_byte_for_byte(dataset: Path) -> None:
    command = [sys.executable, "-m", "flows.cli", "show", "2026/report.txt", "-o", str(dataset), "--original"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout.decode() == read_document(REPORT.encode()).text


def test_the_original_of_every_row_is_the_canonical_document(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1000):
        chrome = ["Image 19", "14 comments", "Share on Facebook", "", "By Ada Quill"][number % 5]
        blocks = [PROSE[number % 4], chrome, f"{PROSE[number % 3]} ({number})", "© 2024 Elmsworth Post"]
        (folder / f"{number}.txt").write_text("\n\n".join(blocks[: 2 + number % 3]))
    ingest_really(tmp_path / "dataset", folder)
    seen = 0
    for row in rows(tmp_path / "dataset"):
        record = stored_record(Article, row)
        data = (folder / record.path).read_bytes()
        assert original(Subject(record)) == read_document(data).text
        seen += 1
    assert seen == 1000


def rows(dataset: Path) -> Iterator[dict[str, object]]:
    for file in sorted((dataset / "articles").glob("*.parquet")):
        yield from pq.ParquetFile(file).read().to_pylist()
