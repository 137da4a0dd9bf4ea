"""Every golden input still gives its golden record."""

from pathlib import Path

import pytest

from tests.golden.records import SEEDS, inputs, record


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*pair, id=pair[0].name) for pair in inputs()])
def test_the_record_is_the_golden_one(source: Path, expected: Path):
    assert record(source) == expected.read_text(encoding="utf-8")


def test_both_seeds_are_golden():
    assert sum(source.parent == SEEDS for source, _ in inputs()) == 2
