"""What the tests of verification and upgrade share: the problems of a dataset, and small real ones."""

from pathlib import Path

from flows.ruleset import current_cleaning
from flows.verify.census import Census
from flows.verify.dataset import dataset_findings
from flows.verify.findings import Finding, Problem
from flows.verify.survey import survey
from schemas.run import RunRecord
from tests.flows.conftest import ingest


def findings(output: Path) -> list[Finding]:
    """Return all that is to be said of a dataset from what it holds itself."""
    return list(dataset_findings(survey(output), Census()))


def problems(output: Path) -> list[str]:
    """Return what is wrong with a dataset, a line each."""
    return [str(finding) for finding in findings(output) if isinstance(finding, Problem)]


def ingest_really(output: Path, *sources: Path, parts: int | None = 4) -> RunRecord:
    """Run the engine with the cleaner itself, in this process."""
    return ingest(output, *sources, cleaning=current_cleaning(), parts=parts)
