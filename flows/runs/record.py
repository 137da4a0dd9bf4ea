"""The record of a run, as a file beside the dataset."""

import platform
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from pydantic import ValidationError

from flows.dataset.layout import Dataset
from flows.dataset.storage import write_text
from flows.display.inert import printable_json
from flows.parts.tally import Fate, Tally
from flows.paths import shown
from flows.ruleset import Cleaning, deciding_versions
from flows.runs.expectations import Verdict
from schemas.article import SCHEMA_VERSION
from schemas.run import Counts, RunRecord, SourceRecord


def new_run_id(started_at: datetime) -> str:
    """Return an id that sorts by time and is taken by no other run.

    To the microsecond: who follows the changes goes by the names of their files, and a run may last less than a second.
    """
    return f"{started_at:%Y%m%dT%H%M%S%fZ}-{secrets.token_hex(3)}"


@dataclass(frozen=True)
class Run:
    """A run under way, and what it was told."""

    run_id: str
    started_at: datetime
    dataset: Dataset
    sources: tuple[SourceRecord, ...]
    workers: int
    cleaning: Cleaning
    verdict: Verdict


def run_record(run: Run, tally: Tally) -> RunRecord:
    """Return the record of a run that ends now."""
    return RunRecord(
        run_id=run.run_id,
        started_at=run.started_at,
        finished_at=datetime.now(UTC),
        sources=run.sources,
        output=shown(run.dataset.root.absolute()),
        parts=run.dataset.parts,
        workers=run.workers,
        ruleset_id=run.cleaning.ruleset_id,
        preset=run.cleaning.choices.preset,
        user_rules_sha256=run.cleaning.choices.rules_sha256,
        schema_version=SCHEMA_VERSION,
        counts=_counts(tally),
        versions=deciding_versions() | {name: metadata.version(name) for name in ("winnow", "pyarrow")},
        platform=f"{platform.system()} {platform.machine()}",
        breaches=run.verdict.breaches,
        is_held=run.verdict.is_held,
        slowest=tally.costs.slowest,
        largest=tally.costs.largest,
    )


def write_record(root: Path, record: RunRecord) -> None:
    """Write the record into `runs/` of the dataset's folder.

    Raises:
        StorageError: it could not be written.
    """
    write_text(record_file(root, record), printable_json(record.model_dump_json(indent=2)) + "\n")


def run_records(root: Path) -> Iterator[RunRecord]:
    """Yield the records of the runs of a dataset, the newest first; one of another version of winnow may be unreadable."""
    for file in sorted((root / "runs").glob("*.json"), reverse=True):
        with suppress(OSError, ValidationError):
            yield RunRecord.model_validate_json(file.read_bytes())


def record_file(root: Path, record: RunRecord) -> Path:
    """Return where the record of a run stands."""
    return root / "runs" / f"{record.run_id}.json"


def _counts(tally: Tally) -> Counts:
    return Counts(
        inputs=tally.inputs,
        articles=tally.articles,
        rejections=tally.rejections,
        new=tally.fates[Fate.NEW],
        moved=tally.fates[Fate.MOVED],
        changed=tally.fates[Fate.CHANGED],
        redone=tally.fates[Fate.REDONE],
        unchanged=tally.fates[Fate.UNCHANGED],
        deleted=tally.deleted,
        kept=tally.kept,
        files_written=tally.files_written,
        words=tally.words,
        reasons=dict(sorted(tally.reasons.items())),
        removed=dict(tally.removed.most_common()),
    )
