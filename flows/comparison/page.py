"""The page of two datasets side by side, in the style of the review page."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.comparison.choice import Gap
from flows.comparison.compared import Comparison
from flows.comparison.difference import Outcome
from flows.comparison.totals import ChangeTotals, ranked
from flows.display.plural import counted
from flows.display.ranking import by_count
from flows.report.deciders import detector
from flows.report.families import FAMILIES
from flows.report.plots import Segment, bar
from flows.report.rendering import rendered

_MOST_RULES: Final = 100
_NAMED: Final = (
    Outcome.REJECTED, Outcome.ACCEPTED, Outcome.REASON, Outcome.READ, Outcome.INPUT, Outcome.ONLY_OLD, Outcome.ONLY_NEW,
)  # fmt: skip
"""Outcomes of which the page names documents, for it shows no line of them."""


class Titles(NamedTuple):
    """How the page calls the two datasets."""

    old: str
    new: str


def comparison_page(found: Comparison, titles: Titles, review: str | None = None) -> Iterator[str]:
    """Yield the page, piece by piece; `review` is the link to the review page, where there is one."""
    totals, documents = found.totals, found.most_changed.documents
    rules = ranked(totals.rules)
    return rendered(
        "against.html.j2",
        ("page.css", "against.css"),
        ("against.js",),
        titles=titles,
        review=review,
        totals=totals,
        outcomes=[(outcome, totals.outcomes[outcome]) for outcome in Outcome if totals.outcomes[outcome]],
        outcome=Outcome,
        bars=_bars(totals),
        rules=rules[:_MOST_RULES],
        rule_count=len(rules),
        successors=by_count(totals.successors)[:_MOST_RULES],
        facts=by_count(totals.facts),
        named=[(outcome, list(totals.named[outcome])) for outcome in _NAMED if totals.outcomes[outcome]],
        documents=documents,
        cut_documents=found.most_changed.heard,
        rules_of_documents=sorted({rule for document in documents for rule in document.rules}),
        family=FAMILIES,
        detector=detector,
        counted=counted,
        is_gap=lambda piece: isinstance(piece, Gap),
    )


def _bars(totals: ChangeTotals) -> dict[Outcome, object]:
    most = max(totals.outcomes.values(), default=1)
    return {outcome: bar([Segment(count / most, "f-kept")]) for outcome, count in totals.outcomes.items()}
