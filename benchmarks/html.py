"""Clean saved pages: `python -m benchmarks.html INPUT PREDICTIONS.parquet`."""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.cleaning import cleaned, in_workers

SCHEMA = pa.schema(
    [
        ("page_id", pa.string()),
        ("text", pa.string()),
        ("title", pa.string()),
        ("authors", pa.list_(pa.string())),
        ("published_on", pa.date32()),
    ]
)
_PAGES_AT_ONCE = 100


class Page(NamedTuple):
    """One saved page."""

    page_id: str
    html: bytes


class Prediction(NamedTuple):
    """The text of a page's article and its facts; empty where the page was rejected."""

    page_id: str
    text: str
    title: str | None = None
    authors: tuple[str, ...] | None = None
    published_on: date | None = None


def predict(source: Path, predictions: Path) -> None:
    """Write the text and the facts of each page of a folder of `<page_id>.html` or of a Parquet file with `page_id` and `html`."""
    pages = _from_folder(source) if source.is_dir() else _from_parquet(source)
    rows = [prediction._asdict() for prediction in in_workers(_prediction, pages)]
    pq.write_table(pa.Table.from_pylist(rows, SCHEMA), predictions)


def _from_folder(folder: Path) -> Iterator[Page]:
    return (Page(path.stem, path.read_bytes()) for path in sorted(folder.glob("*.html")))


def _from_parquet(path: Path) -> Iterator[Page]:
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(_PAGES_AT_ONCE, columns=["page_id", "html"]):
            columns = batch.to_pydict()
            yield from map(Page, columns["page_id"], columns["html"])


def _prediction(page: Page) -> Prediction:
    article = cleaned(page.page_id, page.html)
    if article is None:
        return Prediction(page.page_id, "")
    return Prediction(page.page_id, article.text, article.title, article.authors, article.published_on)


def main() -> None:
    """Read the command line and predict."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.html", description=__doc__)
    parser.add_argument(
        "source", metavar="INPUT", type=Path, help="Parquet with page_id and html, or a folder"
    )
    parser.add_argument("predictions", type=Path, help="Parquet to write: page_id, text, facts")
    arguments = parser.parse_args()
    predict(arguments.source, arguments.predictions)


if __name__ == "__main__":
    main()
