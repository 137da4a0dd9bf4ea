"""Clean labelled text dumps: `python -m benchmarks.text DUMPS.parquet PREDICTIONS.parquet`."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.cleaning import cleaned, in_workers
from benchmarks.lines import Fates, line_fates
from cleaners.clean import read_document
from schemas.kinds import Format

SCHEMA = pa.schema(
    [
        ("doc_id", pa.string()),
        ("kept", pa.list_(pa.int32())),
        ("removed", pa.list_(pa.struct([("line_no", pa.int32()), ("kind", pa.string())]))),
    ]
)


class Dump(NamedTuple):
    """One labelled dump."""

    doc_id: str
    text: str


def predict(dumps: Path, predictions: Path) -> None:
    """Write which lines of each dump are kept and as what the others were removed."""
    columns = pq.read_table(dumps, columns=["doc_id", "text"]).to_pydict()
    inputs = [Dump(*row) for row in zip(columns["doc_id"], columns["text"], strict=True)]
    found = zip(inputs, in_workers(_fates, inputs), strict=True)
    write_predictions(predictions, {dump.doc_id: fates for dump, fates in found})


def write_predictions(file: Path, fates: Mapping[str, Fates]) -> None:
    """Write what became of the lines of each dump, by its id."""
    rows = [{"doc_id": name, "kept": of.kept, "removed": _struct(of)} for name, of in fates.items()]
    pq.write_table(pa.Table.from_pylist(rows, SCHEMA), file)


def _struct(fates: Fates) -> list[dict[str, int | str]]:
    return [{"line_no": line, "kind": str(kind)} for line, kind in fates.removed]


def _fates(dump: Dump) -> Fates:
    """A rejected dump keeps nothing; nor does one taken for a page, whose blocks have no lines."""
    data = dump.text.encode()
    article = cleaned(dump.doc_id, data)
    if article is None or article.format is not Format.TEXT:
        return Fates([], [])
    return line_fates(dump.text, read_document(data), article.removals)


def main() -> None:
    """Read the command line and predict."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text", description=__doc__)
    parser.add_argument("dumps", type=Path, help="Parquet with doc_id and text")
    parser.add_argument("predictions", type=Path, help="Parquet to write: doc_id, kept, removed")
    arguments = parser.parse_args()
    predict(arguments.dumps, arguments.predictions)


if __name__ == "__main__":
    main()
