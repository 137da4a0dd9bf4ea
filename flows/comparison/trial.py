"""A rule change on trial: a sample of a dataset cleaned as a run would, elsewhere, and compared with the rows that stand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from cleaners.document import RawFile
from cleaners.rejection import rejected
from flows.comparison.compared import compared
from flows.comparison.rows import dataset_pairs
from flows.comparison.sample import Sample, sampled
from flows.comparison.totals import ChangeTotals
from flows.dataset.layout import Table, open_dataset
from flows.pool.limits import Limits
from flows.pool.messages import Setup
from flows.pool.size import worker_count
from flows.pool.supervisor import Supervisor
from flows.ruleset import Cleaner, Cleaning
from flows.runs.overview import checked_selections, overview
from flows.settings.parameters import IngestParameters
from schemas.article import Article
from schemas.identity import record_id
from schemas.kinds import Reason
from schemas.rejection import Rejection


class Trial(NamedTuple):
    """What a run under other rules would change, told by a sample."""

    totals: ChangeTotals
    looked_at: int
    of: int
    """How many documents the run would clean because of the rules."""


def trial(parameters: IngestParameters, cleaning: Cleaning, most: int, limits: Limits | None = None) -> Trial:
    """Return what other rules would make of up to so many documents of a dataset, which stays untouched and unlocked.

    They are cleaned by the workers of a run, from their inputs, into the folder for temporary files. Rows that other
    rules did not make are not looked at, nor those whose inputs are gone.

    Raises:
        IngestError: a source is missing or empty, or there is no room for the sample.
    """
    limits = limits or Limits()
    dataset = open_dataset(parameters.output, None)
    found = overview(
        dataset, checked_selections(parameters), parameters, cleaning.ruleset_id, limits.raw_bytes
    )
    sample = sampled(found.parts, cleaning.ruleset_id, most)
    with TemporaryDirectory(prefix="winnow-plan-") as folder:
        anew = replace(dataset, root=Path(folder) / "anew")
        setup = Setup(
            dataset=anew,
            sources=found.sources,
            staging=Path(folder) / "staging",
            waiting=frozenset(),
            cleaning=replace(cleaning, load=SampleLoader(cleaning.load, sample.ids)),
            limits=limits,
            terms=replace(found.terms, only_rejected=False),
        )
        _clean(sample, setup, worker_count(parameters.workers, len(sample.ids), large=0))
        totals = compared(dataset_pairs(dataset, anew, sample.ids)).totals
    return Trial(totals, len(sample.ids), sample.of)


def _clean(sample: Sample, setup: Setup, workers: int) -> None:
    """Clean a sample into a dataset of its own."""
    for folder in (setup.dataset.root, setup.staging):
        for table in Table:
            (folder / table).mkdir(parents=True)
    for _ in Supervisor(setup, workers).run(sample.tasks):
        pass


@dataclass(frozen=True)
class SampleLoader:
    """Loads a cleaner that cleans some documents and passes the others over: a container holds both."""

    load: Callable[[str], Cleaner]
    ids: frozenset[str]

    def __call__(self, ruleset_id: str) -> Cleaner:
        """Return the cleaner under the id of its ruleset."""
        cleaner = self.load(ruleset_id)

        def clean(raw: RawFile) -> Article | Rejection:
            if record_id(raw.source, raw.path, raw.key) in self.ids:
                return cleaner(raw)
            return rejected(raw, Reason.EMPTY, "is not in the sample", ruleset_id)  # and so never looked at

        return clean
