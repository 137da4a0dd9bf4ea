"""What differs between two datasets, in the terminal: sums, then rule by rule, each with its first lines."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from flows.comparison.difference import Outcome
from flows.comparison.totals import ChangeTotals, Lines, ranked
from flows.display.inert import printable
from flows.display.plural import counted
from flows.display.ranking import by_count

if TYPE_CHECKING:
    from flows.comparison.trial import Trial

_MOST_RULES: Final = 20
_MOST_SUCCESSORS: Final = 5
_MOST_FATES: Final = 3
_LONGEST: Final = 100


def show_totals(console: Console, totals: ChangeTotals) -> None:
    """Print what differs; whatever documents say stays text."""
    for line in chain(_outcomes(totals), _rules(totals), _successors(totals), _facts(totals), _fates(totals)):
        console.print(line, soft_wrap=True)


def show_trial(console: Console, told: "Trial") -> None:
    """Print what other rules would change, and of how many documents it is told."""
    looked_at = "All" if told.looked_at == told.of else f"{told.looked_at:,} of"
    line = f"\n{looked_at} {counted(told.of, 'document')} that other rules made, cleaned on trial:"
    console.print(Text(line, style="bold"), soft_wrap=True)
    show_totals(console, told.totals)


def _outcomes(totals: ChangeTotals) -> Iterator[Text]:
    for outcome in (each for each in Outcome if totals.outcomes[each]):
        yield Text(f"{totals.outcomes[outcome]:>7,} {outcome}")
    if not totals.changed:
        yield Text("No document changed by the rules.")


def _rules(totals: ChangeTotals) -> Iterator[Text]:
    if not totals.rules:
        return
    kept, removed = counted(totals.now_kept, "line"), counted(totals.now_removed, "line")
    yield Text(f"{kept} now kept, {removed} now removed (or parts of lines), by rule:")
    rules = ranked(totals.rules)
    for decider, rule in rules[:_MOST_RULES]:
        for words, sign, lines in (("now kept", "+", rule.now_kept), ("now removed", "-", rule.now_removed)):
            if lines.count:
                yield from _rule(f"{decider.rule} ({decider.kind}): {words}", sign, lines)
    if len(rules) > _MOST_RULES:
        yield Text(f"  … {counted(len(rules) - _MOST_RULES, 'rule')} more", style="dim")


def _successors(totals: ChangeTotals) -> Iterator[Text]:
    for (before, after), count in by_count(totals.successors)[:_MOST_SUCCESSORS]:
        was, is_now = f"{before.rule} ({before.kind})", f"{after.rule} ({after.kind})"
        yield Text(printable(f"  {counted(count, 'line')} still removed: by {was} before, by {is_now} now"))


def _facts(totals: ChangeTotals) -> Iterator[Text]:
    if totals.facts:
        told = (f"{name} {count:,}" for name, count in by_count(totals.facts))
        yield Text(f"Facts that changed, by documents: {', '.join(told)}")


def _fates(totals: ChangeTotals) -> Iterator[Text]:
    for outcome in (Outcome.REJECTED, Outcome.ACCEPTED, Outcome.REASON):
        for name, seen in islice(totals.named[outcome], _MOST_FATES):
            yield Text(printable(f"  {name}: {_short(seen.old)} → {_short(seen.new)}"), style="dim")


def _rule(title: str, sign: str, lines: Lines) -> Iterator[Text]:
    counts = f"{counted(lines.count, 'line')} in {counted(lines.documents, 'document')}"
    yield Text.assemble(("  " + printable(title), "bold"), f": {counts}")
    for name, line in lines.examples:
        style = "green" if sign == "+" else "red"
        yield Text.assemble(
            (f"    {sign} {printable(_short(line))}", style), (f"  {printable(str(name))}", "dim")
        )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
