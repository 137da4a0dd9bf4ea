"""Score Winnow beside its peers, quality and speed in one run: `python -m benchmarks.peers DUMPS.parquet`."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import pyarrow.parquet as pq

from benchmarks.line_scores import LabelledDump, Scores, read_dumps, score_document, summarise
from benchmarks.lines import Fates
from benchmarks.peers_report import Comparison, Result, section, write_section
from benchmarks.peers_run import is_installed, run_tool
from benchmarks.peers_tools import TOOLS, WINNOW, Tool
from schemas.kinds import Kind

_LIGHT: Final = frozenset({"trafilatura", "newspaper"})
GROUPS: Final[Mapping[str, Callable[[LabelledDump], bool]]] = {
    "all": lambda _: True,
    "full": lambda dump: dump.style not in _LIGHT,
    "light": lambda dump: dump.style in _LIGHT,
    "andy": lambda dump: dump.source == "andy",
    "real": lambda dump: dump.source == "real",
    "hand": lambda dump: dump.hand,
}


def compare(dumps: Sequence[LabelledDump], held_out: Mapping[str, Fates] | None, day: date) -> Comparison:
    """Run every tool that is installed over the dumps, one after the other, and score what each keeps."""
    missing = [tool for tool in TOOLS if not is_installed(tool)]
    for tool in missing:
        print(f"{tool.name} is left out: {tool.package} is not installed (make peers)", file=sys.stderr)
    return Comparison(
        results=[_result(tool, dumps, held_out) for tool in TOOLS if tool not in missing],
        missing=missing,
        size=sum(len(dump.text.encode()) for dump in dumps),
        sites=len({dump.site for dump in dumps}),
        day=day,
        is_held_out=held_out is not None,
    )


def _result(tool: Tool, dumps: Sequence[LabelledDump], held_out: Mapping[str, Fates] | None) -> Result:
    fates, seconds = run_tool(tool, [dump.text for dump in dumps])
    if held_out and tool is WINNOW:
        fates = [held_out[dump.doc_id] for dump in dumps]
    return Result(tool, _scores(dumps, fates), seconds)


def _scores(dumps: Sequence[LabelledDump], fates: Sequence[Fates]) -> dict[str, Scores]:
    scored = [(dump, score_document(dump, fate)) for dump, fate in zip(dumps, fates, strict=True)]
    return {
        name: summarise([score for dump, score in scored if belongs(dump)])
        for name, belongs in GROUPS.items()
    }


def read_predictions(path: Path) -> dict[str, Fates]:
    """Return the fates that a file of `benchmarks.text`'s form holds, by document."""
    return {row["doc_id"]: _fates(row) for row in pq.read_table(path).to_pylist()}


def _fates(row: Mapping[str, Any]) -> Fates:
    return Fates(
        kept=list(row["kept"] or ()),
        removed=[(line["line_no"], Kind(line["kind"])) for line in row["removed"] or () if line["kind"]],
    )


def main() -> None:
    """Read the command line, compare, print the section and write it into the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("dumps", type=Path, help="Parquet with text, labels, site, source, style, hand")
    parser.add_argument("--results", type=Path, default=Path(__file__).with_name("RESULTS.md"))
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="YYYY-MM-DD")
    parser.add_argument("--sample", type=int, metavar="N", help="about N dumps, evenly spread; only print")
    parser.add_argument(
        "--held-out",
        type=Path,
        metavar="PREDICTIONS.parquet",
        help="take Winnow's quality from these predictions, made by models that did not see the site",
    )
    arguments = parser.parse_args()
    dumps = read_dumps(arguments.dumps)
    if arguments.sample:
        dumps = dumps[:: max(1, len(dumps) // arguments.sample)]
    held_out = read_predictions(arguments.held_out) if arguments.held_out else None
    if held_out and (unknown := next((dump.doc_id for dump in dumps if dump.doc_id not in held_out), None)):
        parser.error(f"no held-out prediction for {unknown}")
    report = section(compare(dumps, held_out, arguments.date))
    print(report)
    if not arguments.sample:
        write_section(arguments.results, report)


if __name__ == "__main__":
    main()
