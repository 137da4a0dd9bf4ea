"""Whatever is done to a dataset, verification names it."""

from pathlib import Path

import pytest

from tests.verify.proof import findings, problems
from tests.verify.tampering import ARTICLES, REJECTIONS, rewritten, rows_of
from tests.verify.tamperings import TAMPERINGS


def test_nothing_is_wrong_with_a_dataset_as_it_was_made(pristine: Path) -> None:
    assert findings(pristine) == []
    assert [row["path"] for row in rows_of(pristine / ARTICLES)] == ["5.txt", "report.txt", "a.txt"]
    assert [row["path"] for row in rows_of(pristine / REJECTIONS)] == ["empty.txt", "scan.pdf"]


def test_writing_a_part_again_as_winnow_does_is_no_tampering(dataset: Path) -> None:
    rewritten()(dataset)
    assert problems(dataset) == []


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_named(name: str, dataset: Path) -> None:
    tampering = TAMPERINGS[name]
    tampering.deed(dataset)
    told = problems(dataset)
    assert any(all(words in line for words in tampering.words) for line in told), told


def test_there_are_at_least_a_hundred_ways() -> None:
    assert len(TAMPERINGS) >= 100
