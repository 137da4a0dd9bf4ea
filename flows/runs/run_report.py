"""What a run did, as Markdown: beside the dataset, and as an artifact of the flow."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from flows.dataset.storage import write_text
from flows.display.markdown import code, table
from flows.display.plural import counted
from flows.display.ranking import by_count
from schemas.kinds import Kind, Reason
from schemas.run import Counts, InputCost, RunRecord, SourceRecord, SourceRows

_KILOBYTE: Final = 1e3

Ranked = TypeVar("Ranked", Kind, Reason)


def write_report(root: Path, record: RunRecord) -> None:
    """Write the report of a run into `report/` of the dataset's folder.

    Raises:
        StorageError: it could not be written.
    """
    write_text(report_file(root, record), report(record))


def report_file(root: Path, record: RunRecord) -> Path:
    """Return where the report of a run stands."""
    return root / "report" / f"{record.run_id}.md"


def report(record: RunRecord) -> str:
    """Return the report of a run: outcome, fates, sources beside the run before, rejections, removals, and costs."""
    return "\n".join(_lines(record)) + "\n"


def fates(counts: Counts) -> dict[str, int]:
    """Return how many inputs had each fate, in words; rows that are kept only where there are some."""
    told = {
        "new": counts.new,
        "moved": counts.moved,
        "changed": counts.changed,
        "cleaned again": counts.redone,
        "unchanged": counts.unchanged,
        "deleted": counts.deleted,
    }
    return told | {"deleted, rows kept": counts.kept} if counts.kept else told


def _lines(record: RunRecord) -> Iterator[str]:
    counts = record.counts
    seconds = (record.finished_at - record.started_at).total_seconds()
    yield f"# {_outcome(record)}"
    yield ""
    yield (
        f"**{counts.inputs:,}** inputs = **{counts.articles:,}** articles + **{counts.rejections:,}** rejections, "
        f"in {seconds:,.1f} s with {counted(record.workers, 'worker')}."
    )
    yield ""
    yield f"Run {code(record.run_id)} into {code(record.output)}; {counts.files_written:,} files written."
    yield from _breaches(record)
    yield from ("", "## Fates")
    yield from table(
        ("fate", "inputs"), ((name, f"{count:,}") for name, count in fates(counts).items() if count)
    )
    yield from ("", "## Sources, and their change against the run before")
    yield from table(_SOURCE_HEAD, map(_source_row, record.sources))
    yield from _ranked("## Rejections", "reason", "inputs", record.counts.reasons)
    yield from _ranked(
        "## Removed from the articles cleaned now", "kind", "characters", record.counts.removed
    )
    yield from _costs("## Slowest inputs", record.slowest)
    yield from _costs("## Largest inputs", record.largest)


def _outcome(record: RunRecord) -> str:
    if record.is_held:
        return "Held back: the dataset stays as it was"
    return "Published, and not as expected" if record.breaches else "Done"


def _breaches(record: RunRecord) -> Iterator[str]:
    if record.breaches:
        yield from ("", "## Not as expected", "")
    for breach in record.breaches:
        yield f"- {code(breach.message)}"


_SOURCE_HEAD: Final = ("source", "articles", "rejected", "with a title", "median words", "removed")


def _source_row(source: SourceRecord) -> tuple[str, ...]:
    columns = zip(_SOURCE_CELLS, _facts(source.rows), _facts(source.rows_before), strict=True)
    return (code(source.name), *(cell(now, before) for cell, now, before in columns))


def _facts(rows: SourceRows | None) -> tuple[float | None, ...]:
    if rows is None:
        return (None,) * len(_SOURCE_CELLS)
    return rows.articles, rows.rejected_share, rows.title_share, rows.words_median, rows.removed_share


def _count(now: float | None, before: float | None) -> str:
    if now is None:
        return "–"
    return f"{now:,}" if before in {None, now} else f"{now:,} ({now - (before or 0):+,})"


def _share(now: float | None, before: float | None) -> str:
    if now is None:
        return "–"
    shift = 0.0 if before is None else round((now - before) * 100, 1)
    return f"{now:.1%} ({shift:+.1f})" if shift else f"{now:.1%}"


_SOURCE_CELLS: Final = (_count, _share, _share, _count, _share)


def _ranked(title: str, name: str, unit: str, counts: Mapping[Ranked, int]) -> Iterator[str]:
    if counts:
        yield from ("", title)
    yield from table((name, unit), ((code(key), f"{count:,}") for key, count in by_count(counts)))


def _costs(title: str, costs: tuple[InputCost, ...]) -> Iterator[str]:
    if costs:
        yield from ("", title)
    rows = (
        (code(f"{cost.source}: {cost.path}"), f"{cost.cpu_seconds:.2f}", f"{cost.raw_bytes / _KILOBYTE:,.1f}")
        for cost in costs
    )
    yield from table(("input", "CPU seconds", "kB"), rows)
