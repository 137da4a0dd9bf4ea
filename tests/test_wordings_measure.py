"""The goals for the kinds that users named, on lines that no rule was written from (see tests/wordings/README.md)."""

import pytest

from benchmarks.wordings import score, table
from cleaners.ruleset import Ruleset
from tests.wordings import load_all

CORPUS = load_all()


@pytest.mark.parametrize("name", CORPUS)
def test_the_named_kinds_are_told_by_their_wordings(name: str):
    row = score(name, CORPUS[name], Ruleset("wordings"))
    report = "\n".join([table([row]), *row.wrong])
    print(report)
    assert row.recall >= 0.97, report
    assert row.precision >= 0.98, report
    assert row.fact_accuracy >= 0.95, report
