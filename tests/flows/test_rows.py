"""Readers of a dataset: some columns of all rows, some rows whole, and parts that are replaced meanwhile."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.dataset.layout import Table
from flows.dataset.rows import OpenTable, Place, existing_dataset
from flows.errors import DatasetError, UsageError
from tests.flows.conftest import MakeSource, ingest

FILES = {f"{number}.txt": f"Title {number}\nThe ferry left on time." for number in range(12)}


def opened(output: Path) -> OpenTable:
    return OpenTable(existing_dataset(output), Table.ARTICLES)


def paths(table: OpenTable) -> list[tuple[Place, str]]:
    return [
        (Place(place.part, place.row + number), path)
        for place, rows in table.batches(["path"])
        for number, path in enumerate(rows.column("path").to_pylist())
    ]


def test_columns_of_all_rows_and_some_rows_whole(make_source: MakeSource, output: Path):
    ingest(output, make_source("desk", FILES), parts=3)
    table = opened(output)
    found = paths(table)
    assert sorted(path for _, path in found) == sorted(FILES)
    assert table.row_count == len(FILES)
    wanted = found[::5]
    rows = list(table.rows(place for place, _ in reversed(wanted)))
    assert [(place, row["path"]) for place, row in rows] == sorted(wanted)
    held = {row["path"]: row for row in pq.read_table(output / "articles").to_pylist()}
    assert all(row == held[row["path"]] for _, row in rows)


def test_rows_of_later_row_groups(make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("flows.dataset.storage.ROW_GROUP_ROWS", 2)
    ingest(output, make_source("desk", FILES), parts=1)
    assert pq.read_metadata(output / "articles" / "part-0000.parquet").num_row_groups == 6
    table = opened(output)
    found = paths(table)
    assert [(place, row["path"]) for place, row in table.rows([found[3][0], found[11][0]])] == [
        found[3],
        found[11],
    ]


def test_a_part_that_is_replaced_is_read_as_it_was(make_source: MakeSource, output: Path):
    source = make_source("desk", FILES)
    ingest(output, source)
    table = opened(output)
    before = paths(table)
    make_source("desk", {"more.txt": "Title\nOne more."})
    ingest(output, source)
    assert paths(table) == before
    assert len(paths(opened(output))) == len(before) + 1


def test_of_more_parts_than_can_be_open_a_replaced_one_is_told(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("flows.dataset.rows.MOST_OPEN", 1)
    source = make_source("desk", FILES)
    ingest(output, source)
    table = opened(output)
    assert len(paths(table)) == len(FILES)
    make_source("desk", {path: f"{text} Changed." for path, text in FILES.items()})
    ingest(output, source)
    with pytest.raises(DatasetError, match="was replaced while it was read"):
        paths(table)


def test_a_folder_without_a_dataset(tmp_path: Path):
    with pytest.raises(UsageError, match="there is no dataset in"):
        existing_dataset(tmp_path)
