"""Rules as a person reads them: grouped by kind, each with its reach, its reason and its examples."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.text import Text

from cleaners.rules import RULES
from cleaners.rules.marks import CLOSE, OPEN
from cleaners.rules.rule import Rule
from cleaners.rules.user import UserRule
from flows.display.plural import counted
from flows.display.terminal import printable
from flows.paths import shown
from flows.settings.rules_file import read_rules
from schemas.kinds import Kind

_TAKEN: Final = "bold red"


def list_built_in(console: Console, kind: Kind | None) -> None:
    """Print the built-in rules, or those of one kind."""
    _show(console, "built in", _of_kind(RULES, kind))


def list_file(console: Console, path: Path, kind: Kind | None) -> None:
    """Print the rules of a file, or those of one kind.

    Raises:
        RulesError: the file cannot be read, or holds what is no rule.
    """
    users = read_rules(path)
    _show(console, shown(path), _of_kind(users.rules, kind))
    if users.disable:
        console.print(Text(f"\ndisabled: {printable(', '.join(users.disable))}"), soft_wrap=True)


def _of_kind(rules: Sequence[Rule], kind: Kind | None) -> list[Rule]:
    return [rule for rule in rules if kind in {None, rule.kind}]


def _show(console: Console, where: str, rules: Sequence[Rule]) -> None:
    console.print(Text(f"{printable(where)}: {counted(len(rules), 'rule')}"), soft_wrap=True)
    for kind, found in groupby(sorted(rules, key=lambda rule: rule.kind), key=lambda rule: rule.kind):
        members = list(found)
        console.print(
            Text.assemble("\n", (kind, "bold cyan"), (f"   {counted(len(members), 'rule')}", "dim"))
        )
        for rule in members:
            for line in _lines(rule):
                console.print(line, soft_wrap=True)


def _lines(rule: Rule) -> Iterator[Text]:
    reach = ", ".join((rule.scope, rule.certainty, *_places(rule)))
    yield Text.assemble("\n  ", (rule.id, "bold"), (f"   {printable(reach)}", "dim"))
    yield Text(f"  {printable(rule.why)}")
    for example in rule.examples:
        name = "takes " if OPEN in example else "leaves"
        first, *others = example.strip().split("\n")
        yield Text.assemble((f"    {name}  ", "dim"), _example(first))
        for line in others:
            yield Text.assemble(" " * 12, _example(line))


def _places(rule: Rule) -> Iterator[str]:
    if isinstance(rule, UserRule):
        yield from (f"site {site}" for site in rule.sites)
        yield from (f"source {source}" for source in rule.sources)


def _example(line: str) -> Text:
    """A line of an example; what goes stands out by its marks, and on a terminal by its colour."""
    text = Text()
    for i, part in enumerate(line.split(OPEN)):
        taken, close, rest = part.partition(CLOSE) if i else ("", "", part)
        text.append(f"{OPEN}{printable(taken)}{close}" if i else "", _TAKEN)
        text.append(printable(rest))
    return text
