from pathlib import Path

import pytest

from flows.dataset.partition import Partition, by_part, part_of
from flows.errors import DatasetError
from flows.sources.listing import Entry
from tests.flows.conftest import MakeSource, digests, ingest


def test_the_part_of_an_input_never_changes() -> None:
    """Other numbers would tear every dataset that there is."""
    assert [part_of("harbour", f"{number}.txt", 16) for number in range(8)] == [14, 2, 15, 3, 10, 12, 6, 14]
    assert part_of("harbour", "0.txt", 1) == 0


def test_source_and_path_do_not_run_together() -> None:
    assert part_of("a", "bc", 10_000) != part_of("ab", "c", 10_000)


def test_parts_are_sorted_as_rows_are() -> None:
    entries = [Entry(source, path) for source in "ba" for path in ("z", "a/b", "a-b", "é")]
    parts = by_part(entries, 3)
    assert sorted(entry for part in parts for entry in part) == sorted(entries)
    assert all(part == sorted(part) for part in parts)


def test_a_folder_stays_in_one_part() -> None:
    paths = [f"day-{day}/{number}.txt" for day in range(40) for number in range(3)]
    parts = {path: part_of("harbour", path, 16, Partition.FOLDER) for path in paths}
    assert all(parts[path] == parts[f"{path.partition('/')[0]}/0.txt"] for path in paths)
    assert len(set(parts.values())) > 10


def test_a_new_folder_rewrites_one_part(make_source: MakeSource, output: Path) -> None:
    folder = make_source("spool", {f"day-{n}/{m}.txt": f"text {n} {m}" for n in range(20) for m in range(2)})
    ingest(output, folder, parts=16, partition=Partition.FOLDER)
    make_source("spool", {f"day-new/{m}.txt": f"new {m}" for m in range(5)})
    record = ingest(output, folder, parts=None)
    assert (record.counts.new, record.counts.files_written) == (5, 1)
    ingest(output.with_name("scratch"), folder, parts=16, partition=Partition.FOLDER)
    assert digests(output) == digests(output.with_name("scratch"))
    with pytest.raises(DatasetError, match="made with parts by folder; it cannot have them by path"):
        ingest(output, folder, parts=None, partition=Partition.PATH)
