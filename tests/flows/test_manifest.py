"""A manifest, CSV or Parquet: what it says of a path, and how it says that it cannot be used."""

from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.errors import ConfigError
from flows.sources.facts import Moment, Said
from flows.sources.manifest import read_manifest
from schemas.kinds import FactSource

CSV = """path,url,authors,published,desk
./a.txt,https://www.elmsworth-post.example/a,Ann Lee; Bo Park,2024-03-05,news
b/c.txt,,,2024-03-05T08:30+01:00,
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "manifest.csv"
    file.write_text(text)
    return file


def test_a_row_says_the_facts_of_its_path(tmp_path: Path) -> None:
    manifest = read_manifest(written(tmp_path, CSV))
    nothing, second, first = manifest.said(["none.txt", "b/c.txt", "a.txt"])
    assert nothing is None
    assert first == Said(
        FactSource.MANIFEST,
        url="https://www.elmsworth-post.example/a",
        site="elmsworth-post.example",
        authors=("Ann Lee", "Bo Park"),
        published=Moment(date(2024, 3, 5), None, "2024-03-05"),
    )
    assert second is not None
    assert second.published is not None
    assert second.published.at == datetime(2024, 3, 5, 7, 30, tzinfo=UTC)
    assert (manifest.path_count, manifest.other_columns) == (2, ("desk",))


def test_parquet_says_what_csv_says(tmp_path: Path) -> None:
    file = tmp_path / "manifest"
    fetched = pa.array([datetime(2024, 3, 5, 8, tzinfo=UTC)] * 2, pa.timestamp("ns", "UTC"))
    paths = pa.array(["a.txt", "./b.txt"], pa.large_string())
    authors = [["Ann Lee", "Bo Park"], None]
    pq.write_table(pa.table({"path": paths, "fetched": fetched, "authors": authors}), file)
    first, second = read_manifest(file).said(["a.txt", "b.txt"])
    assert first is not None
    assert second is not None
    assert (first.authors, second.authors) == (("Ann Lee", "Bo Park"), None)
    assert first.fetched == second.fetched
    assert first.fetched is not None
    assert first.fetched.at == datetime(2024, 3, 5, 8, tzinfo=UTC)


def test_a_path_may_stand_twice_where_it_is_told_alike(tmp_path: Path) -> None:
    manifest = read_manifest(written(tmp_path, "path,title\na.txt,Ferry late\n./a.txt, Ferry  late\n"))
    (said,) = manifest.said(["a.txt"])
    assert said is not None
    assert (said.title, manifest.path_count) == ("Ferry late", 1)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("name,url\na.txt,\n", ["it has no column 'path'"]),
        (
            "path,title\na.txt,one\nb.txt,\na.txt,two\n",
            ["row 3, column 'path': another row says something else"],
        ),
        (
            "path,url,published\n,,\na.txt,elmsworth,\nb.txt,,in March\n",
            ["row 1, column 'path': it is empty", "row 2, column 'url'", "row 3, column 'published'"],
        ),
    ],
)
def test_every_problem_is_told_by_its_cell(tmp_path: Path, text: str, problems: list[str]) -> None:
    with pytest.raises(ConfigError) as raised:
        read_manifest(written(tmp_path, text))
    assert len(raised.value.lines) == len(problems)
    for line, problem in zip(raised.value.lines, problems, strict=True):
        assert "manifest.csv: " in line
        assert problem in line


def test_no_more_than_twenty_problems_are_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as raised:
        read_manifest(written(tmp_path, "path,url\n" + "a.txt,nowhere\n" * 30))
    assert len(raised.value.lines) == 21
    assert "and 10 problems more" in raised.value.lines[-1]


def test_an_empty_manifest_says_nothing(tmp_path: Path) -> None:
    manifest = read_manifest(written(tmp_path, "path,url\n"))
    assert (list(manifest.said(["a.txt"])), manifest.path_count) == ([None], 0)


def test_a_manifest_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no manifest"):
        read_manifest(tmp_path / "none.csv")
