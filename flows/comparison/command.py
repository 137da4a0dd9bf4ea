"""The command `winnow report --against`: two datasets read side by side, told in the terminal and on a page."""

from pathlib import Path

from flows.comparison.compared import compared
from flows.comparison.page import Titles, comparison_page
from flows.comparison.rows import dataset_pairs
from flows.comparison.summary import show_totals
from flows.dataset.arrow_alone import keep_pandas_out
from flows.dataset.layout import SNAPSHOTS, part_files
from flows.dataset.rows import existing_dataset
from flows.display.terminal import output_console, tell_line
from flows.paths import shown
from flows.report.places import Page
from flows.report.writing import write_page


def report_against(output: Path, old: Path) -> None:
    """Tell what differs between an older dataset and the one in a folder, and write the page of it there.

    `old` is a folder, or the name of a snapshot of the dataset.

    Raises:
        UsageError: one of them is no dataset, or none that this version reads.
        StorageError: the page cannot be written.
    """
    keep_pandas_out()
    new = existing_dataset(output)
    before = existing_dataset(_folder(output, old))
    found = compared(dataset_pairs(before, new))
    show_totals(output_console(), found.totals)
    file = Page.COMPARISON.file(output)
    titles = Titles(shown(before.root), shown(output))
    write_page(file, comparison_page(found, titles, Page.REVIEW.link(output)))
    tell_line(f"{shown(file)}: open it in a browser")


def _folder(output: Path, old: Path) -> Path:
    snapshot = output / SNAPSHOTS / old
    return snapshot if not part_files(old) and part_files(snapshot) else old
