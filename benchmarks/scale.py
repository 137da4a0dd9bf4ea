"""A new day in a large dataset by folder: `python -m benchmarks.scale --rows 2000000`.

The rows are synthetic and written straight as parts, a hundred days of them; then a day of as many files as one of these
arrives in a spool from which older days are gone. Told are the bytes rewritten, the CPU and the peak memory of the largest
process of the run, parent or worker.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

import pyarrow as pa

from cleaners.clean import clean
from cleaners.document import RawFile
from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.partition import Partition, by_part
from flows.dataset.storage import ROW_GROUP_ROWS, PartWriter
from flows.ruleset import current_ruleset
from flows.sources.listing import Entry
from schemas.arrow import record_batch
from schemas.article import Article

_SOURCE: Final = "spool"
_DAYS: Final = 100
_PARTS: Final = 64
_TEXT: Final = "The harbour stayed closed on Tuesday, and the ferry of {0} did not run.\n\nIt left on Friday, as {0} had said.\n"


def write_dataset(dataset: Dataset, rows: int) -> None:
    """Write so many articles, spread over the days, as a run would have left them."""
    entries = [Entry(_SOURCE, _path(day, number)) for day in range(_DAYS) for number in range(rows // _DAYS)]
    article = clean(RawFile(_SOURCE, "file", None, _TEXT.format(0).encode()), current_ruleset())
    assert isinstance(article, Article)
    template = pa.Table.from_batches([record_batch([article], dataset.schema(Table.ARTICLES))])
    for table in Table:
        dataset.folder(table).mkdir(parents=True)
    for part, found in enumerate(by_part(entries, dataset.parts, dataset.partition)):
        for table in Table:
            with PartWriter(dataset.folder(table) / part_name(part), dataset.schema(table)) as writer:
                if table is Table.ARTICLES:
                    for start in range(0, len(found), ROW_GROUP_ROWS):
                        writer.copy(_rows(template, found[start : start + ROW_GROUP_ROWS]))


def _rows(template: pa.Table, entries: list[Entry]) -> pa.Table:
    """Return rows that differ in what names them and in their text."""
    rows = template.take(pa.array([0] * len(entries)))
    hashes = [sha256(entry.path.encode()).hexdigest() for entry in entries]
    told = {
        "id": [found[:32] for found in hashes],
        "path": [entry.path for entry in entries],
        "text": [_TEXT.format(found) for found in hashes],
        "raw_sha256": hashes,
        "text_sha256": hashes,
        "document_sha256": hashes,
        "row_sha256": hashes,
    }
    for name, values in told.items():
        rows = rows.set_column(rows.schema.get_field_index(name), rows.schema.field(name), [values])
    return rows.combine_chunks()


def _path(day: int, number: int) -> str:
    return f"day-{day:03}/{number:06}.txt"


def measure(root: Path, rows: int) -> str:
    """Return what the arrival of a day cost, in words."""
    dataset = Dataset(root / "output", _PARTS, Partition.FOLDER)
    write_dataset(dataset, rows)
    for number in range(rows // _DAYS):
        file = root / _SOURCE / _path(_DAYS, number)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_TEXT.format(number), encoding="utf-8")
    before = _files(dataset)
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "flows.cli",
        "ingest",
        root / _SOURCE,
        "-o",
        dataset.root,
        "--runner",
        "plain",
    ]
    subprocess.run([*command, "--keep-deleted"], check=True, stdout=subprocess.DEVNULL)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    after = _files(dataset)
    written = sum(size for file, (inode, size) in after.items() if before[file][0] != inode)
    total = sum(size for _, size in after.values())
    return (
        f"{rows:,} rows, {total / 2**20:,.0f} MB; a day of {rows // _DAYS:,} more: {written / total:.1%} of the bytes rewritten, "
        f"{used.ru_utime + used.ru_stime:.0f} s of CPU, at most {used.ru_maxrss / 2**10:,.0f} MB a process"
    )


def _files(dataset: Dataset) -> dict[Path, tuple[int, int]]:
    files = (file for table in Table for file in dataset.folder(table).iterdir())
    return {file: (file.stat().st_ino, file.stat().st_size) for file in files}


def main() -> None:
    """Read the command line, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-scale-") as folder:
        print(measure(Path(folder), arguments.rows))


if __name__ == "__main__":
    main()
