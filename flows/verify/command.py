"""The command `winnow verify`: what is wrong, line by line, and how the dataset stands in the last one."""

from collections.abc import Iterator
from pathlib import Path

from flows.dataset.arrow_alone import keep_pandas_out
from flows.display.plural import counted
from flows.display.progress import watching
from flows.display.terminal import error_console, tell, tell_line
from flows.errors import UnprovedError
from flows.paths import shown
from flows.ruleset import current_cleaning
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from flows.verify.census import Census
from flows.verify.dataset import dataset_findings
from flows.verify.findings import Finding, Problem
from flows.verify.sources import source_findings
from flows.verify.survey import Survey, survey


def verify(output: Path, parameters: IngestParameters | None) -> None:
    """Prove a dataset, and with parameters also from the raw files of their sources; tell what is wrong.

    Raises:
        UnprovedError: something is wrong; each problem was told in a line.
        IngestError: the proof could not be done.
    """
    keep_pandas_out()
    found = survey(output)
    census = Census()
    problems = 0
    unsound: set[str] = set()
    for finding in dataset_findings(found, census):
        problems += _tell(finding)
        if isinstance(finding, Problem) and finding.row is None:
            unsound.add(finding.place)
    if parameters:
        problems += sum(map(_tell, _from_sources(found, parameters, frozenset(unsound))))
    if problems:
        message = f"{counted(problems, 'problem')} in {shown(output)}"
        raise UnprovedError(message)
    tell_line(f"{census.rows:,} rows in {found.dataset.parts} parts: all is as it must be")


def _from_sources(found: Survey, parameters: IngestParameters, unsound: frozenset[str]) -> Iterator[Finding]:
    cleaning = current_cleaning(read_choices(parameters))
    with watching(error_console()) as watcher:
        yield from source_findings(found.dataset, unsound, parameters, cleaning, watcher)


def _tell(finding: Finding) -> bool:
    """Tell a finding and return whether it is a problem: those are the output, notes go beside it."""
    if isinstance(finding, Problem):
        tell_line(str(finding))
        return True
    tell(str(finding))
    return False
