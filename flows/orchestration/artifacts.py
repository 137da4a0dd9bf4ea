"""What a flow shows of a run in Prefect's pages: how far it is, and what it did."""

from pathlib import Path
from uuid import UUID

from prefect.artifacts import create_markdown_artifact, create_progress_artifact, update_progress_artifact

from flows.runs.run_report import report
from schemas.run import RunRecord


class ProgressArtifact:
    """A watcher that shows every tenth of the way; each is a request to the server."""

    def __init__(self) -> None:
        self._artifact: UUID | None = None
        self._inputs = 0
        self._done = 0
        self._told = 0

    def started(self, run_id: str, output: Path) -> None:
        """Do nothing: how far there is to go is not known yet."""

    def listed(self, inputs: int) -> None:
        """Show that nothing is done."""
        self._inputs = inputs
        artifact = create_progress_artifact(0.0, "winnow-progress", f"{inputs:,} inputs")
        assert isinstance(artifact, UUID)  # and nothing to await: tasks of ours are plain functions
        self._artifact = artifact

    def advanced(self, inputs: int) -> None:
        """Show how much is done, when that is news."""
        self._done += inputs
        tenth = self._done * 10 // max(1, self._inputs)
        if tenth > self._told and self._artifact:
            self._told = tenth
            update_progress_artifact(self._artifact, tenth * 10.0)

    def finished(self, record: RunRecord) -> None:
        """Show the report of the run."""
        create_markdown_artifact(report(record), "winnow-report", f"run {record.run_id}")
