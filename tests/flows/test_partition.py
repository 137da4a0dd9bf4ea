from flows.listing import Entry
from flows.partition import by_part, part_of


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
