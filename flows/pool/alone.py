"""The run's own process as a crew, for inputs so few and small that no worker is worth its start."""

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from cleaners.document import RawFile
from flows.parts.inputs import unbounded
from flows.parts.part import PartTask, PartWork
from flows.parts.terms import ledger_ruleset_id
from flows.pool.messages import Advanced, Finished, Setup
from flows.pool.meter import Meter
from schemas.article import Article
from schemas.rejection import Rejection

_TALKATIVE: Final = ("bs4", "chardet", "courlan", "htmldate", "tld", "trafilatura")
"""Loggers of libraries that quote their input, which may be anything."""


class Alone:
    """Works on parts without a worker: what kills this process takes the run along, and the next run has workers."""

    def __init__(self, setup: Setup, workers: int) -> None:  # noqa: ARG002  (as every crew)
        self._setup = setup

    def run(self, tasks: Sequence[PartTask]) -> Iterator[Advanced | Finished]:
        """Yield how the work gets on, part by part.

        Raises:
            IngestError: the run cannot go on.
        """
        for task in tasks:
            meter, done = Meter(), list[int]()
            with _silenced():
                tally = _work(self._setup, meter).run(task, done.append)
            tally.costs = meter.costs
            yield Advanced(sum(done))
            yield Finished(tally)


def _work(setup: Setup, meter: Meter) -> PartWork:
    cleaning = setup.cleaning

    def clean(raw: RawFile) -> Article | Rejection:
        cleaner = cleaning.load(cleaning.ruleset_id)
        with meter.measuring(raw):
            return cleaner(raw)

    def reclean(article: Article) -> Article | None:
        return cleaning.load_again(ledger_ruleset_id(cleaning.ruleset_id))(article)

    return setup.part_work(clean, unbounded, reclean)


@contextmanager
def _silenced() -> Iterator[None]:
    """Let no library speak of its input; a worker is silent as a whole, but this process has more to say."""
    loggers = [logging.getLogger(name) for name in _TALKATIVE]
    levels = [each.level for each in loggers]
    for each in loggers:
        each.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        for each, level in zip(loggers, levels, strict=True):
            each.setLevel(level)
