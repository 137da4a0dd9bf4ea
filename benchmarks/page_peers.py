"""Score Winnow beside its peers on saved pages, in one run: `python -m benchmarks.page_peers PAGES.parquet`."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq

from benchmarks.page_peers_report import ALL, PageComparison, PageResult, section
from benchmarks.page_peers_run import run_page_tool
from benchmarks.page_peers_tools import PAGE_TOOLS, WINNOW_PAGES, PageTool
from benchmarks.page_scores import (
    LabelledPage,
    PageScore,
    Scores,
    read_pages,
    score_page,
    summarise,
    without_silence,
)
from benchmarks.peers_report import write_section
from benchmarks.peers_run import is_installed


def compare(pages: Sequence[LabelledPage], day: date, held_out: Path | None = None) -> PageComparison:
    """Run every tool that is installed over the pages, one after the other, and score what each takes.

    `held_out` holds the texts of Winnow that are scored instead of the installed one's, which may have been trained on the
    pages; speed and facts are always the installed one's.
    """
    texts = _texts(held_out) if held_out else {}
    missing = [tool for tool in PAGE_TOOLS if not is_installed(tool)]
    for tool in missing:
        print(f"{tool.name} is left out: {tool.distribution} is not installed (make peers)", file=sys.stderr)
    return PageComparison(
        results=[
            _result(tool, pages, texts if tool is WINNOW_PAGES else {})
            for tool in PAGE_TOOLS
            if tool not in missing
        ],
        held_out=bool(texts),
        missing=missing,
        size=sum(len(page.html) for page in pages),
        day=day,
    )


def _texts(predictions: Path) -> dict[str, str]:
    columns = pq.read_table(predictions, columns=["page_id", "text"]).to_pydict()
    return dict(zip(columns["page_id"], columns["text"], strict=True))


def _result(tool: PageTool, pages: Sequence[LabelledPage], texts: Mapping[str, str]) -> PageResult:
    run = run_page_tool(tool, [page.html for page in pages])
    pairs = zip(pages, run.found, strict=True)
    found = [each._replace(text=texts.get(page.page_id, each.text)) for page, each in pairs]
    scores = [score_page(page, each) for page, each in zip(pages, found, strict=True)]
    scored = list(zip(pages, without_silence(scores, found), strict=True))
    return PageResult(tool, _by_source(scored), run.seconds, run.failures)


def _by_source(scored: Sequence[tuple[LabelledPage, PageScore]]) -> dict[str, Scores]:
    sources = sorted({page.source for page, _ in scored})
    groups = {source: [score for page, score in scored if page.source == source] for source in sources}
    return {name: summarise(scores) for name, scores in groups.items()} | {
        ALL: summarise([score for _, score in scored])
    }


def main() -> None:
    """Read the command line, compare, print the section and write it into the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page_peers", description=__doc__)
    parser.add_argument(
        "pages", type=Path, help="Parquet with html, main_content, with, without, title, author, publish_date"
    )
    parser.add_argument("--results", type=Path, default=Path(__file__).with_name("RESULTS.md"))
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="YYYY-MM-DD")
    parser.add_argument(
        "--held-out",
        type=Path,
        metavar="PREDICTIONS.parquet",
        help="texts of Winnow by models that saw nothing of a page's site",
    )
    parser.add_argument("--sample", type=int, metavar="N", help="about N pages, evenly spread; only print")
    arguments = parser.parse_args()
    pages = read_pages(arguments.pages)
    if arguments.sample:
        pages = pages[:: max(1, len(pages) // arguments.sample)]
    report = section(compare(pages, arguments.date, arguments.held_out))
    print(report)
    if not arguments.sample:
        write_section(arguments.results, report)


if __name__ == "__main__":
    main()
