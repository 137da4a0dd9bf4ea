"""The forecast of a run as a person reads it."""

from collections import Counter
from typing import Final

from rich import box
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from flows.display.terminal import printable
from flows.parts.tally import Fate
from flows.runs.forecast import Forecast, SourceForecast

_NAMES: Final = {Fate.REDONE: "cleaned again"}


def show_forecast(console: Console, told: Forecast) -> None:
    """Print what a run would do, by source, with the reasons and some paths."""
    grid = Grid(
        box=box.ROUNDED,
        border_style="dim",
        title="\nThis run would find",
        title_style="bold",
        title_justify="left",
    )
    grid.add_column("source")
    for fate in Fate:
        grid.add_column(_NAMES.get(fate, fate.value), justify="right")
    grid.add_column("deleted", justify="right")
    grid.add_column("kept", justify="right")
    for name, source in told.sources.items():
        numbers = [*(source.fates[fate] for fate in Fate), source.deleted, source.kept]
        grid.add_row(printable(name), *(f"{number:,}" for number in numbers))
    console.print(grid)
    for name, source in told.sources.items():
        _show_reasons(console, source.reasons)
        if source.passed_over:
            console.print(Text(f"{source.passed_over:,} without a row passed over"), soft_wrap=True)
        _show_examples(console, name, source)
    if told.refusal:
        console.print(Text(f"It would be refused: {printable(told.refusal)}", style="yellow"), soft_wrap=True)


def _show_reasons(console: Console, reasons: Counter[str]) -> None:
    for reason, count in reasons.most_common():
        console.print(Text(f"{count:,} cleaned again: {reason}"), soft_wrap=True)


def _show_examples(console: Console, name: str, source: SourceForecast) -> None:
    for fate, paths in source.examples.items():
        called = _NAMES.get(Fate(fate), fate) if fate in set(Fate) else fate
        for path in paths:
            console.print(
                Text(f"  {called}: {printable(name)}/{printable(path)}", style="dim"), soft_wrap=True
            )
