"""The command `winnow report`: read a dataset, write the page."""

from pathlib import Path
from typing import Final

from flows.dataset.layout import Dataset, Table
from flows.dataset.rows import OpenTable, existing_dataset
from flows.display.terminal import tell_line
from flows.paths import shown
from flows.report.choice import Chooser, Limits, entry
from flows.report.outline import outlines
from flows.report.page import Findings, page
from flows.report.places import Page
from flows.report.runs import read_runs
from flows.report.signs import suspicions
from flows.report.totals import Totals, read_rejections
from flows.report.usual import learned
from flows.report.writing import write_page
from schemas.article import Article
from schemas.stored import stored_record

_LIMITS: Final = Limits()


def report(output: Path) -> None:
    """Write the page of the dataset in a folder, and tell where it is.

    Raises:
        UsageError: there is no dataset, or none that this version reads.
        StorageError: the page cannot be written.
    """
    found = findings(existing_dataset(output), _LIMITS)
    file = Page.REVIEW.file(output)
    write_page(file, page(found, Page.COMPARISON.link(output)))
    totals, choice = found.totals, found.choice
    listed, whole = len(choice.entries), len(choice.whole)
    tell_line(f"{totals.articles:,} articles, {totals.suspicious:,} with a sign that something is wrong")
    if whole < totals.articles:
        tell_line(
            f"{listed:,} of them are listed, {whole:,} shown whole: suspicious ones first, then a sample"
        )
    tell_line(f"{shown(file)}: {file.stat().st_size / 1e6:.1f} MB, open it in a browser")


def findings(dataset: Dataset, limits: Limits) -> Findings:
    """Return all that the page tells of a dataset: two passes over its rows, and one over those shown whole."""
    articles = OpenTable(dataset, Table.ARTICLES)
    customs = learned(articles)
    totals, chooser = Totals(), Chooser(limits, len(customs.shares))
    for document in outlines(articles):
        signs = suspicions(document, customs)
        totals.add(document, signs)
        chooser.hear(entry(document, signs))
    choice = chooser.choice()
    whole = {place: stored_record(Article, row) for place, row in articles.rows(choice.whole)}
    rejections = read_rejections(OpenTable(dataset, Table.REJECTIONS))
    return Findings(totals, rejections, read_runs(dataset.root), choice, whole)
