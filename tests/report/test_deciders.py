"""Every name in the ledger is explained."""

from pathlib import Path

import pyarrow.parquet as pq

from cleaners.page import spans
from flows.report.deciders import Decider, detector


def test_every_name_of_a_dataset_is_known(dataset: Path):
    removals = pq.read_table(dataset / "articles")["removals"].to_pylist()
    names = {removal["rule"] for row in removals for removal in row}
    assert len(names) > 5
    for name in names:
        assert detector(name).decider is not Decider.USER, name
        assert detector(name).why


def test_every_name_that_pages_give_is_known():
    verdicts = [value for value in vars(spans).values() if isinstance(value, spans._Verdict)]
    assert verdicts
    for verdict in verdicts:
        assert detector(verdict.rule).decider is not Decider.USER, verdict.rule


def test_another_name_is_a_users():
    assert detector("harbour-club") == (Decider.USER, "")
