"""What a run says when it ends: the fate of every input, and what was taken out."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from flows.commands.preview import preview
from flows.dataset.layout import Table
from flows.display.plural import counted, plural
from flows.display.ranking import by_count
from flows.display.terminal import printable
from flows.paths import shown
from flows.runs.record import record_file
from flows.runs.run_report import fates, report_file
from schemas.kinds import Kind, Reason
from schemas.run import Counts, RunRecord, SourceRecord

_BAR_WIDTH: Final = 28
_MOST_LINES: Final = 12

Ranked = TypeVar("Ranked", Kind, Reason)


def show_summary(console: Console, output: Path, record: RunRecord) -> None:
    """Print the summary of a run and a preview of its dataset."""
    seconds = (record.finished_at - record.started_at).total_seconds()
    sources = ", ".join(printable(source.name) for source in record.sources)
    console.print()
    console.print(Text.assemble((sources, "bold"), (f"   {seconds:.1f} s", "dim")))
    console.print(Padding(_fates(record.counts), (0, 2), expand=False))
    if record.is_held:
        console.print(Padding(Text("held back: the dataset stays as it was", style="bold red"), (0, 2)))
    for breach in record.breaches:
        console.print(Padding(Text(printable(breach.message), style="red"), (0, 2), expand=False))
    for told in _misfits(record.sources):
        console.print(Padding(Text(told, style="yellow"), (0, 2), expand=False))
    console.print(Padding(_details(record.counts), (0, 2), expand=False))
    console.print(preview(output))
    for line in _where(output, record):
        console.print(line, soft_wrap=True)


def _fates(counts: Counts) -> RenderableType:
    sums = Text.assemble(
        (f"{counts.inputs:,}", "bold"), f" {plural('input', counts.inputs)} = ",
        (f"{counts.articles:,}", "bold green"), f" {plural('article', counts.articles)} + ",
        (f"{counts.rejections:,}", "bold yellow" if counts.rejections else "bold"),
        f" {plural('rejection', counts.rejections)}",
    )  # fmt: skip
    told = " · ".join(f"{count:,} {name}" for name, count in fates(counts).items())
    return Group(sums, Text(told, style="dim"))


def _misfits(sources: Sequence[SourceRecord]) -> Iterator[str]:
    """A line for each source of which files were left out, or to which what is given does not fit."""
    for source in sources:
        counts = {
            "excluded": source.excluded,
            "without a row passed over": source.passed_over,
            "not matched by the path pattern": source.paths_without_match,
            "without a row in the manifest": source.files_without_row,
        }
        told = [f"{counted(count, 'file')} {what}" for what, count in counts.items() if count]
        if rows := source.rows_without_file:
            told.append(f"{counted(rows, 'row')} of the manifest without a file")
        if source.other_columns:
            told.append(f"columns of the manifest that give no facts: {', '.join(source.other_columns)}")
        if told:
            yield printable(f"{source.name}: {' · '.join(told)}")


def _details(counts: Counts) -> RenderableType:
    lines: list[RenderableType] = []
    if counts.reasons:
        lines += [Text("\nRejected, by reason"), _bars(counts.reasons, "yellow")]
    if counts.removed:
        total = sum(counts.removed.values())
        title = f"\nRemoved from the articles cleaned now: {total:,} characters; {counts.words:,} words stay"
        lines += [Text(title), _bars(counts.removed, "cyan")]
    return Group(*lines)


def _bars(counts: Mapping[Ranked, int], style: str) -> RenderableType:
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(min_width=20)
    grid.add_column(justify="right")
    grid.add_column()
    ranked = by_count(counts)
    most = ranked[0][1]
    for name, count in islice(ranked, _MOST_LINES):
        length = max(1, round(count / most * _BAR_WIDTH))
        grid.add_row(f"  {name}", f"{count:,}", Text("━" * length, style=style))
    if len(ranked) > _MOST_LINES:
        rest = ranked[_MOST_LINES:]
        grid.add_row(f"  and {len(rest)} more", f"{sum(count for _, count in rest):,}", "")
    return grid


def _where(output: Path, record: RunRecord) -> Iterator[Text]:
    glob = printable(shown(output / Table.ARTICLES / "*.parquet"))
    quoted = glob.replace("'", "''")
    lines = {"dataset": glob}
    if record.counts.rejections:
        lines["rejections"] = printable(shown(output / Table.REJECTIONS / "*.parquet"))
    lines["this run"] = printable(shown(record_file(output, record)))
    lines["report"] = printable(shown(report_file(output, record)))
    lines["read it"] = f"duckdb.sql(\"SELECT title, publisher, text FROM '{quoted}'\")"
    for name, value in lines.items():
        yield Text.assemble((f"{name:<12}", "dim"), value)
