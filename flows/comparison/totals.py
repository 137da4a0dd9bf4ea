"""Sums over all documents of two datasets, by outcome and by rule, with the first few of each as examples."""

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Generic, NamedTuple, TypeVar

from flows.comparison.difference import Difference, Outcome, Record
from flows.comparison.lines import Decider, PairedStretch
from flows.report.characters import shortened
from flows.verify.findings import RowName
from schemas.rejection import Rejection

_EXAMPLES: Final = 3
_NAMED: Final = 20
LONGEST_EXAMPLE: Final = 300
"""Characters of a line, or of a fact, that are quoted."""

Seen = TypeVar("Seen")


class Example(NamedTuple, Generic[Seen]):
    """What was seen in a document."""

    name: RowName
    seen: Seen


@dataclass
class Examples(Generic[Seen]):
    """The first few by the names of their documents, whatever the order that they come in."""

    most: int
    kept: list[Example[Seen]] = field(default_factory=list)

    def add(self, name: RowName, seen: Seen) -> None:
        """Keep an example, while there are not enough that come before it; of a document, the first that is told."""
        if any(example.name == name for example in self.kept):
            return
        insort(self.kept, Example(name, seen), key=lambda example: example.name.order)
        del self.kept[self.most :]

    def __iter__(self) -> Iterator[Example[Seen]]:
        return iter(self.kept)


class FactSeen(NamedTuple):
    """A column before and after."""

    old: str
    new: str


class OutcomeSeen(NamedTuple):
    """Why the input is a rejection, or was one; nothing for an article."""

    old: str
    new: str


@dataclass
class Lines:
    """Lines, or parts of lines, that were decided otherwise."""

    count: int = 0
    characters: int = 0
    documents: int = 0
    examples: Examples[str] = field(default_factory=lambda: Examples(_EXAMPLES))


@dataclass
class RuleTotals:
    """What a rule no longer takes, and what it takes now."""

    now_kept: Lines = field(default_factory=Lines)
    now_removed: Lines = field(default_factory=Lines)


@dataclass
class ChangeTotals:
    """Sums over the documents of both datasets."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    rules: dict[Decider, RuleTotals] = field(default_factory=lambda: defaultdict(RuleTotals))
    successors: Counter[tuple[Decider, Decider]] = field(default_factory=Counter)
    """Lines that were removed and still are, by the rule that took them and the one that takes them now."""
    facts: Counter[str] = field(default_factory=Counter)
    """Documents by the column that says something else."""
    fact_examples: dict[str, Examples[FactSeen]] = field(
        default_factory=lambda: defaultdict(lambda: Examples(_EXAMPLES))
    )
    named: dict[Outcome, Examples[OutcomeSeen]] = field(
        default_factory=lambda: defaultdict(lambda: Examples(_NAMED))
    )
    """The first documents of each outcome that has no lines to show."""

    @property
    def documents(self) -> int:
        """How many documents there are in one of the datasets or both."""
        return self.outcomes.total()

    @property
    def changed(self) -> int:
        """How many are in both, of the same input, and not what they were."""
        apart = (Outcome.SAME, Outcome.INPUT, Outcome.ONLY_OLD, Outcome.ONLY_NEW)
        return self.documents - sum(self.outcomes[outcome] for outcome in apart)

    @property
    def now_kept(self) -> int:
        """Lines, or parts of lines, that were removed and are kept now."""
        return sum(rule.now_kept.count for rule in self.rules.values())

    @property
    def now_removed(self) -> int:
        """Lines, or parts of lines, that were kept and are removed now."""
        return sum(rule.now_removed.count for rule in self.rules.values())

    def add(self, name: RowName, found: Difference, old: Record | None, new: Record | None) -> None:
        """Count one more document."""
        self.outcomes[found.outcome] += 1
        for change in found.facts:
            self.facts[change.column] += 1
            told = FactSeen(shortened(change.old, LONGEST_EXAMPLE), shortened(change.new, LONGEST_EXAMPLE))
            self.fact_examples[change.column].add(name, told)
        if found.outcome is not Outcome.SAME and not found.lines:
            self.named[found.outcome].add(name, OutcomeSeen(_fate(old), _fate(new)))
        changed = [stretch for line in found.lines for stretch in line.stretches if stretch.is_changed]
        for stretch in changed:
            self._add_stretch(name, stretch)
        for before, after in {(stretch.before, stretch.after) for stretch in changed}:
            if lines := self._lines(before, after):
                lines.documents += 1

    def count_unchanged(self) -> None:
        """Count one more document of which both datasets say the same."""
        self.outcomes[Outcome.SAME] += 1

    def _add_stretch(self, name: RowName, stretch: PairedStretch) -> None:
        if stretch.before and stretch.after:
            self.successors[stretch.before, stretch.after] += 1
        if lines := self._lines(stretch.before, stretch.after):
            lines.count += 1
            lines.characters += len(stretch.text)
            lines.examples.add(name, shortened(stretch.text.strip(), LONGEST_EXAMPLE))

    def _lines(self, before: Decider | None, after: Decider | None) -> Lines | None:
        """Where a stretch is counted that was kept on one side alone."""
        if before and after is None:
            return self.rules[before].now_kept
        return self.rules[after].now_removed if after and before is None else None


def _fate(record: Record | None) -> str:
    if record is None:
        return "–"
    if isinstance(record, Rejection):
        return shortened(f"{record.reason}: {record.detail}", LONGEST_EXAMPLE)
    return shortened(record.title or " ".join(record.text[:LONGEST_EXAMPLE].split()), LONGEST_EXAMPLE)


def ranked(rules: dict[Decider, RuleTotals]) -> list[tuple[Decider, RuleTotals]]:
    """Return the rules with what became of their lines, those with the most first."""
    return sorted(
        rules.items(), key=lambda item: (-item[1].now_kept.count - item[1].now_removed.count, item[0])
    )
