"""The page itself: what was found, filled into the template."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from cleaners.rules.rule import DECORATION
from flows.dataset.rows import Place
from flows.display.ranking import by_count
from flows.report import plots
from flows.report.choice import Choice, Entry
from flows.report.deciders import detector
from flows.report.families import FAMILIES, Family, members
from flows.report.rendering import rendered
from flows.report.runs import Runs
from flows.report.signs import WEIGHTS, Sign
from flows.report.totals import BINS, Rejections, SiteRow, Totals, largest_sites
from flows.report.view import View, view
from schemas.article import Article
from schemas.kinds import FIELD_KINDS, Kind
from schemas.run import RunRecord

_MOST_SITES: Final = 20
_MOST_RUNS: Final = 60
_MOST_RULES: Final = 40


class Findings(NamedTuple):
    """All that the page tells."""

    totals: Totals
    rejections: Rejections
    runs: Runs
    choice: Choice
    articles: Mapping[Place, Article]
    """Those that are shown whole."""


class KindRow(NamedTuple):
    """A kind beside others."""

    kind: Kind
    family: Family
    spans: int
    characters: int
    bar: Markup


class RuleRow(NamedTuple):
    """What a rule did."""

    id: str
    spans: int
    why: str


class Trend(NamedTuple):
    """One number of every run."""

    title: str
    latest: str
    plot: Markup


def page(findings: Findings, comparison: str | None = None) -> Iterator[str]:
    """Yield the page, piece by piece; `comparison` is the link to the page of two datasets, where there is one."""
    totals, choice = findings.totals, findings.choice
    yield from rendered(
        "page.html.j2",
        ("page.css",),
        ("filters.js", "toml.js", "marks.js"),
        comparison=comparison,
        totals=totals,
        rejections=findings.rejections,
        reasons=_reasons(findings.rejections),
        runs=findings.runs.records[-_MOST_RUNS:],
        run_count=len(findings.runs.records),
        unread_runs=findings.runs.unread,
        trends=_trends(findings.runs.records[-_MOST_RUNS:]),
        removed_per_words=removed_per_words,
        kinds=_kinds(totals),
        field_kinds=FIELD_KINDS,
        all_kinds=list(Kind),
        decoration=DECORATION,
        families=list(Family),
        family=FAMILIES,
        members=members,
        sites=[(site, _site_bar(site)) for site in largest_sites(totals, _MOST_SITES)],
        site_count=len(totals.sites),
        shares=_shares(totals),
        histogram=_histogram(totals),
        rules=_rules(totals),
        rule_count=len(totals.rules),
        weights=WEIGHTS,
        signs=[sign for sign in Sign if totals.signs[sign]],
        origins=sorted({entry.origin for entry in choice.entries}),
        documents=_documents(findings),
        listed=len(choice.entries),
        whole=len(choice.whole),
        detector=detector,
    )


def _documents(findings: Findings) -> Iterator[tuple[Entry, View | None]]:
    for entry in findings.choice.entries:
        article = findings.articles.get(entry.place)
        yield entry, view(article) if article else None


def _kinds(totals: Totals) -> list[KindRow]:
    ranked = by_count(totals.characters)
    most = max(totals.characters.values(), default=1) or 1
    return [
        KindRow(
            kind,
            FAMILIES[kind],
            totals.spans[kind],
            count,
            plots.bar([plots.Segment(count / most, f"f-{FAMILIES[kind].token}")]),
        )
        for kind, count in ranked
    ]


def _site_bar(site: SiteRow) -> Markup:
    """A bar of the removed characters by family, as long as their part of the site's documents."""
    whole = (site.kept + sum(count for _, count in site.removed)) or 1
    families = dict.fromkeys(Family, 0)
    for kind, count in site.removed:
        families[FAMILIES[kind]] += count
    return plots.bar(
        plots.Segment(count / whole, f"f-{family.token}") for family, count in families.items() if count
    )


def _shares(totals: Totals) -> list[tuple[str, int]]:
    width = 100 // BINS
    return [
        (f"{number * width} – {(number + 1) * width} %", count) for number, count in enumerate(totals.shares)
    ]


def _histogram(totals: Totals) -> Markup:
    told = _shares(totals)
    values = [plots.Column(count, f"{count:,} kept {label}") for label, count in told]
    label, count = max(told, key=lambda each: each[1])
    return plots.columns(
        "shares", values, "Share kept per document",
        f"Columns from nothing kept to all kept; the highest, {label}, holds {count:,} documents.", "f-kept",
    )  # fmt: skip


def removed_per_words(run: RunRecord) -> float | None:
    """Return the characters removed for each 100 words kept, of what a run cleaned; None where it cleaned nothing."""
    counts = run.counts
    removed = sum(count for kind, count in counts.removed.items() if kind not in FIELD_KINDS)
    return 100 * removed / counts.words if counts.words else None


def _trends(runs: Sequence[RunRecord]) -> list[Trend]:
    if not runs:
        return []
    told: dict[str, Sequence[float]] = {
        "Articles": [run.counts.articles for run in runs],
        "Rejections": [run.counts.rejections for run in runs],
        "Cleaned": [run.counts.inputs - run.counts.unchanged for run in runs],
        "Removed per 100 words": [removed_per_words(run) or 0 for run in runs],
    }
    return [
        Trend(
            name,
            f"{values[-1]:,.0f}",
            plots.columns(
                f"trend-{number}",
                [
                    plots.Column(value, f"{run.started_at:%Y-%m-%d %H:%M}: {value:,.0f}")
                    for run, value in zip(runs, values, strict=True)
                ],
                f"{name}, by run",
                f"{len(runs)} runs, from {values[0]:,.0f} to {values[-1]:,.0f}.",
                "f-trend",
            ),
        )
        for number, (name, values) in enumerate(told.items())
    ]


def _reasons(rejections: Rejections) -> list[tuple[str, int, Markup]]:
    most = max(rejections.counts.values(), default=1)
    return [
        (reason, count, plots.bar([plots.Segment(count / most, "f-rejected")]))
        for reason, count in by_count(rejections.counts)
    ]


def _rules(totals: Totals) -> list[RuleRow]:
    ranked = by_count(totals.rules)
    return [RuleRow(rule, count, detector(rule).why) for rule, count in ranked[:_MOST_RULES]]
